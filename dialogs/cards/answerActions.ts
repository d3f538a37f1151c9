import { choiceInEnglish } from '../../triage/wording/choicesIn.ts'
import { CHOICES } from '../../triage/wording/english/choices.ts'
import { CARD } from '../../triage/wording/say.ts'
import type { Act } from './act.ts'
import type { Element } from './element.ts'
import { fittingRows } from './fittingRows.ts'

/** More choices than these are a list to open. */
const MAX_BUTTONS = 6
/** Characters of a choice that fits four times into a row, and of one that fits twice. */
const MAX_SHORT_LENGTH = 5
const MAX_PAIR_LENGTH = 20
/** Short choices from which on they are a grid. */
const MIN_SHORT = 3
const CELLS_IN_ROW = 4

/** The answers that lead on, which stand out; one of them on a card. */
const PRIMARY: readonly string[] = [CHOICES.willTry, CHOICES.solved]
/** Those that are there for whoever needs them. */
const QUIET: readonly string[] = [CHOICES.showArticle, CHOICES.person, CHOICES.startOver]
/** What is always seen beside a list. */
const BESIDE_LIST: readonly string[] = [
  CHOICES.notSure,
  CHOICES.noneOfThese,
  CHOICES.none,
  ...QUIET
]

export type ActionParts = {
  readonly act: Act
  readonly key: string
  /** whether something was decided: then what leads nowhere further is quiet */
  readonly isDecided: boolean
  /** whether the channel lays out a grid by the names of its parts; else it is one of columns */
  readonly laysOut: boolean
}

/** The choices as buttons: short ones in a grid, long ones below each other, many as a list. */
export function answerActions(choices: readonly string[], parts: ActionParts): readonly Element[] {
  const short = choices.filter(choice => choice.length <= MAX_SHORT_LENGTH)
  const grid = short.length >= MIN_SHORT ? short : []
  const others = choices.filter(choice => !grid.includes(choice))
  const isList = others.length > MAX_BUTTONS
  const listed = isList ? others.filter(choice => !isAmong(BESIDE_LIST, choice)) : []
  const buttons = others.filter(choice => !listed.includes(choice))
  const mayBeQuiet = buttons.filter(choice => isAmong(QUIET, choice))
  const leadsOn = mayBeQuiet.length < others.length
  const first = leadsOn || !parts.isDecided ? PRIMARY : [CHOICES.person]
  const primary = buttons.find(choice => isAmong(first, choice))
  const hasQuiet = leadsOn && (primary !== undefined || parts.isDecided)
  const quiet = hasQuiet ? mayBeQuiet : []
  const plain = buttons.filter(choice => !quiet.includes(choice))
  return [
    ...(grid.length === 0 ? [] : gridOf(grid, parts)),
    ...(listed.length === 0 ? [] : listOf(listed, parts)),
    ...rowsOf(plain, primary, parts),
    ...setsOf('quiet', quiet, primary, parts)
  ]
}

/** Whether a choice is one of these, whatever language it is in. */
function isAmong(some: readonly string[], choice: string): boolean {
  return some.includes(choiceInEnglish(choice) ?? choice)
}

/** Pairs where all fit, else one below the other. */
function rowsOf(
  choices: readonly string[],
  primary: string | undefined,
  parts: ActionParts
): readonly Element[] {
  const isPair = choices.length > 1 && choices.every(choice => choice.length <= MAX_PAIR_LENGTH)
  return setsOf(isPair ? 'pair' : 'one', choices, primary, parts)
}

/** A channel that lays nothing out cuts buttons that do not fit in a row: it gets several rows. */
function setsOf(
  name: string,
  choices: readonly string[],
  primary: string | undefined,
  parts: ActionParts
): readonly Element[] {
  if (choices.length === 0) return []
  if (parts.laysOut) return [setOf(name, choices, primary, parts)]
  return fittingRows(choices).map((row, place) => ({
    ...setOf(name, row, primary, place === 0 ? parts : { ...parts, key: `${parts.key}-${place}` }),
    ...(place === 0 ? {} : { spacing: 'Small' })
  }))
}

function setOf(
  name: string,
  choices: readonly string[],
  primary: string | undefined,
  { act, key }: ActionParts
): Element {
  return {
    type: 'ActionSet',
    id: `kb-${name}-${key}`,
    actions: choices.map(choice =>
      act(choice, choice, {
        ...(choice === primary ? { style: 'positive' } : {}),
        ...(choice === CHOICES.showArticle ? { id: `kb-stays-${key}` } : {})
      })
    )
  }
}

function gridOf(choices: readonly string[], parts: ActionParts): readonly Element[] {
  if (parts.laysOut) return [setOf('short', choices, undefined, parts)]
  const rows = Array.from({ length: Math.ceil(choices.length / CELLS_IN_ROW) }, (_, row) =>
    choices.slice(row * CELLS_IN_ROW, (row + 1) * CELLS_IN_ROW)
  )
  return rows.map((cells, row) => ({
    type: 'ColumnSet',
    id: `kb-short-${parts.key}${row}`,
    spacing: 'Small',
    columns: Array.from({ length: CELLS_IN_ROW }, (_, place) => cellOf(cells[place], parts))
  }))
}

function cellOf(choice: string | undefined, { act }: ActionParts): Element {
  if (choice === undefined) return { type: 'Column', width: 'stretch', items: [] }
  return {
    type: 'Column',
    width: 'stretch',
    style: 'emphasis',
    minHeight: '36px',
    verticalContentAlignment: 'Center',
    selectAction: act(choice, choice),
    items: [
      {
        type: 'TextBlock',
        text: choice,
        horizontalAlignment: 'Center',
        color: 'Accent',
        weight: 'Bolder'
      }
    ]
  }
}

/** The name of the list in what is sent with a press. */
export const PICKED = 'picked'

function listOf(choices: readonly string[], { act, key }: ActionParts): readonly Element[] {
  return [
    {
      type: 'Input.ChoiceSet',
      id: PICKED,
      style: 'compact',
      label: CARD.pickOne,
      value: choices[0],
      choices: choices.map(choice => ({ title: choice, value: choice }))
    },
    {
      type: 'ActionSet',
      id: `kb-choose-${key}`,
      actions: [act(CARD.choose, '')]
    }
  ]
}

import type { Reply } from '../../triage/answer.ts'
import { CARD } from '../../triage/wording/say.ts'
import type { Act } from './act.ts'
import type { ActionParts } from './answerActions.ts'
import { type Element, verbatim, words } from './element.ts'
import { fittingRows } from './fittingRows.ts'

type Facts = Reply['understood']

/** What was understood, each to be pressed where it is wrong. */
export function factChips(
  understood: Facts,
  { act, key, laysOut }: Omit<ActionParts, 'isDecided'>
): readonly Element[] {
  if (understood.length === 0) return []
  const isAnyToChange = understood.some(({ say }) => say !== null)
  return [
    ...(isAnyToChange
      ? [words(CARD.wentBy, { id: `kb-small-${key}`, size: 'Small', isSubtle: true })]
      : []),
    ...rowsOf(understood, laysOut).map((facts, place) => rowOf(facts, place, { act, key }))
  ]
}

/** A channel that lays nothing out breaks words to fit all into one row: it gets several rows. */
function rowsOf(understood: Facts, laysOut: boolean): readonly Facts[] {
  if (laysOut) return [understood]
  const rows = fittingRows(understood.map(shownOf))
  return rows.map((_, place) => {
    const before = rows.slice(0, place).flat().length
    return understood.slice(before, before + (rows[place]?.length ?? 0))
  })
}

function rowOf(facts: Facts, place: number, { act, key }: Pick<ActionParts, 'act' | 'key'>) {
  return {
    type: 'ColumnSet',
    id: `kb-facts-${key}${place === 0 ? '' : `-${place}`}`,
    spacing: place === 0 ? 'Small' : 'None',
    columns: facts.map(fact => chipOf(fact, act))
  }
}

function shownOf({ label, value }: Facts[number]): string {
  return /\d|[A-Z]{2}|[a-z] /.test(value) ? value : `${label}: ${value}`
}

function chipOf(fact: Facts[number], act: Act): Element {
  const { value, say } = fact
  return {
    type: 'Column',
    width: 'auto',
    minHeight: '44px',
    verticalContentAlignment: 'Center',
    ...(say === null ? {} : { selectAction: act(verbatim(`${say}: ${value}`), say) }),
    items: [words(shownOf(fact), { size: 'Small', ...(say === null ? {} : { color: 'Accent' }) })]
  }
}

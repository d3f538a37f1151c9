import { CHOICES } from '../../triage/wording/english/choices.ts'
import { CARD } from '../../triage/wording/say.ts'
import { choiceInSpoken } from '../../triage/wording/stepInSpoken.ts'
import { sayInTeams } from './act.ts'
import { type Element, frameOf, paragraph, words } from './element.ts'

/** What an answer to these questions can be changed by. */
export const CHANGES: Readonly<Record<string, string>> = {
  product: CHOICES.changeWindows,
  version: CHOICES.changeWindows,
  'service-pack': CHOICES.changeServicePack
}

/** A question with what was answered, and a way to change it: `about` is what it asks for. */
export function answeredCard(asked: string, about: string, chosen: string): Element {
  const change = Object.hasOwn(CHANGES, about) ? CHANGES[about] : undefined
  return {
    ...frameOf(`${asked} ${CARD.chosen(chosen)}`),
    body: [
      ...asked
        .split('\n')
        .filter(text => text !== '')
        .map(text => paragraph(text, { size: 'Small', isSubtle: true })),
      {
        type: 'ColumnSet',
        spacing: 'Small',
        columns: [
          { type: 'Column', width: 'auto', items: [tick(chosen)] },
          ...(change === undefined ? [] : [changeColumn(change)])
        ]
      }
    ]
  }
}

function changeColumn(change: string): Element {
  return {
    type: 'Column',
    width: 'auto',
    minHeight: '24px',
    verticalContentAlignment: 'Center',
    selectAction: sayInTeams({})(choiceInSpoken(change), choiceInSpoken(change)),
    items: [words(CARD.change, { color: 'Accent', size: 'Small' })]
  }
}

/** What was chosen, in place of the buttons. */
export function tick(chosen: string): Element {
  return paragraph(CARD.chosen(chosen), { weight: 'Bolder' })
}

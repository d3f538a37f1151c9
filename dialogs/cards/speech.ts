import type { Offer, Reply } from '../../triage/answer.ts'
import { listed } from '../../triage/tell/names.ts'
import { CARD, PHRASES } from '../../triage/wording/say.ts'
import { headlineOf } from './headlineOf.ts'

/** Characters that are read out of one card; the rest can be read on it. */
const MAX_SPEECH_LENGTH = 2_000

/** What is read out: what is said, each article by its place and name, what can be answered. */
export function speechOf(reply: Reply): string {
  const { offers = [], choices, text } = reply
  const titles = offers.map(({ title }) => title)
  const others = choices.filter(choice => !titles.includes(choice))
  const said = offers.length === 0 ? [text] : [...paragraphsOf(reply), ...offers.map(spoken)]
  const answers = others.length === 0 ? [] : [CARD.choices(listed(others, 'disjunction'))]
  return [...said.map(shortened), ...answers].join('\n')
}

function paragraphsOf(reply: Reply): readonly string[] {
  const { before, headline, after } = headlineOf(reply)
  return [...before, ...(headline === null ? [] : [headline]), ...after]
}

function spoken({ title, products, month, passage }: Offer, place: number): string {
  const about = [products, month ?? ''].filter(text => text !== '').join(', ')
  return [
    `${CARD.place(place + 1, title)}.`,
    ...(about === '' ? [] : [`${about}.`]),
    ...(passage === null ? [] : [PHRASES.quoted(passage.text)])
  ].join(' ')
}

function shortened(text: string): string {
  return text.length > MAX_SPEECH_LENGTH ? `${text.slice(0, MAX_SPEECH_LENGTH)} …` : text
}

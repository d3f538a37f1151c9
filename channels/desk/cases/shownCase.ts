import type { Entry, KeptCase } from '../../../storage/cases.ts'
import type { Facts } from '../../../triage/answer.ts'
import { NO_NAME } from '../../../triage/handOver/caseWording.ts'
import { nameRelease } from '../../../triage/tell/names.ts'
import { contentOf, entryOf } from '../../handOver/caseMessage.ts'
import { aboutCase } from '../../handOver/caseText.ts'
import { doorName } from '../shell/doors.ts'
import type { Viewer } from '../shell/route.ts'

/** What the desk says of a case wherever it names one. */
export type ShownCase = {
  /** 'Event 2019 (Srv) on FS03', or the person's words in quotation marks */
  readonly title: string
  /** 'Windows 2000 SP4'; '' when it is not known */
  readonly release: string
  /** 'Visitor, no name' where the channel tells none */
  readonly person: string
  /** how a sentence calls them: 'Marta', 'the visitor' */
  readonly firstName: string
  readonly door: string
}

export function shownCase(kept: KeptCase, facts: Facts = contentOf(kept).case.facts): ShownCase {
  const { origin } = contentOf(kept)
  const about = aboutCase(kept)
  const name = oneLine(origin.person.name ?? '')
  return {
    title: about.isWords ? `“${about.text}”` : about.text,
    release: facts.product === null ? '' : nameRelease(facts),
    person: name || 'Visitor, no name',
    firstName: name.split(' ')[0] || 'the visitor',
    door: doorName(origin.channel)
  }
}

/** Whose a case is that somebody takes: those who gave no name are one. */
export function holderName({ name }: Viewer): string {
  return name || NO_NAME
}

/** 'Ana Ruiz' → 'AR', 'Visitor, no name' → 'V' */
export function initialsOf(name: string): string {
  const words = (name.split(',')[0] ?? '').split(/\s+/).filter(word => /\p{L}/u.test(word))
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined].map(
    word => /\p{L}/u.exec(word ?? '')?.[0] ?? ''
  )
  return letters.join('').toUpperCase() || '?'
}

/** What is known by now: what the person says later goes along with their words. */
export function factsNow(kept: KeptCase, lastAddition: Entry | null | undefined): Facts {
  return (lastAddition?.content.facts as Facts | undefined) ?? contentOf(kept).case.facts
}

const MAX_LAST_LENGTH = 160

/** 'Marta: net session is far over 4000'; the words of the case itself when nothing followed */
export function lastWords(kept: KeptCase, last: Entry | null): string {
  const { firstName } = shownCase(kept)
  if (last === null) return oneLine(saidBefore(kept)).slice(0, MAX_LAST_LENGTH)
  const { text = '', files = [], from } = entryOf(last)
  const who = last.kind === 'reply' ? from.name || NO_NAME : capital(firstName)
  const said = oneLine(text) || (files.length > 0 ? `[file] ${files.join(', ')}` : '')
  return said === '' ? '' : `${who}: ${said.slice(0, MAX_LAST_LENGTH)}`
}

/** The person's words when the case was opened, else what they said last. */
function saidBefore(kept: KeptCase): string {
  const { case: handed, transcript } = contentOf(kept)
  return handed.words || (transcript.findLast(({ who }) => who === 'person')?.text ?? '')
}

export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

function oneLine(text: string): string {
  return text
    .slice(0, 10 * MAX_LAST_LENGTH)
    .replace(/\s+/g, ' ')
    .trim()
}

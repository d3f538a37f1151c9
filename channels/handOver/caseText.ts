import type { WindowsEvent } from '../../knowledge/events/event.ts'
import { parseEvents } from '../../knowledge/events/parseEvents.ts'
import type { CaseOutcome, Entry, KeptCase } from '../../storage/cases.ts'
import type { Facts } from '../../triage/answer.ts'
import type { Considered, HandedCase, Line } from '../../triage/handOver/handOver.ts'
import { type Block, blocksAsText } from '../mail/letters/blocks.ts'
import { type LocalTimes, localTimes } from '../mail/letters/localTimes.ts'
import { contentOf, entryOf } from './caseMessage.ts'
import type { CaseDelivery } from './deliver.ts'

const MAX_SUBJECT_LENGTH = 120

/** '[Case 1001] Event 2086 (MSExchangeCluster) on MAIL01' */
export function caseSubject(kept: KeptCase): string {
  return `[Case ${kept.number}] ${aboutCase(kept).text}`
}

/** What a case is about, in one line: its first event, else the person's words. */
export function aboutCase(kept: KeptCase): { readonly text: string; readonly isWords: boolean } {
  const {
    events: [event],
    words
  } = contentOf(kept).case
  const about = event === undefined ? words : nameOfEvent(event)
  const line = about.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ').trim()
  if (line === '') return { text: 'Somebody wants to talk to a person', isWords: false }
  const isLong = line.length > MAX_SUBJECT_LENGTH
  return {
    text: isLong ? `${line.slice(0, MAX_SUBJECT_LENGTH)}…` : line,
    isWords: event === undefined
  }
}

/** A case, or what came to it, as plain text for a person. */
export function caseText(delivery: Omit<CaseDelivery, 'id'>, times = localTimes()): string {
  return `${blocksAsText(caseBlocks(delivery, times))}\n`
}

/** A case, or what came to it, as what a letter is made of. */
export function caseBlocks(
  { kept, entry }: Omit<CaseDelivery, 'id'>,
  times: LocalTimes
): readonly Block[] {
  if (entry === null) return opened(kept, times)
  const { text = '', files = [] } = entryOf(entry)
  const said: Block[] = [
    ...(text === '' ? [] : [{ kind: 'verbatim', text } as const]),
    ...(files.length === 0 ? [] : [paragraph(`Files, which are not kept: ${files.join(', ')}`)])
  ]
  return [paragraph(`${entryLine(kept, entry)}${said.length === 0 ? '.' : ':'}`), ...said]
}

function paragraph(text: string): Block {
  return { kind: 'paragraph', text }
}

/** What happened, in one line: 'Ana added to case 1001', 'Ben closed case 1001 as solved' */
function entryLine(kept: KeptCase, entry: Entry): string {
  const { edited, from, to, outcome } = entryOf(entry)
  const person = personOf(kept)
  const who = from.name || 'The helpdesk'
  const { number } = kept
  switch (entry.kind) {
    case 'addition':
      if (to === 'assistant') return `${person} went back to the assistant; case ${number} stays`
      return `${person} ${edited === true ? 'changed what was said in' : 'added to'} case ${number}`
    case 'reply':
      return `${who} answered`
    case 'note':
      return `${who} noted, for the helpdesk only`
    case 'closed':
      return `${byWhom(kept, entry)} closed case ${number}${asOutcome(outcome)}`
    case 'reopened':
      return `${byWhom(kept, entry)} opened case ${number} again`
    case 'moved':
      return `${who} ${entryOf(entry).holder == null ? 'gave back' : 'took'} case ${number}`
  }
}

/** A person is known by the id of the channel; who helps is known by name alone. */
function byWhom(kept: KeptCase, entry: Entry): string {
  const { from } = entryOf(entry)
  return from.id === undefined ? from.name || 'The helpdesk' : personOf(kept)
}

const OUTCOMES: Readonly<Record<CaseOutcome, string>> = {
  solved: ' as solved',
  'not-solved': ' as not solved',
  duplicate: ' as a duplicate'
}

function asOutcome(outcome: CaseOutcome | undefined): string {
  if (outcome === undefined) return ''
  return OUTCOMES[outcome]
}

function opened(kept: KeptCase, times: LocalTimes): readonly Block[] {
  const { case: handed, transcript } = contentOf(kept)
  const since = `Case ${kept.number}, opened ${times.full(kept.opened)}.`
  return [
    paragraph(`${personOf(kept)} asks for a person. ${since}`),
    ...section('In their own words', textBlocks('verbatim', handed.words)),
    ...section(
      'Events',
      handed.events.map(event => ({ kind: 'verbatim', text: eventText(event) }) as const)
    ),
    ...section('What is known', rowsBlocks(factsRows(handed))),
    ...section(
      'Ruled out',
      textBlocks('paragraph', handed.ruledOut.map(consideredText).join('\n'))
    ),
    ...section(
      'May still be the one',
      textBlocks('paragraph', handed.open.map(consideredText).join('\n'))
    ),
    ...section('What was said', talkBlocks(kept, transcript, times))
  ]
}

function section(title: string, blocks: readonly Block[]): readonly Block[] {
  if (blocks.length === 0) return []
  return [{ kind: 'title', text: title }, ...blocks]
}

function textBlocks(kind: 'paragraph' | 'verbatim', text: string): readonly Block[] {
  return text === '' ? [] : [{ kind, text }]
}

function rowsBlocks(rows: readonly (readonly [string, string])[]): readonly Block[] {
  return rows.length === 0 ? [] : [{ kind: 'rows', rows }]
}

/** The conversation, with the day where it changes, and no event twice: they stand above. */
function talkBlocks(
  kept: KeptCase,
  transcript: readonly Line[],
  times: LocalTimes
): readonly Block[] {
  const person = nameOf(kept)
  const days = Map.groupBy(transcript, ({ at }) => times.day(at))
  return [...days].flatMap(([day, lines]): readonly Block[] => [
    paragraph(day),
    {
      kind: 'talk',
      lines: lines.map(({ who, at, text }) => ({
        who: who === 'person' ? person : 'Assistant',
        when: times.clock(at),
        text: who === 'person' ? withoutEvents(text, contentOf(kept).case.events) : text
      }))
    }
  ])
}

/** What was said, with a word in the place of events that are `shown` elsewhere. */
function withoutEvents(text: string, shown: readonly WindowsEvent[]): string {
  const { events, rest } = parseEvents(text)
  const isShown = events.every(event =>
    shown.some(({ id, description }) => id === event.id && description === event.description)
  )
  if (events.length === 0 || !isShown) return text
  const named = events.map(event => `[${nameOfEvent(event)}, as above]`)
  return [rest.trim(), ...named].filter(part => part !== '').join('\n')
}

function nameOf(kept: KeptCase): string {
  return contentOf(kept).origin.person.name || 'A visitor'
}

function personOf(kept: KeptCase): string {
  const { person, channel } = contentOf(kept).origin
  return `${nameOf(kept)} (${[...(person.email === undefined ? [] : [person.email]), channel].join(', ')})`
}

function eventText(event: WindowsEvent): string {
  return [
    `Event ${event.id}${event.count > 1 ? `, ${event.count} times` : ''}`,
    ...(
      ['source', 'log', 'level', 'category', 'time', 'user', 'computer', 'description'] as const
    ).flatMap(name => (event[name] === null ? [] : [`${name}: ${event[name]}`]))
  ].join('\n')
}

/** What is known, each with its name. */
export function factsRows({
  facts
}: Pick<HandedCase, 'facts'>): readonly (readonly [string, string])[] {
  const { nearby, unknown } = facts
  return [
    ...(['product', 'edition', 'version'] as const).flatMap(name =>
      facts[name] === null ? [] : [[name, facts[name]] as const]
    ),
    ...servicePackRow(facts),
    ...facts.others.map(
      ({ product, servicePack, letter = '' }) =>
        [
          'also',
          `${product ?? '?'}${servicePack === null ? '' : ` SP${servicePack}${letter}`}`
        ] as const
    ),
    ...(nearby == null
      ? []
      : [
          ['other events logged near it', nearby.join(', ') || 'none of those asked about'] as const
        ]),
    ...(unknown.length === 0
      ? []
      : [['the person does not know', [...new Set(unknown)].join(', ')] as const])
  ]
}

function servicePackRow({
  servicePack,
  letter = ''
}: Facts): readonly (readonly [string, string])[] {
  if (servicePack === null) return []
  return [['service pack', servicePack === 0 ? 'none' : `${servicePack}${letter}`]]
}

/** 'Event 2086 (MSExchangeCluster) on MAIL01', as far as known. */
function nameOfEvent({ id, source, computer }: WindowsEvent): string {
  const from = source === null ? '' : ` (${source})`
  const on = computer === null ? '' : ` on ${computer}`
  return `Event ${id}${from}${on}`
}

function consideredText({ article, title, why }: Considered): string {
  return `${article}${title === null ? '' : ` (${title})`}: ${why}`
}

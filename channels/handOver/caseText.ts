import type { WindowsEvent } from '../../knowledge/events/event.ts'
import type { CaseOutcome, Entry, KeptCase } from '../../storage/cases.ts'
import type { Facts } from '../../triage/answer.ts'
import type { Considered, HandedCase } from '../../triage/handOver/handOver.ts'
import { contentOf, entryOf } from './caseMessage.ts'
import type { CaseDelivery } from './deliver.ts'

const MAX_SUBJECT_LENGTH = 120

/** '[Case 1001] Event 2086 (MSExchangeCluster) on MAIL01' */
export function caseSubject(kept: KeptCase): string {
  const {
    events: [event],
    words
  } = contentOf(kept).case
  const about = event === undefined ? words : nameOfEvent(event)
  const line =
    about.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ').trim() ||
    'Somebody wants to talk to a person'
  return `[Case ${kept.number}] ${line.length > MAX_SUBJECT_LENGTH ? `${line.slice(0, MAX_SUBJECT_LENGTH)}…` : line}`
}

/** A case, or what came to it, as plain text for a person. */
export function caseText({ kept, entry }: Omit<CaseDelivery, 'id'>): string {
  if (entry === null) return opened(kept)
  const { text = '', files = [] } = entryOf(entry)
  const named = files.length === 0 ? '' : `Files, which are not kept: ${files.join(', ')}`
  const said = [text, named].filter(part => part !== '')
  const what = entryLine(kept, entry)
  return `${[`${what}${said.length === 0 ? '.' : ':'}`, ...said].join('\n\n')}\n`
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

function opened(kept: KeptCase): string {
  const { case: handed, transcript } = contentOf(kept)
  return [
    `${personOf(kept)} asks for a person. Case ${kept.number}, opened ${new Date(kept.opened).toISOString()}.`,
    section('In their own words', handed.words),
    section('Events', handed.events.map(eventText).join('\n\n')),
    section('What is known', factsText(handed)),
    section('Ruled out', handed.ruledOut.map(consideredText).join('\n')),
    section('May still be the one', handed.open.map(consideredText).join('\n')),
    section(
      'What was said',
      transcript
        .map(({ who, at, text }) => `${new Date(at).toISOString()} ${who}> ${text}`)
        .join('\n')
    )
  ]
    .filter(text => text !== '')
    .join('\n\n')
}

function personOf(kept: KeptCase): string {
  const { person, channel } = contentOf(kept).origin
  return `${person.name === '' || person.name === undefined ? 'A visitor' : person.name} (${channel})`
}

function section(title: string, text: string): string {
  if (text === '') return ''
  return `${title}\n${'-'.repeat(title.length)}\n${text}`
}

function eventText(event: WindowsEvent): string {
  return [
    `Event ${event.id}${event.count > 1 ? `, ${event.count} times` : ''}`,
    ...(
      ['source', 'log', 'level', 'category', 'time', 'user', 'computer', 'description'] as const
    ).flatMap(name => (event[name] === null ? [] : [`${name}: ${event[name]}`]))
  ].join('\n')
}

function factsText({ facts }: HandedCase): string {
  return [
    ...(['product', 'edition', 'version'] as const).flatMap(name =>
      facts[name] === null ? [] : [`${name}: ${facts[name]}`]
    ),
    ...servicePackText(facts),
    ...facts.others.map(
      ({ product, servicePack, letter = '' }) =>
        `also: ${product ?? '?'}${servicePack === null ? '' : ` SP${servicePack}${letter}`}`
    ),
    ...nearbyText(facts),
    ...(facts.unknown.length === 0
      ? []
      : [`the person does not know: ${[...new Set(facts.unknown)].join(', ')}`])
  ].join('\n')
}

function servicePackText({ servicePack, letter = '' }: Facts): readonly string[] {
  if (servicePack === null) return []
  return [`service pack: ${servicePack === 0 ? 'none' : `${servicePack}${letter}`}`]
}

function nearbyText({ nearby }: Facts): readonly string[] {
  if (nearby == null) return []
  const events = nearby.length === 0 ? 'none of those asked about' : nearby.join(', ')
  return [`other events logged near it: ${events}`]
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

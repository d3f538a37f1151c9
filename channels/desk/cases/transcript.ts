import type { CaseOutcome, Entry, KeptCase } from '../../../storage/cases.ts'
import { NO_NAME } from '../../../triage/handOver/caseWording.ts'
import type { Line } from '../../../triage/handOver/handOver.ts'
import { contentOf, entryOf } from '../../handOver/caseMessage.ts'
import { type Html, html } from '../shell/html.ts'
import { MARK } from '../shell/layout.ts'
import { LOCK } from './icons.ts'
import { capital, initialsOf, shownCase } from './shownCase.ts'
import type { Times } from './times.ts'

type Talk = {
  readonly kept: KeptCase
  readonly entries: readonly Entry[]
  readonly times: Times
  readonly now: number
}

/** Everything that was said, the newest last; who reads what is seen at once. */
export function renderTranscript(talk: Talk): readonly Html[] {
  const { kept, entries, times, now } = talk
  const { transcript } = contentOf(kept)
  const { firstName } = shownCase(kept)
  const openedAt = times.moment(kept.opened, now)
  return [
    ...transcript.map((line, at) => renderLine(line, `t${at}`, talk)),
    beat('opened', `${openedAt} · Case opened. Everything ${firstName} writes comes here.`),
    ...entries.map(entry => renderEntry(entry, talk)).filter(item => item !== null)
  ]
}

function beat(id: string | number, told: string): Html {
  return html`<li class="beat" data-id="${id}">${told}</li>`
}

type Said = {
  readonly id: string | number
  readonly at: number
  readonly name: string
  readonly text: string
  readonly more?: Html | null
  readonly by?: string
}

function renderLine({ who, at, text }: Line, id: string, talk: Talk): Html {
  if (who === 'person') return bySomebody({ id, at, text, name: shownCase(talk.kept).person }, talk)
  return html`<li class="say assistant" data-id="${id}"><span class="face" aria-hidden="true">${MARK}</span>
<div class="by"><b>Assistant</b> ${time(at, talk)}</div><div class="body">${words(text)}</div></li>`
}

function renderEntry(entry: Entry, talk: Talk): Html | null {
  const { id, at, kind } = entry
  const { text = '', files = [], edited, to, from } = entryOf(entry)
  const name = from.name || NO_NAME
  switch (kind) {
    case 'addition':
      return bySomebody(
        {
          id,
          at,
          name: shownCase(talk.kept).person,
          text,
          by: edited === true ? 'changed what was said' : '',
          more: html`${fileNames(files)}${to === 'assistant' && backToAssistant()}`
        },
        talk
      )
    case 'reply':
      return text === '' ? turnBeat(entry, talk) : byColleague({ id, at, name, text }, talk)
    case 'note':
      return text === '' ? null : privateNote({ id, at, name, text }, talk)
    case 'closed':
    case 'reopened':
    case 'moved':
      return turnBeat(entry, talk)
  }
}

function bySomebody({ id, at, name, text, by = '', more }: Said, talk: Talk): Html {
  return html`<li class="say person" data-id="${id}"><span class="face" aria-hidden="true">${initialsOf(name)}</span>
<div class="by"><b>${name}</b> ${by} ${time(at, talk)}</div><div class="body">${words(text)}${more}</div></li>`
}

function byColleague({ id, at, name, text }: Said, talk: Talk): Html {
  return html`<li class="say colleague" data-id="${id}"><span class="face" aria-hidden="true">${initialsOf(name)}</span>
<div class="by"><b>${name}</b> helpdesk ${time(at, talk)}</div><div class="body">${words(text)}</div></li>`
}

function privateNote({ id, at, name, text }: Said, talk: Talk): Html {
  return html`<li class="say private" data-id="${id}"><div class="by">${LOCK}<b>${name}</b>
 Private note, only the helpdesk sees it ${time(at, talk)}</div><div class="body">${words(text)}</div></li>`
}

function time(at: number, { times, now }: Talk): Html {
  return html`<time datetime="${new Date(at).toISOString()}">${times.moment(at, now)}</time>`
}

const AS_OUTCOME: Readonly<Record<CaseOutcome, string>> = {
  solved: ' as solved',
  'not-solved': ' as not solved',
  duplicate: ' as a duplicate'
}

/** What somebody did with the case, in a line between what was said; null: nothing to tell. */
function turnBeat(entry: Entry, talk: Talk): Html | null {
  const { kept, times, now } = talk
  const { from, outcome, holder, to } = entryOf(entry)
  // a person is known by the id of the channel, who helps by name alone
  const isPerson = from.id !== undefined
  const who = isPerson ? capital(shownCase(kept).firstName) : from.name || NO_NAME
  const did = {
    closed: `closed the case${outcome === undefined ? '' : AS_OUTCOME[outcome]}`,
    reopened: 'opened the case again',
    moved: holder == null ? 'gave the case back to the desk' : 'took the case',
    reply: to === 'assistant' ? `gave ${shownCase(kept).firstName} back to the assistant` : '',
    addition: '',
    note: ''
  }[entry.kind]
  return did === '' ? null : beat(entry.id, `${times.moment(entry.at, now)} · ${who} ${did}.`)
}

function backToAssistant(): Html {
  return html`<p class="soft">Went back to the assistant; the case stays with you.</p>`
}

function fileNames(files: readonly string[]): readonly Html[] {
  return files.map(
    file => html`<p>[file] ${file} <span class="soft">(name only; the file is not kept)</span></p>`
  )
}

/** Lines and characters from which on a text is folded up behind its beginning. */
const MAX_LINES = 14
const MAX_LENGTH = 1_600
const LINES_BEFORE = 5
const LENGTH_BEFORE = 400

/** Words as they were written; a long paste shows how it begins. */
function words(text: string): Html | null {
  if (text === '') return null
  const lines = text.split('\n')
  if (lines.length <= MAX_LINES && text.length <= MAX_LENGTH)
    return html`<p class="words">${text}</p>`
  const beginning = lines.slice(0, LINES_BEFORE).join('\n').slice(0, LENGTH_BEFORE)
  return html`<p class="words">${beginning}…</p>
<details class="more"><summary>All ${lines.length} lines</summary><pre class="event">${text}</pre></details>`
}

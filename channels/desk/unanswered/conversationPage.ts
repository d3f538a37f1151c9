import type { Line } from '../../../triage/handOver/handOver.ts'
import { maskedLines } from '../../../triage/outcomes/maskedLines.ts'
import type { ToldOutcome } from '../../../triage/outcomes/toldOutcome.ts'
import { shownMoment } from '../shell/dates.ts'
import { doorName } from '../shell/doors.ts'
import { type Html, html } from '../shell/html.ts'
import { maskedWords, toldEvent } from './unansweredWords.ts'

/**
 * What was said about one problem, masked. `remembered`: the record of its conversation, which
 * holds the lines of the last problem alone.
 */
export function renderConversation(
  { outcome }: ToldOutcome,
  remembered: unknown,
  back: string
): Html {
  const lines = linesOf(remembered, outcome.key)
  const { opened, door, asked, events } = outcome
  return html`<div class="head"><h1>Conversation of ${shownMoment(opened)}</h1>
<p class="soft">${doorName(door)}. Names and machines are masked. <a href="${back}">Back to the group</a></p></div>
<section class="panel lines"><div class="block">
${
  lines.length > 0
    ? html`<ol class="said">${lines.map(renderLine)}</ol>`
    : html`<p class="hint">The lines of this conversation are no longer kept: another problem was
told after it. What is left:</p>
${events.map(event => html`<p class="words">${toldEvent(event)}</p>`)}
<p class="words">${maskedWords(asked)}</p>`
}
${
  outcome.case !== null &&
  html`<p class="hint"><a href="/desk/cases/${outcome.case}">Case ${outcome.case}</a> goes on with it.</p>`
}
</div></section>`
}

function renderLine({ who, at, text }: Line): Html {
  return html`<li><div class="line"><span>${who === 'person' ? 'Person' : 'Assistant'}</span>
<span>${shownMoment(at)}</span></div>
<p class="words">${maskedWords(text)}</p></li>`
}

type Remembered = {
  readonly dialog?: {
    readonly dialogStack?: readonly {
      readonly state?: {
        readonly outcome?: { readonly key?: string }
        readonly lines?: readonly Line[]
      }
    }[]
  }
}

function linesOf(remembered: unknown, key: string): readonly Line[] {
  const state = (remembered as Remembered | null)?.dialog?.dialogStack?.[0]?.state
  if (state?.outcome?.key !== key) return []
  return maskedLines(state.lines ?? [])
}

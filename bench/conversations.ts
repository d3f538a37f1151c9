/**
 * `npm run bench:conversations`: how many questions a case costs until it is solved, over all
 * transcripts of test/conversations, beside a form that asks for everything its article could need;
 * and what a turn of the engine takes.
 */
import { openKnowledge } from '../knowledge/articles/openKnowledge.ts'
import { readTranscripts, saidBy, type Transcript } from '../test/parts/transcripts/transcript.ts'
import type { Reply } from '../triage/answer.ts'
import { type Case, NEW_CASE } from '../triage/converse/case.ts'
import { converse } from '../triage/converse/converse.ts'
import { median, quantile } from './parts/statistics.ts'

const SOLVED: readonly string[] = ['recommend', 'already-fixed', 'not-applicable', 'show-article']
const BETWEEN: readonly string[] = ['(restart)', '(next day)']

/**
 * A case that came to a verdict: what was asked until then, by us and by the form, and how often
 * the person spoke.
 */
type Solved = {
  readonly topic: string
  readonly asked: number
  readonly form: number
  readonly messages: number
}

const knowledge = openKnowledge(new URL('../knowledge/articles/texts', import.meta.url).pathname)
const times: number[] = []

/**
 * What a form still asks once the first words are read: the event, the product, the service pack.
 */
function formQuestions({ events, facts }: Case): number {
  return [events.length === 0, facts.product === null, facts.servicePack === null].filter(Boolean)
    .length
}

type Asking = {
  readonly asked: number
  readonly messages: number
  readonly form: number | null
}

const NOTHING_ASKED: Asking = { asked: 0, messages: 0, form: null }

function withReply({ asked, messages, form }: Asking, after: Case, { step }: Reply): Asking {
  return {
    asked: asked + Number(step?.kind === 'ask'),
    messages: messages + 1,
    form: form ?? (after.article === null ? null : formQuestions(after))
  }
}

/**
 * The cases of a transcript that came to a verdict; one that is corrected afterwards is one case,
 * not two.
 */
function play({ title, turns }: Transcript): readonly Solved[] {
  const solved: Solved[] = []
  let known: Case = NEW_CASE
  let open: Asking | null = NOTHING_ASKED
  for (const { said } of turns) {
    if (BETWEEN.includes(said)) continue
    const { text, attachment } = saidBy(said)
    const began = performance.now()
    const { after, reply } = converse(knowledge, known, {
      text,
      attachment: attachment !== null,
      returned: false
    })
    times.push((performance.now() - began) * 1_000)
    if (known.article !== null && after.article === null) open = NOTHING_ASKED
    known = after
    if (open === null) continue
    open = withReply(open, after, reply)
    if (reply.step === null || !SOLVED.includes(reply.step.kind)) continue
    solved.push({
      topic: title.split(':')[0] ?? '',
      asked: open.asked,
      form: open.form ?? 0,
      messages: open.messages
    })
    open = null
  }
  return solved
}

function mean(numbers: readonly number[]): string {
  return (numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length)).toFixed(2)
}

function line(topic: string, solved: readonly Solved[]): string {
  return [
    topic.padEnd(12),
    String(solved.length).padStart(5),
    mean(solved.map(({ asked }) => asked)).padStart(10),
    mean(solved.map(({ form }) => form)).padStart(7),
    mean(solved.map(({ messages }) => messages)).padStart(9)
  ].join(' ')
}

const transcripts = readTranscripts()
const cases = transcripts.flatMap(play)
console.log(
  `${transcripts.length} transcripts, ` +
    `${transcripts.reduce((sum, { turns }) => sum + turns.length, 0)} messages, ` +
    `${cases.length} cases solved\n`
)
console.log('topic        cases  questions    form  messages')
for (const topic of [...new Set(cases.map(one => one.topic))])
  console.log(
    line(
      topic,
      cases.filter(one => one.topic === topic)
    )
  )
console.log(line('all', cases))
function without(count: number): string {
  return `${cases.filter(({ asked }) => asked === count).length}`
}
console.log(
  `\nquestions until the verdict: none ${without(0)}, one ${without(1)}, two ` +
    `${without(2)}, three ${without(3)}, more ` +
    `${cases.filter(({ asked }) => asked > 3).length}`
)
console.log(
  `a turn of the engine: median ${median(times).toFixed(0)} µs, 99 % ` +
    `${quantile(times, 0.99).toFixed(0)} µs, the first with the model loaded ` +
    `${(times[0] ?? 0).toFixed(0)} µs`
)

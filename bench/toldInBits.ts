/**
 * `npm run bench:bits -- --index FILE [CASES.jsonl ...]`: people's long messages told sentence by
 * sentence must come to what they come to told at once. Prints, of those whose article is named or
 * offered when told at once, how many still are at the end (asides left out, as those that end in a
 * question of the person are), and how many replies took a sentence for another problem.
 */
import { parseArgs } from 'node:util'
import type { Knowledge } from '../knowledge/articles/knowledge.ts'
import { openKnowledge } from '../knowledge/articles/openKnowledge.ts'
import type { Step } from '../triage/answer.ts'
import { type Case, NEW_CASE } from '../triage/converse/case.ts'
import { converse } from '../triage/converse/converse.ts'
import { triage } from '../triage/triage.ts'
import { ownCaseFiles, type PeopleCase, readPeopleCases } from './people/peopleCases.ts'
import { sentencesOf } from './people/sentences.ts'

/** Sentences from which on a message is told in bits. */
const MIN_SENTENCES = 3

const { values, positionals } = parseArgs({
  options: { index: { type: 'string', default: '' } },
  allowPositionals: true
})

run()

function run(): void {
  const knowledge = openKnowledge(values.index)
  const files = positionals.length > 0 ? positionals : ownCaseFiles()
  const told = files
    .flatMap(readPeopleCases)
    .filter(({ kind, text }) => kind === 'long' && sentencesOf(text).length >= MIN_SENTENCES)
    .filter(one => isFoundAtOnce(knowledge, one))
  const ends = told.map(one => endOf(knowledge, one))
  const [kept, aside] = [ends.filter(end => end.isKept), ends.filter(end => end.isAside)]
  const replies = ends.reduce((sum, { replies: count }) => sum + count, 0)
  const others = ends.reduce((sum, { others: count }) => sum + count, 0)
  print(`found when told at once: ${told.length}`)
  print(`still found in bits: ${share(kept.length, told.length - aside.length)}`)
  print(`ends in an aside: ${share(aside.length, told.length)}`)
  print(`sentences taken for another problem: ${share(others, replies)}`)
}

function isFoundAtOnce(knowledge: Knowledge, { text, expected }: PeopleCase): boolean {
  const { step, candidates } = triage(knowledge, text)
  return isFound(
    step,
    candidates.map(({ article }) => article),
    expected
  )
}

type End = {
  readonly isKept: boolean
  readonly isAside: boolean
  readonly replies: number
  readonly others: number
}

function endOf(knowledge: Knowledge, { text, expected }: PeopleCase): End {
  let known = NEW_CASE
  let others = 0
  let step: Step | null = null
  const sentences = sentencesOf(text)
  for (const sentence of sentences) {
    const { after, reply } = converse(knowledge, known, {
      text: sentence,
      attachment: false,
      returned: false
    })
    if (countEarlier(after) > countEarlier(known)) others += 1
    known = after
    step = reply.step
  }
  // of an article that was named, a level or a Windows may be asked: it is found all the same
  const named = known.article === null ? [] : [known.article]
  const offered = [...named, ...known.between.map(({ article }) => article)]
  return {
    isKept: step !== null && isFound(step, offered, expected),
    isAside: step === null,
    replies: sentences.length,
    others
  }
}

function countEarlier({ earlier }: Case): number {
  return earlier?.length ?? 0
}

/** Whether a right article is named, or among those that a question is about. */
function isFound(step: Step, offered: readonly string[], right: readonly string[]): boolean {
  if (step.kind === 'hand-over') return false
  if (step.kind === 'ask') {
    return step.about !== 'symptom' && offered.some(article => right.includes(article))
  }
  return right.includes(step.article)
}

function share(count: number, all: number): string {
  return `${((100 * count) / Math.max(1, all)).toFixed(1)} % (${count} of ${all})`
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}

/**
 * `npm run bench:levels -- [LINES.txt ...] [--knowledge FILE]`: what is made of replies to the
 * question which service pack is in, on the article of event 2086 (corrected in SP3). The lines mark
 * each service pack with what it is: [here: sp2], [other: sp4] (another machine's), planned, past,
 * denied or written (on a disc, in an article). Prints how many of those here are known afterwards,
 * and of the lines without any how many are told that the fix is in.
 */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { openKnowledge } from '../knowledge/articles/openKnowledge.ts'
import { unmarked } from '../knowledge/language/training/markedWords.ts'
import { nameLevels } from '../knowledge/releases/said/nameLevels.ts'
import { type Case, NEW_CASE } from '../triage/converse/case.ts'
import { converse } from '../triage/converse/converse.ts'
import { SAY } from '../triage/wording/say.ts'

const OPENING =
  'imap hangs and event 2086 of MSExchangeCluster is logged. It is a Windows 2000 server with Exchange 2000.'

const { values, positionals } = parseArgs({
  options: {
    knowledge: { type: 'string', default: 'knowledge/articles/texts' },
    fails: { type: 'boolean', default: false }
  },
  allowPositionals: true
})

const OF_STATED = ['heard', 'asked whether it is so', 'asked again', 'another level'] as const

type Line = { readonly words: string; readonly here: readonly number[] }
type Outcome = (typeof OF_STATED)[number] | 'said to be in' | 'left alone'

function run(): void {
  const knowledge = openKnowledge(values.knowledge)
  const opened = converse(knowledge, NEW_CASE, typed(OPENING)).after
  const files = positionals.length > 0 ? positionals : ['bench/data/levelReplies.txt']
  const lines = files.flatMap(file => readFileSync(file, 'utf8').split('\n')).flatMap(lineOf)
  const outcomes = lines.map(line => ({ line, outcome: outcomeOf(line, replyTo(line.words)) }))
  const [stated, others] = [
    outcomes.filter(({ line }) => line.here.length > 0),
    outcomes.filter(({ line }) => line.here.length === 0)
  ]
  print(`${lines.length} lines`)
  for (const outcome of OF_STATED) print(`one is here: ${outcome} ${share(stated, outcome)}`)
  print(`none is here: said to be in ${share(others, 'said to be in')}`)
  if (values.fails)
    for (const { line, outcome } of outcomes)
      if (outcome !== 'heard' && outcome !== 'left alone') print(`${outcome}: ${line.words}`)

  function replyTo(words: string): ReturnType<typeof converse> {
    return converse(knowledge, opened, typed(words))
  }
}

function typed(text: string): Parameters<typeof converse>[2] {
  return { text, attachment: false, returned: false }
}

const LAST_OF_WINDOWS_2000 = 4

/** A line of one level here at most, which Windows 2000 had, each of which has a number. */
function lineOf(line: string): readonly Line[] {
  const { words, marks } = unmarked(line)
  const levels = marks.map(({ label, start, end }) => ({
    label,
    servicePack: nameLevels(words.slice(start, end))[0]?.servicePack ?? null
  }))
  const here = levels.flatMap(({ label, servicePack }) =>
    label === 'here' && servicePack !== null ? [servicePack] : []
  )
  const isNumbered = levels.every(({ servicePack }) => servicePack !== null)
  const isPossible = here.every(level => level <= LAST_OF_WINDOWS_2000)
  if (levels.length === 0 || !isNumbered || !isPossible || here.length > 1) return []
  return [{ words, here }]
}

/** The level known is the one here, none, or another; without one here it may be said to be in. */
function outcomeOf(
  { here: [level] }: Line,
  { after, reply }: { readonly after: Case; readonly reply: ReturnType<typeof converse>['reply'] }
): Outcome {
  const isOfOther = SAY.otherMachine.some(words => reply.text.includes(words))
  const { servicePack } = after.facts
  if (level === undefined)
    return reply.step?.kind === 'already-fixed' && !isOfOther ? 'said to be in' : 'left alone'
  if (servicePack === level) return 'heard'
  if (servicePack === null && after.perhaps?.servicePack === level) return 'asked whether it is so'
  return servicePack === null || isOfOther ? 'asked again' : 'another level'
}

function share(of: readonly { readonly outcome: Outcome }[], outcome: Outcome): string {
  const count = of.filter(one => one.outcome === outcome).length
  return `${count} of ${of.length} (${((100 * count) / of.length).toFixed(1)} %)`
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}
run()

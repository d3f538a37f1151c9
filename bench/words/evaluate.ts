/**
 * `npm run eval -- [--peers] [--shared FOLDER] [SET ...]`: how well words are understood. Prints
 * accuracy, macro-F1, calibration, robustness and confusions for our held-back sentences; the
 * judgement of stalls and versions for sentences that no example was made of (bench/data), and for
 * real ones when the shared folder is there (default ../shared); with --peers the same work by
 * natural's Bayes and nlp.js, also on the public sets CLINC150, BANKING77 and HWU64 whose folders
 * are given. What a peer cannot do in a minute or two it does in part, and the row says how much it
 * learned and named.
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createCommand } from '../../channels/terminal/command/createCommand.ts'
import { runCommand } from '../../channels/terminal/command/runCommand.ts'
import { recognizeIntent } from '../../knowledge/language/recognizeIntent.ts'
import { readExamples } from '../../knowledge/language/training/readExamples.ts'
import { readHeldBack, type Said } from '../../test/parts/judged/heldBack.ts'
import {
  accuracyOf,
  calibrationError,
  isRight,
  type Judged,
  macroF1,
  mistype
} from '../../test/parts/judged/measures.ts'
import { median, quantile } from '../parts/statistics.ts'
import { evaluateVersions } from './evaluateVersions.ts'
import { evaluateWild } from './evaluateWild.ts'
import { type Classify, learnable, PEERS, type Peer } from './peers.ts'
import { readPublicSet } from './readPublicSet.ts'

type Options = { readonly peers?: true; readonly shared: string }

const COMMAND = createCommand({
  name: 'eval',
  about:
    'Measures how well words are understood: accuracy, calibration, mistyped words, confusions.',
  examples: [
    ['', 'our held-back sentences, the words of a stall and versions'],
    ['--peers', "the same work by natural's Bayes and nlp.js"],
    ['--peers clinc150/ banking77/', 'on public sets, too']
  ]
})
  .argument('[set...]', 'folders of the public sets CLINC150, BANKING77 and HWU64')
  .option('--peers', 'beside what people would use instead')
  .option('--shared <FOLDER>', 'real sentences, where there are some', '../shared')
  .action(evaluate)
const ACCEPTED = 0.85
/** A peer names what it can in this time, in milliseconds. */
const NAMING = 60_000
/**
 * How often the sentences are heard mistyped before their time is taken, as by a service that has
 * run for a minute.
 */
const WARMED = 4
function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`
}

async function judge(classify: Classify, said: readonly Said[]): Promise<readonly Judged[]> {
  const judged: Judged[] = []
  const until = performance.now() + NAMING
  for (const { words, label } of said) {
    if (performance.now() > until) break
    judged.push({ label, ...(await classify(words)) })
  }
  return judged
}

async function reportOn(
  name: string,
  classify: Classify,
  said: readonly Said[]
): Promise<readonly Judged[]> {
  for (let round = 1; round <= WARMED; round += 1)
    await judge(
      classify,
      said.map(({ words, label }, seed) => ({
        words: mistype(words, -round * said.length - seed),
        label
      }))
    )
  const times: number[] = []
  const timed: Classify = async words => {
    const started = performance.now()
    const found = await classify(words)
    times.push((performance.now() - started) * 1000)
    return found
  }
  const judged = await judge(timed, said)
  const typo = await judge(
    classify,
    said.map(({ words, label }, seed) => ({ words: mistype(words, seed), label }))
  )
  const accepted = judged.filter(
    ({ named, confidence }) => named !== null && confidence >= ACCEPTED
  )
  const outside = judged.filter(({ label }) => label === null)
  const inside = judged.filter(({ label }) => label !== null)
  const part =
    judged.length < said.length || typo.length < said.length
      ? `, named ${judged.length} and ${typo.length} of ${said.length} in ${NAMING / 1000} s each`
      : ''
  console.log(
    `  ${name.padEnd(14)} accuracy ${percent(accuracyOf(inside))}` +
      `${outside.length === 0 ? '' : `, of none ${percent(accuracyOf(outside))}`}, macro-F1 ` +
      `${percent(macroF1(judged))}, one typo ` +
      `${percent(accuracyOf(typo.filter(({ label }) => label !== null)))}, ` +
      `calibration error ${calibrationError(judged).toFixed(3)}, accepted at ${ACCEPTED}: ` +
      `${percent(accepted.length / judged.length)} of which right ` +
      `${percent(accuracyOf(accepted))}, p50 ${median(times).toFixed(0)} µs, p99 ` +
      `${quantile(times, 0.99).toFixed(0)} µs${part}`
  )
  return judged
}

async function reportPeer(
  peer: Peer,
  train: readonly Said[],
  test: readonly Said[]
): Promise<void> {
  const learned = learnable(peer, train)
  await reportOn(
    learned.length < train.length
      ? `${peer.name} (learned ${learned.length} of ${train.length})`
      : peer.name,
    await peer.train(learned),
    test
  )
}

function confusions(judged: readonly Judged[]): void {
  const wrong = new Map<string, number>()
  for (const one of judged.filter(other => !isRight(other))) {
    const pair = `${one.label ?? 'none'} → ${one.named ?? 'none'}`
    wrong.set(pair, (wrong.get(pair) ?? 0) + 1)
  }
  console.log(
    `  confused: ${
      [...wrong]
        .toSorted(([, a], [, b]) => b - a)
        .map(([pair, count]) => `${pair} ${count}`)
        .join('; ') || 'nothing'
    }`
  )
}

const ours: Classify = words => {
  const { name, confidence } = recognizeIntent(words)
  return { named: name, confidence }
}

async function evaluate(sets: readonly string[], { peers, shared }: Options): Promise<void> {
  await evaluateOwn(peers === true)
  evaluateReal(shared)
  for (const folder of sets) {
    const { name, train, test } = readPublicSet(folder)
    console.log(`${name} (${train.length} to learn, ${test.length} to name)`)
    for (const peer of peers === true ? PEERS : PEERS.slice(0, 1))
      await reportPeer(peer, train, test)
  }
}

async function evaluateOwn(withPeers: boolean): Promise<void> {
  const heldBack = readHeldBack()
  const intents = new Set(heldBack.map(({ label }) => label)).size - 1
  console.log(`our held-back sentences (${heldBack.length}, ${intents} intents)`)
  confusions(await reportOn('the assistant', ours, heldBack))
  const folder = new URL('../../knowledge/language/examples/', import.meta.url)
  const examples = readExamples(folder).map(({ words, intent }) => ({ words, label: intent }))
  if (withPeers) for (const peer of PEERS) await reportPeer(peer, examples, heldBack)
  const own = fileURLToPath(new URL('../data', import.meta.url))
  evaluateWild(join(own, 'mail.jsonl'))
  evaluateVersions(join(own, 'versions.jsonl'))
}

function evaluateReal(shared: string): void {
  for (const [file, what, judgeAll] of [
    ['wild/utterances.jsonl', 'sentences', evaluateWild],
    ['wild/versions.jsonl', 'versions', evaluateVersions]
  ] as const) {
    const path = join(shared, file)
    if (existsSync(path)) judgeAll(path)
    else console.log(`${path} is not there: no measure of real ${what}`)
  }
}

await runCommand(COMMAND)

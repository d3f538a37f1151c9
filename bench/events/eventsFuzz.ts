/**
 * `npm run bench:events-fuzz -- [--runs 100000] [--seed N]`: reads that many texts nobody wrote.
 * Says how long the slowest took; a text that throws, or that is read into something that cannot
 * be, is printed as small as it can be made, and the command ends with 1. Then 10,000 damaged
 * `.evtx` files.
 */
import { parseArgs } from 'node:util'
import fc from 'fast-check'
import { evtxText } from '../../knowledge/events/evtx/evtxText.ts'
import { parseEvents } from '../../knowledge/events/parseEvents.ts'
import { anyPaste, soundReading } from '../../test/parts/hostile/anyPaste.ts'
import { damaged } from '../../test/parts/written/damaged.ts'
import { writeEvtx } from '../../test/parts/written/writeEvtx.ts'

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '100000' }, seed: { type: 'string' } }
})
let slowest = { milliseconds: 0, text: '' }
let characters = 0
let events = 0

const began = performance.now()
const result = fc.check(
  fc.property(anyPaste, text => {
    const before = performance.now()
    const reading = parseEvents(text)
    const milliseconds = performance.now() - before
    if (milliseconds > slowest.milliseconds) slowest = { milliseconds, text }
    characters += text.length
    events += reading.events.length
    return soundReading(text, reading)
  }),
  {
    numRuns: Number(values.runs),
    ...(values.seed === undefined ? {} : { seed: Number(values.seed) })
  }
)

console.log(
  `${result.numRuns} texts, ${characters} characters, ${events} events read, ` +
    `${((performance.now() - began) / 1000).toFixed(0)} s, seed ${result.seed}`
)
console.log(
  `slowest: ${slowest.milliseconds.toFixed(1)} ms for ${slowest.text.length} characters: ` +
    `${JSON.stringify(slowest.text.slice(0, 120))}`
)
if (result.failed) {
  console.log(
    `not sound: ${JSON.stringify(result.counterexample)}\n` +
      `${result.errorInstance instanceof Error ? result.errorInstance.stack : ''}`
  )
  process.exitCode = 1
}

const DAMAGED_FILES = 10_000
const whole = writeEvtx(
  Array.from({ length: 12 }, (_, id) => ({
    id,
    source: 'Service Control Manager',
    level: 2,
    time: new Date(0),
    computer: 'LAB-7.example',
    log: 'System',
    strings: ['x', 'y']
  })),
  6
)
const begun = performance.now()
let longest = 0
for (const broken of damaged(whole, DAMAGED_FILES)) {
  const before = performance.now()
  evtxText(broken)
  longest = Math.max(longest, performance.now() - before)
}
console.log(
  `${DAMAGED_FILES} damaged .evtx files, ${((performance.now() - begun) / 1000).toFixed(0)} s, ` +
    `the longest ${longest.toFixed(0)} ms`
)

/**
 * `npm run bench:events-fuzz -- [--runs 100000] [--seed N]`: reads that many texts nobody wrote.
 * Says how long the slowest took; a text that throws, or that is read into something that cannot
 * be, is printed as small as it can be made, and the command ends with 1.
 */
import { parseArgs } from 'node:util'
import fc from 'fast-check'
import { parseEvents } from '../../knowledge/events/parseEvents.ts'
import { anyPaste, soundReading } from '../../test/parts/hostile/anyPaste.ts'

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

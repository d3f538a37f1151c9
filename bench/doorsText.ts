/**
 * `npm run bench:only-text`: every hostile string in the site's chat, in a real browser, alone and
 * as parts of an event. Ends with 1 when one is more than text.
 */
import { HOSTILE } from '../test/parts/hostile/hostileStrings.ts'
import { showHostile } from '../test/parts/hostile/showHostile.ts'

const began = Date.now()
const { shown, faults } = await showHostile(HOSTILE)
for (const fault of faults) process.stdout.write(`FOUND ${JSON.stringify(fault)}\n`)
process.stdout.write(
  `${shown} of ${HOSTILE.length} strings shown as text and nothing else, ` +
    `${((Date.now() - began) / 1_000).toFixed(0)} s\n`
)
process.exit(faults.length === 0 ? 0 : 1)

import assert from 'node:assert/strict'
import { machinesNamed } from '../../../triage/understand/machinesNamed.ts'

const NAMED: readonly (readonly [string, readonly string[]])[] = [
  ['pop3 hangs on MAIL01', ['MAIL01']],
  ['the same on mail02, too', ['MAIL02']],
  ['MAIL01 and srv-ex2 have it', ['MAIL01', 'SRV-EX2']],
  ['nt4 sp6 on w2k, exchange55, ie6 and q303283', []],
  ['error C2955 in pop3', []],
  ['the printer on lpt1', []],
  ['no machine here', []]
]

describe('the machines a message names', () => {
  for (const [text, machines] of NAMED)
    it(`"${text}"`, () => assert.deepEqual(machinesNamed(text), machines))
})

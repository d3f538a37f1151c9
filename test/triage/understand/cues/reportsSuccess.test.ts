import assert from 'node:assert/strict'
import { reportsSuccess } from '../../../../triage/understand/cues/reportsSuccess.ts'

describe('a report of success', () => {
  for (const words of [
    'that fixed it',
    'it works now',
    'the error is gone',
    "it hasn't happened since",
    'great, all good',
    'up and running again',
    'that did the trick',
    'perfect',
    'works like a charm'
  ])
    it(`"${words}" is`, () => assert.equal(reportsSuccess(words), true))

  for (const words of [
    'it only runs weekly',
    'it does not work',
    'it still hangs',
    'no luck',
    'it runs on a laptop',
    'nothing helped',
    'the server is slow',
    'sound works in other games',
    'it works fine on the old one',
    'it runs as a service',
    'ok, and with sp3 it always worked',
    'under nt 3.51 that one worked',
    'you are wrong, the trackball was always working',
    'before, everything worked',
    'yesterday it still worked, today no longer'
  ])
    it(`"${words}" is not`, () => assert.equal(reportsSuccess(words), false))
})

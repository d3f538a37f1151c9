import assert from 'node:assert/strict'
import { saysSame } from '../../../../triage/converse/machines/saysSame.ts'

describe('the answer to whether it is the machine that was told of before', () => {
  for (const [words, expected] of [
    ['the same', true],
    ['same one', true],
    ['yes, it is', true],
    ["yep it's the same server", true],
    ['ours is on exactly the same box', true],
    ['different server', false],
    ["no, it's a different one", false],
    ['mine is another', false],
    ['not the same machine', false],
    ["it isn't", false],
    ['other', null],
    ['another', null],
    ['the same error', null],
    ['same sp', null],
    ['it is nt 4.0', null],
    ['yes', null],
    ['a different windows', null]
  ] as const)
    it(`${words} → ${expected}`, () => assert.equal(saysSame(words), expected))
})

import assert from 'node:assert/strict'
import { type Case, NEW_CASE } from '../../../../triage/converse/case.ts'
import { correctedIn } from '../../../../triage/converse/interpret/correctedIn.ts'

const KNOWN: Case = {
  ...NEW_CASE,
  words: 'word 97 prints nothing, error 691',
  step: { kind: 'hand-over', because: 'no-article' }
}

describe('a word of what was told for another', () => {
  for (const [text, before, now] of [
    ['sorry, excel not word', 'word', 'excel'],
    ['i meant excel, not word', 'word', 'excel'],
    ['excel instead of word', 'word', 'excel'],
    ['not word but excel', 'word', 'excel'],
    ['not word 97, word 2000', 'word 97', 'word 2000'],
    ['no, error 629', 'error 691', 'error 629']
  ] as const)
    it(`"${text}" puts ${now} in place of ${before}`, () =>
      assert.deepEqual(correctedIn(KNOWN, text), { kind: 'swap', before, now }))

  for (const text of [
    'sorry, excel not access',
    'no, it does not print',
    'it is not word 97 that is slow but the whole machine with everything on it',
    'no, sp5'
  ])
    it(`"${text}" takes nothing back by its name`, () =>
      assert.equal(correctedIn(KNOWN, text), null))

  it('before anything was told there is nothing to correct', () =>
    assert.equal(correctedIn(NEW_CASE, 'excel not word'), null))
})

const EVENT: Case = {
  ...KNOWN,
  words: 'Event 7013 on our nt 4.0 server, it comes 12 times a day',
  events: [
    {
      id: 7013,
      source: null,
      description: null,
      computer: null,
      user: null,
      category: null,
      type: null,
      count: 1,
      time: null,
      format: 'mention'
    } as unknown as Case['events'][number]
  ]
}

describe('a number for another', () => {
  for (const [text, before, now] of [
    ['oops, 7031', '7013', '7031'],
    ['sorry, id 7031', '7013', '7031'],
    ['no wait, it is 7023 after all', '7013', '7023'],
    ['argh 7031 not 7013', '7013', '7031'],
    ['and not 12 times, 21', '12 times', '21 times']
  ] as const)
    it(`"${text}" puts ${now} in place of ${before}`, () =>
      assert.deepEqual(correctedIn(EVENT, text), { kind: 'swap', before, now }))

  for (const text of ['7031', 'no, 2000', 'sorry, 4.0'])
    it(`"${text}" corrects no event`, () => assert.equal(correctedIn(EVENT, text), null))
})

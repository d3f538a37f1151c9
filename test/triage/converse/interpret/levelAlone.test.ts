import assert from 'node:assert/strict'
import { type Case, NEW_CASE } from '../../../../triage/converse/case.ts'
import {
  levelAlone,
  levelTold,
  takesBackAll
} from '../../../../triage/converse/interpret/levelAlone.ts'
import { recognizeMessage } from '../../../../triage/understand/recognizeMessage.ts'

const ADVISED: Case = {
  ...NEW_CASE,
  step: { kind: 'not-applicable', article: 'Q1' },
  facts: { ...NEW_CASE.facts, product: 'Windows NT 4.0', servicePack: 5 }
}
const OFFERED: Case = {
  ...ADVISED,
  pendingQuestion: 'article',
  between: [
    { article: 'Q1', title: 'One' },
    { article: 'Q2', title: 'Two' }
  ],
  facts: { ...NEW_CASE.facts, product: 'Windows NT 4.0' }
}

describe('a number that says a level, though none was asked for', () => {
  for (const [text, servicePack, letter] of [
    ['6a! just looked', 6, 'a'],
    ['3, sorry, looked at the wrong box', 3, undefined],
    ['hm, 4 it says, I see now', 4, undefined],
    ['no sorry, 3', 3, undefined],
    ['six, I looked it up', 6, undefined],
    ['oh it is 6', 6, undefined]
  ] as const)
    it(`"${text}" → SP${servicePack}${letter ?? ''}`, () => {
      const level = levelAlone(ADVISED, text)
      assert.deepEqual([level?.servicePack, level?.letter], [servicePack, letter])
    })

  for (const text of [
    '3',
    '3, what does it mean',
    '4, that key is missing',
    '3, it still hangs',
    '2 servers have it',
    '5 times, 6 times',
    '10!'
  ])
    it(`"${text}" says none`, () => assert.equal(levelAlone(ADVISED, text), null))

  it('while two titles are offered, 4 is a level and 2 a place', () => {
    assert.equal(levelAlone(OFFERED, '4')?.servicePack, 4)
    assert.equal(levelAlone(OFFERED, '2'), null)
  })
})

const RECOMMENDED: Case = {
  ...ADVISED,
  step: {
    kind: 'recommend',
    article: 'Q1',
    fix: { kind: 'service-pack', product: 'Windows NT 4.0', servicePack: 5, line: 1 }
  },
  facts: { ...NEW_CASE.facts, product: 'Windows NT 4.0', servicePack: 3 }
} as unknown as Case

describe('a level told beside the advice to install it', () => {
  for (const [text, servicePack] of [
    ['SP5 went in last night. DNS server crashed again an hour ago', 5],
    ['with SP5 it does the same', 5],
    ['the upgrade to sp5 is through. trouble remains', 5],
    ['my colleague did SP5 yesterday and people still get it', 5],
    ['the service pack 5 you named is installed, no difference', 5],
    ['SP5 next week, still waiting for the window', null],
    ['is sp5 enough, it still hangs', null],
    ['we are considering to do sp5 on the weekend instead of sp4, would that help also', null],
    ['SP5 sounds good', null]
  ] as const)
    it(`"${text}" → ${servicePack ?? 'none'}`, () =>
      assert.equal(
        levelTold(RECOMMENDED, recognizeMessage(text))?.servicePack ?? null,
        servicePack
      ))
})

describe('a level that was told and is taken back altogether', () => {
  for (const text of [
    'sorry, SP3 is only on the CD, it was never installed. There is nothing on it',
    'I was too quick, SP3 sits in the folder but was never put on. Nothing is on',
    'ah no, SP3 was never applied, nothing installed'
  ])
    it(`"${text}" says that none is in`, () =>
      assert.equal(takesBackAll(RECOMMENDED, recognizeMessage(text)), true))

  for (const text of [
    'SP3 is in, nothing else is on it',
    'sorry, SP3 was never installed, it is SP2. nothing is on the screen',
    'with SP3 nothing is printed',
    'the other server has no SP3, nothing is on'
  ])
    it(`"${text}" does not`, () =>
      assert.equal(takesBackAll(RECOMMENDED, recognizeMessage(text)), false))
})

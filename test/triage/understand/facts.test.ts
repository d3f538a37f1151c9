import assert from 'node:assert/strict'
import type { Facts, Question } from '../../../triage/answer.ts'
import { learn, NOTHING_KNOWN, releasesOf } from '../../../triage/understand/facts.ts'
import { parseFacts } from '../../../triage/understand/parseFacts.ts'
import { recognizeMessage } from '../../../triage/understand/recognizeMessage.ts'

function learnAll(...said: readonly (readonly [string, Question | null])[]): Facts {
  return said.reduce(
    (facts, [text, asked]) => learn(facts, recognizeMessage(text), asked),
    NOTHING_KNOWN
  )
}

describe('what is learnt of a level', () => {
  it('one said not to be in is a bound', () => {
    const facts = learnAll(['windows 2000 without SP3', null])
    assert.deepEqual([facts.product, facts.servicePack, facts.below], ['Windows 2000', null, 3])
  })

  it('a bound ends where the level is known', () => {
    const facts = learnAll(['windows 2000 without SP3', null], ['SP2', 'service-pack'])
    assert.deepEqual([facts.servicePack, facts.below], [2, undefined])
  })

  it('a level known outlives what says nothing of it', () => {
    const facts = learnAll(['windows 2000 SP2', null], ['windows 2000, pop3 hangs', null])
    assert.equal(facts.servicePack, 2)
  })

  it('a question about a level changes nothing', () => {
    const facts = learnAll(['windows 2000 SP2', null], ['what happens if I install SP4?', null])
    assert.deepEqual([facts.servicePack, facts.below], [2, undefined])
  })

  it('a part of Windows has the level of its Windows', () => {
    const facts = learnAll(['IIS 5.0 SP2', null])
    assert.deepEqual([facts.product, facts.servicePack], ['Windows 2000', 2])
    assert.equal(facts.others[0]?.product, 'Internet Information Services 5.0')
  })

  it('a program has the level that its suite is said to have later', () => {
    const told = ['VB 6.0 SP5', 'wrong machine. mine has Visual Studio 6.0 SP1'] as const
    const facts = learnAll(...told.map(text => [text, null] as const))
    assert.deepEqual([facts.product, facts.servicePack], ['Visual Basic 6.0', 1])
  })

  it('and tells that Windows where none is said', () => {
    const facts = learnAll(['IIS 5.0', null])
    assert.deepEqual(
      releasesOf(facts).map(({ product }) => product),
      ['Internet Information Services 5.0', 'Windows 2000']
    )
  })
})

describe('a bound as a caller states it', () => {
  it('is kept', () => assert.equal(parseFacts({ product: 'w2k', below: 3 }).below, 3))
  it('is taken from the words of the product', () =>
    assert.equal(parseFacts({ product: 'w2k without sp3' }).below, 3))
  it('is left out beside a level', () =>
    assert.equal(parseFacts({ product: 'w2k', servicePack: 2, below: 3 }).below, undefined))
  it('is a number', () => assert.throws(() => parseFacts({ below: 'three' }), /"below"/))
})

import assert from 'node:assert/strict'
import type { Step } from '../../../../../triage/answer.ts'
import { addWords, type Case, NEW_CASE, nextCase } from '../../../../../triage/converse/case.ts'
import { meantBefore } from '../../../../../triage/converse/interpret/wanted/meantBefore.ts'

const STEP: Step = { kind: 'hand-over', because: 'no-article' } as Step
const DNS: Case = {
  ...addWords(NEW_CASE, 'NAMES1 is NT 4.0 SP3, dns.exe gets a Dr. Watson when I change a record'),
  facts: { ...NEW_CASE.facts, product: 'Windows NT 4.0', servicePack: 3 },
  step: STEP
}
const PICTURE: Case = {
  ...addWords(nextCase(DNS), 'my picture prints with a grey film'),
  step: STEP
}
const SECOND: Case = {
  ...addWords(nextCase(DNS), 'the same on NAMES2'),
  machine: 'NAMES2',
  facts: { ...NEW_CASE.facts, product: 'Windows NT 4.0', servicePack: 6 },
  step: STEP
}

const TURNS: readonly (readonly [known: Case, text: string, rest: string | null])[] = [
  // nothing but to come back
  [PICTURE, 'I want to continue with the DNS problem', null],
  [PICTURE, 'the picture can wait, I would rather finish the name server one', null],
  [PICTURE, "I'd like to return to what I asked at the beginning", null],
  [PICTURE, 'Let me come back to the Dr. Watson, it happened again', null],
  [PICTURE, 'please, firstly the name server. The picture is not so important', null],
  [PICTURE, 'ok, I will ask the shop. and the name server?', null],
  // and what is asked there
  [PICTURE, 'One more on the DNS server: is a restart needed?', 'is a restart needed?'],
  [PICTURE, 'First problem again: is there a workaround?', 'is there a workaround?'],
  [PICTURE, 'fine. The dns.exe crash, is there a hotfix for it?', 'is there a hotfix for it?'],
  // by the machine, or its level
  [SECOND, 'So only NAMES1 must be patched?', 'So only NAMES1 must be patched?'],
  [SECOND, 'NAMES1 has little space left', 'NAMES1 has little space left'],
  [SECOND, 'I look at NAMES2 later. Where is it for NAMES1?', 'Where is it for NAMES1?'],
  [SECOND, 'NAMES1 still crashes', null],
  [SECOND, 'the sp3 box, is it safe there?', 'is it safe there?'],
  [SECOND, 'to the first machine please', null]
]

describe('a problem that a message comes back to in its own words', () => {
  for (const [known, text, rest] of TURNS)
    it(`"${text}"`, () => {
      const meant = meantBefore(known, text)
      assert.equal((meant?.to as Case | undefined)?.words, DNS.words)
      assert.equal(meant?.rest, rest)
    })

  for (const [known, text] of [
    [PICTURE, 'can I go back to the old driver?'],
    [PICTURE, 'I will do it later. where do I get it'],
    [PICTURE, 'the first picture is right, the next one is grey'],
    [PICTURE, 'it is on the old computer'],
    [PICTURE, 'do I have to print a test page first?'],
    [PICTURE, 'my first problem was with the sound, that works now'],
    [SECOND, 'NAMES1 is fine'],
    [SECOND, 'NAMES1 has the same now'],
    [SECOND, 'and NAMES3?'],
    [SECOND, 'is it the first one with that?'],
    [DNS, 'back to the first problem']
  ] as const)
    it(`"${text}" stays with this one`, () => assert.equal(meantBefore(known, text), null))
})

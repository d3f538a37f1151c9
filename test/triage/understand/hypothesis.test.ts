import assert from 'node:assert/strict'
import {
  asksWhether,
  isHypothesis,
  supposesOtherPast
} from '../../../triage/understand/hypothesis.ts'

describe('a hypothesis', () => {
  for (const words of [
    'what happens if i install sp6a instead',
    'what if we move to server 2003',
    'is sp5 ok',
    'is sp3 enough?',
    'do i need sp3?',
    'would sp4 do?',
    'should i install sp4 or sp3',
    'and if we go to windows xp?',
    'how about the latest service pack',
    'suppose we upgrade to windows 2000',
    'we plan sp6a for christmas. would that be enough',
    'the plan is sp2 in spring. good enough?',
    'we get sp4 next month, will that do?',
    "let's say we jump to sp6 right away",
    'and just 1 for the time being?',
    'if we had stayed on sp2, would it not have happened?',
    'my boss wants to wait for windows 2000. is that ok?',
    'next month we get sp5 from the hq, is it in there?',
    'assume we take 4 instead',
    'hypothetically, if this were an nt 4 box would the fix still be a service pack',
    'sp3 is not approved here but sp4 is. would sp4 cover it?',
    'our policy is latest sp always. so would the latest, sp4, be enough for this',
    'might sp4 be just as good? nothing installed so far, only thinking about it',
    'is it fixed if i get sp4 rather than sp3, since we download one of them anyway',
    "good. but let's say we take sp4, the others prefer that. would it do the job?",
    'i might take sp6a since we have it on cd, might that be ok',
    'instead of sp4 can it be sp6a'
  ])
    it(`"${words}" is`, () => assert.equal(isHypothesis(words), true))

  for (const words of [
    'we installed sp6a',
    'sp4',
    'it has sp3',
    'windows 2000 sp2',
    'if i print, word crashes',
    'does not install',
    'pop3 hangs since we installed sp3',
    'we want to print. it has sp3',
    'just sp1 on it',
    'i assume it is sp4',
    'i suppose we have service pack 4',
    'not sure if it was sp2 or sp3',
    'if it happens with sp4 i will tell you',
    'we have sp4 there, would that be enough?',
    'what is a service pack?'
  ])
    it(`"${words}" is not`, () => assert.equal(isHypothesis(words), false))
})

describe('another past', () => {
  for (const words of [
    'suppose we had never installed sp4, would we have it at all?',
    'if we had stayed on sp2, would it not have happened?',
    "if we hadn't put sp3 on it, would it work"
  ])
    it(`"${words}" is supposed`, () => assert.equal(supposesOtherPast(words), true))

  for (const words of ['what if we install sp4, would it work?', 'we had sp3 before'])
    it(`"${words}" is none`, () => assert.equal(supposesOtherPast(words), false))
})

describe('a question about a release', () => {
  for (const words of [
    'would i have the same on windows 2000?',
    'is nt 4 affected as well',
    'and on windows 98?'
  ])
    it(`"${words}" asks`, () => assert.equal(asksWhether(words), true))

  for (const words of ['windows 2000', 'it is nt 4', 'we have sp3 on it'])
    it(`"${words}" tells`, () => assert.equal(asksWhether(words), false))
})

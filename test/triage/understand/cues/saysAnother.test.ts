import assert from 'node:assert/strict'
import {
  saysAnother,
  saysTheSameOnName,
  withoutAnnouncement
} from '../../../../triage/understand/cues/saysAnother.ts'

describe('a message that opens another problem', () => {
  for (const words of [
    'another problem: the fax does not print',
    'i have a different question',
    'something else: word crashes',
    'second, the printer is jammed',
    'there is another issue',
    'on another note, the disk is full',
    'one more thing, excel is slow',
    'other thing: the fax is dead'
  ])
    it(`"${words}" is`, () => assert.equal(saysAnother(words), true))

  for (const words of [
    'it is another error now',
    'the second one',
    'other one: sp4',
    'the other server has it, too',
    'pop3 hangs',
    'also imap'
  ])
    it(`"${words}" is not`, () => assert.equal(saysAnother(words), false))
})

describe('the same on a machine by its name', () => {
  for (const words of [
    'ts02 as well, that is sp4',
    'and print03 too, sp6',
    'on term9 it is the same, that has sp4',
    'same on web2, sp3 there',
    'also on dc1'
  ])
    it(`"${words}" is told`, () => assert.equal(saysTheSameOnName(words), true))

  for (const words of ['ts02 has sp4', 'sp4 too', 'the same again', 'web2 is on sp3'])
    it(`"${words}" is not`, () => assert.equal(saysTheSameOnName(words), false))
})

describe('what is announced', () => {
  for (const [text, told] of [
    ['another problem: the fax is dead', 'the fax is dead'],
    ['and now something else, Word crashes', 'Word crashes'],
    ['Word crashes', 'Word crashes'],
    ['another problem:', 'another problem:']
  ] as const)
    it(`"${text}" → "${told}"`, () => assert.equal(withoutAnnouncement(text), told))
})

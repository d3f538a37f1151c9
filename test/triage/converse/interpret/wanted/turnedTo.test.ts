import assert from 'node:assert/strict'
import { addWords, type Case, NEW_CASE, nextCase } from '../../../../../triage/converse/case.ts'
import { turnedTo } from '../../../../../triage/converse/interpret/wanted/turnedTo.ts'

const WIZARD = addWords(NEW_CASE, 'the migration wizard stops at an appointment')
const FAX = addWords(nextCase(WIZARD), 'the fax prints every page twice')
const KNOWN: Case = { ...FAX, waiting: ['excel 97 forgets my macros'] }

const TURNS: readonly (readonly [text: string, to: string, rest: string])[] = [
  ['and for the migration wizard, which file is replaced?', 'wizard', 'which file is replaced?'],
  ['the wizard thing, is there a fix?', 'wizard', 'is there a fix?'],
  ['is there a service pack for the wizard problem?', 'wizard', 'is there a service pack?'],
  ['show me the article about the migration wizard', 'wizard', 'show me the article'],
  ['back to the wizard: it did not ask me for a CD', 'wizard', 'it did not ask me for a CD'],
  ['the first one: do I lose my mails?', 'wizard', 'do I lose my mails?'],
  ['once more the wizard: must I stop it first?', 'wizard', 'must I stop it first?'],
  ['and excel, are they lost?', 'excel', 'are they lost?'],
  ['regarding excel, do I need the CD?', 'excel', 'do I need the CD?'],
  ['ok, what about the macros? are they lost?', 'excel', 'are they lost?']
]

describe('a message that turns to another problem and goes on with it', () => {
  for (const [text, name, rest] of TURNS)
    it(`"${text}"`, () => {
      const turned = turnedTo(KNOWN, text)
      const { to } = turned ?? {}
      const words = typeof to === 'string' ? to : to?.words
      assert.match(words ?? '', new RegExp(name))
      assert.equal(turned?.rest, rest)
    })

  for (const text of [
    'is there a service pack for the fax?',
    'for the fax, is there a service pack?',
    'does that also happen with the wizard',
    'the migration wizard is on another server',
    'is there a patch for the server?',
    'the other fax, too: it prints twice',
    'do I need it for the users?'
  ])
    it(`"${text}" does not`, () => assert.equal(turnedTo(KNOWN, text), null))

  it('where there is only one problem, none does', () =>
    assert.equal(turnedTo(WIZARD, 'and for the wizard, is there a fix?'), null))
})

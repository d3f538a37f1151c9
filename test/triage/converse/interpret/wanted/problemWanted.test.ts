import assert from 'node:assert/strict'
import { addWords, type Case, NEW_CASE, nextCase } from '../../../../../triage/converse/case.ts'
import { problemWanted } from '../../../../../triage/converse/interpret/wanted/problemWanted.ts'

const STEP = { kind: 'hand-over', because: 'no-article' } as const
const WIZARD: Case = { ...addWords(NEW_CASE, 'the migration wizard stops'), step: STEP }
const FAX: Case = { ...addWords(nextCase(WIZARD), 'the fax on my iphone is dead'), step: STEP }
const KNOWN: Case = { ...FAX, waiting: ['excel 97 forgets my macros'] }

const WANTED: readonly (readonly [words: string, does: string])[] = [
  ['and what about the wizard?', 'back to the migration wizard stops'],
  ['ok and what about excel', 'next excel 97 forgets my macros'],
  ['go on with the wizard', 'back to the migration wizard stops'],
  ["let's start with excel", 'next excel 97 forgets my macros'],
  ['what did you say about the wizard again?', 'back to the migration wizard stops'],
  ['which service pack was it for the wizard', 'back to the migration wizard stops'],
  ['the first one', 'back to the migration wizard stops'],
  ['second one first please', 'next excel 97 forgets my macros'],
  ['ok noted. and number 3, the excel one?', 'next excel 97 forgets my macros'],
  ['and for excel?', 'next excel 97 forgets my macros'],
  ['the third', 'next excel 97 forgets my macros'],
  // by the letter or the number of a list
  ['start with a', 'back to the migration wizard stops'],
  ['ok and c?', 'next excel 97 forgets my macros'],
  ['3) please', 'next excel 97 forgets my macros'],
  ['do #3', 'next excel 97 forgets my macros'],
  ['a before c', 'back to the migration wizard stops'],
  ['number 3 first pls', 'next excel 97 forgets my macros'],
  ['anyway, back to the wizard', 'back to the migration wizard stops'],
  ['forget the phone', 'next excel 97 forgets my macros'],
  ['never mind excel', 'without excel 97 forgets my macros']
]

function does(known: Case, words: string): string | undefined {
  const move = problemWanted(known, words)
  switch (move?.kind) {
    case 'back':
      return `back to ${move.to?.words}`
    case 'next-problem':
      return `next ${move.words}`
    case 'forget':
      return `without ${move.words}`
    case 'go-on':
      return 'goes on'
    default:
      return move?.kind
  }
}

describe('one of several problems, by its name or its place', () => {
  for (const [words, result] of WANTED)
    it(`"${words}" ${result}`, () => assert.equal(does(KNOWN, words), result))

  for (const words of [
    'what about sp4',
    'the latest service pack',
    'take a look',
    'do a restart',
    'forget it',
    'the server again'
  ])
    it(`"${words}" names none`, () => assert.equal(does(KNOWN, words), undefined))
})

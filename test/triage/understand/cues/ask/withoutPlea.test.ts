import assert from 'node:assert/strict'
import { pleads, withoutPlea } from '../../../../../triage/understand/cues/ask/withoutPlea.ts'

const TOLD: readonly (readonly [words: string, told: string])[] = [
  ['and the mail on my iphone does not sync, any idea?', 'and the mail on my iphone does not sync'],
  ['the tv in the lobby is broken, who do i call?', 'the tv in the lobby is broken'],
  ['the fax is dead what can i do', 'the fax is dead'],
  ['the scanner is slow. can you help with that too?', 'the scanner is slow'],
  ['no sound on the laptop, do you know why', 'no sound on the laptop'],
  ['outlook is gone, help please', 'outlook is gone']
]

describe('a message without what asks for help with it', () => {
  for (const [words, told] of TOLD) it(`"${words}"`, () => assert.equal(withoutPlea(words), told))

  for (const words of [
    'is my memory bad?',
    'does the fax need a restart?',
    'any idea?',
    'the online help is empty'
  ])
    it(`"${words}" stays`, () => assert.equal(pleads(words), false))
})

import { strictEqual } from 'node:assert/strict'
import { kindAsked } from '../../../../../triage/understand/cues/ask/kindAsked.ts'

/** A question, a text, and whether the text has one of what is asked for. */
const KINDS: readonly (readonly [asked: string, text: string, hasOne: boolean])[] = [
  ['in which file do i put that?', 'Add it to your NET.CFG.', true],
  ['in which file do i put that?', 'Add it there.', false],
  ['what function do i call', 'Call Flap() first.', true],
  ['what is the right value', 'Set it to 0x10.', true],
  ['which switch does that?', 'Start it with the /s switch.', true],
  ['which switch does that?', 'Start it.', false],
  ['should i click yes or no?', 'Choose "No" to keep it.', true],
  ['should i click yes or no?', 'No file is kept.', false],
  ['which modems are affected', 'Modems such as the Heron 56', true]
]

describe('what a question asks for one of', () => {
  for (const [asked, text, hasOne] of KINDS)
    it(`${asked} ${text}`, () => strictEqual(kindAsked(asked)?.looks.test(text), hasOne))

  for (const asked of [
    'does it come back?',
    'what does the error mean?',
    'why is that',
    'how do i do it'
  ])
    it(`${asked} asks for no thing`, () => strictEqual(kindAsked(asked), null))
})

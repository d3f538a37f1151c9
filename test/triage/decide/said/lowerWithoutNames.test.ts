import assert from 'node:assert/strict'
import {
  LATER_PROGRAMS,
  PROGRAMS_OF_OTHERS
} from '../../../../knowledge/releases/catalog/otherPrograms.ts'
import { triage } from '../../../../triage/triage.ts'
import { nameStep } from '../../../parts/transcripts/transcript.ts'
import { type Found, foundKnowledge } from '../../../parts/written/foundKnowledge.ts'

/** An article of a driver, and one of a program; each is found by words that leave little doubt. */
const found = { basis: 'description', event: null, agreement: null, score: 0.97 } as const
const SYSTEM: Found = {
  id: 'Q970001',
  title: 'Stop 0x0000001E in Heronrdr.sys When You Copy Files',
  product: 'Microsoft Windows NT Server version 4.0',
  symptoms:
    'When you copy files to the heron volume, stop 0x0000001E comes up in Heronrdr.sys, and the Herald service ends with error 87.',
  found
}
const PROGRAM: Found = {
  id: 'Q970002',
  title: 'Letters Are Delayed When the Heron Box Is Full',
  product: 'Microsoft Exchange Server, version 5.5',
  symptoms: 'When the heron box is full, letters to the outside are delayed for hours.',
  found
}

const SHOWN = 'show-article Q970001'
const NONE = 'hand-over no-article'

/** What is said to an article about Heronrdr.sys, 0x1E and error 87. */
const SLOTS: readonly (readonly [said: string, step: string])[] = [
  ['nt4 server, copying to the heron volume: stop 0x0000001E in heronrdr.sys', SHOWN],
  ['nt4 server, copying to the heron volume: stop 0x0000001E in ACMENFS.SYS', NONE],
  ['nt4 server, copying to the heron volume: it stops in C:\\WINNT\\acmenfs.sys.', NONE],
  ['nt4 server, copying to the heron volume: herald.exe ends with error 87', SHOWN],
  ['nt4 server, copying to the heron volume: it ends with error 97', NONE],
  ['nt4 server, copying to the heron volume: it ends with event ID 610, error 87', NONE],
  ['nt4 server, copying to the heron volume fails, nothing in config.sys', SHOWN],
  ['nt4 server, copying to the heron volume fails for joe@acme.com', SHOWN]
]

describe('names that are said and not in the article', () => {
  for (const [said, step] of SLOTS)
    it(`"${said}": ${step}`, () =>
      assert.equal(nameStep(triage(foundKnowledge([SYSTEM]), said).step), step))

  for (const name of [...PROGRAMS_OF_OTHERS, ...LATER_PROGRAMS])
    it(`${name} is another program, unless it stands beside Exchange`, () => {
      const knowledge = foundKnowledge([PROGRAM])
      const failing = triage(knowledge, `${name}: letters to the outside are delayed for hours`)
      assert.ok(['hand-over', 'ask'].includes(failing.step.kind), failing.message)
      assert.ok(!failing.message.includes(PROGRAM.id), failing.message)
      const beside = `exchange 5.5, letters from ${name} to the outside are delayed for hours`
      assert.equal(nameStep(triage(knowledge, beside).step), 'show-article Q970002')
    })

  it("the C++ of another maker is not the article's", () => {
    const product = 'Microsoft Visual C++, version 5.0'
    const knowledge = foundKnowledge([{ ...PROGRAM, product }])
    const { step } = triage(knowledge, 'borland c++ 5: letters to the outside are delayed')
    assert.equal(nameStep(step), 'hand-over no-article')
    const own = triage(knowledge, 'visual c++ 5: letters to the outside are delayed')
    assert.equal(nameStep(own.step), 'show-article Q970002')
  })

  it('an article that names the other program is about it', () => {
    const symptoms = 'When the heron box is full, letters of Eudora are delayed for hours.'
    const knowledge = foundKnowledge([{ ...PROGRAM, symptoms }])
    const { step } = triage(knowledge, 'letters of eudora are delayed for hours, heron box is full')
    assert.equal(nameStep(step), 'ask product')
  })
})

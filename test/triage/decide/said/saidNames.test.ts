import assert from 'node:assert/strict'
import { parseText } from '../../../../knowledge/articles/read/parseText.ts'
import { hasCode, saidCodes } from '../../../../triage/decide/said/saidNames.ts'
import { triage } from '../../../../triage/triage.ts'
import { nameStep } from '../../../parts/transcripts/transcript.ts'
import { type Found, foundKnowledge } from '../../../parts/written/foundKnowledge.ts'
import { writeArticle } from '../../../parts/written/writtenArticles.ts'

/** What is said, how many codes that is, and what an article writes that has one of them. */
const CODES: readonly (readonly [said: string, count: number, written: string | null])[] = [
  ['the heron shows error 1683 at noon', 1, 'Error 0x80070693 is shown.'],
  ['stop C00000BE when I log on', 1, 'It returns 0xC00000BE.'],
  ['the store says error -1005', 1, 'It returns error -1005 (0xFFFFFC13).'],
  ['the store says error 4294966291', 1, 'Error: -1005 is shown.'],
  ['LNK1152 once I add the heron', 1, 'The linker shows LNK1152.'],
  ['our NE2000 card and the heron of Q123456', 0, null],
  ['the file PC0412.HQ stays in the box', 0, null],
  ['the heron shows 12 windows', 0, null],
  ['the heron crashes on windows 2000 SP3 RC1', 0, null]
]

const HERON: Found = {
  id: 'Q970001',
  title: 'Heron Link Ends',
  product: 'Microsoft Windows NT Server version 4.0',
  symptoms: 'The heron link ends with error 1586 on the second evening of the journey.',
  found: { basis: 'description', event: null, agreement: null, score: 0.95 }
}

describe('codes that are said', () => {
  for (const [said, count, written] of CODES)
    it(said, () => {
      const codes = saidCodes(said)
      assert.equal(codes.length, count)
      if (written === null) return
      const { article } = parseText(writeArticle({ ...HERON, symptoms: written }), 'Q970001.TXT')
      assert.ok(codes.every(code => hasCode(article, code)))
    })

  it('a negative number, with its sign or without, is none of an event', () => {
    const written = writeArticle({ ...HERON, symptoms: 'Event ID: 1005 is logged.' })
    const { article } = parseText(written, 'Q970001.TXT')
    for (const said of ['error -1005', 'error 4294966291', 'error 0xfffffc13'])
      assert.ok(!saidCodes(said).some(code => hasCode(article, code)), said)
  })

  for (const [code, step] of [
    [1586, 'show-article Q970001'],
    [1587, 'hand-over no-article']
  ] as const)
    it(`an article with error 1586, asked about ${code}: ${step}`, () => {
      const said = `the heron link ends with error ${code} on the second evening, NT 4.0`
      assert.equal(nameStep(triage(foundKnowledge([HERON]), said).step), step)
    })

  for (const [said, step] of [
    ['Samba 4 ends the heron link on the second evening', 'ask symptom'],
    ['Samba 4 ends the heron link on the second evening, NT 4.0', 'show-article Q970001'],
    ['error 1586 ends the heron link on the second evening', 'ask product']
  ] as const)
    it(`"${said}": ${step}`, () => {
      assert.equal(nameStep(triage(foundKnowledge([HERON]), said).step), step)
    })
})

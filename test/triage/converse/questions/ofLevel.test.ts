import { equal, match } from 'node:assert/strict'
import { openKnowledge } from '../../../../knowledge/articles/openKnowledge.ts'
import { NEW_CASE, problemOf } from '../../../../triage/converse/case.ts'
import { levelHelping, ofLevel } from '../../../../triage/converse/questions/ofLevel.ts'
import { decide } from '../../../../triage/decide/decide.ts'
import { NOTHING_KNOWN } from '../../../../triage/understand/facts.ts'
import { folderWith } from '../../../parts/written/writtenArticles.ts'

const knowledge = openKnowledge(
  folderWith([
    {
      id: 'Q970007',
      title: 'Heron Link Ends Early',
      product: 'Microsoft Windows NT Server version 4.0',
      symptoms: 'The Heron link ends after ten minutes.',
      status: 'This problem was first corrected in Windows NT 4.0 Service Pack 4.'
    }
  ])
)
const decision = decide(knowledge, problemOf(NEW_CASE), { ...NOTHING_KNOWN, article: 'Q970007' })

/** A question about a level while nothing is known of the machine, and how its answer begins. */
const ANSWERS: readonly (readonly [asked: string, begins: RegExp])[] = [
  ['so sp4 then?', /^Yes, that one/],
  ['would sp6 do?', /^Yes: SP6 includes/],
  ['is sp3 enough?', /^No: SP3 is older/],
  // a yes would be of the trouble
  ['would we still see it with sp6?', /^SP6 includes/],
  ['with sp4, would i still have to set it?', /^The fix came with/],
  ['would it happen on sp3?', /^SP3 is older/]
]

describe('a level that is asked about', () => {
  for (const [asked, begins] of ANSWERS)
    it(`"${asked}" → ${begins.source}`, () => {
      const { ways, quotes } = ofLevel(asked, decision)
      match(ways[0], begins)
      match(quotes.map(({ text }) => text).join(' '), /first corrected in Windows NT 4\.0/)
    })

  for (const [asked, isAnswered] of [
    ['so sp4 helps?', true],
    ['do i have to remove sp4 so that it works?', false],
    ['what about nt 4', false],
    ['does it need 4 disks?', false]
  ] as const)
    it(`"${asked}" asks ${isAnswered ? '' : 'not '}whether it helps`, () => {
      equal(levelHelping(asked, decision) !== null, isAnswered)
    })
})

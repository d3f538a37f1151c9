import assert from 'node:assert/strict'
import { type Case, NEW_CASE } from '../../../../triage/converse/case.ts'
import { hasItElsewhere, isOnlyRemark } from '../../../../triage/converse/machines/elsewhere.ts'
import { NOTHING_KNOWN } from '../../../../triage/understand/facts.ts'
import { recognizeMessage } from '../../../../triage/understand/recognizeMessage.ts'

const KNOWN: Case = {
  ...NEW_CASE,
  words: 'the print queue loses every second job, Windows 2000 SP2',
  facts: { ...NOTHING_KNOWN, product: 'Windows 2000', servicePack: 2 },
  step: { kind: 'hand-over', because: 'no-article' }
}

describe('a message about a machine that is not the one in trouble', () => {
  for (const text of [
    'Interesting: PRN03, SP3, same drivers, prints all of them',
    "my colleague's Windows 98 notebook has none of that",
    'the notebook of my boss with SP3 prints each of them',
    'Tom runs SP4 and gets every page',
    'at home I have Windows XP and they all come out',
    'at home I have w2k sp4',
    'the print server in the other site is sp3 already',
    'on Windows 98 the jobs were never lost',
    'there is an NT 4.0 pc in the office, but it does not print',
    'on Windows 95 machines it works with the same driver',
    "with NT 4.0 it's fine",
    'on the other print server, Windows NT 4.0, with the same driver, never had this'
  ])
    it(`"${text}" is a remark`, () => {
      const heard = recognizeMessage(text)
      assert.equal(
        isOnlyRemark(KNOWN, heard, () => false),
        true
      )
      assert.equal(hasItElsewhere(KNOWN, heard), false)
    })

  for (const text of [
    "On Paul's PC it is the same, he has Windows 2000 SP3",
    'The build machine shows it too, Windows 2000 with SP1 there',
    'the proxy has the very same trouble, Windows 2000 SP3',
    'it hit the Berlin office too, Windows 2000 SP1',
    'PRN07 behaves exactly like that, Windows 2000 SP1'
  ])
    it(`"${text}" has it, too`, () => {
      const heard = recognizeMessage(text)
      assert.equal(hasItElsewhere(KNOWN, heard), true)
      assert.equal(
        isOnlyRemark(KNOWN, heard, () => false),
        false
      )
    })

  for (const text of [
    'sorry, it is SP3',
    'my colleague did SP3 yesterday and people still lose jobs',
    'SP3 is on it since this morning, it still loses jobs',
    'My excuses, it concerns a Windows NT 4.0 server',
    'my colleague put SP3 on the server meanwhile, no better',
    'I asked the colleague: SP4',
    'our old box is SP3 but this one is SP1'
  ])
    it(`"${text}" is neither`, () => {
      const heard = recognizeMessage(text)
      assert.equal(
        isOnlyRemark(KNOWN, heard, () => false),
        false
      )
      assert.equal(hasItElsewhere(KNOWN, heard), false)
    })
})

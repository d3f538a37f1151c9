import assert from 'node:assert/strict'
import { type Case, NEW_CASE } from '../../../../../triage/converse/case.ts'
import { withVersionTold } from '../../../../../triage/converse/interpret/versions/versionTold.ts'
import { recognizeMessage } from '../../../../../triage/understand/recognizeMessage.ts'

/** What was told before, what is said then, and what runs by it. */
type Row = readonly [known: string, said: string, ...here: string[]]

const ROWS: readonly Row[] = [
  ['Exchange Server 5.0', 'sorry, 5.5, the 5.0 one is gone since may', 'Exchange Server 5.5'],
  [
    'Exchange Server 5.5',
    'this box is still exchange 4.0. the 5.5 is the new one',
    'Exchange Server 4.0'
  ],
  ['Exchange 2000', 'no sorry, 5.5. the 2000 is windows', 'Exchange Server 5.5'],
  ['SNA Server 3.0', '4.0 sp1', 'SNA Server 4.0 SP1'],
  ['Exchange Server 5.5', 'oops no, that server is still on 5.0', 'Exchange Server 5.0'],
  [
    'SQL Server 6.5',
    'the 6.5 is the test machine, the one with the jobs has 7.0',
    'SQL Server 7.0'
  ],
  [
    'Exchange Server 5.0',
    'wrong number, should be 4.0. we threw the 5.0 away',
    'Exchange Server 4.0'
  ],
  ['Exchange Server 5.5', '5.5 is right, the 5.0 is at home', 'Exchange Server 5.5'],
  ['Access 97', 'i said 97 but this computer has 2000', 'Access 2000'],
  ['Exchange Server 5.5', 'does 5.0 have it, too?'],
  ['Exchange Server 5.5', 'we will upgrade to 5.5 when the 5.0 is gone'],
  ['Exchange Server 5.5', 'the 5.0 is in the other building'],
  ['Exchange Server 5.5', 'in 5.0 this tool was different'],
  ['Exchange Server 5.5', 'colleague with 5.0 says the same'],
  ['Word 97', 'the 2000 one works'],
  ['Windows NT 4.0', "the card's driver is 3.51 compatible"],
  ['Exchange Server 5.5', 'it takes 5.0 seconds'],
  ['Exchange Server 5.5', 'we have 7.0']
]

/** A case in which one product was told, and advice given. */
function caseOf(product: string): Case {
  const facts = { ...NEW_CASE.facts, product }
  return { ...NEW_CASE, facts, words: 'it stops', step: { kind: 'hand-over', because: 'asked' } }
}

function heard(known: Case, said: string): readonly string[] {
  const { releases } = withVersionTold(known, { ...recognizeMessage(said), releases: [] })
  return releases.map(
    ({ product, servicePack }) => `${product}${servicePack === null ? '' : ` SP${servicePack}`}`
  )
}

describe('the version that is told of what is spoken of', () => {
  for (const [known, said, ...here] of ROWS) {
    it(`${known}: ${said} → ${here.join(', ') || 'none'}`, () => {
      assert.deepEqual(heard(caseOf(known), said), here)
    })
  }

  it('is of what the articles are about, or else of what logged the event', () => {
    const spokenOf = { ...NEW_CASE, step: caseOf('').step }
    const covered = ['Exchange Server 5.0', 'Exchange Server 5.5']
    assert.deepEqual(heard({ ...spokenOf, covered }, '5.5'), ['Exchange Server 5.5'])
    const [event] = recognizeMessage('Event ID: 55\nSource: MSExchangeMTA').events
    assert.ok(event)
    assert.deepEqual(heard({ ...spokenOf, events: [event] }, '5.5'), ['Exchange Server 5.5'])
    assert.deepEqual(heard(spokenOf, '5.5'), [])
  })
})

import assert from 'node:assert/strict'
import { recognizeMessage } from '../../../triage/understand/recognizeMessage.ts'

const EVENT =
  'Event Type: Error\nEvent Source: MSExchangeCluster\nEvent ID: 2086\nComputer: MAIL01\nDescription:\n' +
  'Exchange POP3 Virtual Server Instance - (MAIL01): Failed to set the start bit in the metabase.\n\n'

/** What is said below an event of MAIL01, and the service pack that is then known of it. */
const STATEMENTS: readonly (readonly [said: string, servicePack: number | null])[] = [
  ['MAIL02 has Windows 2000 SP3, and there everything works. MAIL01 is Windows 2000 SP2.', 2],
  ['MAIL02 runs Windows 2000 SP3 and is fine.', null],
  ['MAIL02 has Windows 2000 SP4, MAIL01 has Windows 2000 SP2', 2],
  ['MAIL02 has Windows 2000 SP3, there it works.', null],
  ['all our other servers are Windows 2000 SP4', null],
  ['The others are on Windows 2000 SP4.', null],
  ['the second node is windows 2000 sp4 and does not show it', null],
  ['MAIL01 is Windows 2000 SP2, MAIL02 has Windows 2000 SP4', 2],
  ['Windows 2000 SP2 here, but MAIL02 is SP4', 2],
  ['MAIL01 runs Windows 2000 SP3.', 3],
  ['It runs Windows 2000 SP1.', 1],
  ['Windows 2000 Server SP4', 4]
]

describe('what is said of another machine', () => {
  for (const [said, servicePack] of STATEMENTS)
    it(`${said} → ${servicePack}`, () => {
      const { releases } = recognizeMessage(EVENT + said)
      const level = releases.find(({ product }) => product === 'Windows 2000')?.servicePack ?? null
      assert.equal(level, servicePack)
    })
})

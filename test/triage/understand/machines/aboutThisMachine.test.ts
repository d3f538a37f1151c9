import assert from 'node:assert/strict'
import { tellsOnlyOfOthers } from '../../../../triage/understand/machines/aboutThisMachine.ts'
import { recognizeMessage } from '../../../../triage/understand/recognizeMessage.ts'

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
  ['Windows 2000 Server SP4', 4],
  ['MAIL01: Windows 2000 SP2\nMAIL02: Windows 2000 SP3', 2],
  ['FS02: Windows 2000 SP4 / MAIL01: Windows 2000 SP2 / DC01: Windows 2000 SP3', 2],
  ['* MAIL02 (Windows 2000 SP4)\n* MAIL01 (Windows 2000 SP1)', 1],
  ['MX-ROMA - W2K SP4, MAIL01 - W2K SP1', 1],
  ['MAIL02 and MAIL03 are Windows 2000 SP3', null],
  ['MAIL01 and MAIL02 are both Windows 2000 SP3', 3],
  ['OS-VERSION: Windows 2000 SP3', 3],
  ['DL380 (Windows 2000 SP3)', 3],
  ['our DCs are all Windows 2000 SP3', null],
  ['The box next to it is W2K SP3 and fine, this one is W2K SP1', 1],
  ['the standby node has Windows 2000 SP3', null],
  ['a Windows 2000 SP3 machine in the same rack has no trouble at all', null],
  ['It does not occur with Windows 2000 SP3', null],
  ['Windows 2000 SP3 had no problems until monday', 3],
  ['Other servers have the same problem. Windows 2000 SP2', 2],
  ['It hangs every night. Other site:\nWindows 2000 SP4', null],
  ['Production cluster: Windows 2000 SP2. Lab: Windows 2000 SP4', 2],
  ['FAX01 and MAIL01 are Windows 2000 SP3', 3],
  ['Half of our servers are Windows 2000 SP3', null],
  ['Windows 2000 SP3 systems are not affected', null],
  ['In the lab with Windows 2000 SP3 I cannot reproduce it', null],
  ['all of the servers but this one are Windows 2000 SP3', null],
  ['Windows 2000 SP2. Other servers have the same problem.', 2],
  ['MAIL02 has Windows 2000 SP3. MAIL01 is still SP2', 2],
  ['our PDC is Windows 2000 SP3', null],
  ['the print server has Windows 2000 SP4', null],
  ['our supplier runs Windows 2000 SP4, we are on Windows 2000', null],
  ['Windows 2000 SP3 only on the DC', null],
  ['Windows 2000, SP2 on node A, SP3 on node B', null]
]

/** A whole message without an event, and the service pack of this machine. */
const WITHOUT_EVENT: readonly (readonly [said: string, servicePack: number | null])[] = [
  ['central office Windows 2000 SP4, but the site where it happens still has SP2', 2],
  ['Windows 2000 SP4, the machine that crashes has SP2', 2],
  ['the server in Lyon is Windows 2000 SP4, the one in Nantes where we see it has SP2', 2],
  ['Windows 2000 SP4 in Berlin, SP2 in Hamburg where it fails', null],
  ['pop3 hangs. all our other servers are Windows 2000 SP4', null],
  ['pop3 hangs. It works on another Windows 2000 SP3 server', null],
  ['pop3 hangs. A twin of this server runs Windows 2000 SP4', null],
  ['pop3 hangs. None of the Windows 2000 SP3 servers does that', null],
  ["pop3 hangs. Our parent's server has Windows 2000 SP4", null],
  ["pop3 hangs. At the customer's site Windows 2000 SP4 runs well. Ours is Windows 2000 SP1", 1],
  ['pop3 hangs. Our branch has Windows 2000 SP4, here in headquarters Windows 2000 SP2', 2],
  ["pop3 hangs. The boss's machine got Windows 2000 SP4 yesterday", null],
  ['pop3 hangs. Windows 2000. Their box is on SP4, not ours', null],
  ['pop3 hangs. I read of somebody with Windows 2000 SP4. We are on Windows 2000 SP2', 2],
  ['pop3 hangs. Our Windows 2000 SP2 users write to a partner who has another system', 2],
  ['pop3 hangs. We put Windows 2000 SP4 on all the other servers', null],
  ['pop3 hangs. Windows 2000 SP2: some PCs get a time out', 2],
  ['pop3 hangs. The customer wants SP4, it is Windows 2000 SP2', 2],
  ['pop3 hangs. Servers with Windows 2000 SP3 behave', null],
  ['pop3 hangs. Both servers with Windows 2000 SP3', 3],
  ['pop3 hangs. the rest are Windows 2000 SP3', null],
  ["pop3 hangs. we'll get a Windows 2000 SP4 server next month", null],
  ['pop3 hangs. we have a Windows 2000 SP3 box', 3],
  ['imap hangs on the other server, that one has Windows 2000 SP4', 4],
  ['the other server has Windows 2000 SP4', 4],
  ['pop3 hangs. MAIL01 is Windows 2000 SP2, MAIL02 is Windows 2000 SP4', null],
  ['pop3 hangs. MAIL01 is Windows 2000 SP4, MAIL02 is Windows 2000 SP4', 4],
  ['WEB02 is Windows 2000 SP4. WEB03, the one that hangs, is Windows 2000 SP2', 2],
  ['pop3 hangs on MAIL01. our PDC is Windows 2000 SP3', null],
  ['pop3 hangs. the DC is Windows 2000 SP4 already, but this box is not', null],
  ['the DC is Windows 2000 SP3 and does not replicate', 3],
  ['print jobs come out damaged. our printserver runs Windows 2000 SP2', 2],
  ['file copies stop half way, the file server is Windows 2000 with SP1', 1],
  ['SMTP hangs, the file server is Windows 2000 SP1', null],
  ['we got SP3 on two of the three Windows 2000 servers', null],
  ['Windows 2000, the SP4 slipstream CD is on order', null]
]

/** What is told behind a problem in another language, and whether every level in it is elsewhere. */
const ABROAD: readonly (readonly [said: string, isElsewhere: boolean])[] = [
  ["Op de andere pc's, met Service Pack 3, gebeurt het niet.", true],
  ['Bij de overige machines met Service Pack 2 werkt het gewoon.', true],
  ['Op de pc van mijn collega, met SP3, gebeurt het niet', true],
  ['Auf den anderen Rechnern mit SP3 passiert es nicht.', true],
  ['Beim Rechner meines Kollegen mit SP3 passiert das nicht', true],
  ["Sur les autres PC, avec le Service Pack 3, ça n'arrive pas.", true],
  ['Las demás máquinas tienen SP4 y funcionan bien', true],
  ['Sugli altri PC, con Service Pack 3, non succede.', true],
  ['Nos outros PCs, com Service Pack 3, não acontece.', true],
  ['Dieser Rechner hat SP2', false],
  ['Sur ce poste il y a le SP3', false],
  ['En este equipo hay Service Pack 3', false]
]

/** What is said behind a problem of Windows 2000, and the product that is then told of it. */
const TAKEN_BACK: readonly (readonly [said: string, product: string | null])[] = [
  ['No sorry, the test machine runs Windows XP, not 2000', 'Windows XP'],
  ['oh wait, that pilot machine is XP, not W2K', 'Windows XP'],
  ['my mistake: the staging box has Windows XP on it', 'Windows XP'],
  ['no, the lab PCs run NT 4 and not Windows 2000, sorry', 'Windows NT 4.0'],
  ['sorry, forgot: the test machine has Windows XP SP1 and works fine', null],
  ['sorry, the other test machine runs Windows XP SP1', null]
]

describe('what is said of another machine', () => {
  for (const [said, product] of TAKEN_BACK)
    it(`${said} → ${product}`, () => {
      assert.equal(recognizeMessage(said).releases[0]?.product ?? null, product)
    })
  for (const [said, isElsewhere] of ABROAD)
    it(`${said} → ${isElsewhere ? 'elsewhere' : 'here'}`, () => {
      assert.equal(tellsOnlyOfOthers(said, ''), isElsewhere)
    })
  for (const [said, servicePack] of STATEMENTS)
    it(`${said} → ${servicePack}`, () => {
      const { releases } = recognizeMessage(EVENT + said)
      const level = releases.find(({ product }) => product === 'Windows 2000')?.servicePack ?? null
      assert.equal(level, servicePack)
    })
  for (const [said, servicePack] of WITHOUT_EVENT)
    it(`${said} → ${servicePack}`, () => {
      const { releases } = recognizeMessage(said)
      const level = releases.find(({ product }) => product === 'Windows 2000')?.servicePack ?? null
      assert.equal(level, servicePack)
    })
})

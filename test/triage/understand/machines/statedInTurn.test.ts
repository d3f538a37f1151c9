import assert from 'node:assert/strict'
import { machinesStated } from '../../../../triage/understand/machines/machinesStated.ts'

/** A sentence, and what it tells of machines: 'name level'. */
const TOLD: readonly (readonly [words: string, machines: string])[] = [
  ['EX-BONN is SP2, MAILGATE is SP4', 'EX-BONN 2, MAILGATE 4'],
  ['pop3 hangs on EX-BONN (w2k sp2) and MAILGATE (w2k sp4)', 'EX-BONN 2, MAILGATE 4'],
  ['sp2 on MAILGATE, sp4 on EX-BONN', 'MAILGATE 2, EX-BONN 4'],
  ['servers odin and thor both have w2k sp2', 'ODIN 2, THOR 2'],
  ['the node named north has SP1, the node named south has SP3', 'NORTH 1, SOUTH 3'],
  ['mailgate has sp1, ex-bonn has sp3', 'MAILGATE 1, EX-BONN 3'],
  [
    'mail.corp.example runs SP2, relay.corp.example runs SP4',
    'MAIL.CORP.EXAMPLE 2, RELAY.CORP.EXAMPLE 4'
  ],
  ['\\\\FILES is Windows 2000 SP1 and \\\\PRINTS is Windows 2000 SP4', 'FILES 1, PRINTS 4'],
  ['ODIN has no service pack, THOR has SP1', 'ODIN 0, THOR 1'],
  ['Auf ODIN läuft Windows 2000 SP2 und auf THOR Windows 2000 SP4', 'ODIN 2, THOR 4'],
  ['le serveur ODIN est en SP2, le serveur THOR en SP4', 'ODIN 2, THOR 4'],
  ['THOR is on SP4, FREYA on SP2, not sure about ODIN', 'THOR 4, FREYA 2, ODIN -'],
  ['MAIL01 has SP2 but MAIL02 already got SP4', 'MAIL01 2, MAIL02 4'],
  ['it hangs on MAIL01 (sp2), RELAY01 (sp3) and HUB04 (sp4)', 'MAIL01 2, RELAY01 3, HUB04 4']
]

/** Sentences that tell of one machine, of programs, or of nothing that is in. */
const NOTHING: readonly string[] = [
  'Exchange is SP3 and Windows is SP2',
  'SQL SERVER has SP3, IIS has SP2',
  'the client has sp2, the server has sp4',
  'it hangs ONLY with SP2 and NEVER with SP4',
  'POP3 HANGS, SERVER HAS SP2, CLIENTS HAVE SP4',
  'EX-BONN was on SP2 and we will put SP4 on MAILGATE',
  'w2k sp2 on the first of ODIN and THOR, sp4 on the second',
  're-installed sp2, then re-applied sp4',
  'arcserve has sp2, netbackup has sp4'
]

describe('machines and levels that sentences name in turn', () => {
  for (const [words, machines] of TOLD)
    it(words, () => {
      const told = machinesStated(words).map(
        ({ computer, releases: [one] }) => `${computer} ${one?.servicePack ?? '-'}`
      )
      assert.equal(told.join(', '), machines)
    })

  for (const words of NOTHING)
    it(`are none: ${words}`, () => assert.deepEqual(machinesStated(words), []))
})

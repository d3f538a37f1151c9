import assert from 'node:assert/strict'
import { recognizeReleases } from '../../../../knowledge/releases/said/recognizeReleases.ts'
import { resolveReleases } from '../../../../triage/understand/releases/resolveReleases.ts'

/** How people say the level of a machine, and the level; null: what is said is no fact. */
const STATEMENTS: readonly (readonly [said: string, servicePack: number | null])[] = [
  ['Serveur Windows 2000, Service Pack 3 installé', 3],
  ['Windows 2000, SP3 pas encore installé', null],
  ['Windows 2000 Server, Service Pack 4 instalado', 4],
  ['Windows 2000, el SP4 no está instalado', null],
  ['windows 2000 z Service Packiem 2', 2],
  ['w2k with service pack nr. 3', 3],
  ['Windows 2000 service pack #2', 2],
  ['Windows 2000. Service pack? 3.', 3],
  ['Windows 2000. Service pack? None yet.', 0],
  ['Windows 2000. SP? 3 or 4, not sure', null],
  ['the service pack level of this Windows 2000 machine is 2', 2],
  ['the SP on this windows 2000 is 2', 2],
  ['service pack on both machines is 2, Windows 2000', 2],
  ['the newest service pack for Windows 2000 is 4', null],
  ['service pack for this Windows 2000 box is 3 according to the plan', null],
  ['w2k, sp3 is what winver says', 3],
  ['w2k, sp3 is what the vendor says', null],
  ['we took this w2k box from sp1 up to sp3', 3],
  ['We will go from sp1 up to sp3 next week, windows 2000', null],
  ['ok we installed sp4 yesterday, windows 2000', 4],
  ['ok we could install sp4, windows 2000', null],
  ['windwos 2000 sevice pack 2', 2],
  ['SP2 sur Windows 2000 Server', 2],
  ['I heard Windows 2000 SP3 cures it', null],
  ['CSDVersion = Service Pack 2, CurrentVersion = 5.0', 2],
  ['Windows NT\\CurrentVersion: CurrentVersion REG_SZ 5.0, CSDVersion REG_SZ Service Pack 3', 3]
]

describe('the level of a Windows 2000 as it is said', () => {
  for (const [said, servicePack] of STATEMENTS)
    it(`${said} → ${servicePack}`, () => {
      const { releases } = resolveReleases(recognizeReleases(said))
      const windows = releases.find(({ product }) => product === 'Windows 2000')
      assert.notEqual(windows, undefined)
      assert.equal(windows?.servicePack ?? null, servicePack)
    })
})

/** Names and levels in one short answer, whichever comes first, however they are joined. */
const ANSWERS: readonly (readonly [
  said: string,
  product: string | null,
  servicePack: number | null
])[] = [
  ['windows nt4.0 (service-pack 4)', 'Windows NT 4.0', 4],
  ['NT four point oh service pack five', 'Windows NT 4.0', 5],
  ['NT 4.0 EE SP6', 'Windows NT 4.0', 6],
  ['it is nt4 without any packs', 'Windows NT 4.0', 0],
  ['NT 4.0, not a single service pack', 'Windows NT 4.0', 0],
  ['2000 sp2a?', 'Windows 2000', 2],
  ['2000 with service pack 3', 'Windows 2000', 3],
  ['SP4 on 2000', 'Windows 2000', 4],
  ['W2kSrvSP2', 'Windows 2000', 2],
  ['Windows 2000 Small Biz box sp2', 'Windows 2000', 2],
  ['2003 x64 enterprise servicepack 2', 'Windows Server 2003', 2],
  ['2003 32-bit SP2', 'Windows Server 2003', 2],
  ['2003 rtm', 'Windows Server 2003', 0],
  ['SP1, 2003', 'Windows Server 2003', 1],
  ['Win2003Std SP-2', 'Windows Server 2003', 2],
  ['Windows 2003 Std Ed SP-1', 'Windows Server 2003', 1],
  ['Server2003 sp2', 'Windows Server 2003', 2],
  ['XP tablet edition SP 1a', 'Windows XP', 1],
  ['XP MCE with SP2', 'Windows XP', 2],
  ['exchange 2003 x64 sp2', 'Exchange Server 2003', 2],
  ['SP2 came in March, 2003', null, null],
  ['the computer SERVER2003 restarts', null, null],
  ['we have 2003 servers', null, null],
  ['we have no packs of paper', null, null]
]

describe('a product and its level in one answer', () => {
  for (const [said, product, servicePack] of ANSWERS)
    it(`${said} → ${product}, ${servicePack}`, () => {
      const { releases } = resolveReleases(recognizeReleases(said))
      assert.equal(releases[0]?.product ?? null, product)
      if (product !== null) assert.equal(releases[0]?.servicePack, servicePack)
    })
})

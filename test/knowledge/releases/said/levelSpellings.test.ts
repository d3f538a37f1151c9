import assert from 'node:assert/strict'
import { recognizeReleases } from '../../../../knowledge/releases/said/recognizeReleases.ts'
import { resolveReleases } from '../../../../triage/understand/resolveReleases.ts'

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

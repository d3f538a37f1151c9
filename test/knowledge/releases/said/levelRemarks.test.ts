import assert from 'node:assert/strict'
import { stateSaidBehind } from '../../../../knowledge/releases/said/levelRemarks.ts'
import { describeStatements, type Statement } from '../../../parts/written/statements.ts'

/** What was and what is. */
const HISTORY: readonly Statement[] = [
  ['windows 2000 sp3 - sorry, looked again, it is sp2', 'Windows 2000', 2],
  ['windows 2000 SP3. correction: SP2', 'Windows 2000', 2],
  ['w2k SP3... no, SP1 actually', 'Windows 2000', 1],
  ["windows 2000, SP4 setup stops with access denied, so it's SP3 still", 'Windows 2000', 3],
  ['was nt4 sp6a, upgraded to w2k sp1', 'Windows 2000', 1],
  ['Windows 2000, we were on SP1, we are on SP2 now', 'Windows 2000', 2],
  ['windows 2000 went from sp2 straight to sp4', 'Windows 2000', 4],
  ['w2k: SP3 rolled back, we are at SP2 again', 'Windows 2000', 2],
  ['w2k not sp2 but sp4', 'Windows 2000', 4],
  ['windows 2000, previously sp2, meanwhile sp3', 'Windows 2000', 3],
  ['W2K SP2 (was SP1 until May)', 'Windows 2000', 2],
  ['migrated from NT 4 SP6a to Windows 2000 SP3', 'Windows 2000', 3],
  ['windows 2000 sp2 - sp3 refused by the boss', 'Windows 2000', 2],
  ['windows 2000 sp2, sp4 planned', 'Windows 2000', 2],
  ['Windows 2000 SP2 and we will do SP4 in june', 'Windows 2000', 2],
  ["windows 2000 sp2, haven't had time for sp3", 'Windows 2000', 2],
  ['windows 2000 sp1. should i go to sp3 or sp4?', 'Windows 2000', 1],
  ['downgraded from sp4 to sp3 on w2k', 'Windows 2000', 3],
  ['w2k on sp2, formerly sp1', 'Windows 2000', 2],
  ['windows 2000 sp2. We had sp3 but rolled it back.', 'Windows 2000', 2],
  ['went back from SP4 to SP3 on the windows 2000 box', 'Windows 2000', 3],
  ['since the update of w2k from sp1 to sp3 printing fails', 'Windows 2000', 3],
  ['before the update of w2k from sp1 to sp3 it printed', 'Windows 2000', null],
  ['our w2k jumped from sp1 to sp3', 'Windows 2000', 3],
  ['windows 2000: yesterday SP2, today SP3', 'Windows 2000', 3],
  ['updated windows 2000 from service pack 1 to service pack 2', 'Windows 2000', 2],
  ["it's not sp3, it's sp2, windows 2000", 'Windows 2000', 2],
  ['correction: w2k sp2 not sp3', 'Windows 2000', 2],
  ['windows 2000, sp2 only, no sp3', 'Windows 2000', 2],
  ['windows 2000 sp2 (no sp3 yet)', 'Windows 2000', 2],
  ['we replaced the NT4 SP6a server with a W2K SP3 one', 'Windows 2000', 3],
  ['Windows 2000 SP2, SP3 is tested at the moment', 'Windows 2000', 2],
  ['SP2 on w2k, sp3 would break our fax software', 'Windows 2000', 2],
  ['W2K SP2 (SP3 caused trouble and was removed)', 'Windows 2000', 2],
  ['W2K. SP3 was on it, we went back to SP2.', 'Windows 2000', 2],
  ['w2k sp2 -> sp3 on monday, since then trouble', 'Windows 2000', 3],
  ['we upgraded this box from nt4 sp5 to w2k sp2', 'Windows 2000', 2],
  ['had w2k sp2, installed sp4 yesterday', 'Windows 2000', 4],
  ['w2k sp2 instead of sp3', 'Windows 2000', 2],
  ['w2k sp2 rather than sp3', 'Windows 2000', 2],
  ['originally w2k sp1, in the meantime sp3', 'Windows 2000', 3]
]

describeStatements('a service pack that took the place of another', HISTORY)

describe('what the words behind a level say of it', () => {
  for (const [said, expected] of [
    ['', 'installed'],
    [' is not installed yet', 'absent'],
    [' ist noch nicht installiert', 'absent'],
    [' missing', 'absent'],
    [' not', 'absent'],
    [' does not start the service', 'installed'],
    [' will not start the service', 'installed'],
    [' will be in on friday', 'open'],
    [' setup fails', 'open'],
    [' fails to install', 'open'],
    [' is planned', 'open'],
    [' would help', 'open'],
    [' broke the backup so we removed it', 'open'],
    [' was on it', 'open'],
    [' to follow', 'open'],
    [' server crashed', 'installed']
  ] as const) {
    it(`'${said}' → ${expected}`, () => assert.equal(stateSaidBehind(said), expected))
  }
})

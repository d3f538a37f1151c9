import assert from 'node:assert/strict'
import { tellsOnlyWhatRuns } from '../../../../triage/understand/machines/tellsOnlyWhatRuns.ts'
import { recognizeMessage } from '../../../../triage/understand/recognizeMessage.ts'

describe('a program with its level that is only there', () => {
  for (const [text, expected] of [
    ['By the way SQL Server 7.0 SP4 is running there as well', true],
    ["Exchange 5.5 (SP4) lives on that box as well, I don't know if that plays a role", true],
    ['Office 2000 SR1 is installed on it too', true],
    ['same server has SQL 7 SP4 which we patched on Monday', true],
    ['exchange 5.5 sp4 hangs there as well', false],
    ['SQL Server 7.0 SP4 is there and the backup of the databases stops with error 3201', false],
    ['is SQL Server 7.0 SP4 a problem?', false],
    ['it is slow', false]
  ] as const)
    it(`"${text}" → ${expected ? 'yes' : 'no'}`, () =>
      assert.equal(tellsOnlyWhatRuns(recognizeMessage(text)), expected))
})

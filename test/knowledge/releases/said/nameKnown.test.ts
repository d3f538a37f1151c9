import assert from 'node:assert/strict'
import { nameKnown } from '../../../../knowledge/releases/said/nameKnown.ts'

const TABLE: readonly (readonly [words: string, told: string, meant: string])[] = [
  ['exchange is sp2, NT says sp3', 'Exchange Server 5.5, Windows NT 3.51', 'both'],
  ['sp4 is what the OS has', 'Windows 2000', 'Windows 2000'],
  ['the sql server is at sp1', 'SQL Server 7.0', 'SQL Server 7.0'],
  ['visual studio sp3', 'Visual Basic 6.0', 'Visual Basic 6.0'],
  ['sms sp2', 'Systems Management Server 2.0', 'Systems Management Server 2.0'],
  // which of them is open
  ['sql is sp2', 'SQL Server 6.5, SQL Server 7.0', ''],
  // a part of a name is none
  ['MSSQLSERVER stops', 'SQL Server 7.0', ''],
  ['exchange is sp2', '', '']
]

describe('a name without a version, beside products told before', () => {
  for (const [words, told, meant] of TABLE)
    it(`${words} (${told || 'nothing'}) → ${meant || 'none'}`, () => {
      const found = nameKnown(words, told.split(', ').filter(Boolean)).map(({ product }) => product)
      assert.equal(found.join(', '), meant === 'both' ? told : meant)
    })
})

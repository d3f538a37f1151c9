import assert from 'node:assert/strict'
import { parseText } from '../../../../knowledge/articles/read/parseText.ts'
import { isOneOfMany } from '../../../../triage/decide/said/isOneOfMany.ts'
import { writeArticle } from '../../../parts/written/writtenArticles.ts'

const SQL = 'Microsoft SQL Server version 6.5'

/** What is said, the title and the symptoms of an article, and whether it is one of many. */
const CASES: readonly (readonly [said: string, title: string, symptoms: string, many: boolean])[] =
  [
    ['SQL Server 6.5 hangs', 'SQL Server Hangs When Mailing with Xpmail', 'It hangs.', true],
    ['SQL 6.5 hangs mailing with xpmail', 'SQL Hangs When Mailing with Xpmail', 'It hangs.', false],
    ['the replicator crashes', 'Replicator Slow After Upgrade', 'It needs an hour.', true],
    ['the replicator crashes', 'Replicator Crashes', 'It crashes at the start.', false],
    ['replicator at 100% CPU', 'Replicator Crashes', 'It crashes.', true],
    [
      'the replicator crashes with two publishers, a pull subscription and a snapshot',
      'Snapshot Agent Causes Access Violation',
      'It crashes.',
      false
    ],
    ['no report can be printed', 'SQL Hangs When Mailing with Xpmail', 'It hangs.', false]
  ]

describe('words that only tell that something fails', () => {
  for (const [said, title, symptoms, many] of CASES)
    it(`"${said}" to "${title}": ${many ? 'one of many' : 'that one'}`, () => {
      const written = { id: 'Q970001', title, product: SQL, symptoms }
      const { article } = parseText(writeArticle(written), 'Q970001.TXT')
      assert.equal(isOneOfMany(said, article), many)
    })
})

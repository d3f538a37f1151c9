import assert from 'node:assert/strict'
import { parseFixKeyword } from '../../../../knowledge/releases/written/parseFixKeyword.ts'

/** A keyword and the level it names: kind, product, service pack with its letter. */
const KEYWORDS: readonly (readonly [keyword: string, level: string])[] = [
  ['kbWin2000sp3fix', 'service-pack Windows 2000 3'],
  ['kbWinNT4sp6fix', 'service-pack Windows NT 4.0 6'],
  ['kbWinNT400sp6afix', 'service-pack Windows NT 4.0 6a'],
  ['exc55sp2fix', 'service-pack Exchange Server 5.5 2'],
  ['kbExchange2000sp1fix', 'service-pack Exchange 2000 1'],
  ['kbOfficeXPsp2fix', 'service-pack Office XP 2'],
  ['TSESP4Fix', 'service-pack Windows NT 4.0 Terminal Server Edition 4'],
  ['kbWinNT400PreSP7Fix', 'hotfix Windows NT 4.0'],
  ['kbWinNT400nospFix', 'hotfix Windows NT 4.0'],
  ['kbVC600fix', 'version Visual C++ 6.0'],
  ['kbNT351fix', 'version Windows NT 3.51'],
  ['kbsna400sp2', 'none'],
  ['kbVC500bug', 'none'],
  ['kbservicepack', 'none'],
  ['kbdocfix', 'none'],
  ['kbfixlist', 'none']
]

describe('the level a keyword names', () => {
  for (const [keyword, expected] of KEYWORDS) {
    it(`${keyword} → ${expected}`, () => {
      const level = parseFixKeyword(keyword)
      const pack =
        level === undefined || level.servicePack === null
          ? ''
          : ` ${level.servicePack}${level.letter}`
      assert.equal(level === undefined ? 'none' : `${level.kind} ${level.product}${pack}`, expected)
    })
  }
})

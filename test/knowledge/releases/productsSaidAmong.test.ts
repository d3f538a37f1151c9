import assert from 'node:assert/strict'
import { finderOf, productsSaidAmong } from '../../../knowledge/releases/productsSaidAmong.ts'

/** Words, the products of an article, and those of them that the words name. */
const CASES = [
  ['vb6 datagrid crashes', ['Visual Basic 6.0'], ['Visual Basic 6.0']],
  ['Visual FoxPro report writer', ['Visual FoxPro 5.0'], ['Visual FoxPro 5.0']],
  ['outline font is not printed from word', ['Word 97', 'Excel 97'], ['Word 97']],
  ['owa shows no calendar', ['Outlook Web Access 5.5'], ['Outlook Web Access 5.5']],
  ['access denied on the share', ['Access 97'], []],
  ['my access database is locked', ['Access 97'], ['Access 97']],
  ['Access 97: the form is empty', ['Access 97'], ['Access 97']],
  ['mails are delayed', ['Mail 3.2'], []],
  ['ms mail postoffice', ['Mail 3.2'], ['Mail 3.2']],
  ['the exchange store is down', ['Exchange Server 5.5'], ['Exchange Server 5.5']],
  ['exchange rates are wrong in the report', ['SQL Server 7.0'], []],
  ['encarta says insert the disc', ['Encarta 97'], ['Encarta 97']],
  ['iis stops', ['Internet Information Server 4.0'], ['Internet Information Server 4.0']],
  ['the pc is slow', ['Windows 98'], []]
] as const

describe('productsSaidAmong', () => {
  for (const [text, products, expected] of CASES) {
    it(`${text} → ${expected.join() || 'none'}`, () =>
      assert.deepEqual(productsSaidAmong(text, products), expected))
  }

  const all = [...new Set(CASES.flatMap(([, products]) => products))]
  const find = finderOf(all)
  for (const [text] of CASES)
    it(`${text}: finds the same among all of them at once`, () =>
      assert.deepEqual(find(text), productsSaidAmong(text, all)))
})

import assert from 'node:assert/strict'
import { parseText } from '../../../knowledge/articles/read/parseText.ts'
import {
  joined,
  listed,
  nameEvent,
  nameLevel,
  nameLines,
  nameMonth,
  nameRelease,
  nameServices,
  plain,
  subjectNames
} from '../../../triage/tell/names.ts'
import { writeArticle } from '../../parts/written/writtenArticles.ts'

const EVENT = { id: 2086, source: 'MSExchangeCluster', computer: 'MAIL01', count: 3 }

/** What is named, and how. */
const CASES: readonly (readonly [named: string, is: string])[] = [
  [nameEvent(EVENT as never), 'Event 2086 (MSExchangeCluster) on MAIL01, 3 times'],
  [nameEvent({ ...EVENT, source: null, computer: null, count: 1 } as never), 'Event 2086'],
  [nameLevel(0), 'no service pack'],
  [nameLevel(6, 'a'), 'SP6a'],
  [release('Windows 2000', 'Advanced Server', 2), 'Windows 2000 Advanced Server SP2'],
  [release('Windows 2000', null, 0), 'Windows 2000 without a service pack'],
  [release('Windows 2000', null, null), 'Windows 2000'],
  [nameServices(['POP3', 'mail server']), 'POP3'],
  [nameServices(['mail server']), 'the mail server'],
  [nameServices([]), ''],
  [nameLines({ first: 27, last: 29 }), 'lines 27 to 29'],
  [nameLines({ first: 27, last: 27 }), 'line 27'],
  [nameMonth('2002-08-15') ?? '', 'August 2002'],
  [listed(['POP3', 'IMAP4', 'SMTP']), 'POP3, IMAP4 and SMTP'],
  [listed(['NT', '2000'], 'disjunction'), 'NT or 2000'],
  [joined(['One.', '', 'Two.']), 'One. Two.'],
  [plain('a\u202eb\n\tc'), 'a b c']
]

function release(product: string, edition: string | null, servicePack: number | null): string {
  return nameRelease({ product, edition, version: null, servicePack })
}

describe('names', () => {
  for (const [named, is] of CASES) it(is || 'nothing', () => assert.equal(named, is))

  for (const [product, names] of [
    ['Microsoft SNA Server, version 4.0', ['SNA Server 4.0']],
    ['Microsoft Cooking Trip 98', ['Cooking Trip 98']]
  ] as const)
    it(`${product} → ${names.join(', ')}`, () => {
      const text = writeArticle({
        id: 'Q960009',
        title: 'It Fails',
        product,
        symptoms: 'It fails.'
      })
      assert.deepEqual(subjectNames(parseText(text, 'Q960009.TXT').article), names)
    })
})

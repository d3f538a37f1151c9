import assert from 'node:assert/strict'
import { isPlaceholder } from '../../../../../knowledge/articles/read/slots/isPlaceholder.ts'

const BLANKS = [
  '<service name>',
  '%1',
  '%s',
  'servername',
  'xxx',
  '0xXXXXXXXX',
  '[name]',
  'X',
  '...'
]
const VALUES = ['Net Logon', 'W3SVC', '1722', '0x8004011d', 'names', 'Sybase SQLServer']

describe('what stands for any value in an article', () => {
  for (const text of BLANKS) it(`${text} does`, () => assert.ok(isPlaceholder(text)))
  for (const text of VALUES) it(`${text} does not`, () => assert.ok(!isPlaceholder(text)))
})

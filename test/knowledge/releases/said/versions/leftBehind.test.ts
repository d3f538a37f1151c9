import assert from 'node:assert/strict'
import { nameProducts } from '../../../../../knowledge/releases/said/nameProducts.ts'

const STATEMENTS: readonly (readonly [said: string, ...products: readonly string[]])[] = [
  ['upgraded our NT 3.51 file server to 4.0 and it hangs', 'Windows NT 4.0'],
  ['went from Win 3.1 to Workgroups 3.11 yesterday', 'Windows for Workgroups 3.11'],
  ['after going from VC++ 4.1 to 4.2 it asserts', 'Visual C++ 4.2'],
  ['upgraded from dos 6.0 to 6.21', 'MS-DOS 6.21'],
  ['how do we get from Exchange 5.0 to 5.5', 'Exchange Server 5.0', 'Exchange Server 5.5'],
  ['we went from Exchange 5.5 to Windows 2000', 'Exchange Server 5.5', 'Windows 2000']
]

describe('a version somebody went away from', () => {
  for (const [said, ...products] of STATEMENTS) {
    it(`${said} → ${products.join(', ')}`, () => {
      const here = nameProducts(said).filter(({ isHere }) => isHere)
      assert.deepEqual(
        here.map(({ product }) => product),
        products
      )
    })
  }
})

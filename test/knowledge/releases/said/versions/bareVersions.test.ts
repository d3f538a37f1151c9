import assert from 'node:assert/strict'
import { nameProducts } from '../../../../../knowledge/releases/said/nameProducts.ts'

/** What is said, and the products that are named in it as running here, in order. */
const STATEMENTS: readonly (readonly [said: string, ...products: readonly string[]])[] = [
  ['from our 5.5 server to Exchange 2000', 'Exchange Server 5.5', 'Exchange 2000'],
  ['OWA 5.5 SP1 loses contacts', 'Exchange Server 5.5'],
  ['our exchange box (5.5 SP2) answers', 'Exchange Server 5.5'],
  ['the SMS icon hangs. version 1.2 sp3.', 'Systems Management Server 1.2'],
  ['copied from SNA 2.11 to the new 3.0 box', 'SNA Server 2.11', 'SNA Server 3.0'],
  ['worked in VB 5.0, broken in 6.0', 'Visual Basic 5.0', 'Visual Basic 6.0'],
  ['the disc hangs our 3.51 server, not an NT image', 'Windows NT 3.51'],
  ['exchange crashes since we have Acrobat 5.0'],
  ['the exchange admin upgraded the scanner to 5.0'],
  ['exchange writes 5.5 MB and 5.0 percent is free'],
  ['exchange on one box, IE on the other: it says 5.5'],
  ['a 3.5 inch floppy in the nt box', 'Windows NT 4.0']
]

describe('versions that stand without a name', () => {
  for (const [said, ...products] of STATEMENTS) {
    it(`${said} → ${products.join(', ') || 'none'}`, () => {
      const here = nameProducts(said).filter(({ isHere }) => isHere)
      assert.deepEqual(
        here.map(({ product }) => product),
        products
      )
    })
  }
})

import assert from 'node:assert/strict'
import { nameProducts } from '../../../../../knowledge/releases/said/nameProducts.ts'
import { versionsAlone } from '../../../../../knowledge/releases/said/versions/versionsAlone.ts'

/** The programs spoken of, what is said, and the products that its versions are. */
const SAID: readonly (readonly [families: string, said: string, ...products: string[]])[] = [
  ['Exchange', 'sorry, 5.5, the 5.0 one is gone', 'Exchange Server 5.5', 'Exchange Server 5.0'],
  ['Exchange', 'v5.5 sp2', 'Exchange Server 5.5'],
  ['Visual FoxPro', '3.0b', 'Visual FoxPro 3.0b'],
  ['Visual Basic', 'the 6 one, not version 5', 'Visual Basic 6.0', 'Visual Basic 5.0'],
  ['Word', "it's 97 not 2000", 'Word 97', 'Word 2000'],
  ['Windows, SNA Server', '2.11', 'SNA Server 2.11'],
  ['SNA Server, Exchange', '4.0', 'SNA Server 4.0'],
  ['Windows, Exchange', '4.0'],
  ['Exchange', '3.51'],
  ['Exchange', 'acrobat 5.0'],
  ['Exchange', 'it takes 5.0 seconds'],
  ['Word', 'since 2000, bought on may 3, 2003'],
  ['Exchange', 'windows 2000'],
  ['IIS', 'iis 5.0.2195 and 10.0.0.5'],
  ['Visual Basic', '6']
]

describe('versions that stand alone', () => {
  for (const [families, said, ...products] of SAID) {
    it(`${families}: ${said} → ${products.join(', ') || 'none'}`, () => {
      const found = versionsAlone(said, families.split(', '), nameProducts(said))
      assert.deepEqual(
        found.map(({ product }) => product),
        products
      )
    })
  }
})

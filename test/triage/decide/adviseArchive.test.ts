import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Article, Fix } from '../../../knowledge/articles/article.ts'
import { decodeArticle } from '../../../knowledge/articles/read/decodeArticle.ts'
import { parseArticle } from '../../../knowledge/articles/read/parseArticle.ts'
import { productNamed } from '../../../knowledge/releases/products.ts'
import { isServicedWith } from '../../../knowledge/releases/suites.ts'
import { findProducts } from '../../../knowledge/releases/written/findProducts.ts'
import { advise, levelsOf } from '../../../triage/decide/advise.ts'

/** The unpacked archive; without it these checks are left out. */
const FOLDER = process.env.KB_ARCHIVE ?? ''
const ARCHIVE_TIMEOUT_MS = 120_000
/** Faults shown of each rule. */
const MAX_SHOWN = 5

/** Written without a look at the patterns that read fixes. */
const SAYS_CORRECTED = /\b(?:correct|fix|resol|address|eliminat|solv|repair)/i
const SAYS_ABSENT = /\b(?:does|do) not (?:occur|exist|happen)|\bno longer (?:occurs?|exists?)/i

type Rule = (article: Article) => readonly string[]

/** What must hold for what each article tells every product and level of its own list. */
const RULES: Readonly<Record<string, Rule>> = {
  'no listed product is fixed by an older or the same version': article =>
    verdictsOf(article)
      .filter(({ kind, fix }) => kind === 'already-fixed' && fix.kind === 'version')
      .map(({ product, fix }) => `${product} by ${fix.product}`),
  'no product is fixed at a level that the list names as affected': article =>
    verdictsOf(article)
      .filter(({ kind, product, servicePack }) => {
        const listed = article.appliesTo.flatMap(({ text }) => findProducts(text))
        const isListed = listed.some(
          one => one.product === product && one.servicePacks.includes(servicePack)
        )
        return kind === 'already-fixed' && isListed
      })
      .map(({ product, servicePack }) => `${product} SP${servicePack}`),
  'a service pack is that of the product, or of a later one that is not listed': article =>
    verdictsOf(article)
      .filter(({ fix }) => fix.servicePack !== null)
      .filter(({ product, fix }) => !isServicedWith(product, fix.product))
      .filter(
        ({ product, fix }) => productsIn(article).includes(fix.product) || !isLater(fix, product)
      )
      .map(({ product, fix }) => `${fix.product} to ${product}`),
  'what is recommended is later than what is there': article =>
    verdictsOf(article)
      .filter(({ kind }) => kind === 'recommend')
      .filter(({ product, servicePack, fix }) =>
        fix.servicePack === null || !isServicedWith(product, fix.product)
          ? !isLater(fix, product)
          : fix.servicePack < servicePack
      )
      .map(({ product, servicePack, fix }) => `${fix.product} to ${product} SP${servicePack}`),
  'the line of every fix says that it is corrected': article =>
    levelsOf(article).flatMap(fix =>
      SAYS_CORRECTED.test(linesOf(article, fix)) ? [] : [fix.product]
    ),
  'no fix is only somewhere else': article =>
    levelsOf(article)
      .map(fix => linesOf(article, fix))
      .filter(text => SAYS_ABSENT.test(text) && !SAYS_CORRECTED.test(text)),
  'every version is one of a listed family, or of Windows for a program': article => {
    const listed = productsIn(article).map(productNamed)
    return levelsOf(article)
      .filter(({ version }) => version !== null)
      .map(fix => productNamed(fix.product))
      .filter(({ family }) => listed.length > 0 && !listed.some(one => one.family === family))
      .filter(({ kind }) => kind !== 'system' || listed.some(one => one.kind === 'system'))
      .map(({ name }) => name)
  }
}

describe('the fixes of all the archive', () => {
  if (!existsSync(FOLDER)) {
    it.skip('needs the unpacked archive: name its folder in KB_ARCHIVE')
    return
  }
  const faults = new Map<string, string[]>()
  let fixed = 0
  before('reads all of it', function () {
    this.timeout(ARCHIVE_TIMEOUT_MS)
    for (const file of readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })) {
      if (!/\.txt$/i.test(file)) continue
      const { article } = parseArticle(decodeArticle(readFileSync(join(FOLDER, file))), file)
      if (levelsOf(article).length === 0) continue
      fixed += 1
      for (const [rule, faultsOf] of Object.entries(RULES)) {
        const found = faultsOf(article).map(fault => `${article.id}: ${fault}`)
        faults.set(rule, [...(faults.get(rule) ?? []), ...found])
      }
    }
  })

  for (const rule of Object.keys(RULES)) {
    it(rule, () => {
      const found = faults.get(rule) ?? []
      assert.equal(found.length, 0, `${found.length}: ${found.slice(0, MAX_SHOWN).join('; ')}`)
    })
  }

  it('are there', () => assert.ok(fixed > 5_000, `${fixed} articles name a level`))
})

function isLater(fix: Fix, product: string): boolean {
  return productNamed(fix.product).order > productNamed(product).order
}

type Verdict = {
  readonly kind: 'recommend' | 'already-fixed'
  readonly product: string
  readonly servicePack: number
  readonly fix: Fix
}

/** What an article tells each product of its list without a service pack and with each one. */
function verdictsOf(article: Article): readonly Verdict[] {
  return productsIn(article).flatMap(product =>
    Array.from({ length: productNamed(product).servicePacks + 1 }, (_, servicePack) => {
      const release = { product, edition: null, version: null, servicePack }
      const advice = advise(article, [release])
      if ('fix' in advice) return [{ kind: advice.kind, product, servicePack, fix: advice.fix }]
      return []
    }).flat()
  )
}

function productsIn(article: Article): readonly string[] {
  return [...new Set(article.appliesTo.flatMap(({ products }) => products))]
}

function linesOf(article: Article, { lines }: Fix): string {
  return article.lines.slice(lines.first - 1, lines.last).join(' ')
}

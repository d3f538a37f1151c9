import { parseArticle } from '../../../knowledge/articles/read/parseArticle.ts'
import { writtenArticle } from './writtenArticle.ts'

export const NT = ['Microsoft Windows NT Server version 4.0']
export const TSE = 'Windows NT 4.0 Terminal Server Edition'
export const SAID = 'Microsoft has confirmed this to be a problem. This problem was'

/** Each fix in a few words: 'service-pack Windows NT 4.0 4'. */
export function tell(
  fixes: ReturnType<typeof parseArticle>['article']['fixes']
): readonly string[] {
  return fixes.map(
    ({ kind, called, product, servicePack, letter }) =>
      `${called === 'Service Release' ? 'service-release' : kind} ${product}` +
      `${servicePack === null ? '' : ` ${servicePack}${letter}`}`
  )
}

/** An article with this body about some products. */
export function parse(body: string, appliesTo: readonly string[] = NT, keywords = 'kbheron') {
  return parseArticle(writtenArticle({ body, appliesTo, keywords }), 'Q900001.TXT').article
}

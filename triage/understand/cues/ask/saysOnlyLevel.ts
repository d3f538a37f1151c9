import { oneOf } from '../../../../knowledge/language/words/oneOf.ts'
import { nameProducts } from '../../../../knowledge/releases/said/nameProducts.ts'
import { countTerms } from '../../sharesTerms.ts'

/** Words that levels are told with. */
const OF_LEVEL = new RegExp(
  String.raw`\b${oneOf(
    // of a banner: 'Version 4.0 (Build 1381: Service Pack 3)'
    String.raw`(?:version|build)[ :]{0,2}\d+(?:\.\d+){0,3}`,
    String.raw`(?:sp|service ?packs?)[ -]?(?:\d[a-z]?|one|two|three|four|five|six|none)?`,
    'winver|says?|version|build|level|patch(?:ed)?|installed|latest|currently|still|already',
    'machine|server|box|system|there|here'
  )}\b`,
  'gi'
)

/** 'sp3 now', 'winver says Service Pack 1': which level is in, and nothing of what is wrong. */
export function saysOnlyLevel(text: string): boolean {
  const left = text.replace(OF_LEVEL, ' ')
  return left !== text && nameProducts(left).length === 0 && countTerms(left) === 0
}

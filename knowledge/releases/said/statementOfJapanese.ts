import { oneOf } from '../../language/words/oneOf.ts'

const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u

const LEVEL = String.raw`(?:sp|service pack) ?\d[a-c]?`
/** '入っていません', 'ありません', 'なし': nothing of it is in */
const NOT_IN = oneOf(
  '(?:入って|入れて|当てて|適用して|適用されて|インストールして|インストールされて)い?(?:ません|ない)',
  'ありません',
  'な(?:い|し)',
  '無[いし]',
  '未(?:適用|インストール|導入)'
)
const STILL = '(?:は|が|も|を)?(?:まだ|何も|なにも|一つも)*'

/** In this order: how a part is written in English. */
const PARTS: readonly (readonly [japanese: RegExp, english: string])[] = [
  [/ウ[ィイ]ンドウズ ?/g, 'Windows '],
  [/サービス ?パック ?/g, ' service pack '],
  [/(?<=\d) ?サーバー?/g, ' Server '],
  [new RegExp(`(${LEVEL}) ?${STILL}${NOT_IN}`, 'gi'), ' no $1 '],
  [new RegExp(`(?:service pack|\\bsp) ?${STILL}${NOT_IN}`, 'gi'), ' no service pack '],
  // 'Windows 2000 の SP1', 'Windows 2000 で、SP1'
  [new RegExp(`(?<=[a-z\\d.]) ?[のでにはがと、,]{1,2} ?(?=${LEVEL})`, 'gi'), ' ']
]

/**
 * What a Japanese statement says of products and levels as it is written in English; any other text
 * as it is. 'ウィンドウズ2000のSP1です' → 'Windows 2000 SP1です'
 */
export function statementOfJapanese(text: string): string {
  if (!KANA.test(text)) return text
  return PARTS.reduce((said, [japanese, english]) => said.replace(japanese, english), text)
}

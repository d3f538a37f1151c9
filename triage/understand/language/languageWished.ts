import { inSequence, oneOf } from '../../../knowledge/language/words/oneOf.ts'
import type { Language } from '../../language.ts'

/** Characters of a message that may wish for a language. */
const MAX_LENGTH = 200

/** What each language is called in a wish, in any of them. */
const NAMES: readonly (readonly [language: Language, names: string])[] = [
  ['en', oneOf('english', 'englisch', 'anglais', 'inglés', 'ingles', '英語')],
  ['de', oneOf('german', 'deutsch', 'allemand', 'alemán', 'aleman', 'ドイツ語')],
  [
    'fr',
    oneOf('french', 'französisch', 'français', 'francais', 'francés', 'frances', 'フランス語')
  ],
  [
    'es',
    oneOf('spanish', 'spanisch', 'espagnol', 'español', 'espanol', 'castellano', 'スペイン語')
  ],
  ['ja', oneOf('japanese', 'japanisch', 'japonais', 'japonés', 'japones', '日本語')]
]

const PLEASE = oneOf(
  'please',
  'bitte',
  "s'il (?:vous|te) pla[iî]t",
  'svp',
  'por favor',
  'porfa(?:vor)?',
  'お願いします'
)
/** 'can you write', 'können Sie', 'pouvez-vous répondre', 'speak' */
const ASKING = oneOf(
  '(?:can|could) (?:you|we) (?:please )?(?:speak|write|answer|reply|talk|switch|do this|continue)(?: to)?',
  '(?:please )?(?:speak|write|answer|reply|talk|switch|continue)(?: to| with me)?',
  "(?:i(?:'d| would) (?:rather|prefer)|i prefer)(?: it| to (?:speak|write))?",
  '(?:können|kannst|könnten) (?:sie|du|wir)(?: das)?(?: bitte)?',
  '(?:bitte )?(?:antworten|schreiben|sprechen) sie(?: bitte)?',
  '(?:antworte|schreib|sprich)(?: bitte)?',
  '(?:ich möchte|lieber)',
  '(?:pouvez-vous|peux-tu|pourriez-vous)(?: me)? (?:répondre|écrire|parler)',
  '(?:répondez|parlez|écrivez|réponds|parle)(?:-moi)?',
  'je préfère',
  '(?:puede|puedes|podría)(?: usted)? (?:responder|contestar|hablar|escribir)(?:me)?',
  '(?:responda|conteste|hable|escriba|responde|contesta|habla)(?:me)?',
  'prefiero',
  'sorry',
  'entschuldigung',
  'pardon',
  'perdón'
)
const IN = oneOf('in', 'into', 'auf', 'ins?', 'en', 'al?', 'el', '')
const ALSO = oneOf(
  'speak',
  'write',
  'sprechen',
  'schreiben',
  'antworten',
  'again',
  'wieder',
  'instead',
  'then',
  'de nuevo',
  'à nouveau'
)
/** 'で', 'でお願いします', 'に切り替えて' */
const BEHIND = oneOf(
  'で',
  'で?お願いします',
  '(?:で(?:お?(?:答え|返事|話し|書き)|書い|話し|返信し)|に(?:し|切り替え|変え))て?' +
    '(?:ください|下さい|もらえますか|もらえませんか|いただけますか|いただけませんか|くれますか)'
)

const WHOLE = NAMES.map(([language, names]) => ({
  language,
  pattern: new RegExp(
    inSequence(
      `^(?:${PLEASE}[ ,]+)?(?:${ASKING}[ ,]+)?(?:${IN} ?)`,
      `${names}${BEHIND}?(?:[ ,]+${oneOf(PLEASE, ALSO)}){0,2}$`
    ),
    'u'
  )
}))
const WITHIN = oneOf('in', 'auf', 'en')
/** 'pop3 hangs. auf deutsch bitte' */
const AT_END = NAMES.map(([language, names]) => ({
  language,
  pattern: new RegExp(
    `(?:^|[\\s.,;!?])${oneOf(`${WITHIN} ${names}[ ,]+${PLEASE}`, `${PLEASE}[ ,]+${WITHIN} ${names}`)}$`,
    'u'
  )
}))

/** A language that was wished for; `isAll`: the message says nothing else. */
export type LanguageWished = { readonly language: Language; readonly isAll: boolean }

/** 'in English please', 'auf Deutsch bitte', '日本語でお願いします'; null: none is wished for */
export function languageWished(text: string): LanguageWished | null {
  if (text.length > MAX_LENGTH) return null
  const words = text
    .toLowerCase()
    .replace(/[’]/g, "'")
    .replace(/[.!?。！？\s]+$/u, '')
    .trim()
  const whole = WHOLE.find(({ pattern }) => pattern.test(words))
  if (whole !== undefined) return { language: whole.language, isAll: true }
  const end = AT_END.find(({ pattern }) => pattern.test(words))
  return end === undefined ? null : { language: end.language, isAll: false }
}

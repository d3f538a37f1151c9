import { recognizeLanguage } from '../../../knowledge/language/recognizeLanguage.ts'
import { languagesOfReply } from '../../../knowledge/language/translate/inEnglish.ts'
import { normalizeText } from '../../../knowledge/language/words/normalizeText.ts'
import { oneOf } from '../../../knowledge/language/words/oneOf.ts'
import { type Language, languageOfLocale } from '../../language.ts'

/** What tells a language alone, where nothing else is said. */
const GREETINGS: readonly (readonly [language: Language, words: string])[] = [
  ['de', oneOf('guten (?:tag|morgen|abend)', 'moin', 'servus', 'grüß gott', 'danke', 'hilfe')],
  ['fr', oneOf('bonjour', 'bonsoir', 'salut', 'merci', 'aide', 'au secours')],
  ['es', oneOf('hola', 'buen(?:os|as) (?:días|dias|tardes|noches)', 'gracias', 'ayuda')]
]
const ALONE = GREETINGS.map(([language, words]) => ({
  language,
  pattern: new RegExp(`^(?:${words})(?: (?:a todos|à tous|zusammen))?$`, 'u')
}))

/**
 * The language of a person's words, of those that the assistant speaks; null: they say too little,
 * or are of another. `before` is not left for a text that has words of both.
 */
export function languageTold(words: string, before: Language | null): Language | null {
  const plain = normalizeText(words).replace(/(?<![.!?¿¡,\s])[.!?¿¡,\s]+$/u, '')
  const greeting = ALONE.find(({ pattern }) => pattern.test(plain))
  if (greeting !== undefined) return greeting.language
  const recognized = recognizeLanguage(words, before)
  return recognized === null ? languageOfShort(words, before) : languageOfLocale(recognized)
}

/** Characters of a text that is known by its words alone. */
const MAX_SHORT_LENGTH = 80

/** 'hilft nicht', 'toujours pareil': of one language alone, or of the one spoken before. */
function languageOfShort(words: string, before: Language | null): Language | null {
  if (words.length > MAX_SHORT_LENGTH) return null
  const [only, ...others] = languagesOfReply(words)
  return before !== null || others.length > 0 ? null : languageOfLocale(only)
}

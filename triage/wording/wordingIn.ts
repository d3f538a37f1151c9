import type { Language } from '../language.ts'
import { ENGLISH } from './english/english.ts'
import { FRENCH } from './french/french.ts'
import { GERMAN } from './german/german.ts'
import { JAPANESE } from './japanese/japanese.ts'
import { SPANISH } from './spanish/spanish.ts'
import type { Wording } from './wording.ts'

const WORDING: Readonly<Record<Language, Wording>> = {
  en: ENGLISH,
  de: GERMAN,
  fr: FRENCH,
  es: SPANISH,
  ja: JAPANESE
}

/** What is said in a language. */
export function wordingIn(language: Language): Wording {
  return WORDING[language]
}

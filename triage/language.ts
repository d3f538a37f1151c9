/** The languages the assistant speaks, as ISO 639-1 codes. */
export const LANGUAGES = ['en', 'de', 'fr', 'es', 'ja'] as const
/** One of them. */
export type Language = (typeof LANGUAGES)[number]

/** 'de-AT' → 'de'; null for a language that the assistant does not speak */
export function languageOfLocale(locale: string | null | undefined): Language | null {
  const code = locale?.toLowerCase().split(/[-_.@]/)[0]
  return LANGUAGES.find(language => language === code) ?? null
}

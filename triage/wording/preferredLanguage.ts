import { type Language, languageOfLocale } from '../language.ts'

/** Languages of a header that are looked at. */
const MAX_LANGUAGES = 20

/** The best of the languages that a caller accepts; null for none of those spoken. 'fr, en;q=0.8' → 'fr' */
export function preferredLanguage(accepted: string): Language | null {
  const ranked = accepted
    .split(',', MAX_LANGUAGES)
    .map(one => {
      const [tag = '', ...parameters] = one.trim().split(';')
      const quality = parameters.find(parameter => parameter.trim().startsWith('q='))
      const weight = Number(quality?.trim().slice(2) ?? 1)
      return { language: languageOfLocale(tag), weight: Number.isNaN(weight) ? 0 : weight }
    })
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight)
  return ranked.find(({ language }) => language !== null)?.language ?? null
}

import { normalizeText } from '../../knowledge/language/words/normalizeText.ts'
import { LANGUAGES, type Language } from '../language.ts'
import { ENGLISH } from './english/english.ts'
import type { Wording } from './wording.ts'
import { wordingIn } from './wordingIn.ts'

/** Stands for the number in a choice such as 'Event 2086 is there'. */
const NUMBER = '#'
const ANY_NUMBER = /\d+/

type Translations = ReadonlyMap<string, string>

const FROM_ENGLISH: Readonly<Record<string, Translations>> = Object.fromEntries(
  LANGUAGES.map(language => [language, pairsWith(wordingIn(language))])
)

/** By what can be pressed in any language, as it is compared. */
const IN_ENGLISH: Translations = new Map(
  LANGUAGES.flatMap(language =>
    [...pairsWith(wordingIn(language))].map(
      ([english, said]) => [normalizeText(said), english] as const
    )
  )
)

/** A choice as it is shown in a language; a title, a product or a level stays as it is. */
export function choiceIn(language: Language, choice: string): string {
  return lookUp(choice, text => FROM_ENGLISH[language]?.get(text)) ?? choice
}

/** What was pressed in any language as it is in English; null for what is no choice of ours. */
export function choiceInEnglish(text: string): string | null {
  return lookUp(normalizeText(text), said => IN_ENGLISH.get(said)) ?? null
}

/**
 * The language of an answer that we offer, the one that is spoken where it is one of it; null for
 * what is no choice of ours.
 */
export function languageOfChoice(text: string, spoken: Language): Language | null {
  const english = choiceInEnglish(text)
  if (english === null) return null
  const said = normalizeText(text)
  const isOf = (language: Language) => normalizeText(choiceIn(language, english)) === said
  return [spoken, ...LANGUAGES].find(isOf) ?? null
}

function lookUp(text: string, find: (text: string) => string | undefined): string | undefined {
  const [number] = ANY_NUMBER.exec(text) ?? []
  if (number === undefined) return find(text)
  return find(text.replace(number, NUMBER))?.replace(NUMBER, number)
}

function pairsWith(wording: Wording): Translations {
  return new Map([
    ...pairsOf(ENGLISH.typed, wording.typed),
    ...pairsOf(ENGLISH.choices, wording.choices),
    ...pairsOf(ENGLISH.caseChoices, wording.caseChoices),
    ...pairsOf(ENGLISH.symptoms, wording.symptoms)
  ])
}

type Choices = Readonly<Record<string, string | ((number: string) => string)>>

function pairsOf(english: Choices, said: Choices): readonly (readonly [string, string])[] {
  return Object.entries(english).map(([name, choice]) => [
    textOf(choice),
    textOf(said[name] ?? choice)
  ])
}

function textOf(choice: Choices[string]): string {
  return typeof choice === 'string' ? choice : choice(NUMBER)
}

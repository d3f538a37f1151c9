import { type Language, languageOfLocale } from '../../language.ts'
import { languageTold } from '../../understand/language/languageTold.ts'
import { languageWished } from '../../understand/language/languageWished.ts'
import { languageOfChoice } from '../../wording/choicesIn.ts'
import type { Case, Spoken } from '../case.ts'
import type { IncomingMessage } from '../move.ts'

/**
 * The language in which a message is answered, before its words are looked at: the one asked for,
 * the one in which the answer was offered that was pressed, the one spoken before, the channel's,
 * or English.
 */
export function spokenIn(known: Case, message: IncomingMessage): Spoken {
  const wished = languageWished(message.text)
  if (wished !== null) return { language: wished.language, by: 'asked' }
  const before = spokenBefore(known, message)
  return spokenOnceTold(before, languageOfChoice(message.text, before.language))
}

/** The same once the person's own `words` are known. */
export function spokenWith(before: Spoken, words: string): Spoken {
  return spokenOnceTold(
    before,
    languageTold(words, before.by === 'default' ? null : before.language)
  )
}

function spokenOnceTold(before: Spoken, told: Language | null): Spoken {
  const stays = before.by === 'asked' || told === null || told === before.language
  return stays ? before : { language: told, by: 'words' }
}

function spokenBefore({ spoken }: Case, { locale }: IncomingMessage): Spoken {
  if (spoken !== undefined && spoken.by !== 'default') return spoken
  const language = languageOfLocale(locale)
  return language === null ? { language: 'en', by: 'default' } : { language, by: 'locale' }
}

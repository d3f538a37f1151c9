import { languageOfLocale } from '../../language.ts'
import { languageTold } from '../../understand/language/languageTold.ts'
import { languageWished } from '../../understand/language/languageWished.ts'
import { choiceInEnglish } from '../../wording/choicesIn.ts'
import type { Case, Spoken } from '../case.ts'
import type { IncomingMessage } from '../move.ts'

/**
 * The language in which a message is answered: the one asked for, the one of the person's own
 * `words`, the one spoken before, the channel's, or English. What was pressed tells no language.
 */
export function spokenIn(known: Case, message: IncomingMessage, words: string): Spoken {
  const wished = languageWished(message.text)
  if (wished !== null) return { language: wished.language, by: 'asked' }
  const before = spokenBefore(known, message)
  if (before.by === 'asked' || choiceInEnglish(message.text) !== null) return before
  const told = languageTold(words, before.by === 'default' ? null : before.language)
  return told === null ? before : { language: told, by: 'words' }
}

function spokenBefore({ spoken }: Case, { locale }: IncomingMessage): Spoken {
  if (spoken !== undefined && spoken.by !== 'default') return spoken
  const language = languageOfLocale(locale)
  return language === null ? { language: 'en', by: 'default' } : { language, by: 'locale' }
}

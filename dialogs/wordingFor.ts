import type { Activity } from '../bots/activity.ts'
import type { Case } from '../triage/converse/case.ts'
import { languageOfLocale } from '../triage/language.ts'
import type { Wording } from '../triage/wording/wording.ts'
import { wordingIn } from '../triage/wording/wordingIn.ts'

/** What is said beside a case: in the language that is spoken in it, else in the channel's. */
export function wordingFor(
  { locale }: Pick<Activity, 'locale'>,
  known?: { readonly spoken?: Case['spoken'] }
): Wording {
  return wordingIn(known?.spoken?.language ?? languageOfLocale(locale) ?? 'en')
}

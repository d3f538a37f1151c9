import { Option } from 'commander'
import { LANGUAGES } from '../../../triage/language.ts'

/** `--lang de`: the language of the answer, whatever the words are in. */
export function languageOption(): Option {
  return new Option(
    '--lang <LANGUAGE>',
    "the language to answer in (default: the one of your words, else the terminal's)"
  ).choices(LANGUAGES)
}

import { oneOf } from '../../../language/words/oneOf.ts'

/** What articles write where any name or number may stand. */
const PLACEHOLDER = new RegExp(
  `^["'(]?${oneOf(
    '<[^<>]*>?',
    String.raw`\[[^\[\]]*\]?`,
    String.raw`%{1,2}\d{1,2}`,
    '%l?[sduxX]',
    '(?:0x)?x{2,8}',
    'n{2,8}',
    'X',
    String.raw`\.{3}`,
    '_{2,}',
    '#+',
    String.raw`\*{1,}`,
    String.raw`\w*name\d?`,
    '(?:service|server|user|file|program|process|computer|machine|domain) name',
    '(?:some|any|your|my)[ _-]?[a-z_-]+'
  )}["')]?$`,
  'i'
)

/** Whether something stands for any value: '<service name>', '%1', 'servername', 'xxx'. */
export function isPlaceholder(text: string): boolean {
  return text.length <= 60 && PLACEHOLDER.test(text)
}

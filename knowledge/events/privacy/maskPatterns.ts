import { oneOf } from '../../language/words/oneOf.ts'

/** What names a person or a machine by its form alone, and what stands for it. */
const PATTERNS: readonly (readonly [form: RegExp, stands: string])[] = [
  [/\bS-1-\d{1,14}(?:-\d{1,14}){1,15}\b/g, '[SID]'],
  // what stands before the sign may be a name that was masked already
  [/(?:[\w.+-]{1,64}|\[user [\da-f]{8}\])@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/g, '[e-mail]'],
  [/(?<![\w.])(?:\d{1,3}\.){3}\d{1,3}(?![\w.]\d)/g, '[address]'],
  [
    new RegExp(
      String.raw`(?<![\w:])${oneOf(
        String.raw`(?:[\da-f]{1,4}:){3,7}[\da-f]{1,4}`,
        String.raw`(?:[\da-f]{1,4}:){1,7}:(?:[\da-f]{1,4}:){0,6}[\da-f]{0,4}`,
        String.raw`::(?:[\da-f]{1,4}:){0,6}[\da-f]{1,4}`
      )}(?![\w:])`,
      'gi'
    ),
    '[address]'
  ],
  [/(?<=\\\\)[\w.$-]{1,255}(?=\\)/g, '[computer]'],
  [/(?<![\w\\:.%-])[A-Za-z][\w.-]{0,30}\\[\w.$-]{1,64}(?![\w\\])/g, '[user]']
]

/** 'CORP\ann on 10.0.0.7' → '[user] on [address]'. Linear in the length of the text. */
export function maskPatterns(text: string): string {
  return PATTERNS.reduce((masked, [form, stands]) => masked.replace(form, stands), text)
}

const MARK = /\[(?:computer|user|SID|address|e-mail)(?: [\da-f]{8})?\]/g

/**
 * A text as if what was masked had not been named: what its marks stand for compares to nothing.
 */
export function withoutMarks(text: string): string {
  return text.replace(MARK, ' ')
}

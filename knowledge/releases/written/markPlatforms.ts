import { oneOf } from '../../language/words/oneOf.ts'
import type { Token, TokenOf } from './scanWritten.ts'

/** The words of a phrase, where a product that something else is for, or newer than, is none. */
export function markPlatforms(tokens: readonly Token[], text: string): readonly Token[] {
  return tokens.map((token, index) => {
    const { start, end } = token
    if (token.kind === 'product' && isNamedAside(token, text)) return { kind: 'for', start, end }
    if (isPlatform(tokens, index, text)) return { kind: 'platform', start, end }
    return token
  })
}

const ASIDE_BEFORE = new RegExp(
  `\\b${oneOf('than', `${oneOf('toolkit', 'driver', 'add-in', 'converter')}s? for`)} (?:the )?$`,
  'i'
)

/** 'later than Windows NT 4.0', 'the toolkit for Visual C++ 6.0', 'the Windows 95 client' */
function isNamedAside({ family, start, end }: TokenOf<'product'>, text: string): boolean {
  const isOfClient = family.whole && /^ clients?\b/i.test(text.slice(end))
  return isOfClient || ASIDE_BEFORE.test(text.slice(0, start))
}

/** 'with the release of Windows NT 3.51' */
const OF_RELEASE = /\brelease of (?:microsoft )?$/i

/** 'for Windows' behind another product says what it runs on; behind a level, what that is of. */
function isPlatform(tokens: readonly Token[], index: number, text: string): boolean {
  const [two, before, token] = [tokens[index - 2], tokens[index - 1], tokens[index]]
  if (token?.kind !== 'product' || !token.family.platform || before?.kind !== 'for') return false
  if (OF_RELEASE.test(text.slice(0, token.start))) return false
  const isBehindProduct = two?.kind === 'product' || two?.kind === 'version'
  return isBehindProduct && tokens.slice(0, index).some(({ kind }) => kind === 'product')
}

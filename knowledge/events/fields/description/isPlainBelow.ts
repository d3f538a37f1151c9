/** A sentence is over: by a stop, or by the mark that Exchange's transfer agent sets behind its text. */
const OVER = /(?:[\p{L}\d"')][.!?]|\] ?\(\d{1,3}\))\s*$/u
/** Three words and more of which none is a name, a number or a label. */
const PLAIN =
  /^\s{0,8}\p{Ll}[\p{Ll}'’-]*(?: [\p{Ll}][\p{Ll}'’-]*,?){2}(?: [^:=|\\]{0,200})?[.!?]*\s*$/u

/**
 * Whether a line opens with plain words in small letters below a sentence that is over: programs
 * begin a sentence with a capital, people who add something do not.
 */
export function isPlainBelow(line: string, before: string): boolean {
  return OVER.test(before) && PLAIN.test(line)
}

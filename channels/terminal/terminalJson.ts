/** Characters that JSON need not escape, but that control a terminal or reverse its text. */
const OBEYED = /[\u007F-\u009F\u061C\u200E\u200F\u2028\u2029\u202A-\u202E\u2066-\u2069]/g

/**
 * JSON that is safe to show in a terminal; to a parser it is the same document: U+009B → '\\u009b'
 */
export function terminalJson(value: object, indent = 0): string {
  return JSON.stringify(value, null, indent).replace(
    OBEYED,
    sign => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`
  )
}

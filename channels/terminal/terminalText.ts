/** Everything that would control a terminal instead of being shown, except line ends and tabs. */
const CONTROL =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028\u2029\u202A-\u202E\u2066-\u2069]/g

/**
 * A text that is safe to show in a terminal: nothing in it moves the cursor, changes a colour or
 * reverses a line.
 */
export function terminalText(text: string): string {
  return text.replace(CONTROL, '')
}

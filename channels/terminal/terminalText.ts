/** Everything a terminal would obey instead of show; line ends and tabs stay. */
const CONTROL =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028\u2029\u202A-\u202E\u2066-\u2069]/g

/**
 * A text as a terminal may show it: nothing in it moves the cursor, changes a colour or turns the
 * line around.
 */
export function terminalText(text: string): string {
  return text.replace(CONTROL, '')
}

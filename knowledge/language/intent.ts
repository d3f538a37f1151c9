/** What somebody wants with a message; the names are those of the answer's JSON. */
export const INTENTS = [
  'mail-stall',
  'mail-problem',
  'problem',
  'paste-event',
  'version',
  'service-pack',
  'dont-know',
  'yes',
  'no',
  'correct',
  'why',
  'restart',
  'help',
  'person',
  'thanks',
  'greeting',
  'goodbye',
  'solved',
  'not-solved',
  'out-of-scope'
] as const

export type IntentName = (typeof INTENTS)[number]

/** `name` is null when the words resemble none; `confidence` is 0 to 1, calibrated. */
export type Intent = { readonly name: IntentName | null; readonly confidence: number }

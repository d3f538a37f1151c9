/**
 * What somebody does with a message behind an answer or a question of the assistant, where no
 * grammar of short answers knows it; the names are those of the files of examples.
 */
export const TALK_ACTS = [
  'asks',
  'courtesy',
  'did-already',
  'dont-know',
  'not-solved',
  'person',
  'plans',
  'protests',
  'rejects',
  'solved',
  'whole'
] as const

export type TalkAct = (typeof TALK_ACTS)[number]

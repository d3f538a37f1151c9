import type { Wording } from '../wording.ts'

export const LETTER = {
  writeAbove: 'Bitte schreiben Sie über diese Zeile',
  yourMail: 'Ihre E-Mail',
  answerWith: 'Antworten Sie mit einer dieser Möglichkeiten oder in eigenen Worten:',
  forget:
    'Möchten Sie vergessen werden? Dann antworten Sie auf diese E-Mail mit „Vergessen Sie mich“.'
} satisfies Wording['letter']

import type { Wording } from '../wording.ts'

export const LETTER = {
  writeAbove: 'Escriba por encima de esta línea',
  yourMail: 'su correo',
  answerWith: 'Responda con una de estas opciones, o con sus propias palabras:',
  forget: '¿Quiere que le olvide? Responda entonces a este correo con «olvídeme».'
} satisfies Wording['letter']

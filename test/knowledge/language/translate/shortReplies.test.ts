import { equal } from 'node:assert/strict'
import { shortReply, wishesPeople } from '../../../../knowledge/language/translate/shortReplies.ts'

/** A short reply, and what it is in English; null: something else is said. */
const REPLIES: readonly (readonly [said: string, english: string | null])[] = [
  ['да, это она', 'yes'],
  ['はい、それです', 'yes'],
  ['sim, é essa', 'yes'],
  ['нет', 'no'],
  ['não', 'no'],
  ['不是', 'no'],
  ['не знаю', "i don't know"],
  ['большое спасибо!', 'thanks'],
  ['obrigada', 'thanks'],
  ['감사합니다', 'thanks'],
  ['всё ещё не работает', 'still broken'],
  ['ainda não funciona', 'still broken'],
  // tells a problem, whatever it begins with
  ['да, но теперь не печатает принтер', null],
  ['sim, mas a impressora não imprime', null],
  ['человек не может войти в систему', null],
  ['no', null],
  ['yes', null]
]

describe('a short reply in a language without a table', () => {
  for (const [said, english] of REPLIES)
    it(`${said} → ${english ?? 'nothing of that'}`, () => {
      equal(shortReply(said), english)
    })
})

describe('a wish for people in a language without a table', () => {
  for (const [said, isWish] of [
    ['позовите человека пожалуйста', true],
    ['担当者と話したいです', true],
    ['posso falar com alguém?', true],
    ['chcę porozmawiać z człowiekiem', true],
    ['转人工', true],
    ['человек не может войти в систему', false],
    ['a pessoa não consegue imprimir', false]
  ] as const)
    it(`${said}: ${isWish}`, () => {
      equal(wishesPeople(said), isWish)
    })
})

import { equal } from 'node:assert/strict'
import {
  agreesToLevel,
  plansLevel,
  plansProgram
} from '../../../../../triage/understand/cues/ask/agreesToLevel.ts'

/** What says that a level will come, and when. */
const PLANNED = [
  'sp3 on saturday',
  'ok, isinteg tonight, sp3 on sunday',
  "let's go with sp3",
  'installing sp3 in the maintenance window',
  "tomorrow it'll be sp3",
  'sp3 goes on next week',
  'right, window is friday 22:00, sp3 it is'
]

/** What only agrees: to a question it is an answer. */
const AGREED = ['ok sp3', 'sp3 it is', 'so sp3 then', 'first a backup, sp3 later']

/** What is in, and when it came. */
const IN = [
  'ok it has sp3',
  'sp3 is on since monday',
  'we did sp3 on sunday',
  'sorry, sp3',
  'winver says sp3 tonight',
  'no, sp3',
  'sp3, installed it last night',
  'sp3'
]

describe('a level that was advised', () => {
  for (const words of PLANNED)
    it(`"${words}" is planned`, () => {
      equal(plansLevel(words), true)
      equal(agreesToLevel(words), true)
    })

  for (const words of AGREED)
    it(`"${words}" is agreed to`, () => {
      equal(plansLevel(words), false)
      equal(agreesToLevel(words), true)
    })

  for (const words of IN)
    it(`"${words}" tells of what is in`, () => {
      equal(agreesToLevel(words), false)
    })
})

describe('a program that will come', () => {
  for (const [words, isPlanned] of [
    ['ok we order pc-dos 4.01 next week', true],
    ['moving to windows 2000 in june', true],
    ['windows nt 3.51', false],
    ['microsoft windows 2000 [version 5.00.2195]', false],
    ['we moved to windows 2000 last week', false]
  ] as const)
    it(`"${words}": ${isPlanned}`, () => {
      equal(plansProgram(words), isPlanned)
    })
})

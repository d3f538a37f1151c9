import { equal } from 'node:assert/strict'
import { asksCause, withoutLeadIn } from '../../../../../triage/understand/cues/ask/asksCause.ts'

const CAUSE = [
  'any idea why the old address comes back?',
  'why would the drive hang the whole pc?',
  'why the spooler of all things?',
  'why all of them?',
  'why on earth did the service pack change my mouse driver',
  'how can that be, a locked screen that opens without a password?',
  'what makes it do that?',
  "what's behind this?",
  'what is the real reason for the wrong name?',
  "so whose fault is it, the driver's?",
  'how come the second one works?'
]
const OTHER = [
  'why?',
  'why is that so?',
  'why should i install a service pack for that?',
  'why sp4 and not sp3?',
  'why do i have to restart?',
  'why would sp4 help?',
  'why do you ask?',
  'why does that matter?',
  'no idea why, it just does',
  "that's why i called",
  'how long does it take?'
]

describe('asksCause', () => {
  for (const words of CAUSE) it(`asks for the cause: ${words}`, () => equal(asksCause(words), true))
  for (const words of OTHER) it(`asks no cause: ${words}`, () => equal(asksCause(words), false))
})

describe('withoutLeadIn', () => {
  for (const [told, left] of [
    ['SP4. any idea', 'SP4.'],
    ["SP3, but I don't get", 'SP3,'],
    ['I would like to know', ''],
    ['can you tell me', ''],
    ['the server has two processors', 'the server has two processors']
  ] as const)
    it(`'${told}' → '${left}'`, () => equal(withoutLeadIn(told).trim(), left))
})

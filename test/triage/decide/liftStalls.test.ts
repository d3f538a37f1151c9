import assert from 'node:assert/strict'
import type { Candidate } from '../../../knowledge/articles/knowledge.ts'
import { isLifted, liftStalls } from '../../../triage/decide/liftStalls.ts'
import { learn, NOTHING_KNOWN } from '../../../triage/understand/facts.ts'
import { recognizeMessage } from '../../../triage/understand/recognizeMessage.ts'
import { type Found, foundKnowledge } from '../../parts/written/foundKnowledge.ts'

const WORDS = { basis: 'description', event: null, agreement: null, because: ['service'] } as const

/** An article on the mail services of Windows, one on those of an Exchange with its own. */
const ARTICLES: readonly Found[] = [
  {
    id: 'Q980001',
    title: 'Mail Protocols Stop',
    product: 'Microsoft Internet Information Services version 5.0',
    symptoms: 'They stop.',
    found: { ...WORDS, score: 0.3, stalls: ['POP3', 'IMAP4', 'SMTP'] }
  },
  {
    id: 'Q980002',
    title: 'Store Stops',
    product: 'Microsoft Exchange Server, version 5.5',
    symptoms: 'It stops.',
    found: { ...WORDS, score: 0.3, stalls: ['Information Store', 'POP3'] }
  }
]
const knowledge = foundKnowledge(ARTICLES)

function liftedBy(said: string): readonly string[] {
  const heard = recognizeMessage(said)
  const facts = learn(NOTHING_KNOWN, heard, null)
  const found: readonly Candidate[] = knowledge.find({ events: [], words: said })
  return liftStalls(found, { knowledge, problem: heard, facts })
    .filter(isLifted)
    .map(({ article }) => article)
}

/** What is said, and the articles taken for the stall it tells of. */
const CASES: readonly (readonly [said: string, lifted: readonly string[]])[] = [
  ['pop3 stopped responding', ['Q980001']],
  ['our imap4 and smtp virtual servers hang every night', ['Q980001']],
  ['the virtual servers stopped responding', ['Q980001']],
  ['smtp hangs on IIS 5.0', ['Q980001']],
  ['pop3 hangs, exchange 2000 sp2', ['Q980001']],
  ['pop3 hangs on windows nt 4.0', ['Q980001']],
  // another server's own services
  ['pop3 of our exchange 5.5 stopped responding', []],
  ['exchange 5.5, information store hangs', []],
  ['the MTA stopped responding and has to be restarted', []],
  ['the internet mail service hangs', []],
  ['smtp hangs on IIS 4.0', []],
  // another maker, another platform
  ['postfix smtp hangs', []],
  ['the netscape smtp server stopped responding', []],
  ['imap hangs on our linux box', []],
  // nothing of these services, or nothing stalls
  ['exchange stopped responding', []],
  ['the mail server hangs', []],
  ['pop3 and imap4 do not stop responding', []],
  ['pop3 is slow for one user', []]
]

describe('lifting a stall', () => {
  for (const [said, lifted] of CASES)
    it(`${said} → ${lifted.join(', ') || 'none'}`, () => {
      assert.deepEqual(liftedBy(said), lifted)
    })
})

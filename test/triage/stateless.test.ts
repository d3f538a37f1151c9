import assert from 'node:assert/strict'
import { openKnowledge } from '../../knowledge/articles/openKnowledge.ts'
import { triage } from '../../triage/triage.ts'
import { parseFacts } from '../../triage/understand/parseFacts.ts'
import { nameStep } from '../parts/transcripts/transcript.ts'

const knowledge = openKnowledge(new URL('../../knowledge/articles/texts', import.meta.url).pathname)
const EVENT =
  'Event Source: MSExchangeCluster\nEvent ID: 2086\n' +
  'Computer: MAIL01\nDescription: Exchange POP3 Virtual Server Instance - (MAIL01): ' +
  'Failed to set the start bit in the metabase in order to start the protocol, check if ' +
  'any process in the system is dead\n'
const TITLE = 'Event 2086 Appears When You Run Multi-Protocol Services'

/**
 * The text, the first step, then each answer with the step it leads to: the same text again, the
 * facts of the last answer and the new one.
 */
const CONVERSATIONS: readonly (readonly [
  text: string,
  first: string,
  ...answers: readonly (readonly [answer: object, step: string])[]
])[] = [
  [
    EVENT,
    'ask product',
    [{ product: '2000 adv server' }, 'ask service-pack'],
    [{ servicePack: 'sp2' }, 'recommend Q303283'],
    [{ servicePack: 4 }, 'already-fixed Q303283'],
    [{ servicePack: 'None' }, 'recommend Q303283'],
    [{ product: 'NT4' }, 'not-applicable Q303283']
  ],
  [
    EVENT,
    'ask product',
    [{ product: "I'm not sure" }, 'ask product'],
    [{ product: 'no idea' }, 'hand-over unknown-facts'],
    [{ product: 'w2k', servicePack: 1 }, 'recommend Q303283']
  ],
  [
    EVENT,
    'ask product',
    [{ product: 'w2k' }, 'ask service-pack'],
    [{ servicePack: "don't know" }, 'ask service-pack'],
    [{ servicePack: 'not sure' }, 'hand-over unknown-facts']
  ],
  [
    EVENT,
    'ask product',
    [{ product: 'Windows 2000 SP2' }, 'recommend Q303283'],
    [{ ruledOut: ['Q303283'] }, 'hand-over no-article']
  ],
  [
    'it is broken',
    'ask symptom',
    [{ symptom: 'A mail service stopped responding' }, 'ask product'],
    [{ product: 'Windows 2000' }, 'ask service-pack'],
    [{ servicePack: 'SP1' }, 'recommend Q303283']
  ],
  [
    'it is broken',
    'ask symptom',
    [{ symptom: 'mail-stall' }, 'ask product'],
    [{ product: 'Windows XP' }, 'not-applicable Q303283']
  ],
  [
    'event 2086',
    'ask article',
    [{ article: TITLE }, 'ask product'],
    [{ product: 'w2k' }, 'ask service-pack'],
    [{ servicePack: '2' }, 'recommend Q303283']
  ],
  ['event 2086', 'ask article', [{ article: 'q303283' }, 'ask product']],
  ['event 2086', 'ask article', [{ article: 'None of these' }, 'hand-over no-article']],
  [
    'pop3 hangs on windows 2000 advanced server sp2 version 5.0.2195',
    'recommend Q303283',
    [{ product: 'Windows XP' }, 'not-applicable Q303283']
  ],
  [
    'imap hangs, exchange 2000 sp3',
    'ask product',
    [{ product: 'Windows 2000' }, 'ask service-pack'],
    [{ servicePack: 2 }, 'recommend Q303283']
  ]
]

describe('a conversation without a memory', () => {
  for (const [text, first, ...answers] of CONVERSATIONS) {
    it(
      `${text.slice(0, 40).replace(/\s+/g, ' ')} … ` +
        `${answers.map(([answer]) => JSON.stringify(answer)).join(' ')}`,
      () => {
        let { step, facts } = triage(knowledge, text)
        assert.equal(nameStep(step), first)
        for (const [answer, expected] of answers) {
          ;({ step, facts } = triage(
            knowledge,
            text,
            parseFacts({ ...(JSON.parse(JSON.stringify(facts)) as object), ...answer })
          ))
          assert.equal(nameStep(step), expected, JSON.stringify(answer))
        }
      }
    )
  }

  it('what only the product before can have does not stay with another', () => {
    const text = 'pop3 hangs on windows 2000 advanced server sp2 version 5.0.2195'
    const { facts } = triage(
      knowledge,
      text,
      parseFacts({ ...triage(knowledge, text).facts, product: 'Windows Server 2003' })
    )
    assert.deepEqual(
      [facts.product, facts.edition, facts.version],
      ['Windows Server 2003', null, null]
    )
  })

  it('the level stays with its product', () => {
    const { facts } = triage(knowledge, 'imap hangs, exchange 2000 sp3')
    assert.deepEqual(
      [
        facts.product,
        facts.servicePack,
        facts.others.map(({ product, servicePack }) => `${product} SP${servicePack}`)
      ],
      [null, null, ['Exchange 2000 SP3']]
    )
  })

  for (const [given, message] of [
    [{ symptom: 'headache' }, /"headache" is no symptom/],
    [{ servicePack: true }, /whole number/],
    [{ product: 'Another' }, /Name it as people do/],
    [{ colour: 'red' }, /There is no fact named "colour"/]
  ] as const) {
    it(`${JSON.stringify(given)} is told back`, () => {
      assert.throws(() => parseFacts(given), message)
    })
  }
})

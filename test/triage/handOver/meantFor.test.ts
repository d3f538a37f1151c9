import assert from 'node:assert/strict'
import { openKnowledge } from '../../../knowledge/articles/openKnowledge.ts'
import { type Case, NEW_CASE } from '../../../triage/converse/case.ts'
import { converse } from '../../../triage/converse/converse.ts'
import { type Meant, meantFor } from '../../../triage/handOver/meantFor.ts'
import { opened, type WithPeople } from '../../../triage/handOver/withPeople.ts'

const knowledge = openKnowledge(
  new URL('../../../knowledge/articles/texts', import.meta.url).pathname
)

function message(text: string) {
  return { text, attachment: false, returned: false }
}
const CASE = ['imap4 hangs on windows 2000 sp4, machine MAIL07', 'talk to a person'].reduce(
  (known: Case, text) => converse(knowledge, known, message(text)).after,
  NEW_CASE
)
const WAITING = opened(1001)
const ANSWERED: WithPeople = { ...WAITING, answered: true, present: ['Ana'] }
const CLOSED: WithPeople = { ...ANSWERED, state: 'closed', present: [], asked: true }

/** The state of the conversation, and what each message does to it. */
const TABLE: readonly (readonly [string, WithPeople, Meant, readonly string[]])[] = [
  [
    'a colleague is there: whatever may be meant for them is',
    ANSWERED,
    'more',
    [
      'yes',
      'no',
      'thanks!',
      'Restart?',
      'reset',
      'start again',
      'should I start over?',
      'it is running',
      'yes it works now',
      'it works, but only for the boss',
      'it is not fixed',
      'is it fixed?',
      'was that solved by the patch?',
      'the problem is not gone',
      'up again, down again, all day',
      'we fixed it last year the same way',
      'the assistant said I need SP3',
      'I talked to the bot before',
      'can you close the case of the server?',
      'we do not need help with the printer, only with mail',
      'close the window first?',
      'show the article',
      'Event ID 9 from ftdisk',
      'forget it',
      'never mind',
      'what next?'
    ]
  ],
  [
    'it works again, whoever is there',
    ANSWERED,
    'solved',
    [
      'it works again',
      'Works again, thanks!',
      'oh, it is working again',
      "it's fixed",
      'never mind, it is fixed now',
      'the problem is gone',
      'sorry, we fixed it ourselves',
      'solved'
    ]
  ],
  [
    'nobody is needed any more',
    ANSWERED,
    'cancelled',
    [
      'please close my case',
      "no don't bother them for that",
      'you can close the ticket',
      "we don't need anybody any more"
    ]
  ],
  [
    'back to the assistant',
    ANSWERED,
    'assistant',
    [
      'Back to the assistant',
      'back to the bot please',
      'I want to go back to the assistant',
      'can I talk to the assistant again?',
      'let me ask the bot'
    ]
  ],
  ['a new beginning', ANSWERED, 'restart', ['start over', "let's start over", 'new case']],
  [
    'nobody has answered: what decides something is answered, too',
    WAITING,
    'triage',
    ['it is sp2', 'why?', 'when will they answer?', 'thanks', 'talk to a person']
  ],
  ['nobody has answered: the rest goes along', WAITING, 'more', ['no', 'ok', 'hurry']],
  [
    'it works while nobody has answered',
    WAITING,
    'solved',
    ['it works now', 'mail is working now']
  ],
  [
    'closed, and it is solved',
    CLOSED,
    'solved',
    ["Yes, it's solved", 'yes', 'yes, thank you', 'it works again']
  ],
  ['closed, and a word of thanks', CLOSED, 'courtesy', ['thanks', 'ok', 'bye', 'cheers, Ana']],
  [
    'closed, and not solved: it is opened again',
    CLOSED,
    'more',
    [
      'No, still broken',
      'no',
      'yes, but it hangs again',
      'it hangs again',
      'it is back',
      'same thing as before',
      'imap4 on MAIL07 stopped at noon',
      'the switch number is 4711',
      'what did you do?',
      'please reopen'
    ]
  ],
  [
    'closed, and another problem: the assistant hears it',
    CLOSED,
    'other-problem',
    [
      'another problem: the scanner sends nothing',
      'something else: the printer on the second floor prints empty pages',
      'Event Type: Error\nEvent Source: Print\nEvent ID: 61\nComputer: PRINT02\nDescription:\nThe document failed to print.'
    ]
  ]
]

describe('what is meant in a conversation with people', () => {
  for (const [what, people, meant, said] of TABLE)
    for (const text of said)
      it(`${what}: ${text.split('\n')[0]}`, () => {
        assert.equal(meantFor(people, CASE, message(text)), meant)
      })

  it('is quick and nothing but words for the people, however much is said', () => {
    for (const text of [
      'a@'.repeat(100_000),
      'oh, '.repeat(60_000),
      'it works again '.repeat(20_000)
    ])
      assert.equal(meantFor(ANSWERED, CASE, message(text)), 'more')
  })
})

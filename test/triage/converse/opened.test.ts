import assert from 'node:assert/strict'
import { openKnowledge } from '../../../knowledge/articles/openKnowledge.ts'
import { NEW_CASE } from '../../../triage/converse/case.ts'
import { converse } from '../../../triage/converse/converse.ts'
import { triage } from '../../../triage/triage.ts'
import { nameStep, readTranscripts, saidBy } from '../../parts/transcripts/transcript.ts'

const knowledge = openKnowledge(
  new URL('../../../knowledge/articles/texts', import.meta.url).pathname
)

/** Messages are put together from these: a greeting, what runs, what happens, something else. */
const PARTS: readonly (readonly string[])[] = [
  ['', 'hello, ', 'hi there. ', 'please help: ', 'sorry, ', 'just wondering, '],
  ['', 'windows 2000 sp2: ', 'w2k, ', 'NT 4.0 workstation SP3: ', 'on MAIL01 ', 'exchange 5.5 '],
  [
    'pop3 hangs',
    'imap4 and smtp do not respond',
    'word 97 crashes when printing',
    '"Your profile was not successfully loaded"',
    'event 2086 in the log',
    '2086',
    'nothing works',
    'it is broken',
    'how do i find the service pack',
    'what is winver?',
    'show me the article',
    'ok'
  ],
  [
    '',
    '. thanks',
    ', and also excel 97 prints garbage',
    '. is sp4 ok?',
    ' since monday',
    ' on two servers'
  ]
]

function combine(parts: readonly (readonly string[])[]): readonly string[] {
  const [first, ...rest] = parts
  if (first === undefined) return ['']
  return first.flatMap(start => combine(rest).map(end => `${start}${end}`))
}

const TRANSCRIPTS = readTranscripts().flatMap(({ turns }) => turns.map(({ said }) => said))
const MESSAGES = [...new Set([...TRANSCRIPTS, ...combine(PARTS)])].filter(
  said => saidBy(said).text.trim() !== ''
)

describe('the first message of a conversation', () => {
  it('is tried in a thousand ways', () => assert.ok(MESSAGES.length >= 1_000))

  it('gives the step of the command', () => {
    const differing = MESSAGES.flatMap(said => {
      const { text } = saidBy(said)
      const { reply } = converse(knowledge, NEW_CASE, { text, attachment: false, returned: false })
      const [chat, command] = [reply.step, triage(knowledge, text).step].map(nameStep)
      if (chat === command) return []
      return [{ text, chat, command }]
    })
    assert.deepEqual(differing, [])
  }).timeout(300_000)
})

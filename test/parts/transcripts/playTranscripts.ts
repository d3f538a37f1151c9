/**
 * Plays all transcripts through the bot's turns and prints, as JSON, how many there were and what
 * went wrong.
 */
import type { Activity } from '../../../bots/activity.ts'
import { NOTHING_REMEMBERED } from '../../../bots/conversationState.ts'
import { runTurn } from '../../../bots/runTurn.ts'
import { openKnowledge } from '../../../knowledge/articles/openKnowledge.ts'
import {
  ATTACHMENTS,
  check,
  readTranscripts,
  type Shown,
  saidBy,
  type Transcript
} from './transcript.ts'

/** What this process cannot play: they need a service that ends, or a clock. */
const OUT_OF_REACH = ['(restart)', '(next day)']

const knowledge = openKnowledge(
  new URL('../../../knowledge/articles/texts', import.meta.url).pathname
)
const play = runTurn({ knowledge })

async function playTranscript({ turns }: Transcript): Promise<void> {
  let memory = NOTHING_REMEMBERED
  let before = ''
  for (const [index, turn] of turns.entries()) {
    const outcome = await play(memory, messageOf(turn.said, index))
    memory = JSON.parse(JSON.stringify(outcome.memory)) as typeof memory
    const shown = shownIn(outcome.replies)
    check(turn, shown, before)
    before = shown.text
  }
}

function messageOf(said: string, index: number): Activity {
  const { text, attachment } = saidBy(said)
  return {
    type: 'message',
    id: `m${index}`,
    channelId: 'test',
    serviceUrl: 'http://channel.test',
    conversation: { id: 'c' },
    from: { id: 'person', name: 'Ana' },
    recipient: { id: 'bot', name: 'KB' },
    text,
    ...(attachment === null ? {} : { attachments: [ATTACHMENTS[attachment]] })
  } as Activity
}

function shownIn([reply]: readonly Activity[]): Shown {
  return {
    text: (reply?.text ?? '').replace(/\n\n\[.*\]$/s, ''),
    choices: (reply?.suggestedActions?.actions ?? []).map(({ title }) => title)
  }
}

const transcripts = readTranscripts().filter(({ turns }) =>
  turns.every(({ said }) => !OUT_OF_REACH.includes(said))
)
const faults: string[] = []
for (const transcript of transcripts)
  await playTranscript(transcript).catch((error: Error) =>
    faults.push(`${transcript.title}: ${error.message}`)
  )
process.stdout.write(JSON.stringify({ played: transcripts.length, faults }))

import assert from 'node:assert/strict'
import type { Activity } from 'botbuilder'
import { DialogTestClient } from 'botbuilder-testing'
import type { Attachment } from '../bots/activity.ts'
import { createEngine } from '../bots/workers/createEngine.ts'
import { CaseDialog } from '../dialogs/caseDialog.ts'
import { saidIn } from '../dialogs/saidIn.ts'
import { openKnowledge } from '../knowledge/articles/openKnowledge.ts'
import { type Case, NEW_CASE } from '../triage/converse/case.ts'
import { converse } from '../triage/converse/converse.ts'
import type { IncomingMessage } from '../triage/converse/move.ts'
import { type Service, startService } from './parts/services/service.ts'
import { needsOwnService, playAll, playOnSite } from './parts/transcripts/siteTranscript.ts'
import {
  ATTACHMENTS,
  check,
  nameStep,
  readTranscripts,
  type Shown,
  saidBy
} from './parts/transcripts/transcript.ts'

const transcripts = readTranscripts()
const knowledge = openKnowledge(new URL('../knowledge/articles/texts', import.meta.url).pathname)
const DAY = 86_400_000

describe('a conversation', () => {
  it('is written down in at least 170 transcripts', () => {
    assert.ok(transcripts.length >= 170, `${transcripts.length}`)
  })

  describe('with the engine', () => {
    for (const { title, turns } of transcripts) {
      it(title, () => {
        let known: Case = NEW_CASE
        let before = ''
        let returned = false
        for (const turn of turns) {
          if (turn.said === '(next day)') returned = true
          if (turn.said === '(restart)' || turn.said === '(next day)') continue
          const earlier = JSON.parse(JSON.stringify(known)) as Case
          const { after, reply } = converse(knowledge, earlier, arrived(turn.said, returned))
          check(
            turn,
            { text: reply.text, choices: reply.choices, step: nameStep(reply.step) },
            before
          )
          known = after
          before = reply.text
          returned = false
        }
      })
    }
  })

  describe('with the dialog', () => {
    for (const { title, turns } of transcripts) {
      it(title, async () => {
        let late = 0
        const client = new DialogTestClient(
          'test',
          new CaseDialog(
            { knowledge, engine: createEngine(knowledge) },
            undefined,
            () => Date.now() + late
          )
        )
        let before = ''
        for (const turn of turns) {
          if (turn.said === '(next day)') late += DAY
          if (turn.said === '(restart)' || turn.said === '(next day)') continue
          const shown = shownText((await client.sendActivity(messageOf(turn.said))) as Activity)
          check(turn, shown, before)
          before = shown.text
        }
      })
    }
  })

  describe('on the site, through the official client', function () {
    this.timeout(120_000)
    const titled = new Map(transcripts.map(transcript => [transcript.title, transcript]))
    const ordered = [...transcripts].sort(
      (a, b) => Number(needsOwnService(b)) - Number(needsOwnService(a))
    )
    let service: Service
    let outcomes: ReadonlyMap<string, Promise<unknown>>
    before(async () => {
      service = await startService({ RATE_LIMIT: '0' })
      outcomes = playAll(
        ordered.map(({ title }) => title),
        async title => {
          const transcript = titled.get(title)
          if (transcript !== undefined)
            await playOnSite(transcript, needsOwnService(transcript) ? null : service)
        }
      )
    })
    after(async () => {
      assert.equal(await service.stop(), 0)
    })

    for (const { title } of transcripts) {
      it(title, async () => {
        const error = await outcomes.get(title)
        if (error !== null) throw error
      })
    }
  })
})

function messageOf(said: string): Activity {
  const { text, attachment } = saidBy(said)
  const attachments = attachment === null ? {} : { attachments: [ATTACHMENTS[attachment]] }
  return { type: 'message', text, ...attachments } as Activity
}

/** A channel without cards: the text, then the answers in brackets. */
function shownText(activity: Activity): Shown {
  return {
    text: activity.text.replace(/\n\n\[.*\]$/s, ''),
    choices: (activity.suggestedActions?.actions ?? []).map(({ title }) => title)
  }
}

/** What a line of a transcript is to the engine: words, or a file that came along. */
function arrived(line: string, returned: boolean): IncomingMessage {
  const { text, attachment } = saidBy(line)
  const attachments = attachment === null ? [] : [ATTACHMENTS[attachment] as Attachment]
  return { ...saidIn({ text, attachments }), returned }
}

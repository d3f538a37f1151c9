import assert from 'node:assert/strict'
import type { Activity } from 'botbuilder'
import { DialogTestClient } from 'botbuilder-testing'
import { CaseDialog } from '../dialogs/caseDialog.ts'
import { openKnowledge } from '../knowledge/articles/openKnowledge.ts'
import type { Step } from '../triage/answer.ts'
import { NEW_CASE, type Case } from '../triage/case.ts'
import { converse } from '../triage/converse.ts'
import { startClient } from './parts/directLineClient.ts'
import { startService, type Service } from './parts/service.ts'
import { check, readTranscripts, type Shown } from './parts/transcript.ts'

const transcripts = readTranscripts()
const knowledge = openKnowledge(new URL('../knowledge/articles/texts', import.meta.url).pathname)

describe('a conversation', () => {
  describe('with the engine', () => {
    for (const { title, turns } of transcripts) {
      it(title, () => {
        let known: Case = NEW_CASE
        let before = ''
        for (const turn of turns) {
          if (turn.said === '(restart)') continue
          const { after, reply } = converse(knowledge, JSON.parse(JSON.stringify(known)) as Case, saidBy(turn.said))
          check(turn, { text: reply.text, choices: reply.choices, step: nameStep(reply.step) }, before)
          known = after
          before = reply.text
        }
      })
    }
  })

  describe('with the dialog', () => {
    for (const { title, turns } of transcripts) {
      it(title, async () => {
        const client = new DialogTestClient('test', new CaseDialog(knowledge))
        let before = ''
        for (const turn of turns) {
          if (turn.said === '(restart)') continue
          const { text, attachment } = saidBy(turn.said)
          const reply = await client.sendActivity({ type: 'message', text, ...(attachment ? { attachments: [{ contentType: 'image/png' }] } : {}) } as Activity) as Activity
          const shown = shownText(reply)
          check(turn, shown, before)
          before = shown.text
        }
      })
    }
  })

  describe('on the site, through the official client', function () {
    this.timeout(120_000)
    let service: Service
    before(async () => { service = await startService({ LOG_LEVEL: 'info' }) })
    after(async () => { assert.equal(await service.stop(), 0) })

    for (const { title, turns } of transcripts) {
      it(title, async () => {
        let client = await startClient(service.url)
        let before = ''
        for (const turn of turns) {
          if (turn.said === '(restart)') {
            await service.stop('SIGKILL')
            service = await startService({ DATA_DIR: service.dataDir })
            client = await client.resume(service.url)
            continue
          }
          const { text, attachment } = saidBy(turn.said)
          const shown = await client.say(text, attachment)
          check(turn, shown, before)
          before = shown.text
        }
        client.end()
      })
    }
  })
})

const saidBy = (said: string): { text: string; attachment: boolean; returned: boolean } => ({
  text: said === '(nothing)' || said === '(picture)' ? '' : said,
  attachment: said === '(picture)',
  returned: false
})

const nameStep = (step: Step | null): string => {
  if (step === null) return 'none'
  switch (step.kind) {
    case 'ask': return `ask ${step.about}`
    case 'hand-over': return `hand-over ${step.because}`
    default: return `${step.kind} ${step.article}`
  }
}

/** A channel without cards: the text, then the answers in brackets. */
const shownText = (activity: Activity): Shown => ({
  text: activity.text.replace(/\n\n\[.*\]$/s, ''),
  choices: (activity.suggestedActions?.actions ?? []).map(({ title }) => title)
})

import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text as readAll } from 'node:stream/consumers'
import type { Answer, Step } from '../../triage/answer.ts'
import { type Answered, onAnswered } from '../../triage/answered.ts'
import { chatDoor } from '../parts/channels/chatDoor.ts'
import { type Connector, startConnector } from '../parts/channels/connector.ts'
import { mcpOverHttp } from '../parts/channels/mcpClient.ts'
import { teamsDoor } from '../parts/channels/teamsDoor.ts'
import { hasDovecot } from '../parts/services/dovecot.ts'
import { until } from '../parts/services/helpdesk.ts'
import { SHIPPED } from '../parts/services/inProcess.ts'
import { type MailService, startMailService } from '../parts/services/mailService.ts'
import { writeMail } from '../parts/services/writtenMail.ts'
import { OWN_TEXTS, QUESTIONS } from '../parts/written/sixtyQuestions.ts'

/** A decision in a word: 'recommend Q303283', 'ask product', 'hand-over off-topic' */
type Told = string

const INDEX = process.env.ARCHIVE_INDEX
const withAllDoors = hasDovecot() ? describe : describe.skip

for (const [what, archive] of [
  ['a few articles', []],
  ...(INDEX === undefined ? [] : [['the archive', [INDEX]] as const])
] as const)
  withAllDoors(`the same answer at every door, over ${what} (needs Dovecot)`, function () {
    this.timeout(120_000)
    let folder: string
    let connector: Connector
    let service: MailService
    let expected: readonly Told[]
    const heard: Answered[] = []
    /** what the site's chat said to each question, for the door that tells no decision */
    const shown: (readonly string[])[] = []
    const stopListening = onAnswered(answered => heard.push(answered))

    before(async () => {
      folder = mkdtempSync(join(tmpdir(), 'kb-triage-own-'))
      for (const [name, text] of OWN_TEXTS) writeFileSync(join(folder, name), text)
      const sources = [folder, ...SHIPPED, ...archive]
      connector = await startConnector()
      service = await startMailService(
        { ...connector.settings, RATE_LIMIT: '0', CONVERSATION_LIMIT: '0' },
        { credentials: connector.credentials, sources }
      )
      expected = await byCommand(sources)
    })
    after(async () => {
      stopListening()
      await service.stop()
      await connector.stop()
      rmSync(folder, { recursive: true })
    })

    it('sixty questions are told apart', () => {
      assert.equal(QUESTIONS.length, 60)
      const kinds = new Set(expected.map(told => told.split(' ')[0]))
      assert.deepEqual([...kinds].toSorted(), [
        'already-fixed',
        'ask',
        'hand-over',
        'not-applicable',
        'recommend',
        'show-article'
      ])
    })

    it('REST', async () => {
      await same(async text => {
        const answer = await fetch(`${service.service.url}/api/triage`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ text })
        })
        return toldBy(((await answer.json()) as Answer).step)
      })
    })

    it('MCP', async () => {
      const client = await mcpOverHttp(service.service.url)
      await same(async text => {
        const { structuredContent } = await client.callTool({ name: 'triage', arguments: { text } })
        return toldBy((structuredContent as unknown as Answer).step)
      })
      await client.close()
    })

    it('the chat of the site', async () => {
      const door = chatDoor(service.service.url)
      await same(async text => {
        const opened = await door.open()
        const told = await heardAt('directline', async () => void (await door.say(opened, text)))
        shown.push(((await door.said(opened)) as readonly Said[]).map(textOf))
        return told
      })
    })

    it('Teams', async () => {
      let people = 0
      await same(async text => {
        people += 1
        const place = { id: `a:${people}`, conversationType: 'personal' }
        const door = teamsDoor(service.service, connector, { place, from: { id: `29:${people}` } })
        return await heardAt('msteams', async () => void (await door.say(text)))
      })
    })

    it('mail', async () => {
      let people = 0
      await same(async text => {
        people += 1
        const mail = writeMail({ from: `q${people}@people.example`, subject: '', text })
        return await heardAt('email', async () => service.mailbox.deliver(mail))
      })
    })

    it('the message action of Teams, word for word as the site’s chat, which also opens cases', async () => {
      const place = { id: '19:elsewhere@thread.v2' }
      const door = teamsDoor(service.service, connector, { place, from: { id: '29:somebody' } })
      for (const [index, content] of QUESTIONS.entries()) {
        const { body } = await door.post({
          type: 'invoke',
          name: 'composeExtension/fetchTask',
          value: { messagePayload: { body: { contentType: 'text', content } } }
        })
        const { task } = JSON.parse(body) as { task: { value: { card: Attached } } }
        const said = task.value.card.content.fallbackText
        const inChat = shown[index]?.find(text => text.startsWith(said))
        assert.ok(inChat !== undefined, `${content}\n${said}\n${JSON.stringify(shown[index])}`)
      }
    })

    /** Asks one after another and compares with what the command told. */
    async function same(ask: (text: string) => Promise<Told>): Promise<void> {
      const told: Told[] = []
      for (const text of QUESTIONS) told.push(await ask(text))
      assert.deepEqual(
        told.map((one, place) => `${QUESTIONS[place]?.slice(0, 60)} → ${one}`),
        expected.map((one, place) => `${QUESTIONS[place]?.slice(0, 60)} → ${one}`)
      )
    }

    /** What is decided at a channel next. */
    async function heardAt(path: string, say: () => Promise<void>): Promise<Told> {
      const before = heard.length
      await say()
      await until('an answer', () => heard.slice(before).some(one => one.path === path))
      const found = heard.slice(before).find(one => one.path === path)
      return [found?.step, found?.article ?? found?.because].join(' ').trim()
    }
  })

/** All questions through `npm run triage -- --batch`. */
async function byCommand(sources: readonly string[]): Promise<readonly Told[]> {
  const child = spawn(
    process.execPath,
    ['kb-triage.js', 'triage', '--batch', ...sources.flatMap(source => ['--knowledge', source])],
    { stdio: ['pipe', 'pipe', 'inherit'] }
  )
  child.stdin.end(QUESTIONS.map((text, id) => `${JSON.stringify({ id, text })}\n`).join(''))
  const lines = (await readAll(child.stdout)).trim().split('\n')
  return lines.map(line => toldBy((JSON.parse(line) as Answer).step))
}

type Said = { readonly text?: string; readonly attachments?: readonly Attached[] }
type Attached = { readonly content: { readonly fallbackText: string } }

/** What a message of the bot says, on a card or beside one. */
function textOf({ text = '', attachments = [] }: Said): string {
  return attachments[0]?.content.fallbackText ?? text.replace(/\n\n\[.*\]$/s, '')
}

function toldBy(step: Step): Told {
  if ('article' in step) return `${step.kind} ${step.article}`
  return step.kind === 'hand-over' ? `${step.kind} ${step.because}` : step.kind
}

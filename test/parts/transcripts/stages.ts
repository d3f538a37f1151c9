import assert from 'node:assert/strict'
import { setTimeout as wait } from 'node:timers/promises'
import type { Activity } from '../../../bots/activity.ts'
import { type ConversationState, NOTHING_REMEMBERED } from '../../../bots/conversationState.ts'
import { runTurn } from '../../../bots/runTurn.ts'
import { answerChat } from '../../../channels/handOver/answerChat.ts'
import { createHandOver } from '../../../channels/handOver/createHandOver.ts'
import { replyToCase } from '../../../channels/handOver/replyToCase.ts'
import { sign } from '../../../channels/handOver/signature.ts'
import { readReply } from '../../../channels/rest/readReply.ts'
import { wordsOn } from '../../../dialogs/cards/wordsOn.ts'
import type { Knowledge } from '../../../knowledge/articles/knowledge.ts'
import type { CaseStore } from '../../../storage/cases.ts'
import { APP_ID, type Connector } from '../channels/connector.ts'
import { isForm, startClient } from '../channels/directLineClient.ts'
import type { Stage } from './peopleTranscript.ts'
import type { Shown } from './transcript.ts'

/** Of a service that is started with these, conversations with people can be played. */
export const PEOPLE_SETTINGS = {
  HANDOVER_SECRET: 'what the helpdesk of the tests signs with',
  CASES_KEY: 'a-key-that-the-tests-read-with',
  RATE_LIMIT: '0'
} as const

type SaidEntry = { readonly text?: string; readonly files?: readonly string[] }
type KeptEntries = readonly (SaidEntry & { readonly kind: string })[]

function saidIn(entries: KeptEntries): readonly string[] {
  return entries
    .filter(({ kind }) => kind === 'addition')
    .map(({ text = '', files = [] }) => (files.length > 0 ? `${text}[${files.join(', ')}]` : text))
}

let conversations = 0
let replies = 0

/** The turns themselves, with the store of cases and nothing of the network. */
export function turnStage(knowledge: Knowledge, cases: CaseStore): Stage {
  const handOver = createHandOver({
    cases,
    targets: [],
    reach: { told: true, answers: true },
    wake: () => undefined
  })
  const play = runTurn({ knowledge, handOver })
  let memory: ConversationState = NOTHING_REMEMBERED
  let shown: Shown[] = []
  let arrived = 0
  conversations += 1
  const id = `conversation-${conversations}`
  async function hear(activity: Activity): Promise<void> {
    const outcome = await play(memory, activity)
    memory = JSON.parse(JSON.stringify(outcome.memory)) as ConversationState
    shown.push(...outcome.replies.map(shownIn))
  }
  const reply = replyToCase({
    cases,
    targets: [],
    wake: () => undefined,
    answer: answerChat({
      hear: async activity => {
        await hear(activity)
        return { answer: undefined, shown: null }
      }
    })
  })
  return {
    say: async (text, how) => {
      shown = []
      if (how !== 'edited') arrived += 1
      await hear(messageOf({ id, number: arrived, text, how, channel: 'test' }))
      return shown
    },
    reply: async (number, body) => {
      shown = []
      replies += 1
      const read = readReply(JSON.stringify({ case: number, ...body }), number)
      assert.notEqual(await reply(number, `reply/${replies}`, read), null)
      return shown
    },
    kept: async number => {
      const entries = (await cases.read(number))?.entries ?? []
      return saidIn(entries.map(({ kind, content }) => ({ kind, ...(content as SaidEntry) })))
    }
  }
}

type Reply = (number: number, body: object) => Promise<void>

/** The site's chat, through the official client; the helpdesk answers by its system, or as given. */
export async function siteStage(
  url: string,
  reply?: Reply
): Promise<Stage & { readonly end: () => void }> {
  const client = await startClient(url)
  const helpdesk = helpdeskOf(url)
  /** what the chat holds is what the client has shown, sooner or later */
  async function shownSince(count: number): Promise<readonly Shown[]> {
    const path = `${url}/directline/conversations/${client.conversation}/activities`
    const answer = await fetch(path, { headers: { authorization: `Bearer ${client.token}` } })
    const { activities } = (await answer.json()) as { activities: Activity[] }
    const all = activities.filter(
      activity => activity.type === 'message' && activity.from.role === 'bot' && !isForm(activity)
    )
    for (let looked = 0; client.heard().length < all.length; looked += 1) {
      assert.ok(looked < 1_000, 'the client shows less than the chat holds')
      await wait(10)
    }
    return client.heard().slice(count)
  }
  return {
    say: async (text, how) => {
      const before = client.heard().length
      await client.say(text, how === 'picture' ? 'picture' : null)
      return await shownSince(before)
    },
    reply: async (number, body) => {
      const before = client.heard().length
      await (reply ?? helpdesk.reply)(number, body)
      return await shownSince(before)
    },
    kept: helpdesk.kept,
    end: client.end
  }
}

/** Teams, as its activities come in and its connector takes the replies. */
export function teamsStage(url: string, connector: Connector): Stage {
  conversations += 1
  const id = `19:conversation-${conversations}`
  const helpdesk = helpdeskOf(url)
  let arrived = 0
  function shownSince(count: number): readonly Shown[] {
    return connector.received
      .slice(count)
      .filter(({ type, conversation }) => type === 'message' && conversation?.id === id)
      .map(activity => shownIn(activity as Activity))
  }
  return {
    say: async (text, how) => {
      const before = connector.received.length
      if (how !== 'edited') arrived += 1
      const activity = messageOf({ id, number: arrived, text, how, channel: 'msteams' })
      const answer = await fetch(`${url}/api/messages`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          authorization: `Bearer ${await connector.sign()}`
        },
        body: JSON.stringify({ ...activity, serviceUrl: connector.url })
      })
      assert.equal(answer.status, 200)
      return shownSince(before)
    },
    reply: async (number, body) => {
      const before = connector.received.length
      await helpdesk.reply(number, body)
      return shownSince(before)
    },
    kept: helpdesk.kept
  }
}

/** The helpdesk's own system: it answers, signed, and reads what it has. */
export function helpdeskOf(url: string): Pick<Stage, 'kept'> & { readonly reply: Reply } {
  const { HANDOVER_SECRET, CASES_KEY } = PEOPLE_SETTINGS
  return {
    reply: async (number, body) => {
      replies += 1
      const text = JSON.stringify({ case: number, ...body })
      const answer = await fetch(`${url}/api/cases/${number}/replies`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...sign(HANDOVER_SECRET, `r${replies}`, Date.now(), text)
        },
        body: text
      })
      assert.equal(answer.status, 202, await answer.text())
    },
    kept: async number => {
      const answer = await fetch(`${url}/api/cases/${number}`, {
        headers: { authorization: `Bearer ${CASES_KEY}` }
      })
      return saidIn(((await answer.json()) as { entries: KeptEntries }).entries)
    }
  }
}

type Written = {
  readonly id: string
  readonly number: number
  readonly text: string
  readonly how: 'said' | 'edited' | 'picture'
  readonly channel: string
}

function messageOf({ id, number, text, how, channel }: Written): Activity {
  const edit = {
    type: 'messageUpdate',
    timestamp: new Date().toISOString(),
    channelData: { eventType: 'editMessage' }
  }
  const picture = { attachments: [{ contentType: 'image/png', name: 'picture.png' }] }
  return {
    type: 'message',
    id: `${id}-m${number}`,
    channelId: channel,
    serviceUrl: 'http://channel.test',
    conversation: { id },
    from: { id: '29:alex', name: 'Alex' },
    recipient: { id: `28:${APP_ID}`, name: 'KB Triage' },
    text,
    ...(how === 'edited' ? edit : {}),
    ...(how === 'picture' ? picture : {})
  } as unknown as Activity
}

type Card = { readonly fallbackText?: string }

/** What a person reads of an activity, on a card or beside one. */
function shownIn({ text, attachments, suggestedActions }: Activity): Shown {
  const card = (attachments ?? []).find(({ contentType }) => contentType.endsWith('card.adaptive'))
    ?.content as Card | undefined
  const inBrackets = /\n\n(\[.*\])$/s.exec(text ?? '')?.[1] ?? ''
  return {
    text: card?.fallbackText ?? (text ?? '').replace(/\n\n\[.*\]$/s, ''),
    choices: [
      ...wordsOn(card),
      ...(suggestedActions?.actions ?? []).map(({ title }) => title),
      ...inBrackets.slice(1, -1).split('] [')
    ]
  }
}

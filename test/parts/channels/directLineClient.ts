import {
  type Activity as ClientActivity,
  DirectLine,
  type Message
} from 'botframework-directlinejs'
import { WebSocket } from 'ws'
import xhr2 from 'xhr2'
import { wordsOn } from '../../../dialogs/cards/wordsOn.ts'
import type { Shown } from '../transcripts/transcript.ts'

Object.assign(globalThis, { XMLHttpRequest: xhr2, WebSocket })

export type Client = {
  /** says something and waits for the bot's next message */
  readonly say: (text: string, attachment?: 'picture' | 'sticker' | null) => Promise<Shown>
  /** every message of the bot seen so far, but for the form that asks who somebody is */
  readonly heard: () => readonly Shown[]
  readonly resume: (url: string) => Promise<Client>
  readonly token: string
  readonly conversation: string
  readonly end: () => void
}

const REPLY_TIMEOUT_MS = 30_000

/** The official Direct Line client, as Web Chat uses it. */
export async function startClient(
  url: string,
  known?: { token: string; conversationId: string; seen: number }
): Promise<Client> {
  const opened =
    known ??
    ((await (await fetch(`${url}/directline/tokens/generate`, { method: 'POST' })).json()) as {
      token: string
      conversationId: string
    })
  const line = new DirectLine({
    domain: `${url}/directline`,
    token: opened.token,
    webSocket: true,
    ...(known === undefined ? {} : { conversationId: opened.conversationId })
  })
  const heard: Shown[] = []
  let arrived: () => void = () => undefined
  const subscription = line.activity$.subscribe(activity => {
    if (activity.type !== 'message' || activity.from.role !== 'bot' || isForm(activity)) return
    heard.push(shownBy(activity))
    arrived()
  })
  async function until(count: number): Promise<void> {
    const end = Date.now() + REPLY_TIMEOUT_MS
    while (heard.length < count) {
      if (Date.now() > end)
        throw new Error(
          `no reply within ${REPLY_TIMEOUT_MS} ms; so far: ${heard.at(-1)?.text ?? 'nothing'}`
        )
      await new Promise<void>(resolve => {
        arrived = resolve
        setTimeout(resolve, 100)
      })
    }
  }
  await until(known?.seen ?? 1)
  return {
    token: opened.token,
    conversation: opened.conversationId,
    heard: () => heard,
    say: async (text, attachment = null) => {
      const before = heard.length
      if (attachment !== null) await uploadPicture(url, opened, attachment)
      else
        await new Promise<void>((resolve, reject) =>
          line
            .postActivity({ type: 'message', from: { id: 'somebody' }, text } as ClientActivity)
            .subscribe({
              next: id => (id === 'retry' ? reject(new Error('send failed')) : resolve()),
              error: reject
            })
        )
      await until(before + 1)
      return heard[before] as Shown
    },
    resume: async elsewhere => {
      subscription.unsubscribe()
      line.end()
      return await startClient(elsewhere, {
        token: opened.token,
        conversationId: opened.conversationId,
        seen: heard.length
      })
    },
    end: () => {
      subscription.unsubscribe()
      line.end()
    }
  }
}

/** The call that the client makes in a browser; outside of one it has no files. */
async function uploadPicture(
  url: string,
  { token, conversationId }: { token: string; conversationId: string },
  name: 'picture' | 'sticker'
): Promise<void> {
  const form = new FormData()
  form.append(
    'activity',
    new Blob([JSON.stringify({ type: 'message', from: { id: 'somebody' } })], {
      type: 'application/vnd.microsoft.activity'
    })
  )
  form.append(
    'file',
    new Blob([Buffer.from('iVBORw0KGgo=', 'base64')], { type: 'image/png' }),
    `${name}.png`
  )
  const answer = await fetch(
    `${url}/directline/conversations/${conversationId}/upload?userId=somebody`,
    { method: 'POST', headers: { authorization: `Bearer ${token}` }, body: form }
  )
  if (!answer.ok) throw new Error(`upload: ${answer.status}`)
}

/** The form for a name and an address: the site alone shows it, beside what was answered. */
export function isForm({ attachments }: { readonly attachments?: unknown }): boolean {
  return JSON.stringify(attachments ?? '').includes('"Input.Text"')
}

type Card = { readonly fallbackText: string }

function shownBy(message: Message): Shown {
  const card = message.attachments?.find(
    ({ contentType }) => contentType === 'application/vnd.microsoft.card.adaptive'
  ) as { content: Card } | undefined
  if (card === undefined)
    return { text: (message.text ?? '').replace(/\n\n\[.*\]$/s, ''), choices: [] }
  return {
    text: card.content.fallbackText,
    choices: wordsOn(card.content)
  }
}

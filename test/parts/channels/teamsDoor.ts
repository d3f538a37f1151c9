import { setTimeout as wait } from 'node:timers/promises'
import type { InProcess } from '../services/inProcess.ts'
import { APP_ID, type Connector } from './connector.ts'

export type TeamsDoor = {
  /** posts an activity as Teams does, signed; the status and the body that come back */
  readonly post: (activity: object) => Promise<{ readonly status: number; readonly body: string }>
  /** says something; the messages that the bot sent by then, in order */
  readonly say: (text: string, more?: object) => Promise<readonly Sent[]>
}
export type Sent = Connector['received'][number]

let said = 0

/** A conversation of Teams: `place` is its `conversation`, `from` who speaks. */
export function teamsDoor(
  { url }: Pick<InProcess, 'url'>,
  connector: Connector,
  { place, from }: { readonly place: object; readonly from: object }
): TeamsDoor {
  async function post(activity: object) {
    said += 1
    const answer = await fetch(`${url}/api/messages`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${await connector.sign()}`
      },
      body: JSON.stringify({
        type: 'message',
        id: `teams-${said}`,
        channelId: 'msteams',
        serviceUrl: connector.url,
        timestamp: new Date(said).toISOString(),
        conversation: place,
        from,
        recipient: { id: `28:${APP_ID}`, name: 'KB Triage' },
        channelData: { tenant: { id: 'tenant-1' } },
        ...activity
      })
    })
    // the note of the id that the channel gave is a turn of its own
    await wait(60)
    return { status: answer.status, body: await answer.text() }
  }
  return {
    post,
    say: async (text, more = {}) => {
      const before = connector.received.length
      await post({ text, ...more })
      return connector.received.slice(before).filter(({ type }) => type === 'message')
    }
  }
}

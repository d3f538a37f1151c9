export type Opened = {
  readonly conversationId: string
  readonly token: string
  readonly resume: string
  readonly streamUrl: string
}

type Sent = { readonly body?: object; readonly headers?: object }

/** The site chat's door, request by request: what its client would never send can be sent, too. */
export type ChatDoor = {
  readonly call: (method: string, path: string, token?: string, sent?: Sent) => Promise<Response>
  readonly open: () => Promise<Opened>
  /** a text, or an activity as it is */
  readonly say: (opened: Opened, words: string | object) => Promise<Response>
  /** every activity of the conversation so far */
  readonly said: (opened: Opened) => Promise<readonly Record<string, unknown>[]>
}

export function chatDoor(url: string): ChatDoor {
  async function call(
    method: string,
    path: string,
    token?: string,
    { body, headers = {} }: Sent = {}
  ): Promise<Response> {
    return await fetch(`${url}/directline${path}`, {
      method,
      headers: {
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers
      },
      body: body === undefined ? null : JSON.stringify(body)
    })
  }
  return {
    call,
    open: async () => {
      const generated = (await (await call('POST', '/tokens/generate')).json()) as Opened
      const opened = (await (
        await call('POST', '/conversations', generated.token)
      ).json()) as Opened
      return { ...generated, ...opened, resume: generated.resume }
    },
    say: async ({ conversationId, token }, words) =>
      await call('POST', `/conversations/${conversationId}/activities`, token, {
        body: typeof words === 'string' ? { type: 'message', text: words } : words
      }),
    said: async ({ conversationId, token }) => {
      const answer = await call('GET', `/conversations/${conversationId}/activities`, token)
      return ((await answer.json()) as { activities: Record<string, unknown>[] }).activities
    }
  }
}

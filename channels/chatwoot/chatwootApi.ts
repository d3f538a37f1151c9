import type { ChatwootConfig } from '../../config/readChatwoot.ts'

/** Milliseconds that Chatwoot may take to answer. */
const CHATWOOT_TIMEOUT_MS = 12_000

/** Asks Chatwoot as the agent bot, about a conversation ('3/567': account and number). */
export type ChatwootApi = (conversation: string, what: string, body: object) => Promise<unknown>

/** What Chatwoot refused; `statusCode` says whether another attempt helps. */
class Refused extends Error {
  readonly statusCode: number
  constructor(statusCode: number) {
    super(`Chatwoot answered ${statusCode}.`)
    this.name = 'Refused'
    this.statusCode = statusCode
  }
}

/** Source: developers.chatwoot.com, "Application APIs", "Messages" and "Conversations" */
export function chatwootApi({ url, token }: ChatwootConfig): ChatwootApi {
  return async (conversation, what, body) => {
    const [account = '', number = ''] = conversation.split('/')
    const path = `/api/v1/accounts/${account}/conversations/${number}/${what}`
    const answer = await fetch(url.replace(/(?<!\/)\/+$/, '') + path, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'user-agent': 'kb-triage',
        api_access_token: token
      },
      body: JSON.stringify(body),
      redirect: 'manual',
      signal: AbortSignal.timeout(CHATWOOT_TIMEOUT_MS)
    })
    const text = await answer.text()
    if (!answer.ok) throw new Refused(answer.status)
    return text === '' ? null : JSON.parse(text)
  }
}

import type { HelpdeskConfig } from '../../config/readHelpdesk.ts'
import { NotDelivered } from '../handOver/deliver.ts'
import { waitOf } from '../handOver/waitOf.ts'
import { traceHeaders } from '../http/requests.ts'
import type { Api, Vendor } from './vendor.ts'

/** Milliseconds the helpdesk system may take to answer. */
const HELPDESK_TIMEOUT_MS = 15_000

/** The helpdesk system's interface, with our key. Redirects are not followed. */
export function createApi(vendor: Vendor, settings: HelpdeskConfig): Api {
  const root = `${settings.url.replace(/(?<!\/)\/+$/, '')}${vendor.root(settings)}`
  return async (method, path, body, headers = {}) => {
    const answer = await ask(root + path, {
      method,
      headers: {
        accept: 'application/json',
        'user-agent': 'kb-triage',
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...vendor.signIn(settings),
        ...traceHeaders(),
        ...headers
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) })
    })
    const text = await answer.text()
    if (!answer.ok)
      throw new NotDelivered(
        `${settings.name} answered ${answer.status}`,
        waitOf(answer.headers.get('retry-after'))
      )
    return parsed(text, settings.name)
  }
}

async function ask(url: string, request: RequestInit): Promise<Response> {
  try {
    return await fetch(url, {
      ...request,
      redirect: 'manual',
      signal: AbortSignal.timeout(HELPDESK_TIMEOUT_MS)
    })
  } catch (error) {
    const { name, cause } = error as Error & { cause?: { code?: string } }
    throw new NotDelivered(`the helpdesk system cannot be reached (${cause?.code ?? name})`)
  }
}

function parsed(text: string, name: string): unknown {
  if (text === '') return null
  try {
    return JSON.parse(text)
  } catch {
    throw new NotDelivered(`${name} answered with something that is no JSON`)
  }
}

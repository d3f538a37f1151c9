/** The helpdesk's own system, as the tests of its doors play it: replies it signs, cases it reads. */
import { sign } from '../../../channels/handOver/signature.ts'
import type { InProcess } from './inProcess.ts'

export const SECRET = 'a secret of the helpdesk, long enough'
export const KEY = 'a-key-for-reading-cases'

let replies = 0
export async function reply(
  service: Pick<InProcess, 'url'>,
  number: number,
  body: object,
  more: { readonly id?: string; readonly secret?: string; readonly at?: number } = {}
): Promise<Response> {
  replies += 1
  const text = JSON.stringify({ case: number, ...body })
  const headers = sign(more.secret ?? SECRET, more.id ?? `r${replies}`, more.at ?? Date.now(), text)
  return await fetch(`${service.url}/api/cases/${number}/replies`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: text
  })
}
export async function read(service: InProcess, path: string, key = KEY): Promise<Response> {
  return await fetch(`${service.url}${path}`, { headers: { authorization: `Bearer ${key}` } })
}

import assert from 'node:assert/strict'

/** Posts a text, or bytes, to /api/triage. */
export async function triage(
  url: string,
  body: string | Uint8Array,
  headers: Readonly<Record<string, string>> = {}
): Promise<Response> {
  return await fetch(`${url}/api/triage`, {
    method: 'POST',
    headers: { 'content-type': 'text/plain', ...headers },
    body: body as string
  })
}

/** The sentence of a refusal, which has the form of RFC 9457. */
export async function problem(answer: Response): Promise<string> {
  assert.equal(answer.headers.get('content-type'), 'application/problem+json')
  const { type, title, status, detail } = (await answer.json()) as Record<string, string>
  assert.deepEqual([type, status], ['about:blank', answer.status])
  assert.match(String(title), /^[A-Z]/)
  return String(detail)
}

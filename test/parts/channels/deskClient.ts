import { request } from 'node:http'

export type DeskPage = {
  readonly status: number
  readonly body: string
  /** where it leads on to, or '' */
  readonly to: string
  readonly headers: Readonly<Record<string, unknown>>
}

/** A browser without a script: it keeps a cookie, and sends a form with what the last page hid. */
export type DeskClient = {
  readonly get: (path: string, headers?: Readonly<Record<string, string>>) => Promise<DeskPage>
  readonly post: (
    path: string,
    fields: Readonly<Record<string, string>>,
    headers?: Readonly<Record<string, string>>
  ) => Promise<DeskPage>
  readonly cookie: () => string
  readonly takeCookie: (cookie: string) => void
}

export function deskClient(url: string): DeskClient {
  let cookie = ''
  let hidden: Readonly<Record<string, string>> = {}

  async function ask(
    method: string,
    path: string,
    headers: Readonly<Record<string, string>>,
    body?: string
  ): Promise<DeskPage> {
    const { hostname, port } = new URL(url)
    return await new Promise((resolve, reject) => {
      const asked = request(
        { hostname, port, path, method, headers: { cookie, ...headers } },
        answer => {
          let text = ''
          answer.setEncoding('utf8')
          answer.on('data', part => {
            text += part
          })
          answer.on('end', () => {
            cookie = answer.headers['set-cookie']?.[0]?.split(';')[0] ?? cookie
            if (text.includes('name="token"')) hidden = hiddenIn(text)
            const to = answer.headers.location ?? ''
            resolve({ status: answer.statusCode ?? 0, body: text, to, headers: answer.headers })
          })
        }
      )
      asked.on('error', reject)
      asked.end(body)
    })
  }
  return {
    get: async (path, headers = {}) => await ask('GET', path, headers),
    post: async (path, fields, headers = {}) =>
      await ask(
        'POST',
        path,
        { 'content-type': 'application/x-www-form-urlencoded', ...headers },
        new URLSearchParams({ ...hidden, ...fields }).toString()
      ),
    cookie: () => cookie,
    takeCookie: given => {
      cookie = given
    }
  }
}

function hiddenIn(page: string): Readonly<Record<string, string>> {
  const fields = ['token', 'key'].map(
    name => [name, new RegExp(`name="${name}" value="([^"]+)"`).exec(page)?.[1] ?? ''] as const
  )
  return Object.fromEntries(fields.filter(([, value]) => value !== ''))
}

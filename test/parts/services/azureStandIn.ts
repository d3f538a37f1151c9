import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { cloudSettings } from './cloudSettings.ts'

/** What the login and the directory answer; changed by a test. */
export type Answers = {
  token: object
  credentials: { status: number; body: object }
  date: string | undefined
  keys: number
}

/** A stand-in for what a bot asks of Azure: metadata and keys, the login, the directory. */
export async function startAzure() {
  const answers: Answers = {
    token: { access_token: 'a-token' },
    credentials: { status: 403, body: {} },
    date: undefined,
    keys: 200
  }
  const server = createServer((request, response) => {
    function answer(status: number, body: object): void {
      response.statusCode = status
      response.setHeader('content-type', 'application/json')
      if (answers.date !== undefined) response.setHeader('date', answers.date)
      response.end(JSON.stringify(body))
    }
    if (request.url === '/metadata') return answer(answers.keys, { jwks_uri: `${url}/keys` })
    if (request.url === '/keys') return answer(200, { keys: [{}, {}] })
    if (request.url?.endsWith('/oauth2/v2.0/token') === true) return answer(200, answers.token)
    if (request.url?.startsWith('/v1.0/applications') === true)
      return answer(answers.credentials.status, answers.credentials.body)
    answer(404, {})
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    answers,
    settings: {
      MicrosoftAppId: 'app',
      MicrosoftAppPassword: 'S3C-and-the-rest',
      MicrosoftAppType: 'SingleTenant',
      MicrosoftAppTenantId: 'tenant',
      ToChannelFromBotLoginUrl: `${url}/tenant`,
      ...cloudSettings(url)
    },
    stop: async () =>
      await new Promise<void>(resolve => {
        server.closeAllConnections()
        server.close(() => resolve())
      })
  }
}

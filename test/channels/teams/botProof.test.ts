import assert from 'node:assert/strict'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { retryIn } from '../../../bots/pacing/retryIn.ts'
import { createBotProof } from '../../../channels/teams/botProof.ts'
import { readConfig } from '../../../config/readConfig.ts'

const SETTINGS = {
  MicrosoftAppId: '6f4c2d1e-0000-4000-8000-000000000002',
  MicrosoftAppPassword: 'secret',
  MicrosoftAppType: 'SingleTenant',
  MicrosoftAppTenantId: 'tenant'
}
const IDENTITY = ['IDENTITY_ENDPOINT', 'IDENTITY_HEADER'] as const
const MINUTE_MS = 60_000

/** What the login answers: a token, a refusal of Entra, or that it is busy. */
const ANSWERS = {
  given: [200, {}],
  'secret ended': [401, { error: 'invalid_client', error_codes: [7000222] }],
  busy: [429, { error: 'busy' }]
} as const

describe('what the bot proves itself with', () => {
  const { fetch } = globalThis
  const env = IDENTITY.map(name => process.env[name])
  let login: Server
  let answer: keyof typeof ANSWERS = 'given'
  let given = 0
  before(async () => {
    login = createServer((request, response) => {
      const [status, body] = ANSWERS[answer]
      const isForIdentity = request.url?.startsWith('/identity') === true
      response.statusCode = isForIdentity ? 400 : status
      response.setHeader('content-type', 'application/json')
      if (response.statusCode === 200) given += 1
      response.end(JSON.stringify({ access_token: `t${given}`, expires_in: 86_399, ...body }))
    })
    await new Promise<void>(resolve => login.listen(0, '127.0.0.1', resolve))
    const url = `http://127.0.0.1:${(login.address() as AddressInfo).port}`
    // the login of Azure stands at an address that cannot be set
    globalThis.fetch = async (asked, options) => {
      const { pathname } = new URL(asked as string)
      return await fetch(url + pathname, options)
    }
    process.env.IDENTITY_ENDPOINT = `${url}/identity`
    process.env.IDENTITY_HEADER = 'header'
  })
  after(() => {
    globalThis.fetch = fetch
    for (const [at, name] of IDENTITY.entries()) {
      if (env[at] === undefined) delete process.env[name]
      else process.env[name] = env[at]
    }
    login.closeAllConnections()
    login.close()
  })

  async function refusal(settings: Readonly<Record<string, string>>): Promise<Error> {
    return await createBotProof(settings)(true).then(
      () => assert.fail('a token was given'),
      (error: Error) => error
    )
  }

  it('is kept until a channel refuses it, and then fetched anew, whoever asks', async () => {
    const [proof, other] = [createBotProof(SETTINGS), createBotProof(SETTINGS)]
    answer = 'given'
    assert.deepEqual(
      [await proof(), await proof(), await proof(true), await proof(), await other()],
      ['Bearer t1', 'Bearer t1', 'Bearer t2', 'Bearer t2', 'Bearer t2']
    )
  })
  it('refused by the login, replies wait as long as if the channel refused it, and the log names why', async () => {
    answer = 'secret ended'
    const error = await refusal(SETTINGS)
    assert.deepEqual(
      ['statusCode', 'code'].map(name => error[name as keyof Error]),
      [401, 'AADSTS7000222']
    )
    const next = retryIn(error, 59, 0)
    assert.ok(next !== null && next > 10 * MINUTE_MS)
  })
  it('an identity that is not there is no reason to lose a reply either', async () => {
    // the secret that it had before is still set
    const { bot } = readConfig({ ...SETTINGS, MicrosoftAppType: 'UserAssignedMSI' })
    const error = await refusal(bot)
    assert.equal(error['statusCode' as keyof Error], 401)
  })
  it('a login that is busy is asked again soon', async () => {
    answer = 'busy'
    const next = retryIn(await refusal(SETTINGS), 0, 0)
    assert.ok(next !== null && next < MINUTE_MS / 2)
  })
})

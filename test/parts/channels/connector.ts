import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Activity } from 'botbuilder'
import { ServiceClientCredentialsFactory } from 'botframework-connector'
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose'
import { cloudSettings } from '../services/cloudSettings.ts'

export const APP_ID = '6f4c2d1e-0000-4000-8000-000000000001'
const OUR_TOKEN = 'what-the-bot-proves-itself-with'

export type Connector = {
  readonly url: string
  /** the settings of a cloud of its own, all seven together */
  readonly settings: Readonly<Record<string, string>>
  readonly credentials: ServiceClientCredentialsFactory
  /** a signed token as the Bot Connector sends it; claims and header can be forged */
  readonly sign: (claims?: JWTPayload, header?: Readonly<Record<string, string>>) => Promise<string>
  /** what the bot sent, and everything that arrived without its token */
  readonly received: (Partial<Activity> & { readonly how: string })[]
  readonly refused: string[]
  readonly stop: () => Promise<void>
}

/**
 * A stand-in for the Bot Connector: publishes keys, signs tokens, takes replies and checks that
 * they are ours.
 */
export async function startConnector(): Promise<Connector> {
  const keys = await generateKeyPair('RS256', { extractable: true })
  const jwk = {
    ...(await exportJWK(keys.publicKey)),
    kid: 'key-1',
    use: 'sig',
    endorsements: ['msteams', 'webchat']
  }
  const received: (Partial<Activity> & { how: string })[] = []
  const refused: string[] = []
  const server: Server = createServer(async (request, response) => {
    // restify changes writeHead of every server in its process: headers are set one by one
    function answer(status: number, body: object): void {
      response.statusCode = status
      response.setHeader('content-type', 'application/json')
      response.end(JSON.stringify(body))
    }
    if (request.url === '/metadata')
      return answer(200, {
        issuer: 'https://issuer.test',
        jwks_uri: `${url}/keys`,
        id_token_signing_alg_values_supported: ['RS256']
      })
    if (request.url === '/keys') return answer(200, { keys: [jwk] })
    const parts: Buffer[] = []
    for await (const part of request) parts.push(part as Buffer)
    if (request.headers.authorization !== `Bearer ${OUR_TOKEN}`) {
      refused.push(request.url ?? '')
      return answer(401, {})
    }
    received.push({
      ...(JSON.parse(Buffer.concat(parts).toString()) as Partial<Activity>),
      how: request.method ?? ''
    })
    answer(200, { id: `reply-${received.length}` })
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    url,
    received,
    refused,
    settings: {
      MicrosoftAppId: APP_ID,
      MicrosoftAppPassword: 'secret',
      MicrosoftAppType: 'MultiTenant',
      MicrosoftAppTenantId: '',
      ToChannelFromBotLoginUrl: `${url}/login`,
      ...cloudSettings(url)
    },
    credentials: new OwnCredentials(),
    sign: async (claims = {}, header = {}) =>
      await new SignJWT({
        iss: 'https://issuer.test',
        aud: APP_ID,
        serviceurl: url,
        nbf: seconds(-60),
        exp: seconds(600),
        ...claims
      })
        .setProtectedHeader({ alg: 'RS256', kid: 'key-1', ...header })
        .sign(keys.privateKey),
    stop: async () =>
      await new Promise(resolve => {
        server.closeAllConnections()
        server.close(() => resolve())
      })
  }
}

export function seconds(from: number): number {
  return Math.floor(Date.now() / 1_000) + from
}

class OwnCredentials extends ServiceClientCredentialsFactory {
  override async isValidAppId(id: string): Promise<boolean> {
    return id === APP_ID
  }
  override async isAuthenticationDisabled(): Promise<boolean> {
    return false
  }
  override async createCredentials(): Promise<never> {
    return {
      signRequest: async (request: { headers: { set: (name: string, value: string) => void } }) => {
        request.headers.set('authorization', `Bearer ${OUR_TOKEN}`)
        return request
      }
    } as never
  }
}

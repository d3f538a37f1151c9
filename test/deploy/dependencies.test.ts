import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { MsalServiceClientCredentialsFactory } from 'botframework-connector'
import { ADVISORIES } from '../../deploy/dependencies/advisories.ts'
import { findAffected, isWithin, type Lockfile } from '../../deploy/dependencies/findAffected.ts'

const run = promisify(execFile)

function read(file: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8'))
}
const lockfile = read('package-lock.json') as Lockfile
const { overrides } = read('package.json') as { overrides: Readonly<Record<string, string>> }
const APP = '6f4c2d1e-0000-4000-8000-000000000001'
const MACHINE = '6f4c2d1e-0000-4000-8000-000000000003'
const TENANT = '6f4c2d1e-0000-4000-8000-000000000002'

describe('dependencies', () => {
  it('no package that is shipped is known to be vulnerable', () => {
    assert.deepEqual(
      findAffected(lockfile, ADVISORIES).filter(({ shipped }) => shipped),
      []
    )
  })

  it('what the SDK pins itself would be found', () => {
    const found = findAffected(
      {
        packages: {
          '': { version: '1.0.0' },
          'node_modules/axios': { version: '1.7.2' },
          'node_modules/a/node_modules/uuid': { version: '8.3.2' },
          'node_modules/ws': { version: '8.17.0', dev: true },
          'node_modules/jws': { version: '4.0.1' }
        }
      },
      ADVISORIES
    )
    assert.deepEqual(
      found
        .map(({ folder, shipped }) => [folder.replace(/.*node_modules\//, ''), shipped])
        .filter(([name], index, all) => all.findIndex(([other]) => other === name) === index),
      [
        ['axios', true],
        ['uuid', true],
        ['ws', false]
      ]
    )
  })

  for (const [version, ranges, within] of [
    ['1.5.9', '<1.6.0', true],
    ['1.6.0', '<1.6.0', false],
    ['1.10.0', '<1.9.0', false],
    ['0.27.2', '<0.28.0 || >=1.0.0 <1.6.0', true],
    ['0.28.0', '<0.28.0 || >=1.0.0 <1.6.0', false],
    ['2.0.0-beta.1', '>=2.0.0 <2.0.2', true],
    ['3.0.0', '>=0.0.0', true]
  ] as const) {
    it(`${version} ${within ? 'is' : 'is not'} within ${ranges}`, () =>
      assert.equal(isWithin(version, ranges), within))
  }

  for (const [name, version] of Object.entries(overrides)) {
    it(`${name} is ${version} wherever it is used`, () => {
      const found = Object.entries(lockfile.packages)
        .filter(([folder]) => folder.endsWith(`node_modules/${name}`))
        .map(([, { version: installed }]) => installed)
      assert.deepEqual([...new Set(found)], [version])
    })
  }

  it('a bot with a secret still gets its token, by the SDK with the newer MSAL', async () => {
    const asked: string[] = []
    const { ConfidentialClientApplication } = createRequire(
      createRequire(import.meta.url).resolve('botframework-connector')
    )('@azure/msal-node') as {
      ConfidentialClientApplication: new (
        settings: object
      ) => ConstructorParameters<typeof MsalServiceClientCredentialsFactory>[1]
    }
    function answer(body: object) {
      return { status: 200, headers: {}, body }
    }
    const networkClient = {
      sendGetRequestAsync: async (url: string) => {
        asked.push(url)
        const place = `https://login.microsoftonline.com/${TENANT}`
        return answer(
          url.includes('/discovery/')
            ? {
                tenant_discovery_endpoint: `${place}/v2.0/.well-known/openid-configuration`,
                metadata: []
              }
            : {
                issuer: `${place}/v2.0`,
                token_endpoint: `${place}/oauth2/v2.0/token`,
                authorization_endpoint: `${place}/oauth2/v2.0/authorize`,
                jwks_uri: `${place}/keys`
              }
        )
      },
      sendPostRequestAsync: async (url: string, { body }: { body: string }) => {
        asked.push(`${url} ${body}`)
        return answer({
          token_type: 'Bearer',
          expires_in: 3_600,
          ext_expires_in: 3_600,
          access_token: 'a-token-of-the-bot'
        })
      }
    }
    const application = new ConfidentialClientApplication({
      auth: {
        clientId: APP,
        clientSecret: 'secret',
        authority: `https://login.microsoftonline.com/${TENANT}`
      },
      system: { networkClient }
    })
    const credentials = await new MsalServiceClientCredentialsFactory(
      APP,
      application
    ).createCredentials(
      APP,
      'https://api.botframework.com',
      'https://login.microsoftonline.com/botframework.com',
      true
    )
    assert.equal(
      await (credentials as unknown as { getToken: () => Promise<string> }).getToken(),
      'a-token-of-the-bot'
    )
    assert.match(asked.at(-1) ?? '', /\/oauth2\/v2\.0\/token.* .*api\.botframework\.com/)
  })

  it('a bot with a managed identity still gets its token, by the SDK with the newer identity library', async () => {
    const asked: string[] = []
    const server: Server = createServer((request, response) => {
      asked.push(`${request.url} ${String(request.headers['x-identity-header'])}`)
      response.setHeader('content-type', 'application/json')
      response.end(
        JSON.stringify({
          access_token: 'a-token-of-the-machine',
          expires_on: String(Math.floor(Date.now() / 1_000) + 3_600),
          resource: 'https://api.botframework.com',
          token_type: 'Bearer'
        })
      )
    })
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    const program = fileURLToPath(new URL('../parts/services/tokenOfIdentity.ts', import.meta.url))
    const { stdout } = await run(process.execPath, [program, MACHINE, TENANT], {
      env: {
        ...process.env,
        IDENTITY_ENDPOINT: `http://127.0.0.1:${(server.address() as AddressInfo).port}/msi/token`,
        IDENTITY_HEADER: 'header-of-the-machine'
      }
    })
    server.close()
    assert.equal(stdout, 'a-token-of-the-machine')
    assert.match(asked[0] ?? '', new RegExp(`client_id=${MACHINE}.* header-of-the-machine$`))
  })
})

import assert from 'node:assert/strict'
import { isLoopback } from '../../../config/addresses.ts'
import { readConfig } from '../../../config/readConfig.ts'
import { SettingError } from '../../../config/settings.ts'
import { startInProcess } from '../../parts/services/inProcess.ts'

describe('settings of the doors', () => {
  const REGISTERED = {
    MicrosoftAppId: 'id',
    MicrosoftAppPassword: 'secret',
    MicrosoftAppTenantId: 'tenant'
  }
  it('this machine is known by each of its names, in brackets, too', () => {
    for (const host of ['localhost', '127.0.0.1', '127.8.0.1', '::1', '[::1]'])
      assert.ok(isLoopback(host), host)
    for (const host of ['::', '0.0.0.0', '127.0.0.1.evil.example', '169.254.169.254', ''])
      assert.ok(!isLoopback(host), host)
  })
  for (const [what, env, said] of [
    [
      'a site with a path',
      { EMBED_ORIGINS: 'https://help.example/page' },
      /^EMBED_ORIGINS holds .*by scheme and host alone/
    ],
    [
      'a site that would end the policy',
      { EMBED_ORIGINS: 'https://a;script-src' },
      /^EMBED_ORIGINS holds/
    ],
    [
      'a webhook with a password in it',
      { HANDOVER_WEBHOOK: 'https://a:b@desk.example', HANDOVER_SECRET: 'x'.repeat(32) },
      /^HANDOVER_WEBHOOK holds a name or password/
    ],
    ['a short key', { API_KEY: 'short' }, /^API_KEY holds a key of less than 16/],
    ['a limit that is none', { RATE_LIMIT: '-1' }, /^RATE_LIMIT is "-1"/],
    [
      'a registration without its secret',
      { ...REGISTERED, MicrosoftAppPassword: '' },
      /^MicrosoftAppPassword is empty/
    ],
    [
      'a registration without its tenant',
      { ...REGISTERED, MicrosoftAppTenantId: '' },
      /^MicrosoftAppTenantId is empty/
    ],
    [
      'half a cloud of its own',
      { ...REGISTERED, CallerId: 'x' },
      /^CallerId is set, but .*Set all of them or none\.$/
    ],
    [
      'a Direct Line without a registration',
      { DIRECT_LINE_SECRET: 'x' },
      /^DIRECT_LINE_SECRET is set, but/
    ],
    [
      'a secret that would go over plain http',
      { ...REGISTERED, DIRECT_LINE_URL: 'http://evil.test' },
      /^DIRECT_LINE_URL is .*https/
    ]
  ] as const) {
    it(`${what} is told with the remedy`, () => {
      assert.throws(
        () => readConfig(env),
        (error: Error) => error instanceof SettingError && said.test(error.message)
      )
    })
  }
  for (const [type, env] of [
    ['SingleTenant', REGISTERED],
    ['UserAssignedMSI', { ...REGISTERED, MicrosoftAppPassword: '' }],
    ['MultiTenant', { ...REGISTERED, MicrosoftAppTenantId: '' }]
  ] as const) {
    it(`${type}: the usual settings are enough, on any address`, async () => {
      const config = readConfig({ ...env, MicrosoftAppType: type, HOST: '0.0.0.0' })
      assert.deepEqual(
        [config.bot.MicrosoftAppType, config.bot.MicrosoftAppId, config.host],
        [type, 'id', '0.0.0.0']
      )
      await (await startInProcess({ ...env, MicrosoftAppType: type })).stop()
    })
  }
})

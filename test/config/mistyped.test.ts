import assert from 'node:assert/strict'
import { mistypedIn } from '../../config/mistyped.ts'
import { SETTINGS } from '../../config/settings.ts'

describe('variables that were meant to be settings', () => {
  for (const [name, meant] of [
    ['MICROSOFT_APP_ID', 'MicrosoftAppId'],
    ['MicrosoftAppIdd', 'MicrosoftAppId'],
    ['PUBILC_URL', 'PUBLIC_URL'],
    ['METRICS_TOKN', 'METRICS_TOKEN'],
    ['CORS_ORIGIN', 'CORS_ORIGINS'],
    ['HANDOVER_SECRET_BEFOR', 'HANDOVER_SECRET_BEFORE'],
    ['RETENTION-DAYS', 'RETENTION_DAYS'],
    ['STORAGE_URI', 'STORAGE_URL'],
    ['KNOWLEGDE', 'KNOWLEDGE'],
    ['TRUST_PROXIES', undefined],
    ['PATH', undefined],
    ['HOSTNAME', undefined],
    ['HOME', undefined],
    ['APP_KEY', undefined],
    ['NODE_ENV', undefined],
    ['POSTGRES_PASSWORD', undefined],
    ['OTEL_SERVICE_NAME', undefined],
    ['LOGNAME', undefined],
    ['HTTPS_PROXY', undefined]
  ] as const)
    it(`${name} → ${meant ?? 'none'}`, () =>
      assert.deepEqual(
        mistypedIn({ [name]: 'x' }).map(found => found.meant),
        meant === undefined ? [] : [meant]
      ))
  it('are none of the settings', () => assert.deepEqual(mistypedIn(SETTINGS as never), []))
})

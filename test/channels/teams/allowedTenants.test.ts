import assert from 'node:assert/strict'
import { APP_ID, type Connector, startConnector } from '../../parts/channels/connector.ts'
import { type InProcess, startInProcess } from '../../parts/services/inProcess.ts'

const OURS = '0A1B2C3D-0000-4000-8000-000000000001'
const OTHER = '0a1b2c3d-0000-4000-8000-000000000002'

describe('allowed tenants', () => {
  let connector: Connector
  let service: InProcess

  before(async () => {
    connector = await startConnector()
    service = await startInProcess(
      { ...connector.settings, ALLOWED_TENANTS: OURS },
      { credentials: connector.credentials }
    )
  })
  after(async () => {
    await service.stop()
    await connector.stop()
  })

  async function statusOf(more: object, tenantId?: string): Promise<number> {
    const answer = await fetch(`${service.url}/api/messages`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${await connector.sign()}`
      },
      body: JSON.stringify({
        type: 'message',
        id: 'm',
        channelId: 'msteams',
        serviceUrl: connector.url,
        from: { id: '29:somebody' },
        recipient: { id: `28:${APP_ID}` },
        conversation: { id: 'c', conversationType: 'personal', tenantId },
        text: 'pop3 hangs',
        ...more
      })
    })
    return answer.status
  }

  for (const [name, status, more, tenantId] of [
    ['a listed one, in any case', 200, {}, OURS.toLowerCase()],
    ['a listed one, named beside the conversation', 200, { channelData: { tenant: { id: OURS } } }],
    ['another', 403, {}, OTHER],
    [
      'a listed one that another stands beside',
      403,
      { channelData: { tenant: { id: OTHER } } },
      OURS
    ],
    ['none, in Teams', 403, {}]
  ] as const)
    it(`${name}: ${status}`, async () => {
      assert.equal(await statusOf(more, tenantId), status)
    })
})

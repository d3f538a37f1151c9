import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readConfig } from '../../config/readConfig.ts'
import { checkHandOver } from '../../operation/doctor/checkHandOver.ts'
import { checkKnowledge, checkStore } from '../../operation/doctor/checkParts.ts'
import { checkRegistration } from '../../operation/doctor/checkRegistration.ts'
import { checkService } from '../../operation/doctor/checkService.ts'
import { checkSettings } from '../../operation/doctor/checkSettings.ts'
import type { Finding } from '../../operation/doctor/finding.ts'
import { startClient } from '../parts/channels/directLineClient.ts'
import { startAzure } from '../parts/services/azureStandIn.ts'
import { hasDovecot, startDovecot } from '../parts/services/dovecot.ts'
import { startMailServer, startWebhookReceiver } from '../parts/services/receivers.ts'
import { type Service, startService } from '../parts/services/service.ts'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
/** A port on which nobody listens. */
const NOBODY = 'http://127.0.0.1:1'

function states(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ about, state }) => `${about} ${state}`)
}
function found(findings: readonly Finding[], says: RegExp): Finding {
  return (
    findings.find(finding => says.test(finding.says)) ??
    assert.fail(`nobody says ${says}: ${JSON.stringify(findings)}`)
  )
}
function command(name: string, env: Readonly<Record<string, string>>, ...args: readonly string[]) {
  return spawnSync(process.execPath, [`operation/${name}`, ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { PATH: process.env.PATH ?? '', ...env }
  })
}

describe('the doctor', () => {
  describe('of a service that runs', () => {
    let service: Service
    let number = ''
    before(async () => {
      service = await startService()
      const client = await startClient(service.url)
      await client.say('pop3 hangs on windows 2000 sp4 \u001b[2J')
      number = /case (\d+)/.exec((await client.say('talk to a person')).text)?.[1] ?? ''
      await client.say('it is the one in the basement')
      client.end()
    })
    after(async () => {
      await service.stop()
    })
    function env() {
      return { DATA_DIR: service.dataDir, PORT: new URL(service.url).port }
    }

    it('finds nothing to put right, and ends with 0', () => {
      const { status, stdout } = command('doctor/doctorCommand.ts', env())
      assert.equal(status, 0, stdout)
      assert.match(stdout, /ok {4}service {4}It is ready/)
      assert.match(stdout, /Nothing keeps it from answering\.\n$/)
    })
    it('shows its cases beside it, one by one, whole, or as JSON', () => {
      assert.match(
        command('casesCommand.ts', env()).stdout,
        /open {4}\[Case 1001\] pop3 hangs.*\n1 open cases; 0 on their way, 0 given up\.\n$/
      )
      const whole = command('casesCommand.ts', env(), number).stdout
      assert.match(whole, /Ruled out\n---------\nQ303283/)
      assert.match(whole, /added to case 1001:\n\nit is the one in the basement/)
      assert.doesNotMatch(whole, /\u001b/)
      assert.equal(
        (
          JSON.parse(command('casesCommand.ts', env(), number, '--json').stdout) as {
            number: number
          }
        ).number,
        1001
      )
    })
    it('says that there is no such case', () => {
      const { status, stderr } = command('casesCommand.ts', env(), '9999')
      assert.deepEqual([status, stderr], [2, 'There is no case 9999.\n'])
    })
  })

  it('of a service that does not run says so, with 1', () => {
    const { status, stdout } = command(
      'doctor/doctorCommand.ts',
      { PORT: '1', DATA_DIR: join(tmpdir(), 'kb-triage-nothing-here') },
      '--json'
    )
    assert.equal(status, 1)
    assert.deepEqual(
      (JSON.parse(stdout) as Finding[])
        .filter(({ state }) => state === 'fail')
        .map(({ about }) => about),
      ['service']
    )
  })

  it('reads settings: what cannot be meant, and what nobody reads', () => {
    assert.match(checkSettings({ PORT: 'x' }).findings[0]?.says ?? '', /PORT is "x"/)
    for (const [name, meant] of [
      ['MICROSOFT_APP_ID', 'MicrosoftAppId'],
      ['HANDOVER_WEBHOOKS', 'HANDOVER_WEBHOOK'],
      ['handover_smtp', 'HANDOVER_SMTP']
    ] as const) {
      assert.equal(
        checkSettings({ [name]: '1' }).findings.find(({ state }) => state === 'warn')?.remedy,
        `Did you mean ${meant}?`
      )
    }
    assert.deepEqual(
      states(checkSettings({ PATH: '/bin', HOME: '/root', PORTS: '1', HOSTNAME: 'x' }).findings),
      ['settings ok']
    )
  })

  for (const [name, missing] of [
    ['HANDOVER_MAIL_TO', 'HANDOVER_SMTP'],
    ['KNOWLEDGE_URL', 'KNOWLEDGE'],
    ['MAIL_HELPDESK', 'MAIL_IMAP']
  ] as const)
    it(`warns of ${name}, which has no effect without ${missing}`, () => {
      const { findings } = checkSettings({ [name]: 'https://a.example', [missing]: '' })
      assert.equal(found(findings, /has no effect/).remedy, `Set ${missing}, too.`)
      const both = checkSettings({ [name]: 'https://a.example', [missing]: 'https://a.example' })
      assert.deepEqual(
        both.findings.filter(({ says }) => says.includes('has no effect')),
        []
      )
    })

  it('tells of a folder that cannot be made, and leaves none behind where one can', async () => {
    const [finding] = await checkStore(readConfig({ DATA_DIR: '/proc/none/data' }))
    assert.match(finding?.says ?? '', /^\/proc\/none\/data cannot be made \(ENOENT\)\.$/)
    assert.equal(finding?.state, 'fail')
    const above = mkdtempSync(join(tmpdir(), 'kb-triage-above-'))
    assert.deepEqual(states(await checkStore(readConfig({ DATA_DIR: join(above, 'a/b') }))), [
      'store ok'
    ])
    assert.deepEqual(readdirSync(above), [])
  })

  it('tells of articles and stores that cannot be read', async () => {
    assert.equal(checkKnowledge(readConfig({ KNOWLEDGE: '/nowhere' })).state, 'fail')
    assert.match(checkKnowledge(readConfig({})).says, /Only the one article that comes with/)
    const own = mkdtempSync(join(tmpdir(), 'kb-triage-own-'))
    for (const file of ['HD-1.md', 'README.md', '_draft.md'])
      writeFileSync(join(own, file), '# The lobby door beeps\n\n## Resolution\n\nClose it.\n')
    assert.equal(checkKnowledge(readConfig({ KNOWLEDGE: own })).state, 'ok')
    assert.deepEqual(
      states(await checkStore(readConfig({ STORAGE_URL: 'postgres://127.0.0.1:1/x' }))),
      ['store fail']
    )
    assert.match(
      (await checkStore(readConfig({ STORAGE_URL: 'sqlite:/nowhere/x.sqlite', DATA_DIR: ROOT })))[0]
        ?.remedy ?? '',
      /DATA_DIR/
    )
  })

  it('tells of an address that leads elsewhere', async () => {
    const findings = await checkService(
      readConfig({ PORT: '1', PUBLIC_URL: 'http://help.example' })
    )
    assert.equal(found(findings, /PUBLIC_URL is http:/).state, 'warn')
  })

  describe('of a registration', () => {
    let azure: Awaited<ReturnType<typeof startAzure>>
    beforeEach(async () => {
      azure = await startAzure()
    })
    afterEach(async () => {
      await azure.stop()
    })
    async function check(more: Readonly<Record<string, string>> = {}) {
      return await checkRegistration(readConfig({ ...azure.settings, ...more }))
    }

    it('says that there is none', async () => {
      assert.deepEqual(states(await checkRegistration(readConfig({}))), ['Teams off'])
    })
    it('that works finds nothing to do', async () => {
      assert.deepEqual(states(await check()), ['Teams ok', 'Teams ok', 'Teams off'])
    })
    for (const [code, says, remedy] of [
      ['AADSTS7000222: expired', /has expired/, /Make a new one/],
      ['AADSTS7000215: Invalid client secret provided', /is wrong/, /not its id/],
      ['AADSTS700016: not found', /not in that tenant/, /one registration/],
      ['AADSTS90002: Tenant not found', /no such tenant/, /MicrosoftAppTenantId/],
      ['AADSTS99999: whatever', /AADSTS99999/, /Compare/]
    ] as const) {
      it(`that is refused with ${code} says what to do`, async () => {
        azure.answers.token = { error: 'invalid_client', error_description: code }
        const finding = found(await check(), says)
        assert.equal(finding.state, 'fail')
        assert.match(finding.remedy ?? '', remedy)
      })
    }
    it('whose secret ends soon is warned of', async () => {
      function ends(days: number) {
        return {
          status: 200,
          body: {
            passwordCredentials: [
              {
                hint: 'S3C',
                endDateTime: new Date(Date.now() + days * 86_400_000 + 60_000).toISOString()
              },
              { hint: 'old', endDateTime: '2020-01-01T00:00:00Z' }
            ]
          }
        }
      }
      azure.answers.credentials = ends(12)
      assert.equal(found(await check(), /ends in 12 days/).state, 'warn')
      azure.answers.credentials = ends(200)
      assert.equal(found(await check(), /good for 200 days/).state, 'ok')
    })
    it('on a machine with a wrong clock is told so', async () => {
      azure.answers.date = new Date(Date.now() - 600_000).toUTCString()
      assert.equal(found(await check(), /clock of this machine is 10 min off/).state, 'fail')
    })
    it('behind a firewall is told which name to let through', async () => {
      const findings = await check({
        ToBotFromChannelOpenIdMetadataUrl: `${NOBODY}/metadata`,
        ToChannelFromBotLoginUrl: `${NOBODY}/tenant`
      })
      assert.deepEqual(states(findings), ['Teams fail', 'Teams fail'])
      assert.match(findings[0]?.remedy ?? '', /127\.0\.0\.1 through the firewall/)
    })
    it('by managed identity outside of Azure is warned of', async () => {
      assert.equal(
        found(await check({ MicrosoftAppType: 'UserAssignedMSI' }), /No managed identity/).state,
        'warn'
      )
    })
  })

  it('tries the way to people without sending anything', async () => {
    const [webhook, mail] = await Promise.all([startWebhookReceiver(), startMailServer()])
    const settings = {
      HANDOVER_SECRET: 'a secret of the helpdesk, long enough',
      HANDOVER_WEBHOOK: webhook.url,
      HANDOVER_SMTP: mail.url,
      HANDOVER_MAIL_FROM: 'a@b.example',
      HANDOVER_MAIL_TO: 'c@d.example'
    }
    assert.deepEqual(states(await checkHandOver(readConfig(settings))), [
      'hand-over ok',
      'hand-over ok',
      'mail off',
      'hand-over ok',
      'hand-over off'
    ])
    assert.equal(mail.received.length, 0)
    await Promise.all([webhook.stop(), mail.stop()])
    assert.deepEqual(
      states(
        await checkHandOver(
          readConfig({ ...settings, HANDOVER_WEBHOOK: NOBODY, HANDOVER_SMTP: 'smtp://127.0.0.1:1' })
        )
      ).slice(0, 2),
      ['hand-over fail', 'hand-over fail']
    )
  })

  const withMailbox = hasDovecot() ? it : it.skip
  withMailbox('tries the mailbox (needs Dovecot)', async () => {
    const mailbox = await startDovecot()
    const settings = {
      HANDOVER_SMTP: 'smtp://127.0.0.1:1',
      HANDOVER_MAIL_FROM: 'a@b.example',
      HANDOVER_MAIL_TO: 'c@d.example'
    }
    async function toldOf(more: Readonly<Record<string, string>>): Promise<string> {
      const findings = await checkHandOver(readConfig({ ...settings, ...more }))
      const told = findings.filter(({ about }) => about === 'mail')
      return told.map(({ state, says }) => `${state} ${says}`).join(' ')
    }
    const { url } = mailbox
    assert.equal(
      await toldOf({ MAIL_IMAP: url, MAIL_PEOPLE: 'b.example' }),
      'ok INBOX on 127.0.0.1 can be read. ok Questions of b.example are answered by mail.'
    )
    assert.match(
      await toldOf({ MAIL_IMAP: url.replace(/:[^:@]+@/, ':wrong@') }),
      /^fail .*refuses the user or the password\)\. off Questions/
    )
    assert.match(
      await toldOf({ MAIL_IMAP: url.replace('INBOX', 'Elsewhere') }),
      /^fail .*no such folder/
    )
    assert.match(
      await toldOf({ MAIL_IMAP: url, MAIL_REPLY_TO: 'x+{token}@elsewhere.example' }),
      /warn Answers go to elsewhere\.example, mails come from a@b\.example\./
    )
    await mailbox.stop()
    mailbox.remove()
    assert.match(await toldOf({ MAIL_IMAP: url }), /^fail .*\(ECONNREFUSED\)/)
  })
})

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { parser } from '@prometheus-io/lezer-promql'
import { parse } from 'yaml'
import { type Service, startService } from '../parts/services/service.ts'

const DEPLOY = new URL('../../deploy/', import.meta.url)
function read(name: string): string {
  return readFileSync(new URL(name, DEPLOY), 'utf8')
}

type Rule = {
  readonly alert: string
  readonly expr: string
  readonly labels: { readonly severity: string }
  readonly annotations: { readonly summary: string; readonly remedy: string }
}
const { groups } = parse(read('prometheus/alerts.yaml')) as {
  readonly groups: readonly { readonly rules: readonly Rule[] }[]
}
const RULES = groups.flatMap(({ rules }) => rules)
const DASHBOARD = JSON.parse(read('grafana.json')) as {
  readonly panels: readonly { readonly targets?: readonly { readonly expr: string }[] }[]
}
const EXPRESSIONS = [
  ...DASHBOARD.panels.flatMap(({ targets = [] }) => targets.map(({ expr }) => expr)),
  ...RULES.map(({ expr }) => expr)
]

describe('the rules and the dashboard for Prometheus', () => {
  let service: Service
  let scraped = ''
  before(async () => {
    service = await startService()
    scraped = await (await fetch(`${service.url}/metrics`)).text()
  })
  after(async () => {
    await service.stop()
  })

  it('are PromQL', () => {
    assert.ok(EXPRESSIONS.length >= 30)
    for (const expression of EXPRESSIONS)
      parser.parse(expression.replaceAll('$__rate_interval', '5m')).iterate({
        enter: node => assert.ok(!node.type.isError, `this is no PromQL: ${expression}`)
      })
  })
  it('ask for metrics and labels that the service tells', () => {
    const known = new Set(
      [...scraped.matchAll(/^# TYPE (\w+) (\w+)$/gm)].flatMap(([, name = '', type]) =>
        type === 'histogram' ? [`${name}_bucket`, `${name}_sum`, `${name}_count`] : [name]
      )
    )
    for (const expression of EXPRESSIONS)
      for (const [name] of expression.matchAll(/\b(?:kb_triage|nodejs|process)_\w+/g))
        assert.ok(known.has(name), `${name} is not among the metrics`)
  })
  it('say what is wrong, how urgent it is, and what to do', () => {
    for (const { alert, labels, annotations } of RULES) {
      assert.match(alert, /^KbTriage[A-Z]\w+$/)
      assert.ok(['page', 'ticket'].includes(labels.severity), alert)
      assert.ok(annotations.summary.length > 10 && annotations.remedy.length > 20, alert)
    }
    assert.equal(new Set(RULES.map(({ alert }) => alert)).size, RULES.length)
  })
  it('have each a case in which promtool sees it raised', () => {
    const cases = read('prometheus/alerts.test.yaml')
    for (const { alert } of RULES) assert.match(cases, new RegExp(`\\b${alert}\\b`), alert)
  })
  it('lead to lines of the log and commands that are there', () => {
    const sources = [
      'bots/sendReplies.ts',
      'channels/tellErrors.ts',
      'channels/handOver/outbox.ts',
      'channels/mail/watchMailbox.ts',
      'channels/teams/callerCheck.ts'
    ]
      .map(file => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8'))
      .join('\n')
    const scripts = Object.keys(
      (JSON.parse(read('../package.json')) as { scripts: Record<string, string> }).scripts
    )
    for (const { alert, annotations } of RULES) {
      for (const [, line = ''] of annotations.remedy.matchAll(/"([a-z ]+)"/g))
        assert.ok(sources.includes(line), `${alert}: nothing logs ${line}`)
      for (const [, script = ''] of annotations.remedy.matchAll(/`npm run (\w+)`/g))
        assert.ok(scripts.includes(script), `${alert}: npm run ${script}`)
    }
  })
})

describe('the ServiceMonitor', () => {
  it("reads each replica's port with the token that the service asks for", () => {
    const { spec } = parse(read('prometheus/serviceMonitor.yaml')) as {
      readonly spec: {
        readonly endpoints: readonly {
          readonly port: string
          readonly path: string
          readonly authorization: { readonly credentials: { readonly key: string } }
        }[]
      }
    }
    const [endpoint] = spec.endpoints
    const { ports } = (
      parse(read('kubernetes/service.yaml')) as {
        readonly spec: { readonly ports: readonly { readonly name: string }[] }
      }
    ).spec
    assert.deepEqual([endpoint?.port, endpoint?.path], [ports[0]?.name, '/metrics'])
    assert.match(
      read('kubernetes/secrets.env.example'),
      new RegExp(`^${endpoint?.authorization.credentials.key}=`, 'm')
    )
  })
})

import { performance } from 'node:perf_hooks'
// by their own files: the index loads tracing and clusters, too, 20 ms of every start
import Counter from 'prom-client/lib/counter.js'
import Gauge from 'prom-client/lib/gauge.js'
import Histogram from 'prom-client/lib/histogram.js'
import Registry from 'prom-client/lib/registry.js'
import type { CaseStore, Outcome } from '../storage/cases.ts'
import { type Answered, onAnswered, onEnded } from '../triage/answered.ts'

export type Metrics = {
  /** all metrics in Prometheus' text format */
  readonly text: () => Promise<string>
  readonly contentType: string
  /**
   * how long one request took, in seconds; `route` is a pattern, never an address that could
   * contain personal data
   */
  readonly request: (route: string, method: string, status: number, seconds: number) => void
  readonly reply: (channel: string, outcome: string) => void
  readonly delivery: (target: string, outcome: Outcome['kind']) => void
  readonly stop: () => void
}

/** The sender chooses the channel's name: unknown names are counted together. */
const PATHS: readonly string[] = [
  'directline',
  'msteams',
  'webchat',
  'emulator',
  'email',
  'slack',
  'rest'
]
const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

/** Counts what the service does; no label says anything about a person, a machine or a case. */
export function createMetrics({
  cases,
  checkStore,
  articles,
  version
}: {
  readonly cases: CaseStore
  readonly checkStore: () => Promise<void>
  readonly articles: () => number
  readonly version: string
}): Metrics {
  const registry = new Registry()
  const registers = [registry]
  let ofProcess: Promise<void> | undefined
  const answers = new Counter({
    name: 'kb_triage_answers_total',
    help: 'Answers given, by the kind of step; because: why a person is needed',
    labelNames: ['path', 'step', 'because'],
    registers
  })
  const requests = new Histogram({
    name: 'kb_triage_request_seconds',
    help: "Time from a request to its answer; turns are those of /api/messages and of the chat's activities",
    labelNames: ['route', 'method', 'status'],
    buckets: SECONDS,
    registers
  })
  const deliveries = new Counter({
    name: 'kb_triage_deliveries_total',
    help: 'Attempts to bring a case to people',
    labelNames: ['target', 'outcome'],
    registers
  })
  const replies = new Counter({
    name: 'kb_triage_replies_total',
    help: 'Attempts to give a reply to its channel',
    labelNames: ['channel', 'outcome'],
    registers
  })
  const outcomes = new Counter({
    name: 'kb_triage_outcomes_total',
    help: 'Times that a problem came to this end; one that goes on may come to another',
    labelNames: ['ended'],
    registers
  })
  gauge(registry, 'kb_triage_articles', 'Articles that are known', articles)
  new Gauge({
    name: 'kb_triage_info',
    help: 'The version that runs',
    labelNames: ['version'],
    registers
  }).set({ version }, 1)
  addStore(registry, checkStore)
  addCases(registry, cases)

  function count({ path, step, because }: Answered): void {
    answers.inc({ path: PATHS.includes(path) ? path : 'other', step, because })
  }
  const stopCounting = onAnswered(count)
  const stopEnds = onEnded(ended => outcomes.inc({ ended }))
  return {
    text: async () => {
      ofProcess ??= measureProcess(registry)
      await ofProcess
      return await registry.metrics()
    },
    contentType: registry.contentType,
    request: (route, method, status, seconds) =>
      requests.observe({ route, method, status: `${Math.floor(status / 100)}xx` }, seconds),
    reply: (channel, outcome) =>
      replies.inc({ channel: PATHS.includes(channel) ? channel : 'other', outcome }),
    delivery: (target, outcome) => deliveries.inc({ target, outcome }),
    stop: () => {
      stopCounting()
      stopEnds()
    }
  }
}

/** Measures the process, its memory and its event loop from the first reading on. */
async function measureProcess(registry: Registry): Promise<void> {
  const { collectDefaultMetrics } = await import('prom-client')
  collectDefaultMetrics({ register: registry })
}

function gauge(registry: Registry, name: string, help: string, value: () => number): Gauge {
  return new Gauge({
    name,
    help,
    registers: [registry],
    collect() {
      this.set(value())
    }
  })
}

/** Measured when the metrics are read: whether the store answers, and how fast. */
function addStore(registry: Registry, checkStore: () => Promise<void>): void {
  const seconds = new Gauge({
    name: 'kb_triage_store_seconds',
    help: 'Time the store took to answer just now',
    registers: [registry]
  })
  new Gauge({
    name: 'kb_triage_store_up',
    help: '1 when the store answers',
    registers: [registry],
    async collect() {
      const before = performance.now()
      const up = await checkStore().then(
        () => true,
        () => false
      )
      seconds.set((performance.now() - before) / 1_000)
      this.set(up ? 1 : 0)
    }
  })
}

function addCases(registry: Registry, cases: CaseStore): void {
  const registers = [registry]
  const waiting = new Gauge({
    name: 'kb_triage_outbox_waiting',
    help: 'What waits to reach people',
    registers
  })
  const givenUp = new Gauge({
    name: 'kb_triage_outbox_given_up',
    help: 'What did not reach people in three days',
    registers
  })
  const oldest = new Gauge({
    name: 'kb_triage_outbox_oldest_seconds',
    help: 'How long the oldest of it has waited',
    registers
  })
  new Gauge({
    name: 'kb_triage_cases_open',
    help: 'Cases with people, not closed',
    registers,
    async collect() {
      const counted = await cases.count().catch(() => null)
      if (counted === null) return
      this.set(counted.open)
      waiting.set(counted.waiting)
      givenUp.set(counted.givenUp)
      oldest.set(counted.oldest === null ? 0 : (Date.now() - counted.oldest) / 1_000)
    }
  })
}

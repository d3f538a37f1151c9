import { performance } from 'node:perf_hooks'
// by their own files: the index loads tracing and clusters, too, 20 ms of every start
import Counter from 'prom-client/lib/counter.js'
import Gauge from 'prom-client/lib/gauge.js'
import Histogram from 'prom-client/lib/histogram.js'
import Registry from 'prom-client/lib/registry.js'
import { within } from '../bots/pacing/within.ts'
import type { ReplyOutcome } from '../bots/sendReplies.ts'
import type { MailboxWatched } from '../channels/mail/watchMailbox.ts'
import type { CaseStore, Outcome } from '../storage/cases.ts'
import type { Store } from '../storage/store.ts'
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
  readonly reply: (channel: string, outcome: ReplyOutcome) => void
  readonly delivery: (target: string, outcome: Outcome['kind']) => void
  readonly mailbox: MailboxWatched
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
  'rest',
  'mcp'
]
const REPLY_OUTCOMES: readonly ReplyOutcome[] = ['sent', 'again', 'given-up']
const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

/** Counts what the service does; no label says anything about a person, a machine or a case. */
export function createMetrics({
  cases,
  store,
  articles,
  version
}: {
  readonly cases: Pick<CaseStore, 'count'>
  readonly store: Pick<Store, 'check' | 'countReplies'>
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
  // a count that begins with its first failure is no increase to Prometheus
  for (const channel of [...PATHS, 'other'])
    for (const outcome of REPLY_OUTCOMES) replies.inc({ channel, outcome }, 0)
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
  // measured before the gauges are read, so that each shows what is true of this reading
  const measures = [
    addStore(registry, store),
    addReplies(registry, store),
    addCases(registry, cases)
  ]

  function count({ path, step, because }: Answered): void {
    answers.inc({ path: PATHS.includes(path) ? path : 'other', step, because })
  }
  const stopCounting = onAnswered(count)
  const stopEnds = onEnded(ended => outcomes.inc({ ended }))
  return {
    text: async () => {
      ofProcess ??= measureProcess(registry)
      await Promise.all([ofProcess, ...measures.map(async measure => await measure())])
      return await registry.metrics()
    },
    contentType: registry.contentType,
    request: (route, method, status, seconds) =>
      requests.observe({ route, method, status: String(status) }, seconds),
    reply: (channel, outcome) =>
      replies.inc({ channel: PATHS.includes(channel) ? channel : 'other', outcome }),
    delivery: (target, outcome) => deliveries.inc({ target, outcome }),
    mailbox: mailboxMetrics(registry),
    stop: () => {
      stopCounting()
      stopEnds()
    }
  }
}

/** Nothing where no mailbox is read. */
function mailboxMetrics(registry: Registry): MailboxWatched {
  const registers = [registry]
  const mails = new Counter({
    name: 'kb_triage_mails_total',
    help: 'Attempts to take a mail; left: a person finds it flagged in the mailbox',
    labelNames: ['outcome'],
    registers
  })
  const waiting = gaugeOf(registry, 'kb_triage_mailbox_waiting', 'Mails that are not taken yet')
  const looked = gaugeOf(
    registry,
    'kb_triage_mailbox_looked_timestamp_seconds',
    'When the mailbox was read last'
  )
  // without a mailbox there is none that waits
  waiting.remove()
  looked.remove()
  return {
    looked: count => {
      waiting.set(count)
      looked.set(Date.now() / 1_000)
    },
    mail: outcome => mails.inc({ outcome })
  }
}

/** Measures the process, its memory and its event loop from the first reading on. */
async function measureProcess(registry: Registry): Promise<void> {
  const { collectDefaultMetrics } = await import('prom-client')
  collectDefaultMetrics({ register: registry })
  // gauges named as counters are, which promtool holds against them; each is there by kind, too
  for (const what of ['handles', 'requests', 'resources'])
    registry.removeSingleMetric(`nodejs_active_${what}_total`)
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

type Measure = () => Promise<void>

/** Milliseconds that a measure may take: Prometheus gives up after ten seconds, and knows nothing. */
const MEASURE_TIMEOUT_MS = 3_000

/** @throws Error when the store hangs */
async function inTime<T>(asked: Promise<T>): Promise<T> {
  const answer = await within(MEASURE_TIMEOUT_MS, asked)
  if (answer === null) throw new Error('The store does not answer.')
  return answer.value
}

/** Whether the store answers, and how fast. */
function addStore(registry: Registry, { check }: Pick<Store, 'check'>): Measure {
  const seconds = gaugeOf(
    registry,
    'kb_triage_store_seconds',
    'Time the store took to answer just now'
  )
  const up = gaugeOf(registry, 'kb_triage_store_up', '1 when the store answers')
  return async () => {
    const before = performance.now()
    const isUp = await inTime(check()).then(
      () => true,
      () => false
    )
    seconds.set((performance.now() - before) / 1_000)
    up.set(isUp ? 1 : 0)
  }
}

function addReplies(registry: Registry, store: Pick<Store, 'countReplies'>): Measure {
  const waiting = gaugeOf(
    registry,
    'kb_triage_replies_waiting',
    'Replies that their channel has not taken yet'
  )
  const oldest = gaugeOf(
    registry,
    'kb_triage_replies_oldest_seconds',
    'How long the oldest of them has waited'
  )
  return orNothing([waiting, oldest], async () => {
    const counted = await inTime(store.countReplies())
    waiting.set(counted.waiting)
    oldest.set(secondsSince(counted.oldest))
  })
}

function addCases(registry: Registry, cases: Pick<CaseStore, 'count'>): Measure {
  const open = gaugeOf(registry, 'kb_triage_cases_open', 'Cases with people, not closed')
  const waiting = gaugeOf(registry, 'kb_triage_outbox_waiting', 'What waits to reach people')
  const givenUp = gaugeOf(
    registry,
    'kb_triage_outbox_given_up',
    'What did not reach people in three days'
  )
  const oldest = gaugeOf(
    registry,
    'kb_triage_outbox_oldest_seconds',
    'How long the oldest of it has waited'
  )
  return orNothing([open, waiting, givenUp, oldest], async () => {
    const counted = await inTime(cases.count())
    open.set(counted.open)
    waiting.set(counted.waiting)
    givenUp.set(counted.givenUp)
    oldest.set(secondsSince(counted.oldest))
  })
}

function gaugeOf(registry: Registry, name: string, help: string): Gauge {
  return new Gauge({ name, help, registers: [registry] })
}

/** What cannot be measured now is left out: what was true before is not told again. */
function orNothing(gauges: readonly Gauge[], work: () => Promise<void>): Measure {
  return async () =>
    await work().catch(() => {
      for (const one of gauges) one.remove()
    })
}

function secondsSince(at: number | null): number {
  return at === null ? 0 : Math.max(Date.now() - at, 0) / 1_000
}

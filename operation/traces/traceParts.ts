import type { Post } from '../../bots/post.ts'
import type { Deliver, Delivery } from '../../channels/handOver/deliver.ts'
import { currentRequest } from '../../channels/http/requests.ts'
import type { CaseStore } from '../../storage/cases.ts'
import type { Store } from '../../storage/store.ts'
import type { Engine } from '../../triage/engine.ts'
import type { Traces } from './startTraces.ts'

type PartOf = Pick<Traces, 'part'>

/** What the turns ask of the store, as parts of their traces. */
export function traceStore(store: Store, { part }: PartOf, system: string): Store {
  const calls = ['accept', 'open', 'read', 'commit', 'claim', 'shownAfter', 'settle'] as const
  return {
    ...store,
    ...traced(
      store,
      calls,
      async (call, work) =>
        await part(
          {
            name: `${call} ${system}`,
            isCall: true,
            attributes: { 'db.system.name': system, 'db.operation.name': call }
          },
          work
        )
    )
  }
}

/** Reading and deciding, as parts of the traces. */
export function traceEngine(engine: Engine, { part }: PartOf): Engine {
  return traced(
    engine,
    ['converse', 'triage', 'machineList', 'eventLog'] as const,
    async (call, work) => await part({ name: `decide ${call}`, attributes: {} }, work)
  )
}

/** Replies on their way to their channels. */
export function tracePost(post: Post, { part }: PartOf): Post {
  return async activity => {
    const method = activity.id === undefined ? 'POST' : 'PUT'
    const address = URL.canParse(activity.serviceUrl) ? new URL(activity.serviceUrl) : null
    return await part(
      {
        name: `${method} connector`,
        isCall: true,
        attributes: {
          'kb_triage.channel': activity.channelId,
          'http.request.method': method,
          ...(address === null ? {} : { 'server.address': address.hostname })
        }
      },
      async () => await post(activity)
    )
  }
}

/** Traces of the cases that were opened here of late, so that their first deliveries join them. */
const MAX_CASES_KNOWN = 1_000

export type DeskTraces = {
  readonly cases: (cases: CaseStore) => CaseStore
  readonly target: (name: string, deliver: Deliver) => Deliver
}

/**
 * Cases on their way to people: parts of the trace of the turn that opened the case or added to it,
 * where that was here; else, after a restart, traces of their own.
 */
export function traceDesk({ part }: PartOf): DeskTraces {
  const opened = new Map<number, string>()
  function remember(number: number): void {
    const { traceparent } = currentRequest() ?? {}
    if (traceparent === undefined) return
    opened.delete(number)
    opened.set(number, traceparent)
    const [oldest] = opened.keys()
    if (opened.size > MAX_CASES_KNOWN && oldest !== undefined) opened.delete(oldest)
  }
  return {
    cases: cases => ({
      ...cases,
      open: async filing => {
        const number = await cases.open(filing)
        remember(number)
        return number
      },
      add: async (entry, turn, targets) => {
        remember(entry.number)
        return await cases.add(entry, turn, targets)
      }
    }),
    target: (name, deliver) => async delivery =>
      await part(
        {
          name: `deliver ${name}`,
          isCall: true,
          attributes: { 'kb_triage.target': name },
          traceparent: opened.get(numberOf(delivery))
        },
        async () => await deliver(delivery)
      )
  }
}

function numberOf(delivery: Delivery): number {
  return 'deleted' in delivery ? delivery.number : delivery.kept.number
}

type Call<T> = keyof T & string

/** The named calls of an object, each within `wrap`. */
function traced<T extends object, Name extends Call<T>>(
  of: T,
  names: readonly Name[],
  wrap: (name: Name, work: () => Promise<unknown>) => Promise<unknown>
): Pick<T, Name> {
  return Object.fromEntries(
    names.map(name => {
      const call = of[name] as (...given: unknown[]) => Promise<unknown>
      return [
        name,
        async (...given: unknown[]) => await wrap(name, async () => await call(...given))
      ]
    })
  ) as Pick<T, Name>
}

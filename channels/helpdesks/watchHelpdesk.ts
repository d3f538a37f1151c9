import type { Logger } from 'pino'
import { backOff } from '../../bots/pacing/backOff.ts'
import type { HelpdeskConfig } from '../../config/readHelpdesk.ts'
import type { CaseStore } from '../../storage/cases.ts'
import type { Store } from '../../storage/store.ts'
import { type TakeParts, takeReplies } from './takeReplies.ts'

/** Milliseconds between two looks. */
const LOOK_INTERVAL_MS = 15_000
const MAX_WAIT_MS = 300_000
/** Clocks differ, and what was written a moment ago may be found a moment later. */
const OVERLAP_MS = 120_000
/** Tickets looked at in turn where the system does not say which changed. */
const MAX_TICKETS_A_LOOK = 20

export type WatchParts = TakeParts & {
  readonly settings: HelpdeskConfig
  readonly cases: Pick<CaseStore, 'openTickets'>
  readonly store: Pick<Store, 'mark' | 'noteMark'>
  readonly log: Pick<Logger, 'info' | 'warn'>
  readonly look?: number
}

export type HelpdeskWatch = {
  /** takes what is new in a ticket; for who was told of it */
  readonly take: (ticket: string) => Promise<void>
  readonly stop: () => Promise<void>
}

/**
 * Looks for what the helpdesk wrote, through lost connections and restarts: how far it got is kept,
 * and what was taken has no effect again, so that replicas may look at once.
 */
export function watchHelpdesk(parts: WatchParts): HelpdeskWatch {
  const { settings, log, look = LOOK_INTERVAL_MS } = parts
  let stopped = false
  let wake: () => void = () => undefined
  let failures = 0

  async function pause(milliseconds: number): Promise<void> {
    if (stopped) return
    await new Promise<void>(resolve => {
      const timer = setTimeout(resolve, milliseconds)
      wake = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  }
  async function watch(): Promise<void> {
    while (!stopped) {
      try {
        await lookOnce(parts)
        if (failures > 0) log.info({ helpdesk: settings.name }, 'the helpdesk is read again')
        failures = 0
      } catch (error) {
        if (failures === 0)
          log.warn(
            { helpdesk: settings.name, problem: (error as Error).message },
            'the helpdesk cannot be read, tried again later; its answers wait there'
          )
        failures += 1
      }
      await pause(failures === 0 ? look : backOff(failures, look, MAX_WAIT_MS))
    }
  }
  const watching = watch()
  return {
    take: async ticket => await takeReplies(parts, ticket),
    stop: async () => {
      stopped = true
      wake()
      await watching
    }
  }
}

async function lookOnce(parts: WatchParts): Promise<void> {
  const { vendor, api, settings, store, cases } = parts
  if (vendor.changed === undefined)
    return await takeEach(parts, await cases.openTickets(settings.name, MAX_TICKETS_A_LOOK))
  const mark = `helpdesk/${settings.name}/${settings.url}`
  const began = Date.now()
  const since = (await store.mark(mark)) ?? began
  await takeEach(parts, await vendor.changed(api, new Date(since - OVERLAP_MS), settings))
  await store.noteMark(mark, began)
}

/** A ticket that cannot be read holds up none of the others. @throws Error of the first such one */
async function takeEach(parts: WatchParts, tickets: readonly string[]): Promise<void> {
  const errors: unknown[] = []
  for (const ticket of tickets)
    await takeReplies(parts, ticket).catch((error: unknown) => errors.push(error))
  if (errors.length > 0) throw errors[0]
}

import type { HelpdeskConfig } from '../../config/readHelpdesk.ts'
import type { CaseTickets } from '../../storage/cases.ts'
import { contentOf } from '../handOver/caseMessage.ts'
import { caseSubject, caseText } from '../handOver/caseText.ts'
import type { CaseDelivery, DeletedDelivery, Deliver } from '../handOver/deliver.ts'
import type { LocalTimes } from '../mail/letters/localTimes.ts'
import { createApi } from './createApi.ts'
import { isMarked, marked } from './marks.ts'
import type { Api, TicketState, Vendor } from './vendor.ts'

const FORGOTTEN =
  'The person asked to be forgotten. Their case is deleted; please delete what you have of it, too.'

export type HelpdeskParts = {
  readonly vendor: Vendor
  readonly settings: HelpdeskConfig
  readonly tickets: CaseTickets
  readonly times: LocalTimes
}

/**
 * Makes a ticket of each case in a helpdesk system, and brings what comes to it there, each once:
 * what was sent before is looked for first, since the answer may have been lost.
 */
export function createHelpdesk(parts: HelpdeskParts): Deliver {
  const api = createApi(parts.vendor, parts.settings)
  return async delivery => {
    if ('deleted' in delivery) return await tellDeleted(parts, api, delivery)
    const ticket = await ticketOf(parts, api, delivery)
    if (delivery.entry !== null) await pass(parts, api, ticket, delivery)
  }
}

/** The ticket of a case: noted, found, or opened now. */
async function ticketOf(
  { vendor, settings, tickets, times }: HelpdeskParts,
  api: Api,
  { kept, id }: CaseDelivery
): Promise<string> {
  const { number } = kept
  const known = await tickets.ticketOf(number, settings.name)
  if (known !== null) return known.ticket
  const { person } = contentOf(kept).origin
  const ticket =
    (await vendor.find(api, number, settings)) ??
    (await vendor.open(
      api,
      {
        number,
        subject: caseSubject(kept),
        text: marked(caseText({ kept, entry: null }, times), id),
        requester: { name: person.name || 'A visitor', email: person.email ?? settings.requester }
      },
      settings
    ))
  await tickets.noteTicket({ number, target: settings.name, ticket, closed: null })
  return ticket
}

const TURNS: Readonly<Record<string, TicketState>> = { closed: 'closed', reopened: 'open' }

async function pass(
  { vendor, settings, tickets, times }: HelpdeskParts,
  api: Api,
  ticket: string,
  { kept, entry, id }: CaseDelivery
): Promise<void> {
  const thread = await vendor.read(api, ticket)
  if (!thread.messages.some(({ text }) => isMarked(text, id)))
    await vendor.add(api, ticket, marked(caseText({ kept, entry }, times), id))
  const to = TURNS[entry?.kind ?? '']
  if (to === undefined) return
  if ((thread.closed === null) !== (to === 'open')) await vendor.turn(api, ticket, to)
  // what we closed is no closing of the helpdesk's
  const { closed } = await vendor.read(api, ticket)
  await tickets.noteTicket({ number: kept.number, target: settings.name, ticket, closed })
}

async function tellDeleted(
  { vendor, settings }: HelpdeskParts,
  api: Api,
  { id, deleted }: DeletedDelivery
): Promise<void> {
  const ticket = deleted.tickets?.[settings.name]
  if (ticket === undefined) return
  const { messages } = await vendor.read(api, ticket)
  if (messages.some(({ text }) => isMarked(text, id))) return
  await vendor.note(api, ticket, marked(FORGOTTEN, id))
}

import type { HelpdeskConfig } from '../../config/readHelpdesk.ts'

/** Asks the helpdesk system; a body goes out as JSON, and what comes back is JSON. @throws NotDelivered */
export type Api = (
  method: 'GET' | 'POST' | 'PUT' | 'PATCH',
  path: string,
  body?: object,
  headers?: Readonly<Record<string, string>>
) => Promise<unknown>

/** What a ticket is opened with. */
export type NewTicket = {
  /** the number of our case */
  readonly number: number
  readonly subject: string
  /** plain text */
  readonly text: string
  readonly requester: Requester
}

/** Who asks. `email` is that of HELPDESK_REQUESTER where no address is known, '' without it. */
export type Requester = { readonly name: string; readonly email: string }

/** Something that was written in a ticket. */
export type TicketMessage = {
  readonly id: string
  /** whose words they are, as people read it */
  readonly from: string
  readonly text: string
  /** the helpdesk's, for the person; false: the person's own, or for the helpdesk only */
  readonly isAnswer: boolean
}

export type Thread = {
  /** in the order they were written */
  readonly messages: readonly TicketMessage[]
  /** what its last closing is known by; null: it is open */
  readonly closed: string | null
}

export type TicketState = 'open' | 'closed'

/** What has to be known of a helpdesk system. A ticket is named as the system names it. */
export type Vendor = {
  /** where its interface begins, below HELPDESK_URL */
  readonly root: (settings: HelpdeskConfig) => string
  /** the headers that say who asks */
  readonly signIn: (settings: HelpdeskConfig) => Readonly<Record<string, string>>
  /** something to read that only needs the right token */
  readonly probe: string
  readonly open: (api: Api, ticket: NewTicket, settings: HelpdeskConfig) => Promise<string>
  /** the ticket that was opened for the case of this number, where that was not noted */
  readonly find: (api: Api, number: number, settings: HelpdeskConfig) => Promise<string | null>
  /** adds words of who asks */
  readonly add: (api: Api, ticket: string, text: string) => Promise<void>
  /** adds something for the helpdesk only */
  readonly note: (api: Api, ticket: string, text: string) => Promise<void>
  readonly turn: (api: Api, ticket: string, to: TicketState) => Promise<void>
  readonly read: (api: Api, ticket: string) => Promise<Thread>
  /** the tickets that changed since then; without it they are told by webhook and looked at in turn */
  readonly changed?: (api: Api, since: Date, settings: HelpdeskConfig) => Promise<readonly string[]>
  /** the ticket that a call to our webhook is about; null: it is not theirs. Without it there is none */
  readonly ticketIn?: (call: WebhookCall) => string | null
}

/** A call to our webhook, its body as it came. `now` in milliseconds since 1970. */
export type WebhookCall = {
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly body: string
  readonly secret: string
  readonly now: number
}

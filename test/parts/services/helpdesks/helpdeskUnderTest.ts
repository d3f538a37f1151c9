import type { KeptTicket, StandIn } from './ticketSystem.ts'

/** A helpdesk system as the contract's tests see it. */
export type HelpdeskUnderTest = {
  readonly name: string
  /** the settings besides HELPDESK and HELPDESK_URL */
  readonly settings: Readonly<Record<string, string>>
  readonly start: () => Promise<StandIn>
  /** a call to our webhook about a ticket, as the system makes it; without it there is none */
  readonly call?: (
    ticket: KeptTicket,
    secret: string
  ) => { readonly body: string; readonly headers: Readonly<Record<string, string>> }
}

export const TOKEN = 'a-token-of-the-helpdesk'
export const REQUESTER = 'visitors@help.example'

export function basic(user: string, password: string): string {
  return `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`
}

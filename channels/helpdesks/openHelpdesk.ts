import type { Server } from 'restify'
import type { HelpdeskConfig } from '../../config/readHelpdesk.ts'
import { createApi } from './createApi.ts'
import { helpdeskWebhook } from './helpdeskWebhook.ts'
import { VENDORS } from './vendors.ts'
import { type HelpdeskWatch, type WatchParts, watchHelpdesk } from './watchHelpdesk.ts'

export type OpenHelpdesk = {
  /** begins to look for answers */
  readonly start: () => void
  readonly stop: () => Promise<void>
}

/** Takes the answers of the helpdesk system that is set up: asked for regularly, and told of at once. */
export function openHelpdesk(
  server: Server,
  settings: HelpdeskConfig | null,
  parts: Pick<WatchParts, 'cases' | 'store' | 'reply' | 'log' | 'look'>
): OpenHelpdesk {
  if (settings === null) return { start: () => undefined, stop: async () => undefined }
  const vendor = VENDORS[settings.name]
  const all = { ...parts, name: settings.name, vendor, settings, api: createApi(vendor, settings) }
  let watch: HelpdeskWatch | null = null
  if (vendor.ticketIn !== undefined && settings.secret !== '')
    server.post(
      '/api/helpdesk',
      helpdeskWebhook({
        ticketIn: vendor.ticketIn,
        secret: settings.secret,
        take: async ticket => await watch?.take(ticket),
        log: parts.log
      })
    )
  return {
    start: () => {
      watch = watchHelpdesk(all)
    },
    stop: async () => await watch?.stop()
  }
}

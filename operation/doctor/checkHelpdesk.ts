import { createApi } from '../../channels/helpdesks/createApi.ts'
import { VENDORS } from '../../channels/helpdesks/vendors.ts'
import type { HelpdeskConfig } from '../../config/readHelpdesk.ts'
import { type Finding, fail, ok } from './finding.ts'

/** Whether the helpdesk system that is set up lets us in. Nothing is written there. */
export async function checkHelpdesk(settings: HelpdeskConfig | null): Promise<readonly Finding[]> {
  if (settings === null) return []
  const vendor = VENDORS[settings.name]
  try {
    await createApi(vendor, settings)('GET', vendor.probe)
    return [ok('helpdesk', `${settings.name} at ${new URL(settings.url).host} lets us in.`)]
  } catch (error) {
    return [
      fail(
        'helpdesk',
        `${(error as Error).message.replace(/^[a-z]/, letter => letter.toUpperCase())}.`,
        'Correct HELPDESK_URL, HELPDESK_USER and HELPDESK_TOKEN; cases wait and are tried again.'
      )
    ]
  }
}

import type { HelpdeskName } from '../../config/readHelpdesk.ts'
import type { Vendor } from './vendor.ts'
import { chatwoot } from './vendors/chatwoot.ts'
import { freshdesk } from './vendors/freshdesk.ts'
import { jira } from './vendors/jira.ts'
import { rt } from './vendors/rt.ts'
import { servicenow } from './vendors/servicenow.ts'
import { zammad } from './vendors/zammad.ts'
import { zendesk } from './vendors/zendesk.ts'

export const VENDORS: Readonly<Record<HelpdeskName, Vendor>> = {
  rt,
  zammad,
  chatwoot,
  zendesk,
  freshdesk,
  servicenow,
  jira
}

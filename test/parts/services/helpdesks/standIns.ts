import { chatwootStandIn } from './chatwootStandIn.ts'
import { freshdeskStandIn } from './freshdeskStandIn.ts'
import type { HelpdeskUnderTest } from './helpdeskUnderTest.ts'
import { jiraStandIn } from './jiraStandIn.ts'
import { rtStandIn } from './rtStandIn.ts'
import { servicenowStandIn } from './servicenowStandIn.ts'
import { zammadStandIn } from './zammadStandIn.ts'
import { zendeskStandIn } from './zendeskStandIn.ts'

export const STAND_INS: readonly HelpdeskUnderTest[] = [
  rtStandIn,
  zammadStandIn,
  chatwootStandIn,
  zendeskStandIn,
  freshdeskStandIn,
  servicenowStandIn,
  jiraStandIn
]

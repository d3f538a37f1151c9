import { oneOf } from '../../../language/words/oneOf.ts'

/** What tickets and alerts tell below the text of an event, and Windows never does. */
const NAMES = oneOf(
  'assign(?:ed(?: to| group| team)?|ee|ment group)',
  'sla(?: [a-z]+)?',
  'attachments?',
  '(?:ticket|incident|alert|alarm|case)(?: (?:id|no|number|name|rule|url|status|source|policy))?',
  'priority',
  'urgency',
  'impact',
  'queue',
  'due(?: date| by)?',
  'department',
  '(?:reported|opened|created|submitted|raised|requested|acknowledged|handled) by',
  'request[eo]r',
  'reporter',
  'caller',
  'call-?back',
  'contact(?: person| phone)?',
  'escalat(?:e|ion|ed to)',
  'runbook',
  'playbook',
  'acknowledge',
  'customer',
  'contract',
  'environment',
  '(?:business|affected) services?',
  'configuration item',
  'root cause',
  'resolution',
  'watchers',
  'tags',
  'host ?groups?',
  'original problem id',
  'total (?:matching |number of )?(?:events|entries|alerts|matches|messages)'
)
const STATES = oneOf(
  'new',
  'open',
  'pending',
  'resolved',
  'closed',
  'in progress',
  'on hold',
  'active'
)
const TIMES = oneOf('created', 'opened', 'updated', 'detected', '(?:first|last) seen')
const FIELD = new RegExp(
  `^[ \\t*_|>•-]{0,8}${oneOf(
    `${NAMES}(?:[ \\t]*\\*{0,2}:\\*{0,2}|\\t|[ .]{4,})[ \\t]*\\S`,
    `(?:status|state)[ \\t]*\\*{0,2}:\\*{0,2}[ \\t]*${STATES}\\b`,
    `${TIMES}(?: at| on)?[ \\t]*\\*{0,2}:\\*{0,2}[ \\t]*\\d{1,4}[-./]\\d`
  )}`,
  'i'
)
/** What an export sets below the text in the same two columns: '_ResourceId<tab>/subscriptions' */
const COLUMN = /^_?[A-Za-z]\w{2,40}\t[^\t\n]{1,300}$/

/** Whether a line below an event's text is a field of the ticket or the alert that it came in. */
export function isFieldOfTicket(line: string): boolean {
  return FIELD.test(line) || COLUMN.test(line)
}

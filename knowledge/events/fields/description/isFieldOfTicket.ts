import { oneOf } from '../../../language/words/oneOf.ts'
import { goesOnPlainly } from './goesOn.ts'

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
  '(?:alert )?(?:condition|policy|rule|trigger|monitor|sensor|check|threshold|filter)(?: name)?',
  'tally',
  'probe',
  'occurrences?',
  'location',
  'company',
  'organi[sz]ation',
  'client(?: name)?',
  'technician',
  'notes?',
  'links?',
  'url',
  'tags',
  'host ?groups?',
  'original problem id',
  'room',
  'building',
  'asset(?: (?:tag|no|number))?',
  'next steps?',
  'total (?:matching |number of )?(?:events|entries|alerts|matches|messages)'
)
/** The same in the languages that tickets are written in. */
const NAMES_ELSEWHERE = oneOf(
  'bearbeiter(?:in)?',
  'verantwortlich(?:er|e)?',
  'zuständig(?:er|e)?',
  'zugewiesen(?: an)?',
  'priorität',
  'dringlichkeit',
  'ansprechpartner(?:in)?',
  'gemeldet von',
  'kunde',
  'responsable',
  '(?:assigné|affecté)e?(?: à| a)?',
  'priorité',
  'urgence',
  'demandeur',
  'technicien',
  'asignado(?: a)?',
  'prioridad',
  'urgencia',
  'solicitante',
  'técnico',
  'assegnato(?: a)?',
  'responsabile',
  'priorità',
  'urgenza',
  'richiedente',
  'tecnico',
  'cliente',
  'behandelaar',
  'toegewezen(?: aan)?',
  'prioriteit',
  'urgentie',
  'aanvrager',
  'melder',
  'klant',
  'atribuído(?: a)?',
  'responsável',
  'prioridade',
  'przypisan[eyoa](?: do)?',
  'priorytet',
  'zgłaszający',
  'ansvarlig',
  'ansvarig',
  'prioritet',
  'handläggare',
  'tilldelad',
  'sagsbehandler',
  'řešitel',
  'priorita',
  'ответственный',
  'исполнитель',
  'приоритет',
  'заявитель',
  'sorumlu',
  'öncelik',
  '担当者',
  '優先度',
  '负责人',
  '优先级',
  '处理人',
  '담당자',
  '우선순위'
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
const TIMES = oneOf(
  'created',
  'opened',
  'updated',
  'detected',
  'triggered',
  'raised',
  'generated',
  'received',
  'reported',
  'sent',
  'logged',
  'acknowledged',
  '(?:first|last) (?:seen|occurrence)',
  '(?:alert|alarm|trigger) time'
)
const FIELD = new RegExp(
  `^[ \\t*_|>•-]{0,8}${oneOf(
    `${oneOf(NAMES, NAMES_ELSEWHERE)}(?:[ \\t]*\\*{0,2}[:：]\\*{0,2}|\\t|[ .]{4,})[ \\t]*\\S`,
    `(?:ack(?:nowledged)?|handled|assigned)[ \\t]*[=:][ \\t]*${oneOf('yes', 'no', 'true', 'false')}[ \\t]*$`,
    `(?:status|state)[ \\t]*\\*{0,2}:\\*{0,2}[ \\t]*${STATES}\\b`,
    `${TIMES}(?: at| on| time| date)?[ \\t]*\\*{0,2}:\\*{0,2}[ \\t]*\\d{1,4}[-./]\\d`
  )}`,
  'iu'
)
/** What a message of a bot lets somebody press: 'View alert in Atera', 'Open in console' */
const BUTTON = new RegExp(
  String.raw`^[ \t]{0,8}(?:View|Open|Show|See)${oneOf(
    String.raw`(?: [\p{L}\d'-]{1,20}){0,3} in (?:the )?[\p{L}\d.-]{2,30}`,
    ' (?:the |this )?(?:alert|ticket|incident|case|results?|details|dashboard|device|problem)s?'
  )}[ \t›»>→]{0,6}$`,
  'u'
)
/** What an export sets below the text in the same two columns: '_ResourceId<tab>/subscriptions' */
const COLUMN = /^_?[A-Za-z][\w ]{2,40}\t[^\t\n]{1,300}$/

/** 'Alert severity: High': a short name and a short value, as any list has them */
const PAIR =
  /^[ \t*_|>•-]{0,4}\p{Lu}[\p{L}\d '’/()#.-]{1,40}\*{0,2}:\*{0,2}[ \t]{1,4}\S[^\n]{0,90}$/u
const MAX_LOOKED_AT = 400
/** Names of any kind above a ticket's own. */
const MAX_UNKNOWN = 2

/** Whether a line below an event's text is a field of the ticket or the alert that it came in. */
export function isFieldOfTicket(line: string): boolean {
  return FIELD.test(line) || COLUMN.test(line)
}

/** Whether a line is what a bot lets somebody press. */
export function isButton(line: string): boolean {
  return BUTTON.test(line)
}

/**
 * Whether the lines at a place below an event's text are a ticket's: below a finished sentence a
 * list of names and values that holds a field of one near its top, else two such fields.
 * 'Alert severity: High' above 'Runbook: https://...' → true
 */
export function opensTicket(text: string, at: number, isSentenceAbove: boolean): boolean {
  const lines = text.slice(at, at + MAX_LOOKED_AT).split('\n')
  const first = lines.findIndex(isOfTicketAlone)
  if (first < 0 || first > MAX_UNKNOWN) return false
  if (!isSentenceAbove) return first === 0 && isOfTicketAlone(lines[1] ?? '')
  return lines.slice(0, first).every(line => PAIR.test(line) && !goesOnPlainly(line))
}

/** A field of a ticket that no section of Windows' texts is called like. */
function isOfTicketAlone(line: string): boolean {
  return isFieldOfTicket(line) && !goesOnPlainly(line)
}

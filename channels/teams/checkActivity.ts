import type { Activity } from '../../bots/activity.ts'
import { isLoopback } from '../../config/addresses.ts'
import { BodyRefused } from '../http/readBody.ts'

type Body = Readonly<Record<string, unknown>>

const LISTS = ['attachments', 'entities', 'membersAdded', 'membersRemoved'] as const
/** Fields used as text; if they are not text, they are dropped. */
const TEXTS = ['locale', 'name', 'replyToId', 'textFormat', 'summary', 'callerId'] as const

type Requirement = {
  readonly isMet: (body: Body, appId: string) => boolean
  readonly otherwise: string
}

const REQUIREMENTS: readonly Requirement[] = [
  {
    isMet: ({ type }) => isWord(type) && !type.startsWith('kb-triage/'),
    otherwise: 'This is no activity: it has no "type".'
  },
  {
    isMet: ({ id }) => isAbsent(id) || isName(id),
    otherwise: 'The "id" of the activity is none.'
  },
  {
    isMet: ({ channelId }) => isName(channelId),
    otherwise: 'The activity has no "channelId".'
  },
  {
    isMet: ({ conversation }) => hasId(conversation) && isName(conversation.id),
    otherwise: 'The activity has no "conversation" with an "id".'
  },
  {
    isMet: ({ from }) => hasId(from),
    otherwise: 'The activity has no "from" with an "id".'
  },
  {
    isMet: ({ recipient }) => isAbsent(recipient) || hasId(recipient),
    otherwise: 'The "recipient" of the activity has no "id".'
  },
  {
    isMet: ({ serviceUrl }, appId) => isWord(serviceUrl) && isServiceAddress(serviceUrl, appId),
    otherwise: 'The activity has no "serviceUrl" that can be answered.'
  },
  {
    isMet: body => LISTS.every(name => isAbsent(body[name]) || isListOfObjects(body[name])),
    otherwise: 'The lists of the activity are no lists.'
  }
]

/**
 * An activity that a channel could have sent, and that can be answered.
 * @throws BodyRefused 400
 */
export function checkActivity(body: Body, appId: string): Activity {
  const unmet = REQUIREMENTS.find(({ isMet }) => !isMet(body, appId))
  if (unmet !== undefined) throw new BodyRefused(400, unmet.otherwise)
  const { id, conversation, from, recipient, timestamp } = body
  return {
    ...body,
    ...texts(body, TEXTS),
    id: id ?? undefined,
    timestamp: timeOf(timestamp),
    localTimestamp: undefined,
    expiration: undefined,
    // whom the site names is known from its own token alone
    from: { ...account(from as Body), siteUser: undefined },
    recipient: account((recipient as Body | null | undefined) ?? { id: appId }),
    conversation: group(conversation as Body)
  } as unknown as Activity
}

const ACCOUNT = ['name', 'aadObjectId', 'role', 'tenantId', 'conversationType'] as const

function account(given: Body): Body {
  return { ...given, ...texts(given, ACCOUNT) }
}

function group(conversation: Body): Body {
  return { ...account(conversation), isGroup: conversation.isGroup === true }
}

/** Those of the named fields that are present, as text or undefined. */
function texts(given: Body, names: readonly string[]): Body {
  return Object.fromEntries(
    names
      .filter(name => given[name] !== undefined)
      .map(name => [name, typeof given[name] === 'string' ? given[name] : undefined])
  )
}

function timeOf(timestamp: unknown): Date | undefined {
  const time = typeof timestamp === 'string' ? new Date(timestamp) : undefined
  if (time === undefined || Number.isNaN(time.getTime())) return undefined
  return time
}

function isAbsent(value: unknown): value is undefined | null {
  return value === undefined || value === null
}
function isWord(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value.length <= 2_000
}
/** Safe for the SDK to put into headers and addresses: ASCII only, no blanks at the ends. */
function isName(value: unknown): value is string {
  return isWord(value) && /^[!-~](?:[ -~]*[!-~])?$/.test(value)
}
function isObject(value: unknown): value is Body {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
function hasId(value: unknown): value is Body & { readonly id: string } {
  return isObject(value) && isWord(value.id)
}
function isListOfObjects(value: unknown): boolean {
  return Array.isArray(value) && value.every(isObject)
}

/**
 * With a registration, https only (the token names the address); without one, only this machine.
 */
function isServiceAddress(address: string, appId: string): boolean {
  if (!URL.canParse(address)) return false
  const { protocol, hostname } = new URL(address)
  const here = isLoopback(hostname.replace(/^\[|\]$/g, ''))
  if (appId === '') return here && /^https?:$/.test(protocol)
  return protocol === 'https:' || (here && protocol === 'http:')
}

import type { Activity } from '../bots/activity.ts'
import type { Person } from '../triage/handOver/handOver.ts'

/** Who an activity is from, with what their channel tells of them. */
export function personOf({ from, conversation, channelData, channelId }: Activity): Person {
  const { id, name, aadObjectId, email, siteUser } = from as typeof from & {
    readonly email?: unknown
    readonly siteUser?: unknown
  }
  const tenant =
    conversation.tenantId ?? (channelData as { tenant?: { id?: unknown } } | undefined)?.tenant?.id
  return {
    id,
    name: name ?? '',
    ...(isText(aadObjectId) ? { aadObjectId } : {}),
    ...(isText(tenant) ? { tenant } : {}),
    ...(isText(siteUser) ? { siteUser } : {}),
    ...emailOf(channelId === 'email' ? id : email)
  }
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== ''
}

function emailOf(address: unknown): Pick<Person, 'email'> {
  if (isText(address) && address.includes('@')) return { email: address }
  return {}
}

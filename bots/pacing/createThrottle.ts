import type { Activity } from '../activity.ts'

/**
 * What Teams accepts from a bot in one conversation: so many messages in so many seconds
 * (learn.microsoft.com, "Optimize your bot with rate limiting in Teams").
 */
const IN_A_CONVERSATION = [
  [7, 1],
  [8, 2],
  [60, 30],
  [1_800, 3_600]
] as const
/** What it accepts from an app in one tenant. */
const IN_A_TENANT = [[50, 1]] as const
const HOUR_MS = 3_600_000

/**
 * Returns the milliseconds to wait before sending, and counts the message as sent then; 0 for
 * channels that publish no rates.
 */
export function createThrottle(): (activity: Activity, now: number) => number {
  const sent = new Map<string, number[]>()
  function reserve(
    key: string,
    rates: readonly (readonly [number, number])[],
    now: number
  ): number {
    const times = (sent.get(key) ?? []).filter(time => time > now - HOUR_MS)
    const at = rates.reduce(
      (soonest, [most, seconds]) =>
        Math.max(soonest, (times.at(-most) ?? -Infinity) + seconds * 1_000),
      now
    )
    sent.delete(key)
    sent.set(key, [...times, at])
    return at
  }
  return (activity, now) => {
    if (activity.channelId !== 'msteams') return 0
    forgetOldest(sent, now)
    const tenant = reserve(`tenant ${activity.conversation.tenantId ?? ''}`, IN_A_TENANT, now)
    return reserve(`conversation ${activity.conversation.id}`, IN_A_CONVERSATION, tenant) - now
  }
}

/** The map is in order of use, the oldest first. */
function forgetOldest(sent: Map<string, number[]>, now: number): void {
  for (const [key, times] of sent) {
    if ((times.at(-1) ?? 0) > now - HOUR_MS) return
    sent.delete(key)
  }
}

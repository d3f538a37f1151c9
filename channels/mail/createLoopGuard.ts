const HOUR_MS = 3_600_000
/** Mails an hour that somebody may write who waits for each answer. */
const MAX_IN_AN_HOUR = 30
const MAX_ADDRESSES = 1_000

/**
 * Whether an address sends more mails than a person does: two machines that answer each other
 * would go on for ever. Asking counts a mail.
 */
export function createLoopGuard(
  now: () => number = () => performance.now()
): (address: string) => boolean {
  const recent = new Map<string, readonly number[]>()
  return address => {
    const at = now()
    const times = (recent.get(address) ?? []).filter(time => time > at - HOUR_MS)
    recent.delete(address)
    recent.set(address, [...times, at].slice(-MAX_IN_AN_HOUR - 1))
    // the map is in order of use, the oldest first
    const [oldest] = recent.keys()
    if (recent.size > MAX_ADDRESSES && oldest !== undefined) recent.delete(oldest)
    return times.length >= MAX_IN_AN_HOUR
  }
}

import { siteKey } from '../../bots/keyOf.ts'
import { within } from '../../bots/pacing/within.ts'
import type { Store } from '../../storage/store.ts'

/** Milliseconds that the store may take to say so. */
const STORE_TIMEOUT_MS = 1_000

/**
 * Whether a chat was ended on its computer, by any process: its tokens are worthless from then on.
 * Where the store does not answer, nothing can be read or kept either, and the request fails by
 * itself.
 */
export async function isEnded(
  store: Pick<Store, 'isTicketEnded'>,
  conversation: string
): Promise<boolean> {
  const asked = store.isTicketEnded(siteKey(conversation)).catch(() => false)
  return (await within(STORE_TIMEOUT_MS, asked))?.value === true
}

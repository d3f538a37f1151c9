import type { Kept, Progress, Store } from '../storage/store.ts'
import { wantsForgetting } from '../triage/understand/wantsForgetting.ts'
import type { Activity } from './activity.ts'
import { type Play, playWaiting } from './playWaiting.ts'
import { MAX_CASE_INLINE, MAX_TEXT_INLINE } from './workers/createEngine.ts'

/** What arrived, and what the site's chat shows of it. */
export type Arriving = {
  readonly id: string
  readonly activity: Activity
  readonly show: Kept | null
}

type Alone = { readonly shown: number | null; readonly answer: unknown }

/**
 * Plays what arrives in a conversation where nobody waits, and keeps it, its replies and the record
 * in one write: half of what two writes cost. Null where it has to stand in line: it is long, so
 * that others may arrive meanwhile, or it is forgotten with what was before, or somebody else wrote.
 */
export function createPlayAlone(
  store: Pick<Store, 'open'>,
  play: Play,
  write: (key: string, progress: Progress) => Promise<boolean>
) {
  const playOne = playWaiting(play)
  return async (key: string, { id, activity, show }: Arriving): Promise<Alone | null> => {
    if (!isShort(activity) || wantsForgetting(activity.text ?? '')) return null
    const opening = await store.open(key, id, activity, show)
    if (opening === null || opening.recordLength > MAX_CASE_INLINE) return null
    const progress = await playOne(opening.line)
    const { arrival } = opening
    if (progress.forget !== false || !(await write(key, { ...progress, arrival }))) return null
    return { shown: arrival.shown, answer: progress.played[0]?.answer }
  }
}

/** Whether it is read in this thread, and soon: a channel may send anything in the place of a text. */
function isShort({ text = '', attachments = [] }: Activity): boolean {
  if (typeof text !== 'string' || !Array.isArray(attachments)) return false
  const beside = attachments.reduce(
    (sum, { content }) => sum + (typeof content === 'string' ? content.length : 0),
    0
  )
  return text.length <= MAX_TEXT_INLINE && beside <= MAX_TEXT_INLINE
}

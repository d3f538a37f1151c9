import type { Forgetting, Kept, Progress, Store, Unsent } from '../../storage/store.ts'
import { LANGUAGES } from '../../triage/language.ts'
import { wordingIn } from '../../triage/wording/wordingIn.ts'
import type { SendReplies } from '../sendReplies.ts'
import type { Sending } from './createSending.ts'

export type Write = (key: string, progress: Progress) => Promise<boolean>

export type WriteParts = {
  readonly store: Pick<Store, 'commit'>
  readonly send: SendReplies
  readonly sending: Sending
  /** removes what else is kept of somebody's conversation, outside of the store */
  readonly forgotten: ((who: Forgetting) => Promise<void>) | undefined
}

/**
 * Who wants to be forgotten is answered when it is done: first everything goes, then the answer is
 * written, which says so, or that it is still under way. Ended between the two, it is done again.
 */
export function createWrite(parts: WriteParts): Write {
  const { store, forgotten } = parts
  const write = createPlainWrite(parts)
  return async (key, progress) => {
    const { forget } = progress
    if (forget === false) return await write(key, progress)
    const gone = await store.commit(key, { ...progress, played: [], unsent: [], shown: [] })
    if (gone === null) return false
    await forgotten?.(forget)
    const { unsent, shown } = progress
    return await write(key, {
      ...progress,
      ...(gone.isErased ? {} : { unsent: unsent.map(notYet), shown: shown.map(notYet) }),
      version: progress.version + 1,
      forget: false
    })
  }
}

/**
 * Saves what was played and starts sending its replies; false if somebody else wrote since. If
 * nothing is being sent, the same write also claims the right to send.
 */
function createPlainWrite({ store, send, sending }: WriteParts): Write {
  return async (key, progress) => {
    const hasReplies = progress.unsent.length > 0
    const sent = hasReplies ? send.takeNote(key) : undefined
    const claim = hasReplies && !send.busy(key)
    const claimed = Promise.withResolvers<readonly Unsent[]>()
    if (claim) sending.start(key, claimed.promise)
    let isWritten = false
    try {
      isWritten = (await store.commit(key, { ...progress, claim, sent }, claimed.resolve)) !== null
    } finally {
      claimed.resolve([])
      if (!isWritten && sent !== undefined) send.note(key, sent)
    }
    if (isWritten && hasReplies && !claim) sending.start(key)
    return isWritten
  }
}

function notYet(reply: Kept): Kept {
  const language = LANGUAGES.find(one => wordingIn(one).sentences.forgotten === reply.text)
  if (language === undefined) return reply
  return { ...reply, text: wordingIn(language).sentences.isBeingDeleted }
}

import type { Activity } from '../activity.ts'

/** The channel of mails, as the Bot Framework calls it. */
export const MAIL_CHANNEL = 'email'

/**
 * What a turn says by mail is one letter, whatever it would be elsewhere. It names the arrival that
 * it comes of, so that a second attempt is known as the same letter.
 */
export function asOneLetter(
  { channelId, id }: Activity,
  replies: readonly Activity[]
): readonly Activity[] {
  const last = replies.at(-1)
  if (channelId !== MAIL_CHANNEL || last === undefined) return replies
  const text = replies
    .map(reply => reply.text ?? '')
    .filter(words => words !== '')
    .join('\n\n')
  return [{ ...last, text, channelData: { letter: id } }]
}

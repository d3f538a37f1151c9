import { createHash } from 'node:crypto'
import { type Activity, ActivityTypes } from '../../bots/activity.ts'
import type { Post } from '../../bots/post.ts'
import type { HandOverConfig } from '../../config/readHandOver.ts'
import { languageOfLocale } from '../../triage/language.ts'
import { wordingIn } from '../../triage/wording/wordingIn.ts'
import type { Block } from './letters/blocks.ts'
import { createMailer, type Letter } from './letters/createMailer.ts'
import { domainOf, replyAddress } from './letters/mailAddress.ts'
import type { MailTokens } from './letters/mailTokens.ts'
import type { MailConversation } from './personMail.ts'

type Settings = Pick<HandOverConfig, 'smtp' | 'mailFrom' | 'mail'>

/** Sends replies as letters to who writes by mail; a reply that is sent again is the same letter. */
export function postByMail(settings: Settings, tokens: MailTokens): Post {
  const { smtp: server, mailFrom: from, mail } = settings
  const send = createMailer({ server, from, token: mail.token })
  return async activity => {
    if (activity.type === ActivityTypes.Message) await send(letterOf(activity, settings, tokens))
    return undefined
  }
}

function letterOf(
  activity: Activity,
  { mailFrom, mail: { replyTo } }: Settings,
  tokens: MailTokens
): Letter {
  const { recipient, replyToId, text, channelData, locale } = activity
  const language = languageOfLocale(locale) ?? 'en'
  const { yourMail, answerWith } = wordingIn(language).letter
  const { id, name = '', references } = activity.conversation as MailConversation
  const token = tokens.ofConversation(id, recipient.id)
  const { letter } = (channelData ?? {}) as { readonly letter?: string }
  const own = digestOf(`${id}/${letter ?? `${replyToId ?? ''}/${text}`}`)
  return {
    to: recipient.id,
    subject: `Re: ${name || yourMail}`,
    language,
    blocks: blocksOf(text, answerWith),
    messageId: `<${own}.${token}@${domainOf(mailFrom) || 'kb-triage.invalid'}>`,
    inReplyTo: references.at(-1),
    references,
    replyTo: replyAddress(replyTo, token),
    isAnswered: true,
    because: replyToId === undefined ? 'auto-generated' : 'auto-replied'
  }
}

/** '[Windows 2000] [Another]', a paragraph of answers that are offered */
const OFFERED = /^(?:\[[^\]\n]{1,120}\] ?){1,20}$/

/** What is said, with the answers that are offered as a list: nothing can be pressed in a mail. */
function blocksOf(text: string, answerWith: string): readonly Block[] {
  return text.split(/\n{2,}/).map(part => {
    if (!OFFERED.test(part)) return { kind: 'paragraph', text: part }
    const choices = [...part.matchAll(/\[([^\]\n]{1,120})\]/g)]
    const list = choices.map(([, choice]) => `- ${choice}`).join('\n')
    return { kind: 'paragraph', text: `${answerWith}\n${list}` }
  })
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 24)
}

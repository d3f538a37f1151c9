import type { Logger } from 'pino'
import type { Activity } from '../../bots/activity.ts'
import type { Bot } from '../../bots/createBot.ts'
import { asNotice } from '../../bots/mail/notice.ts'
import type { MailConfig } from '../../config/readMail.ts'
import { recognizeLanguage } from '../../knowledge/language/recognizeLanguage.ts'
import { languageOfLocale } from '../../triage/language.ts'
import { wantsForgetting } from '../../triage/understand/wantsForgetting.ts'
import { wordingIn } from '../../triage/wording/wordingIn.ts'
import type { ReplyToCase } from '../handOver/replyToCase.ts'
import type { ReadLog } from '../http/decodeText.ts'
import { createLoopGuard } from './createLoopGuard.ts'
import { isListed } from './letters/mailAddress.ts'
import type { MailTokens } from './letters/mailTokens.ts'
import { returnedNote, SAY_BY_MAIL, strangerNote } from './mailWording.ts'
import { personMail, withFiles } from './personMail.ts'
import { commandsIn } from './received/commandsIn.ts'
import { mailIdsIn } from './received/headerFields.ts'
import { kindOfMail } from './received/kindOfMail.ts'
import { ownPartOfAnswer } from './received/ownPart.ts'
import type { ReceivedMail } from './received/receivedMail.ts'

export type MailParts = {
  readonly bot: Pick<Bot, 'hear'>
  readonly reply: ReplyToCase
  readonly tokens: MailTokens
  readonly settings: Pick<MailConfig, 'helpdesk' | 'people'>
  readonly readLog: (bytes: Uint8Array, conversation: string) => Promise<string>
  readonly log: Pick<Logger, 'info' | 'warn'>
}

/** Whether a mail is done with, or left in the mailbox for a person to look at. */
export type Handled = 'done' | 'left'

export type TakeMail = (mail: ReceivedMail) => Promise<Handled>

const MAX_REPLY_LENGTH = 20_000
/** '[Case 1001]' as the subjects of our mails have it */
const NAMED_CASE = /\[case (\d{1,12})\]/i

/**
 * Takes a mail to where it belongs: an answer of the helpdesk into its case, a person's into their
 * conversation. What belongs nowhere is told to its writer in one sentence, where one wrote. The
 * same mail a second time has no effect.
 */
export function takeMail(parts: MailParts): TakeMail {
  const isLooping = createLoopGuard()
  const { tokens, log } = parts
  return async mail => {
    const { from, to, references } = mail
    const number = tokens.caseIn([...to, ...references])
    const kind = kindOfMail({ ...mail, from: from.address })
    if (kind === 'bounce') return await takeReturned(parts, mail)
    if (kind === 'automatic' || from.address === '') {
      log.info({ case: number ?? undefined }, 'a mail that a machine sent is not answered')
      return 'left'
    }
    if (number !== null) return await takeAnswer(parts, mail, number)
    if (!isLooping(from.address)) return await takeOther(parts, mail)
    log.warn('an address sends so many mails that a machine may be behind it: left unanswered')
    return 'left'
  }
}

/** A mail that answers no case's: somebody's own, or one that only names a case. */
async function takeOther(parts: MailParts, mail: ReceivedMail): Promise<Handled> {
  const { tokens, settings, log } = parts
  const { isAnswer, activity } = personMail(mail, tokens)
  if (isAnswer) return await takePersons(parts, mail)
  const named = NAMED_CASE.exec(mail.subject)?.[1]
  if (named !== undefined) return await tell(parts, mail, SAY_BY_MAIL.notAnAnswer(Number(named)))
  if (!isListed(mail.from.address, settings.people)) {
    log.info('a mail of somebody whom MAIL_PEOPLE does not name is left unanswered')
    return 'left'
  }
  if (wantsForgetting(activity.text)) return await askIfForgotten(parts, activity)
  return await takePersons(parts, mail)
}

async function takePersons(
  { bot, tokens, readLog }: MailParts,
  mail: ReceivedMail
): Promise<Handled> {
  const { activity } = personMail(mail, tokens)
  const read: ReadLog = async bytes => await readLog(bytes, activity.conversation.id)
  await bot.hear(await withFiles(activity, mail.files, read))
  return 'done'
}

/** An answer to the mail of a case; only the helpdesk's own goes to the person. */
async function takeAnswer(parts: MailParts, mail: ReceivedMail, number: number): Promise<Handled> {
  const { reply, settings } = parts
  const { from, files } = mail
  const own = ownPartOfAnswer(mail.text, mail.from.name)
  if (!isListed(from.address, settings.helpdesk)) return await noteStranger(parts, mail, number)
  const { does, text } = commandsIn(own)
  if (text.length > MAX_REPLY_LENGTH)
    return await tell(parts, mail, SAY_BY_MAIL.tooLong(number, MAX_REPLY_LENGTH))
  const isNothing = text === '' && does.state === null && does.to === undefined
  if (isNothing) return await tell(parts, mail, SAY_BY_MAIL.empty(number))
  const name = from.name || (from.address.split('@')[0] ?? '')
  const done = await reply(number, `mail/${mail.id}`, { ...does, text, name })
  if (done === null) return await tell(parts, mail, SAY_BY_MAIL.noCase(number))
  if (files.length === 0) return 'done'
  const names = files.map(file => file.name || 'one without a name').join(', ')
  return await tell(parts, mail, SAY_BY_MAIL.withoutFiles(number, names))
}

async function noteStranger(
  parts: MailParts,
  mail: ReceivedMail,
  number: number
): Promise<Handled> {
  const text = strangerNote(mail.from.address, ownPartOfAnswer(mail.text, mail.from.name))
  const done = await parts.reply(number, `mail/${mail.id}`, noteOf(text))
  const sentence = done === null ? SAY_BY_MAIL.noCase : SAY_BY_MAIL.stranger
  return await tell(parts, mail, sentence(number))
}

/** A mail of a case came back: nobody was told by it, so the case says so. */
async function takeReturned(
  { reply, tokens, log }: MailParts,
  { id, to, references, text }: ReceivedMail
): Promise<Handled> {
  const number = tokens.caseIn([...to, ...references, ...mailIdsIn(text), text])
  if (number === null) {
    log.warn('a mail came back undelivered; the mailbox has the reason')
    return 'left'
  }
  log.warn({ case: number }, 'a mail of a case came back undelivered; the mailbox has the reason')
  await reply(number, `mail/${id}`, noteOf(returnedNote(reasonIn(text))))
  return 'left'
}

/** 'Diagnostic-Code: smtp; 550 5.1.1 no such user' → '550 5.1.1 no such user' */
function reasonIn(report: string): string {
  return /^diagnostic-code:(?:[^;\n]{0,40};)? ?([^\r\n]{1,200})/im.exec(report)?.[1]?.trim() ?? ''
}

function noteOf(text: string) {
  return { text: text.slice(0, MAX_REPLY_LENGTH), name: 'Mail', isPrivate: true, state: null }
}

/** Anybody may write in somebody's name: only an answer to our letter counts. */
async function askIfForgotten({ bot }: MailParts, activity: Activity) {
  const locale = languageOfLocale(recognizeLanguage(activity.text)) ?? 'en'
  await bot.hear(asNotice({ ...activity, locale }, wordingIn(locale).letter.forget))
  return 'done' as const
}

/** Answers a mail with a sentence, kept and once like any reply. */
async function tell({ bot, tokens }: MailParts, mail: ReceivedMail, sentence: string) {
  await bot.hear(asNotice(personMail(mail, tokens).activity, sentence))
  return 'done' as const
}

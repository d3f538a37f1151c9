import { type Activity, ActivityTypes, type Attachment } from '../../bots/activity.ts'
import { MAIL_CHANNEL } from '../../bots/mail/asOneLetter.ts'
import { MAIL_SERVICE } from '../../bots/post.ts'
import { oneOf } from '../../knowledge/language/words/oneOf.ts'
import type { ReadLog } from '../http/decodeText.ts'
import { fileText } from '../http/fileText.ts'
import type { MailTokens } from './letters/mailTokens.ts'
import { ownPartOfAnswer, ownPartOfQuestion } from './received/ownPart.ts'
import type { ReceivedFile, ReceivedMail } from './received/receivedMail.ts'

/** What a conversation by mail needs to be gone on with: the ids of its thread, the first one first. */
export type MailConversation = Activity['conversation'] & { readonly references: readonly string[] }

/** Files of one mail that are read. */
const MAX_FILES = 5
const MAX_SUBJECT_LENGTH = 200
const MAX_REFERENCES = 12

/** What a mail is in the conversation that it begins or goes on with. */
export type PersonMail = {
  readonly activity: Activity
  /** whether it answers a letter of ours, which only its reader has */
  readonly isAnswer: boolean
}

/** A mail as a message of its writer, without what stands in its files. */
export function personMail(mail: ReceivedMail, tokens: MailTokens): PersonMail {
  const { id, from, references, to } = mail
  const known = tokens.conversationIn([...to, ...references], from.address)
  const isAnswer = known !== null
  const subject = subjectOf(mail.subject)
  const conversation = {
    id: known ?? tokens.conversationFrom(from.address, references[0] ?? id),
    name: subject,
    isGroup: false,
    references: threadOf(references, id)
  }
  const activity = {
    type: ActivityTypes.Message,
    id,
    channelId: MAIL_CHANNEL,
    serviceUrl: MAIL_SERVICE,
    from: { id: from.address, name: from.name },
    recipient: { id: 'mailbox', name: 'KB Triage' },
    conversation,
    text: isAnswer ? ownPartOfAnswer(mail.text, from.name) : ownPartOfQuestion(mail.text),
    ...(isAnswer || subject === '' ? {} : { channelData: { subject } })
  } as unknown as Activity
  return { activity, isAnswer }
}

/** The same with the words of the files that came along; the others stay files, by name. */
export async function withFiles(
  activity: Activity,
  files: readonly ReceivedFile[],
  readLog: ReadLog
): Promise<Activity> {
  const texts: string[] = []
  const others: Attachment[] = []
  for (const [index, file] of files.entries()) {
    const { name, contentType } = file
    const bytes = index < MAX_FILES ? await file.read() : null
    const text = bytes === null ? '' : await fileText({ bytes, name, contentType }, readLog)
    if (text.trim() === '') others.push({ contentType, name })
    else texts.push(text)
  }
  const words = [activity.text, ...texts].filter(text => text.trim() !== '')
  return { ...activity, text: words.join('\n\n'), attachments: others }
}

/** The first mail and the last ones: a thread is known by its beginning. */
function threadOf(references: readonly string[], id: string): readonly string[] {
  const ids = [...new Set([...references, ...(id.startsWith('<') ? [id] : [])])]
  if (ids.length <= MAX_REFERENCES) return ids
  return [...ids.slice(0, 1), ...ids.slice(1 - MAX_REFERENCES)]
}

/** What programs put in front of the subject of an answer, or of what is passed on. */
const ANSWERED = new RegExp(
  `^(?:${oneOf(
    're',
    'aw',
    'antw?',
    'antwort',
    'sv',
    'vs',
    'rv',
    'res',
    'odp',
    'fwd?',
    'wg',
    'tr',
    'enc',
    'i'
  )}(?:\\[\\d{1,3}\\])? {0,2}: {0,4}){1,20}`,
  'i'
)

/** 'Re: AW: pop3 hangs' → 'pop3 hangs' */
export function subjectOf(subject: string): string {
  return subject
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim()
    .replace(ANSWERED, '')
    .slice(0, MAX_SUBJECT_LENGTH)
}

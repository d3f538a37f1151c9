import { createHmac } from 'node:crypto'
import { isSameText } from '../../http/keys/isSameText.ts'

/**
 * What an answer by mail is known by: a case or a conversation with a signature, in the address or
 * in the ids of the thread. Lower case, as some servers make of every address.
 */
export type MailTokens = {
  readonly ofCase: (number: number) => string
  /** the case that one of the texts names with a right signature, or null */
  readonly caseIn: (texts: readonly string[]) => number | null
  /** a conversation is named for the address it is held with, and good for that one alone */
  readonly ofConversation: (id: string, address: string) => string
  readonly conversationIn: (texts: readonly string[], address: string) => string | null
  /** the conversation that a person's own mail begins, the same for the same mail */
  readonly conversationFrom: (address: string, messageId: string) => string
}

/** Hexadecimal digits of a signature: 80 bits. */
const SIGNATURE_LENGTH = 20
const ID_LENGTH = 24
const OF_CASE = new RegExp(`\\bc(\\d{1,12})-([\\da-f]{${SIGNATURE_LENGTH}})(?![\\da-f])`, 'gi')
const OF_CONVERSATION = new RegExp(
  `\\bq([\\da-f]{${ID_LENGTH}})-([\\da-f]{${SIGNATURE_LENGTH}})(?![\\da-f])`,
  'gi'
)

/** `secret`: at least 32 bytes, the same for all processes. */
export function createMailTokens(secret: Uint8Array): MailTokens {
  function digest(text: string): string {
    return createHmac('sha256', secret).update(text).digest('hex')
  }
  function signed(text: string): string {
    return digest(text).slice(0, SIGNATURE_LENGTH)
  }
  /** What the first token of the texts names whose signature is right. */
  function named(
    form: RegExp,
    texts: readonly string[],
    meaning: (id: string) => string
  ): string | null {
    const tokens = texts.flatMap(text => [...text.matchAll(form)])
    const right = tokens.find(([, id = '', signature = '']) =>
      isSameText(signature.toLowerCase(), signed(meaning(id.toLowerCase())))
    )
    return right?.[1]?.toLowerCase() ?? null
  }
  return {
    ofCase: number => `c${number}-${signed(caseMeaning(String(number)))}`,
    caseIn: texts => {
      const number = named(OF_CASE, texts, caseMeaning)
      return number === null ? null : Number(number)
    },
    ofConversation: (id, address) => `q${id}-${signed(conversationMeaning(id, address))}`,
    conversationIn: (texts, address) =>
      named(OF_CONVERSATION, texts, id => conversationMeaning(id, address)),
    conversationFrom: (address, messageId) =>
      digest(`thread\n${address.toLowerCase()}\n${messageId}`).slice(0, ID_LENGTH)
  }
}

function caseMeaning(number: string): string {
  return `case\n${number}`
}

function conversationMeaning(id: string, address: string): string {
  return `conversation\n${id}\n${address.toLowerCase()}`
}

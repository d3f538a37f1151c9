import type { CaseOutcome, CaseState } from '../../storage/cases.ts'
import { BodyRefused, parseObject } from '../http/readBody.ts'

/** What the helpdesk says and does with one call. */
export type HelpdeskReply = {
  readonly text: string
  readonly name: string
  /** for the helpdesk only: the person never sees it */
  readonly isPrivate: boolean
  /** null: the case stays in the state it is in */
  readonly state: CaseState | null
  readonly outcome: CaseOutcome | undefined
  /** hands the person back to the assistant; the case stays as it is */
  readonly to: 'assistant' | undefined
}

const MAX_REPLY_LENGTH = 20_000
const MAX_NAME_LENGTH = 80

const FIELDS = ['case', 'text', 'from', 'private', 'state', 'outcome', 'to'] as const
type Field = (typeof FIELDS)[number]

const OUTCOMES: readonly unknown[] = ['solved', 'not-solved', 'duplicate']

type Fields = Readonly<Partial<Record<Field, unknown>>>
type Requirement = { readonly isMet: (fields: Fields) => boolean; readonly otherwise: string }

const REQUIREMENTS: readonly Requirement[] = [
  {
    isMet: ({ text = '' }) => typeof text === 'string' && text.length <= MAX_REPLY_LENGTH,
    otherwise: `"text" is no text of at most ${MAX_REPLY_LENGTH} characters.`
  },
  {
    isMet: ({ from = '' }) => typeof from === 'string',
    otherwise: '"from" is no name.'
  },
  {
    isMet: ({ private: isPrivate = false }) => typeof isPrivate === 'boolean',
    otherwise: '"private" is neither true nor false.'
  },
  {
    isMet: ({ state = 'open' }) => state === 'open' || state === 'closed',
    otherwise: '"state" is neither "open" nor "closed".'
  },
  {
    isMet: ({ outcome = 'solved' }) => OUTCOMES.includes(outcome),
    otherwise: '"outcome" is none of "solved", "not-solved" and "duplicate".'
  },
  {
    isMet: ({ outcome, state }) => outcome === undefined || state === 'closed',
    otherwise: 'An "outcome" is said when the case is closed: send "state": "closed", too.'
  },
  {
    isMet: ({ to = 'assistant' }) => to === 'assistant',
    otherwise: '"to" can only be "assistant".'
  },
  {
    isMet: ({ text, state, to }) => !isBlank(text) || state === 'closed' || to !== undefined,
    otherwise: 'There is nothing in it: send "text", "state": "closed", or "to": "assistant".'
  }
]

function isBlank(text: unknown): boolean {
  return typeof text !== 'string' || text.trim() === ''
}

/**
 * A reply to the case of that number. What is not known is refused rather than left out: whoever
 * sends it believes that it was said. @throws BodyRefused 400
 */
export function readReply(body: string, number: number): HelpdeskReply {
  return replyIn(parseObject(body), number)
}

/** The same of the fields, whichever door they came by. @throws BodyRefused 400 */
export function replyIn(fields: Readonly<Record<string, unknown>>, number: number): HelpdeskReply {
  const unknown = Object.keys(fields).find(name => !FIELDS.some(field => field === name))
  if (unknown !== undefined)
    throw new BodyRefused(
      400,
      `A reply has no ${JSON.stringify(unknown.slice(0, 40))}. ` +
        `It can hold ${FIELDS.join(', ')}; files cannot be passed on.`
    )
  if (fields.case !== number)
    throw new BodyRefused(
      400,
      `The reply has to name the case it is for: "case": ${number}. So a signature is good for one case.`
    )
  const unmet = REQUIREMENTS.find(({ isMet }) => !isMet(fields))
  if (unmet !== undefined) throw new BodyRefused(400, unmet.otherwise)
  const isPrivate = fields.private === true
  return {
    text: String(fields.text ?? '').trim(),
    name: nameIn(String(fields.from ?? '')),
    isPrivate,
    // who answers a closed case opens it again; who only notes something does not
    state: (fields.state as CaseState | undefined) ?? (isPrivate ? null : 'open'),
    outcome: fields.outcome as CaseOutcome | undefined,
    to: fields.to as 'assistant' | undefined
  }
}

/** A name as it is shown: without control characters, at most 80 long. */
export function nameIn(from: string): string {
  return from
    .replace(/[\p{Cc}\p{Cf}]/gu, ' ')
    .trim()
    .slice(0, MAX_NAME_LENGTH)
}

import { createHash } from 'node:crypto'
import { NEW_CASE } from '../../../triage/converse/case.ts'
import { handedCase } from '../../../triage/handOver/handedCase.ts'
import type { Wording } from '../../../triage/wording/wording.ts'
import { wordingIn } from '../../../triage/wording/wordingIn.ts'
import { MCP_CHANNEL } from '../../handOver/answerChat.ts'
import { type Tool, type ToolParts, ToolRefusal } from './tool.ts'
import { tooMuch } from './triageTool.ts'

/** Characters that a case takes at once, as of a message in the chat. */
const MAX_TEXT_LENGTH = 40_000
const MAX_NAME_LENGTH = 200
/** Source: RFC 5321, 4.5.3.1.3. */
const MAX_EMAIL_LENGTH = 254
const EMAIL = /^[^\s@]{1,64}@[^\s@]{1,189}$/

/** `open_case`: takes a problem to people of the helpdesk. */
export const openCaseTool: Tool = {
  name: 'open_case',
  title: 'Open a case with the helpdesk',
  description:
    'Hands the problem to people of the helpdesk and gives the number of the case. Only when the ' +
    'person asked for it or agreed. The same text of the same person opens one case a day. People ' +
    'answer by e-mail, so ask for an address.',
  annotations: {
    readOnlyHint: false,
    destructiveHint: false,
    idempotentHint: true,
    openWorldHint: false
  },
  input: {
    text: {
      type: 'string',
      description: 'The event and all that the person said of the problem, in their words.',
      isRequired: true,
      maxLength: MAX_TEXT_LENGTH
    },
    name: { type: 'string', description: 'Who asks.', maxLength: MAX_NAME_LENGTH },
    email: {
      type: 'string',
      description: 'Where people answer them.',
      maxLength: MAX_EMAIL_LENGTH
    }
  },
  output: {
    type: 'object',
    required: ['case', 'message'],
    properties: {
      case: { type: 'integer', description: 'The number of the case.' },
      message: { type: 'string', description: 'What to tell the person.' }
    }
  },
  call: async ({ text, name = '', email = '' }, parts) => {
    const person = { name: String(name).trim(), email: String(email).trim() }
    const { number, wording } = await openCase(String(text), person, parts)
    const isTold = parts.handOver?.reach.told === true
    const message = toldOf(number, isTold, person.email, wording)
    return { structured: { case: number, message }, text: message, articles: [] }
  }
}

/** The number of a case, and what is said in the language that it was told in. */
type Opened = { readonly number: number; readonly wording: Wording }

type Asking = { readonly name: string; readonly email: string }

async function openCase(
  text: string,
  { name, email }: Asking,
  { knowledge, engine, handOver, by }: ToolParts
): Promise<Opened> {
  if (handOver === null) throw new ToolRefusal('No cases are opened here.')
  if (email !== '' && !EMAIL.test(email))
    throw new ToolRefusal(wordingIn('en').ofCase.contactWrong(email))
  const message = { text, attachment: false, returned: false }
  const { after } = await engine.converse(NEW_CASE, message, by).catch(tooMuch)
  const at = Date.now()
  const id = email === '' ? `mcp-${digest(name)}` : email
  const day = new Date(at).toISOString().slice(0, 10)
  const number = await handOver.open({
    key: digest(`${day}\n${text}`),
    at,
    origin: {
      channel: MCP_CHANNEL,
      person: { id, name, ...(email === '' ? {} : { email }) },
      reference: { channelId: MCP_CHANNEL, conversation: { id, isGroup: false } }
    },
    case: handedCase(knowledge, after),
    transcript: [{ who: 'person', at, text }]
  })
  return { number, wording: wordingIn(after.spoken?.language ?? 'en') }
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32)
}

function toldOf(
  number: number,
  isTold: boolean,
  email: string,
  { ofCase, phrases }: Wording
): string {
  const saved = ofCase.saved(number)
  if (!isTold) return [saved, ofCase.nobodyToldOutside].join(phrases.gap)
  const next = email === '' ? ofCase.giveNumber : ofCase.answersTo(email)
  return [saved, ofCase.told, next].join(phrases.gap)
}

import type { Request, Response } from 'restify'
import { eventFileKind, MAX_EVENT_FILE_BYTES } from '../../knowledge/events/text/eventFile.ts'
import { tellAnswered, whyOf } from '../../triage/answered.ts'
import { type Engine, TooMuchToRead } from '../../triage/engine.ts'
import { type Voice, whyTriaged } from '../../triage/triage.ts'
import { parseFacts } from '../../triage/understand/parseFacts.ts'
import { preferredLanguage } from '../../triage/wording/preferredLanguage.ts'
import { wordingIn } from '../../triage/wording/wordingIn.ts'
import { decodeFile, isReadable, type ReadLog } from '../http/decodeText.ts'
import type { Origins } from '../http/origins.ts'
import { BodyRefused, mediaType, readBody, readJson } from '../http/readBody.ts'

const MAX_BODY_BYTES = 1024 * 1024
const HOW =
  'Send {"text": "..."} as application/json, the paste itself as text/plain, ' +
  'or an .evtx or .evt file as application/octet-stream.'
const NO_EVENTS =
  'This event log holds no event that can be read. ' +
  'Send what wevtutil qe FILE.evtx /lf:true /f:text prints.'

/** `POST /api/triage`: a paste in, the engine's answer out. Stateless. */
export function triageEndpoint(
  engine: Engine,
  checkKey: (request: Request) => void,
  { clientOf }: Pick<Origins, 'clientOf'>
) {
  return async (request: Request, response: Response): Promise<void> => {
    checkKey(request)
    const { text, facts } = await readQuestion(
      request,
      async bytes => await engine.eventLog(bytes, clientOf(request))
    )
    if (text.trim() === '') throw new BodyRefused(400, `There is nothing to read in it. ${HOW}`)
    response.setHeader('content-type', 'application/json; charset=utf-8')
    response.setHeader('cache-control', 'no-store')
    const stated = factsOf(facts)
    const answer = await engine
      .triage(text, stated, clientOf(request), voiceOf(request))
      .catch(tooMuch)
    tellAnswered('rest', answer.step, {
      why: whyOf(text.length, knowledge => whyTriaged(knowledge, text, stated))
    })
    const page = 'article' in answer.step ? answer.step.article : null
    const asQuoted = answer.version === null ? '' : `?version=${answer.version}`
    if (typeof page === 'string')
      response.setHeader(
        'link',
        `</articles/${encodeURIComponent(page)}${asQuoted}>; rel="describedby"`
      )
    response.sendRaw(200, answer.json)
  }
}

/** Where the words tell no language, the answer is in the one that the caller accepts. */
function voiceOf(request: Request): Voice {
  const language = preferredLanguage(request.header('accept-language', ''))
  return language === null ? {} : { locale: language }
}

/** @throws BodyRefused 413 for what cannot be read in time */
function tooMuch(error: unknown): never {
  if (error instanceof TooMuchToRead)
    throw new BodyRefused(413, wordingIn('en').sentences.tooMuchAtOnce)
  throw error
}

async function readQuestion(
  request: Request,
  readLog: ReadLog
): Promise<{ text: string; facts: unknown }> {
  if (mediaType(request) === 'text/plain')
    return {
      text: await readable(await readBody(request, MAX_BODY_BYTES), readLog),
      facts: undefined
    }
  if (mediaType(request) === 'application/octet-stream')
    return {
      text: await readable(await readBody(request, MAX_EVENT_FILE_BYTES), readLog),
      facts: undefined
    }
  if (mediaType(request) !== 'application/json')
    throw new BodyRefused(415, `This kind of body is not read here. ${HOW}`)
  const { text, facts } = await readJson(request, MAX_BODY_BYTES)
  if (typeof text !== 'string') throw new BodyRefused(400, `"text" is missing or no text. ${HOW}`)
  return { text, facts }
}

/** @throws BodyRefused 415 for bytes that are not text, 413 for a text as long as a log */
async function readable(bytes: Buffer, readLog: ReadLog): Promise<string> {
  const isLog = eventFileKind(bytes) !== null
  if (!isLog && bytes.length > MAX_BODY_BYTES)
    throw new BodyRefused(413, `A text may have ${MAX_BODY_BYTES / 1024} KB. ${HOW}`)
  const text = isReadable(bytes) ? await decodeFile(bytes, readLog).catch(tooMuch) : ''
  if (text === '' && bytes.length > 0)
    throw new BodyRefused(415, isLog ? NO_EVENTS : `These bytes are no text. ${HOW}`)
  return text
}

function factsOf(facts: unknown) {
  try {
    return parseFacts(facts)
  } catch (error) {
    throw error instanceof TypeError ? new BodyRefused(400, error.message) : error
  }
}

import type { Request, Response, Server } from 'restify'
import type { Remark } from '../../knowledge/articles/article.ts'
import type { Knowledge } from '../../knowledge/articles/knowledge.ts'
import {
  type OwnFolder,
  plainText,
  type Written
} from '../../knowledge/articles/sources/openOwnFolder.ts'
import { isReadable } from '../http/decodeText.ts'
import { createKeyCheck } from '../http/keys/apiKey.ts'
import { problemOf } from '../http/problem.ts'
import { BodyRefused, mediaType, readBody } from '../http/readBody.ts'
import { sendPage } from './page.ts'

const MAX_BODY_BYTES = 256 * 1024
const PATH = '/api/articles/:id'
const ID = /^[A-Z0-9][\w-]{0,79}$/
const TYPES: readonly string[] = ['text/markdown', 'text/plain']
const HOW =
  'Send the article as text/markdown, or as text/plain in the text format of the Knowledge Base.'

export type ArticlesParts = {
  readonly knowledge: Knowledge
  readonly own: OwnFolder
  /** without any, the endpoints do not exist */
  readonly keys: readonly string[]
}

/** Writing articles for a helpdesk that keeps them elsewhere: they go into the own folder. */
export function addArticles(server: Server, { knowledge, own, keys }: ArticlesParts): void {
  if (keys.length === 0) return
  const checkKey = createKeyCheck(keys)
  function named(request: Request): { readonly id: string; readonly file: string | null } {
    const id = idOf(request)
    return { id, file: knowledge.article(id)?.origin?.file ?? null }
  }
  server.get(PATH, async (request: Request, response: Response) => {
    checkKey(request)
    const id = idOf(request)
    const found = knowledge.article(id)
    const versions = own.versions.list(id)
    if (found === undefined && versions.length === 0) throw notThere(id)
    setTag(response, found?.origin?.version ?? null)
    sendPage(response, {
      id,
      ...(found === undefined
        ? { source: null, file: null, version: null, text: null }
        : { ...found.origin, text: found.lines.join('\n') }),
      versions: versions.map(({ version, at }) => ({ version, at: new Date(at).toISOString() }))
    })
  })
  server.put(PATH, async (request: Request, response: Response) => {
    checkKey(request)
    checkFolder(own)
    const text = await readText(request)
    const article = named(request)
    const { id } = article
    checkCondition(request, id, own.versionNow(article))
    const written = own.write(article, text)
    if (written.kind === 'refused') return sendRefusal(response, id, written.remarks)
    setTag(response, written.version)
    if (written.kind === 'created') response.setHeader('location', pageOf(id))
    sendPage(response, answerOf(id, written), written.kind === 'created' ? 201 : 200)
  })
  server.del(PATH, async (request: Request, response: Response) => {
    checkKey(request)
    checkFolder(own)
    const article = named(request)
    const version = own.versionNow(article)
    if (version === null) throw notThere(article.id)
    checkCondition(request, article.id, version)
    own.remove(article)
    response.sendRaw(204, '')
  })
}

/** @throws BodyRefused 404 for what can be no id */
function idOf(request: Request): string {
  const id = String((request.params as { id?: string }).id ?? '').toUpperCase()
  if (!ID.test(id)) throw new BodyRefused(404, 'An id has letters and a number, as in HD-12.')
  return id
}

/** @throws BodyRefused 409 */
function checkFolder(own: OwnFolder): void {
  const fault = own.fault()
  if (fault !== null) throw new BodyRefused(409, fault)
}

/** The version of a text as HTTP names it. */
function setTag(response: Response, version: string | null): void {
  if (version !== null) response.setHeader('etag', `"${version}"`)
}

/**
 * Without a condition whoever writes last is right. `version`: of the text that is there, null for
 * none. Source: RFC 9110, 13.1; a tag that a proxy made weak counts all the same.
 *
 * @throws BodyRefused 412
 */
function checkCondition({ headers }: Request, id: string, version: string | null): void {
  const { 'if-match': match, 'if-none-match': noneMatch } = headers
  const there = version === null ? 'is not there' : `has the text of version ${version}`
  if (match !== undefined && !isAmong(match, version))
    throw new BodyRefused(412, `${id} ${there}, not the one that If-Match names. ${READ_AGAIN}`)
  if (noneMatch !== undefined && isAmong(noneMatch, version))
    throw new BodyRefused(412, `${id} ${there}, which If-None-Match rules out. ${READ_AGAIN}`)
}

const READ_AGAIN = 'Nothing was written: read it again, and send it with the version it has now.'

/** '*' or '"a0f31c0a0f31", "…"' */
function isAmong(tags: string, version: string | null): boolean {
  if (version === null) return false
  const named = tags.split(',').map(tag => tag.trim().replace(/^W\//, ''))
  return named.includes('*') || named.includes(`"${version}"`)
}

function notThere(id: string): BodyRefused {
  return new BodyRefused(404, `There is no article ${id} in the folder of your own.`)
}

/** @throws BodyRefused 400, 413, 415 */
async function readText(request: Request): Promise<string> {
  if (!TYPES.includes(mediaType(request))) throw new BodyRefused(415, HOW)
  const bytes = await readBody(request, MAX_BODY_BYTES, 'Make two articles of it.')
  if (!isReadable(bytes)) throw new BodyRefused(415, `These bytes are no text. ${HOW}`)
  const text = plainText(bytes)
  if (text.trim() === '') throw new BodyRefused(400, `There is nothing in it. ${HOW}`)
  return text
}

function sendRefusal(response: Response, id: string, remarks: readonly Remark[]): void {
  const [first] = remarks
  const where = first === undefined ? '' : ` Line ${first.line}: ${first.found}; ${first.remedy}.`
  const problem = JSON.parse(problemOf(422, `${id} was not taken.${where}`)) as object
  response.setHeader('content-type', 'application/problem+json')
  response.sendRaw(422, JSON.stringify({ ...problem, remarks: remarks.map(remarkJson) }))
}

function answerOf(id: string, written: Exclude<Written, { readonly kind: 'refused' }>): object {
  const { kind, file, version, remarks } = written
  return {
    id,
    done: kind,
    file,
    version,
    page: `${pageOf(id)}?version=${version}`,
    remarks: remarks.map(remarkJson)
  }
}

function remarkJson({ rule, line, found, remedy }: Remark): object {
  return { rule, line, found, remedy }
}

function pageOf(id: string): string {
  return `/articles/${encodeURIComponent(id)}`
}

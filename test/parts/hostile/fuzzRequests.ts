import {
  HEADERS,
  METHODS,
  NAMES,
  STRANGE_IN_A_PATH,
  TO_READ,
  TO_WRITE,
  TYPES,
  WORDS
} from './fuzzWords.ts'

/** Requests that nobody in his right mind sends, from a seed: the same seed, the same requests. */
export type FuzzedRequest = {
  readonly method: string
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer | null
}

/** What the fuzzer knows of a running service, to come further in than the first door. */
export type Known = {
  readonly conversation: string
  readonly tokens: readonly string[]
  readonly serviceUrl: string
}

export type Random = {
  /** a whole number from 0 to below `below` */
  readonly below: (below: number) => number
  readonly pick: <T>(list: readonly T[]) => T
  readonly chance: (of: number) => boolean
}

/** mulberry32 */
export function randomOf(seed: number): Random {
  let state = seed >>> 0
  function next(): number {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  function below(most: number): number {
    return Math.floor(next() * most)
  }
  return { below, pick: list => list[below(list.length)] as never, chance: of => next() < of }
}

export function fuzzRequest(random: Random, known: Known): FuzzedRequest {
  const { pick, chance } = random
  const writes = chance(0.75)
  const usual = writes ? 'POST' : 'GET'
  const method = chance(0.1) ? pick(METHODS) : usual
  const path = mutatePath(
    random,
    pick(writes ? TO_WRITE : TO_READ).replace(
      ':id',
      chance(0.8) ? known.conversation : encodeURIComponent(pick(WORDS).toWellFormed())
    )
  )
  const body =
    method === 'GET' || method === 'HEAD' || method === 'TRACE'
      ? null
      : fuzzBody(random, path, known)
  const type = chance(0.8) ? fitting(path) : pick(TYPES)
  const headers: Record<string, string> = {
    ...(type === '' ? {} : { 'content-type': type }),
    ...(path.includes('/mcp') ? { accept: 'application/json, text/event-stream' } : {}),
    ...(chance(0.7) ? { authorization: `Bearer ${pick(known.tokens)}` } : {})
  }
  while (chance(0.25)) headers[pick(HEADERS)] = headerWord(random)
  delete headers['content-length']
  return { method, path, headers, body }
}

function fitting(path: string): string {
  if (path.includes('/upload')) return 'multipart/form-data; boundary=bb'
  return 'application/json'
}

/** What an HTTP client lets through as a header. */
function headerWord({ pick, chance }: Random): string {
  return chance(0.5)
    ? pick([
        'identity',
        'gzip',
        '*',
        'null',
        'https://evil.test',
        '1.1.1.1, ::1',
        'Bearer x',
        'Basic eDp4',
        '~1',
        '100-continue',
        '0-1',
        ',,,',
        '"',
        'x'.repeat(3_000)
      ])
    : pick(WORDS).replace(/[^\x20-\x7e]/g, '')
}

function mutatePath({ pick, chance, below }: Random, path: string): string {
  if (chance(0.85)) {
    if (chance(0.2))
      return (
        `${path}?watermark=${encodeURIComponent(pick(WORDS).toWellFormed())}&t=` +
        `${encodeURIComponent(pick(WORDS).toWellFormed())}`
      )
    return path
  }
  const at = below(path.length + 1)
  return (
    pick([
      `${path.slice(0, at)}${pick(STRANGE_IN_A_PATH)}${path.slice(at)}`,
      path.toUpperCase(),
      `${path}/`,
      `/${path}`,
      `http://evil.test${path}`,
      '*',
      path.slice(0, at)
    ]).replace(/[^\x21-\x7e]/g, '') || '/'
  )
}

function fuzzBody(random: Random, path: string, known: Known): Buffer {
  const { chance, pick, below } = random
  if (path.includes('/upload') && chance(0.8))
    return mutateBytes(random, Buffer.from(multipart(random)))
  if (chance(0.05)) return Buffer.from(pick(['[', '{"a":', '"', '{"text":']).repeat(below(20_000)))
  if (chance(0.1)) return Buffer.from(Array.from({ length: below(2_000) }, () => below(256)))
  if (chance(0.02)) return Buffer.alloc(1_100_000, 'x')
  return mutateBytes(random, Buffer.from(JSON.stringify(bodyFor(random, path, known)) ?? ''))
}

function bodyFor(random: Random, path: string, known: Known): unknown {
  if (path.includes('/mcp')) return rpc(random)
  return path.includes('/api/triage') ? question(random) : activity(random, known)
}

/** A message of MCP, as the protocol has it or nearly. */
function rpc(random: Random): unknown {
  const { pick, chance } = random
  const name = pick(['triage', 'find_articles', 'read_article', 'open_case', pick(WORDS)])
  const given = { text: pick(WORDS), id: pick(WORDS), ...(chance(0.5) ? {} : { limit: 3 }) }
  const params = {
    tool: { name, arguments: chance(0.8) ? given : value(random, 0) },
    resource: { uri: `article://${pick(WORDS)}` },
    any: value(random, 0)
  }
  const [method, its] = pick([
    ['tools/call', params.tool],
    ['resources/read', params.resource],
    ['tools/list', params.any],
    ['initialize', params.any],
    ['server/discover', params.any],
    ['subscriptions/listen', params.any],
    [pick(WORDS), params.any]
  ] as const)
  return {
    jsonrpc: chance(0.9) ? '2.0' : value(random, 0),
    id: value(random, 3),
    method,
    params: its
  }
}

function facts(random: Random): unknown {
  if (random.chance(0.5)) return { product: random.pick(WORDS), servicePack: value(random, 3) }
  return value(random, 0)
}

function question(random: Random): unknown {
  return {
    text: random.chance(0.9) ? random.pick(WORDS) : value(random, 0),
    ...(random.chance(0.6) ? { facts: facts(random) } : {})
  }
}

function activity(random: Random, { serviceUrl, conversation }: Known): unknown {
  const { chance, pick } = random
  const whole: Record<string, unknown> = {
    type: pick([
      'message',
      'message',
      'message',
      'conversationUpdate',
      'event',
      'invoke',
      'typing',
      'messageReaction',
      'installationUpdate',
      'endOfConversation',
      'trace',
      pick(WORDS)
    ]),
    id: `f${random.below(1e9)}`,
    channelId: pick(['msteams', 'webchat', 'emulator', 'directline', pick(WORDS)]),
    serviceUrl,
    conversation: { id: chance(0.5) ? conversation : pick(WORDS) },
    from: { id: 'somebody' },
    recipient: { id: 'bot' },
    text: pick(WORDS)
  }
  while (chance(0.5)) whole[pick(NAMES.filter(name => name !== 'serviceUrl'))] = value(random, 0)
  return whole
}

function value(random: Random, depth: number): unknown {
  const { below, pick } = random
  const kind = below(depth > 3 ? 6 : 8)
  if (kind < 3) return pick(WORDS)
  if (kind === 3) return pick([0, -1, 1e308, 0.1, 2 ** 53, Number.MAX_SAFE_INTEGER])
  if (kind === 4) return pick([true, false, null])
  if (kind === 5) return pick([[], {}, ''])
  const many = Array.from({ length: below(5) })
  if (kind === 6) return many.map(() => value(random, depth + 1))
  return Object.fromEntries(many.map(() => [pick(NAMES), value(random, depth + 1)]))
}

function multipart({ pick, chance }: Random): string {
  function part(): string {
    return (
      `--bb\r\nContent-Disposition: form-data; name="` +
      `${pick(['file', 'activity', pick(WORDS)])}"` +
      `${chance(0.7) ? `; filename="${pick(WORDS)}"` : ''}\r\n` +
      `${chance(0.7) ? `Content-Type: ${pick([...TYPES, 'image/png'])}\r\n` : ''}\r\n` +
      `${chance(0.3) ? '{"type":"message","text":"x"}' : pick(WORDS)}\r\n`
    )
  }
  return `${Array.from({ length: pick([0, 1, 2, 3, 12]) }, part).join('')}--bb--\r\n`
}

function mutateBytes({ chance, below }: Random, bytes: Buffer): Buffer {
  if (chance(0.7) || bytes.length === 0) return bytes
  const changed = Buffer.from(bytes)
  for (let count = below(5); count >= 0; count -= 1) changed[below(changed.length)] = below(256)
  if (chance(0.3)) return changed.subarray(0, below(changed.length))
  return changed
}

/** Bytes that are no HTTP, or hardly. */
export function fuzzBytes(random: Random): Buffer {
  const { pick, below } = random
  const line = pick([
    'GET / HTTP/1.1',
    'POST /api/triage HTTP/1.1',
    'GET /directline/conversations/x/stream HTTP/1.1',
    'GET // HTTP/1.1',
    'GET http://[ HTTP/1.1',
    '\u0000\u0001',
    'GET / HTTP/9.9',
    'CONNECT x:1 HTTP/1.1',
    'PRI * HTTP/2.0',
    'POST /api/messages HTTP/1.1'
  ])
  const headers = Array.from({ length: below(6) }, () =>
    pick([
      'Host: here',
      'Host: a\r\nHost: b',
      'Upgrade: websocket',
      'Connection: Upgrade',
      'Sec-WebSocket-Version: 13',
      'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
      'Sec-WebSocket-Key: x',
      'Content-Length: 5',
      'Content-Length: -1',
      'Content-Length: 99999999999999999999',
      'Transfer-Encoding: chunked',
      'Transfer-Encoding: chunked, identity',
      'Content-Type: application/json',
      `X: ${'y'.repeat(below(20_000))}`,
      'Bad Header',
      ': nothing',
      'Expect: 100-continue'
    ])
  )
  return mutateBytes(
    random,
    Buffer.from(
      `${[line, ...headers].join('\r\n')}\r\n\r\n` +
        `${pick(['', 'hello', '5\r\nhello\r\n0\r\n\r\n', 'ffffffff\r\n', '{"text":"x"}'])}`,
      'latin1'
    )
  )
}

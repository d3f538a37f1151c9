/** Names of services, drivers and other components in a message. */
import { oneOf } from '../../../language/words/oneOf.ts'
import { isPlaceholder } from './isPlaceholder.ts'
import { serviceName } from './serviceName.ts'
import type { Slot } from './slot.ts'

const TOKEN =
  /<[^<>\n]{1,60}>|\[[^[\]\n]{1,60}\]|%{1,2}\w{1,12}|[\p{L}\p{N}_$+&-]+(?:[.'/\\][\p{L}\p{N}_$+&-]+)*|[^\s]/gu
/** What a component is called; its name stands before: 'The Net Logon service'. */
const KIND = /^(?:services?|drivers?)$/i
const OPENS = /^(?:the|an?|this|your|")$/i
/**
 * Where a name cannot go on. Brackets may be part of one: 'Windows Internet Name Service (WINS)'.
 */
const BREAK = /^[.:;,!?"]$/
const MAX_NAME_WORDS = 9
/** Words of a sentence, which no name has in it, and such as no name ends in. */
const SENTENCE = new RegExp(
  `^${oneOf(
    'because',
    'cannot',
    'contact',
    'could',
    'depends',
    'entry',
    'failed',
    'from',
    'has',
    'in',
    'is',
    'please',
    'returned',
    'terminated',
    'that',
    'was',
    'which',
    'with'
  )}$`
)
const CONNECTS = /^(?:for|of|and|or|to|by|on|each|all|no|which)$/i
/** A name without a capital is one only where it begins the message or is waited for. */
const LEADS_TO_NAME = /^(?:from|for|start|starting|stop|stopping|of|on)$/i
/** Plain words before 'service' that describe one and name none. */
const DESCRIBES = new RegExp(
  `^${oneOf(
    'above',
    'added',
    'affected',
    'dependency',
    'dependent',
    'directory',
    'following',
    'local',
    'mail',
    'mentioned',
    'name',
    'named',
    'network',
    'new',
    'other',
    'remote',
    'requested',
    'required',
    'same',
    'specified',
    'system',
    'target',
    'this',
    'underlying',
    'windows'
  )}$`,
  'i'
)
/** 'for service "BITS"', 'Cluster resource "SQL Server Agent"' */
const QUOTED = new RegExp(
  String.raw`\b${oneOf('service', 'driver', 'resource', 'component', 'provider')}:? ["'](\w[^"'\n]{1,60})["']`,
  'gu'
)
/** 'the service netman with arguments', 'the service MSIServer' */
const BEHIND = new RegExp(
  String.raw`\bservice:? ${oneOf(
    String.raw`([\p{L}\p{N}_$]{2,40})(?= with arguments\b)`,
    String.raw`([\p{L}\p{N}_$]{2,40}|<[^<>]{1,40}>|%\d)`
  )}`,
  'gu'
)
/** Names below or behind a colon: 'The following ... driver(s) failed to load: \nCdrom Fastfat' */
const LISTED = new RegExp(
  [
    String.raw`\bfollowing\b[^.:]{0,60}\b`,
    oneOf('drivers?', 'services?', 'programs?', 'components?', 'modules?', 'devices?'),
    String.raw`\b[^.:]{0,40}:\s*([^.:]{1,200}?)\s*$`
  ].join(''),
  'i'
)

/**
 * Whose database a message of the engine is about, with its process or instance in brackets behind:
 * 'MSExchangeIS ((275) ) Unable to ...', 'Information Store (2345) ...', 'svchost (8724,R,98) ...'
 */
const OWNER =
  /^\s*((?:MSExchange|ntds|svchost|dhcp|wins|certsrv|Information Store)\w{0,20}) ?\({1,2}\d[^()]{0,20}\)/i

type Token = { readonly text: string; readonly at: number }

export function readServices(description: string): readonly Slot[] {
  const tokens = [...description.matchAll(TOKEN)].map(match => ({
    text: match[0],
    at: match.index
  }))
  const before = tokens.flatMap(({ text }, index) =>
    KIND.test(text) ? nameBefore(description, tokens, index) : []
  )
  const quoted = [...description.matchAll(QUOTED)].map(([, name = '']) => slotOf(name))
  const behind = [...description.matchAll(BEHIND)]
    .map(match => match[1] ?? identifier(match[2] ?? ''))
    .filter(name => name.trim() !== '')
    .map(slotOf)
  const listed = (LISTED.exec(description)?.[1] ?? '').split(/[\s,]+/).filter(name => name !== '')
  const owner = (OWNER.exec(description) ?? []).slice(1)
  return [
    ...owner.map(slotOf),
    ...before,
    ...quoted,
    ...behind,
    ...(isList(listed) ? listed.map(slotOf) : [])
  ].filter(({ value }) => value !== '')
}

/** The name in front of 'service', back to its article. None when only plain words stand there. */
function nameBefore(description: string, tokens: readonly Token[], kind: number): readonly Slot[] {
  const from = openingOf(tokens, kind)
  if (from === null || from === kind) return []
  const name = tokens.slice(from, kind)
  const [first, last] = [name[0], name.at(-1)]
  if (first === undefined || last === undefined) return []
  const text = description.slice(first.at, last.at + last.text.length)
  const isSentence = name.some(({ text: word }) => SENTENCE.test(word)) || CONNECTS.test(last.text)
  const isNamed = /[\p{Lu}\p{N}_]/u.test(first.text) || isPlaceholder(text)
  const isName = !isSentence && (isNamed || isAwaited(tokens, from, name))
  if (isName) return [slotOf(text)]
  return []
}

/** Where a name begins: behind the nearest 'the'; null where a sentence breaks before. */
function openingOf(tokens: readonly Token[], kind: number): number | null {
  for (let at = kind - 1; at >= Math.max(0, kind - MAX_NAME_WORDS - 1); at -= 1) {
    const word = tokens[at]?.text ?? ''
    if (OPENS.test(word)) return at + 1
    if (BREAK.test(word) || (KIND.test(word) && at < kind - 1)) return null
  }
  return null
}

/** 'wuauserv' in 'response from the wuauserv service' */
function isAwaited(tokens: readonly Token[], from: number, name: readonly Token[]): boolean {
  const [only, ...others] = name
  if (only === undefined || others.length > 0 || DESCRIBES.test(only.text)) return false
  const lead = tokens[from - 2]
  return from === 1 || (lead !== undefined && LEADS_TO_NAME.test(lead.text))
}

/**
 * A word behind 'service' when it is no word of the sentence: 'MSIServer', 'LmHosts', 'W3SVC',
 * '%1'.
 */
function identifier(word: string): string {
  const isName = /[_\d]|\p{Ll}\p{Lu}|^\p{Lu}{3,}$/u.test(word) || isPlaceholder(word)
  if (isName) return word
  return ''
}

function isList(names: readonly string[]): boolean {
  return names.length > 0 && names.length <= 8 && names.every(name => /^[\w$.-]{2,32}$/.test(name))
}

function slotOf(text: string): Slot {
  if (isPlaceholder(text)) return { kind: 'service', value: null, text }
  const words = text
    .replace(/<[^<>]*>/g, '*')
    .split(/\s+/)
    .map(word => (isPlaceholder(word) ? '*' : word))
  const value = serviceName(words.join(' '))
  return { kind: 'service', value: value.replace(/[* ]/g, '') === '' ? null : value, text }
}

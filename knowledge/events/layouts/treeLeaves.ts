import { isFieldName, normalizeName } from './fieldNames.ts'

/** An object of names and values, as JSON and YAML tell it. */
export type Tree = { readonly [name: string]: unknown }

const MAX_DEPTH = 12
const MAX_LEAVES = 2_000
/** What an event says of itself in its own names; nothing in there is a field of ours. */
const EVENT_DATA = new Set([
  'eventdata',
  'userdata',
  'eventpayload',
  'stringinserts',
  'insertionstrings',
  'replacementstrings',
  'payload',
  'details',
  'extrafieldinfo'
])
/** Parts that speak of a rule, an agent or a file, not of the event. */
const OF_OTHERS = new Set([
  'rule',
  'rules',
  'decoder',
  'predecoder',
  'manager',
  'cluster',
  'detection',
  'ecs',
  'input',
  'kubernetes',
  'process',
  'metadata',
  'bookmark',
  'execution'
])
/** Steps that only hold a value or its attributes; OpenTelemetry says of each what it is. */
const BARE_STEPS = new Set([
  '',
  'attributes',
  'value',
  'stringvalue',
  'intvalue',
  'kvlistvalue',
  'arrayvalue',
  'values'
])
/** What lists of pairs call the name and the value: '{"title": "Event ID:", "value": "7031"}' */
const NAME_KEYS = ['name', 'title', 'key', 'label', 'field'] as const
const VALUE_KEYS = ['value', 'text', 'val', 'content'] as const
/** A name, a value, and how both are shown. */
const MAX_PAIR_KEYS = 5
const TEXT_OF_XML = /^[#_$@]{1,2}(?:text|t)?$/

/** A plain value and the names above it. */
export type Leaf = { readonly steps: readonly string[]; readonly text: string }

/** Every plain value with the names above it, and the strings of the event's own data. */
export function flatten(tree: Tree): { readonly leaves: Leaf[]; readonly insertions: string[] } {
  const leaves: Leaf[] = []
  const insertions: string[] = []
  function visit(value: unknown, steps: readonly string[]): void {
    if (steps.length > MAX_DEPTH || leaves.length >= MAX_LEAVES) return
    const text = textOf(value)
    if (text !== null) leaves.push({ steps, text })
    else for (const [name, inner] of partsOf(value)) visitNamed(name, inner, steps)
  }
  function visitNamed(name: string, inner: unknown, steps: readonly string[]): void {
    const own = stepsOf(name)
    const last = own.at(-1) ?? ''
    const isText = typeof inner === 'string' && isFieldName(last)
    if (EVENT_DATA.has(last) && !isText) insertions.push(...stringsIn(inner, 0))
    else if (!OF_OTHERS.has(last) || typeof inner !== 'object') visit(inner, [...steps, ...own])
  }
  visit(tree, [])
  return { leaves, insertions }
}

/** The parts of an object, or of a list that is one: pairs of a name and a value. */
function partsOf(value: unknown): readonly (readonly [string, unknown])[] {
  if (Array.isArray(value)) return pairsIn(value)
  return isTree(value) ? Object.entries(value) : []
}

/**
 * The names and values of a list that tells each as an object of its own, as cards and collectors
 * do; none where an element tells something else.
 * [{ "name": "Source", "value": "disk" }] → [['Source', 'disk']]
 */
export function pairsIn(list: readonly unknown[]): readonly (readonly [string, unknown])[] {
  const pairs = list.slice(0, MAX_LEAVES).flatMap(pairIn)
  return pairs.length === list.length ? pairs : []
}

function pairIn(element: unknown): readonly (readonly [string, unknown])[] {
  if (!isTree(element) || Object.keys(element).length > MAX_PAIR_KEYS) return []
  const own = Object.fromEntries(
    Object.entries(element).map(([written, inner]) => [normalizeName(written), inner])
  )
  const name = NAME_KEYS.map(one => own[one]).find(said => typeof said === 'string')
  const key = VALUE_KEYS.find(one => own[one] !== undefined)
  return typeof name === 'string' && key !== undefined ? [[name, own[key]]] : []
}

/** Whether a dotted name stands below a part that speaks of something else. 'rule.level' → true */
export function isOfOthers(name: string): boolean {
  return name
    .split('.')
    .slice(0, -1)
    .some(step => OF_OTHERS.has(normalizeName(step)))
}

/** 'winlog.event_id' → ['winlog', 'eventid'], 'Provider_attributes' → ['provider'], '#text' → [] */
function stepsOf(name: string): readonly string[] {
  return name
    .slice(0, 200)
    .split('.')
    .filter(step => !TEXT_OF_XML.test(step))
    .map(step => normalizeName(step.replace(/_attributes$/, '')))
    .filter(step => !BARE_STEPS.has(step))
}

function stringsIn(value: unknown, depth: number): readonly string[] {
  if (typeof value === 'string') {
    if (value.trim() === '') return []
    return [value]
  }
  if (typeof value === 'number') return [String(value)]
  if (depth > MAX_DEPTH || typeof value !== 'object' || value === null) return []
  return Object.entries(value)
    .filter(([name]) => name !== 'xmlns')
    .flatMap(([, inner]) => stringsIn(inner, depth + 1))
}

/** Whether a value has parts: an object or a list. */
export function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null
}

/** A plain value; of a list of words the first. */
function textOf(value: unknown): string | null {
  if (Array.isArray(value)) {
    if (typeof value[0] === 'string') return value[0]
    return null
  }
  if (typeof value === 'number') return String(value)
  if (typeof value === 'string') return value
  return null
}

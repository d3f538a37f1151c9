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
/** Steps that only hold a value or its attributes. */
const BARE_STEPS = new Set(['', 'attributes', 'value'])
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
    else if (isTree(value) && !Array.isArray(value))
      for (const [name, inner] of Object.entries(value)) visitNamed(name, inner, steps)
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

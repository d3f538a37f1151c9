import { oneOf } from '../../language/words/oneOf.ts'
import { isOperatingSystem, productNamed } from '../products.ts'

type Placed = {
  readonly product: string | null
  readonly start: number
  readonly end: number
}

/** Which machine a system is said of: the one in trouble, a server, another server, a client. */
type Role = 'affected' | 'server' | 'other' | 'client'

/** Characters before a system that may say whose it is. */
const MAX_SUBJECT_LENGTH = 60

const VERB = oneOf(
  'are',
  'is',
  'runs?',
  'running',
  'have',
  'has',
  'got',
  'with',
  'on',
  'at',
  'all',
  'still',
  'stayed',
  'which',
  'the',
  'a',
  'windows'
)
const VERBS = `(?:[ ,:]+${VERB}){0,5}[ :]{0,2}$`
const CLIENT = oneOf(
  'clients?',
  'work ?stations?',
  'pcs?',
  'laptops?',
  'desktops?',
  'notebooks?',
  'users?'
)
const MACHINE = oneOf('box', 'server', 'machine', 'one', 'host', 'computer', 'node', 'system')
const TROUBLED = oneOf(
  'this',
  'affected',
  'failing',
  'broken',
  'problem',
  'faulty',
  'hanging',
  'crashing'
)
const OTHER_MACHINE = oneOf(
  'dcs?',
  'pdcs?',
  'bdcs?',
  'gcs?',
  'domain controllers?',
  'file ?servers?',
  'print ?servers?',
  'others',
  'other servers',
  'rest'
)
/** 'the server that fails' */
const IN_TROUBLE =
  '(?:that|which) (?:fails|hangs|crashes|dies|stops|has the (?:problem|error|event))'
const ROLES: readonly (readonly [Role, RegExp])[] = [
  ['client', new RegExp(String.raw`\b${CLIENT}${VERBS}`, 'i')],
  [
    'affected',
    new RegExp(
      String.raw`\b(?:${TROUBLED}(?: mail| exchange| web)? ${MACHINE}|here|${IN_TROUBLE})${VERBS}`,
      'i'
    )
  ],
  ['other', new RegExp(String.raw`\b${OTHER_MACHINE}${VERBS}`, 'i')],
  ['server', new RegExp(String.raw`\b(?:mail|exchange|web|sql)? ?(?:server|box)${VERBS}`, 'i')]
]
/** 'W2K pro laptop' */
const IS_CLIENT_BEHIND = new RegExp(`^(?: \\w{1,12}){0,1} ${CLIENT}\\b`, 'i')
const SUITE = /^Small Business Server/

/**
 * Of the systems of several machines those of the one that matters: the affected one, else the
 * servers before their clients and before other servers. A suite beside the Windows it holds goes
 * without saying.
 */
export function keepAffectedMachine<T extends Placed>(
  named: readonly T[],
  words: string
): readonly T[] {
  const systems = named.filter(({ product }) => product !== null && isOperatingSystem(product))
  const roles = new Map(systems.map(one => [one, roleOf(one, words)]))
  const kept = keptSystems(systems, roles).filter(one => !isSaidTwice(one, systems))
  return named.filter(one => !systems.includes(one) || kept.includes(one))
}

function keptSystems<T>(systems: readonly T[], roles: ReadonlyMap<T, Role | null>): readonly T[] {
  const affected = systems.filter(one => roles.get(one) === 'affected')
  if (affected.length > 0) return affected
  const servers = systems.filter(one => roles.get(one) !== 'client')
  if (servers.length === 0) return systems
  const own = servers.filter(one => roles.get(one) !== 'other')
  if (own.length > 0) return own
  return servers
}

function roleOf({ start, end }: Placed, words: string): Role | null {
  if (IS_CLIENT_BEHIND.test(words.slice(end, end + MAX_SUBJECT_LENGTH))) return 'client'
  const before = words.slice(Math.max(0, start - MAX_SUBJECT_LENGTH), start)
  return ROLES.find(([, said]) => said.test(before))?.[0] ?? null
}

function isSaidTwice(one: Placed, systems: readonly Placed[]): boolean {
  if (!SUITE.test(one.product ?? '')) return false
  const { contains } = productNamed(one.product ?? '')
  return systems.some(({ product }) => contains.includes(product ?? ''))
}

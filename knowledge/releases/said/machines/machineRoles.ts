import { inSequence, oneOf } from '../../../language/words/oneOf.ts'
import { isOperatingSystem, productNamed } from '../../products.ts'

type Placed = {
  readonly product: string | null
  readonly start: number
  readonly end: number
}

/**
 * Which machine a system is said of: the one in trouble, a server, another server, a client, or one
 * where all is well.
 */
type Role = 'affected' | 'server' | 'other' | 'client' | 'well'

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
/** 'the server that fails', 'the site where it happens' */
const IN_TROUBLE = oneOf(
  '(?:that|which) (?:fails|hangs|crashes|dies|stops|has the (?:problem|error|event))',
  'where (?:it|this|that|the (?:problem|error|trouble)) (?:happens|occurs|is seen|fails|is)'
)
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
const WELL = oneOf(
  'fine',
  'ok',
  'okay',
  'well',
  'good',
  'correct',
  'right',
  'stable',
  'perfect(?:ly)?',
  'without (?:any )?(?:trouble|problems?)'
)
const ON = '(?:on|in|under|with|from) (?:our |my |the |a |an |plain |old |normal ){0,2}'
const FOR_LONG =
  '(?: for (?:me|us|everybody))?(?: for (?:an? |\\w{1,8} )?(?:weeks?|months?|years?|ages))?'
/** 'worked for a year under', 'all was well on', 'never happens on' */
const IS_WELL_BEFORE = new RegExp(
  String.raw`(?<!\b(?:not|never|nothing|hardly|longer) |n't )\b${oneOf(
    'worked',
    `(?:works?|ran|runs?|is|was|were|are|it's|all) (?:quite |just |all )?${WELL}`,
    'never (?:happen(?:s|ed)|occurs|occurred|had (?:it|this|that))'
  )}${FOR_LONG},? ${ON}$`,
  'i'
)
/** 'works on [win98], fails on nt4' */
const WORKS_ON = new RegExp(String.raw`(?<!\b(?:not|never|nothing) |n't )\bworks? ${ON}$`, 'i')
const FAILS_BEHIND = /^,? (?:but |and )?(?:fails?|crash\w*|hangs?|breaks?|dies|not) /i
const IS_ON = new RegExp(String.raw`\b${ON}$`, 'i')
const IT_DOES = '(?:happens?|happened|occurs?|do (?:so|it|this|that)|did (?:so|it|this|that))'
/** 'On [Windows 95] it was fine', 'on [98] it never happens', 'on [NT4] it survived' */
const IS_WELL_BEHIND = new RegExp(
  String.raw`^[^.;!?\n]{0,40}?\b${oneOf(
    inSequence(
      "(?:it'?s|is|was|were|are|been|goes|went|works?|worked|runs?|ran) ",
      `(?:all |quite |just |always )?${WELL}\\b`
    ),
    String.raw`(?:never|does not|did not|doesn't|didn't) ${IT_DOES}\b`,
    String.raw`no (?:such )?(?:problems?|errors?|trouble)\b`,
    String.raw`survived?\b`,
    String.raw`works? ?(?=[.,;!\n]|$)`,
    String.raw`(?:it|this|that|they|all) worked\b(?! (?:until|till|before))`,
    String.raw`(?:it|this|that) ran for\b`,
    String.raw`never an? (?:delay|problem|error)\b`,
    String.raw`nothing ?(?=[.;!\n]|$)`
  )}`,
  'i'
)
/** 'W2K pro laptop' */
const IS_CLIENT_BEHIND = new RegExp(`^(?: \\w{1,12}){0,1} (?:${CLIENT}|shares?|peers?)\\b`, 'i')
/** 'NT 4 Workstation' */
const IS_EDITION = /^ workstation\b(?! (?:pc|client|user)s?\b)/i
/** What a client is a client of; Windows 95 beside 3.1 is none. */
const SERVES = /^(?:Windows (?:NT|2000|Server|[\w.]+\/Server)|Small)/
const SUITE = /^Small Business Server/

/** 'server sp5, clients are windows 98': the level is the server's, whatever it runs */
const SERVER_LEVEL = /\bserver(?: (?:is|has|at|on|runs|with)){0,2} (?:sp ?\d|service ?pack \d)/i

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
  const isOfClients = SERVER_LEVEL.test(words) && systems.every(one => roles.get(one) === 'client')
  const told = isOfClients ? [] : keptSystems(systems, roles)
  const kept = told.filter(one => !isSaidTwice(one, systems))
  return named.filter(one => !systems.includes(one) || kept.includes(one))
}

function keptSystems<T extends Placed>(
  systems: readonly T[],
  roles: ReadonlyMap<T, Role | null>
): readonly T[] {
  const affected = systems.filter(one => roles.get(one) === 'affected')
  if (affected.length > 0) return affected
  const troubled = systems.filter(one => roles.get(one) !== 'well')
  const servers = troubled.filter(one => roles.get(one) !== 'client')
  if (troubled.length === 0) return systems
  if (!servers.some(({ product }) => SERVES.test(product ?? ''))) return troubled
  const own = servers.filter(one => roles.get(one) !== 'other')
  if (own.length > 0) return own
  return servers
}

function roleOf({ product, start, end }: Placed, words: string): Role | null {
  const behind = words.slice(end, end + MAX_SUBJECT_LENGTH)
  const before = words.slice(Math.max(0, start - MAX_SUBJECT_LENGTH), start)
  const isWellThere = IS_ON.test(before) && IS_WELL_BEHIND.test(behind)
  const isContrasted = WORKS_ON.test(before) && FAILS_BEHIND.test(behind)
  if (isWellThere || isContrasted || IS_WELL_BEFORE.test(before)) return 'well'
  const isEdition = product?.startsWith('Windows NT') && IS_EDITION.test(behind)
  if (!isEdition && IS_CLIENT_BEHIND.test(behind)) return 'client'
  return ROLES.find(([, said]) => said.test(before))?.[0] ?? null
}

function isSaidTwice(one: Placed, systems: readonly Placed[]): boolean {
  if (!SUITE.test(one.product ?? '')) return false
  const { contains } = productNamed(one.product ?? '')
  return systems.some(({ product }) => contains.includes(product ?? ''))
}

/** Characters on each side of a product that may say how it fares. */
const MAX_FARE_LENGTH = 40
const FARES_WELL = oneOf(
  'runs?',
  'ran',
  'works?',
  'worked',
  WELL,
  'no (?:problems?|trouble|errors?)'
)
const FARES_ILL = oneOf('fail\\w*', 'crash\\w*', 'hang\\w*', 'hung', 'dies', 'broken?', 'breaks')
const NOT = "(?:(?:do|does|did|is|are)(?: not|n['’]?t)|not|never)"
const FARES: readonly (readonly ['denied' | 'well' | 'ill', RegExp, RegExp])[] = [
  [
    'denied',
    new RegExp(String.raw`\b${NOT} ${ON}$`, 'i'),
    new RegExp(String.raw`\b${NOT}\W*$`, 'i')
  ],
  [
    'ill',
    new RegExp(String.raw`\b${FARES_ILL} ${ON}$`, 'i'),
    new RegExp(String.raw`\b(?:${FARES_ILL}|${NOT} ${FARES_WELL})\b`, 'i')
  ],
  [
    'well',
    new RegExp(String.raw`\b${FARES_WELL} ${ON}$`, 'i'),
    new RegExp(String.raw`\b(?:${FARES_WELL}|${NOT} ${FARES_ILL})\b`, 'i')
  ]
]

type Levelled = Placed & { readonly servicePack: number | null }

/**
 * Of several levels of one product the one in trouble, where that is told: 'vc6 sp3 runs, vc6 sp4
 * not' → SP4
 */
export function keepTroubledLevel<T extends Levelled>(
  named: readonly T[],
  words: string
): readonly T[] {
  const divided = named.filter(one => named.some(other => isOtherLevel(one, other)))
  const fares = new Map(divided.map(one => [one, fareOf(one, named, words)]))
  return named.filter(one => {
    const others = divided.filter(other => isOtherLevel(one, other)).map(other => fares.get(other))
    const isWell = fares.get(one) === 'well' && others.some(fare => fare !== 'well')
    return !isWell && !(fares.get(one) === 'denied' && others.includes('ill'))
  })
}

function isOtherLevel(one: Levelled, other: Levelled): boolean {
  const areKnown = one.servicePack !== null && other.servicePack !== null
  return areKnown && one.product === other.product && one.servicePack !== other.servicePack
}

function fareOf({ start, end }: Placed, named: readonly Placed[], words: string): string | null {
  const next = named.find(other => other.start >= end)?.start ?? words.length
  const before = words.slice(Math.max(0, start - MAX_FARE_LENGTH), start)
  const clause = words.slice(end, Math.min(next, end + MAX_FARE_LENGTH)).split(/[.,;!?\n]/, 1)[0]
  const found = FARES.find(([, ahead, behind]) => ahead.test(before) || behind.test(clause ?? ''))
  return found?.[0] ?? null
}

import { letterOf, type Release } from '../../../knowledge/releases/release.ts'
import { nameLevels } from '../../../knowledge/releases/said/nameLevels.ts'
import { recognizeReleases } from '../../../knowledge/releases/said/recognizeReleases.ts'
import { type MachineMention, machineMentions } from './machineMentions.ts'

type Place = { readonly start: number; readonly end: number }
/** Machines in a row, with the levels that follow before other machines do. */
type Group = {
  readonly machines: readonly MachineMention[]
  readonly levels: readonly Place[]
}

/** Between two machines that the same is said of. */
const GLUE =
  /^ ?(?:[,&+/]|,? ?(?:and|und|et|y))? ?(?:(?:on |also )?(?:the |our )?(?:server |node )?)$/i
/** A sentence ends between a machine and a level: the level is told of something else. */
const ENDS = /[.;!?]\s|\n/
/** 'SP2 on MAIL01': behind a level it leads to the machine */
const LEADS_ON = /^ ?(?:is |are )?(?:on|at|for|auf|sur|en)(?: the| our)?(?: server| node)? ?$/i
/** Characters between a machine and its level. */
const MAX_BETWEEN = 60
/** Where what follows a level is of the next machine. */
const CLAUSE = /[,;.\n]|\s(?:and|but|while|und|et|y|aber)\s|\s[-/|]\s/i
/** 'die Server' in front of the machines */
const NOUN_BEFORE = /\b(?:servers?|machines?|boxes|nodes?|rechner|serveurs?|servidor(?:es)?) $/i
/** 'läuft mit', 'haben beide' */
const GERMAN =
  / (?:läuft|laufen|hat|haben)(?: (?:beide|alle|noch|schon))?(?: (?:mit|auf|unter))? /gi
/** 'SP2 on the first': which machine is meant is told by its place */
const BY_PLACE = /\b(?:first|second|third|former|latter|respectively|jeweils)\b/i
/** 'MAIL03 = unknown', 'not sure about MAIL03' */
const UNKNOWN = /\b(?:unknown|not (?:known|sure)|no idea|(?:do not|don't) know)\b/i

/**
 * What machines are said to run where a text names machines and levels in turn: 'EX-BONN (SP2) and
 * EX-KOELN (SP4)', 'SP2 on A, SP4 on B'; empty where it does not, or a level is of no machine.
 * `known`: machines listed before, in capital letters
 */
export function statedInTurn(
  words: string,
  known: readonly string[]
): ReadonlyMap<string, readonly Release[]> {
  const named = BY_PLACE.test(words) ? [] : nameLevels(words)
  // most messages name no level: nothing is looked for in them
  const machines = named.length === 0 ? [] : machineMentions(words, known)
  const levels = named.filter(
    ({ start }) => !machines.some(one => one.start <= start && start < one.end)
  )
  const [machine, level] = [machines[0], levels[0]]
  if (machine === undefined || level === undefined) return new Map()
  const isMachineFirst = machine.start < level.start
  const statements = isMachineFirst
    ? behindMachines(words, machines, levels)
    : beforeMachines(words, machines, levels)
  return new Map(statements.flatMap(told => releasesOf(told, words)))
}

/** Machines, and the part of the text that says what runs on them. */
type Statement = Place & { readonly machines: readonly MachineMention[] }

/** 'A is SP2, B and C are SP4' */
function behindMachines(
  words: string,
  machines: readonly MachineMention[],
  levels: readonly Place[]
): readonly Statement[] {
  const groups = groupsOf(words, machines, levels)
  const statements: Statement[] = []
  let from = 0
  for (const [at, { machines: ofGroup, levels: ofThese }] of groups.entries()) {
    const next = groups[at + 1]?.machines[0]?.start ?? words.length
    const [first, last] = [ofThese[0], ofThese.at(-1)]
    const begin = ofGroup.at(-1)?.end ?? 0
    const end = endOf(words, last?.end ?? begin, next)
    if (first !== undefined) {
      const between = words.slice(begin, first.start)
      const behind = words.slice(last?.end ?? 0, next)
      if (between.length > MAX_BETWEEN || ENDS.test(between)) return []
      if (next < words.length && LEADS_ON.test(behind)) return []
    }
    statements.push({ machines: ofGroup, start: from, end })
    from = end
  }
  return statements
}

/** 'SP2 on A, SP4 on B and C' */
function beforeMachines(
  words: string,
  machines: readonly MachineMention[],
  levels: readonly Place[]
): readonly Statement[] {
  const runs = groupsOf(words, machines, levels).map(({ machines: ofRun }) => ofRun)
  const ends = runs.map(ofRun => ofRun.at(-1)?.end ?? 0)
  const statements = runs.map((ofRun, at) => ({
    machines: ofRun,
    start: ends[at - 1] ?? 0,
    end: ends[at] ?? 0
  }))
  const areInTurn = statements.every(({ machines: [first], start }) => {
    const last = levels.findLast(level => level.start >= start && level.end <= (first?.start ?? 0))
    return last !== undefined && LEADS_ON.test(words.slice(last.end, first?.start))
  })
  const isLeft = levels.some(({ start }) => start > (ends.at(-1) ?? 0))
  return areInTurn && !isLeft ? statements : []
}

function groupsOf(
  words: string,
  machines: readonly MachineMention[],
  levels: readonly Place[]
): readonly Group[] {
  const groups: MachineMention[][] = []
  for (const one of machines) {
    const before = groups.at(-1)?.at(-1)
    const isListed = before !== undefined && GLUE.test(words.slice(before.end, one.start))
    if (isListed) groups.at(-1)?.push(one)
    else groups.push([one])
  }
  return groups.map((ofGroup, at) => ({
    machines: ofGroup,
    levels: levels.filter(
      ({ start }) =>
        start >= (ofGroup.at(-1)?.end ?? 0) && start < (groups[at + 1]?.[0]?.start ?? words.length)
    )
  }))
}

/** What stands behind a level up to a new clause is said of it. */
function endOf(words: string, end: number, next: number): number {
  const clause = CLAUSE.exec(words.slice(end, next))
  return clause === null ? next : end + clause.index
}

function releasesOf(
  { machines, start, end }: Statement,
  words: string
): readonly (readonly [string, readonly Release[]])[] {
  const [first, last] = [machines[0], machines.at(-1)]
  const before = words.slice(start, first?.start).replace(NOUN_BEFORE, '')
  const said = `${before}this box${words.slice(last?.end, end)}`.replaceAll(GERMAN, ' has ')
  const told = recognizeReleases(said).filter(({ servicePack }) => servicePack !== null)
  const named = nameLevels(said).length > 0 ? [] : recognizeReleases(words.slice(last?.end, end))
  const releases = (told.length > 0 ? told : named)
    .filter(({ prerelease }) => !prerelease)
    .map(({ product, edition, version, servicePack, ...rest }) => ({
      product,
      edition,
      version,
      servicePack,
      ...letterOf(rest)
    }))
  const levels = new Set(releases.map(({ servicePack }) => servicePack))
  if (machines.length > 1 && levels.size > 1) return []
  if (releases.length === 0 && !UNKNOWN.test(said)) return []
  return machines.map(({ name }) => [name, releases] as const)
}

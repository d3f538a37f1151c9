import { oneOf } from '../../../knowledge/language/words/oneOf.ts'
import { nameLevels } from '../../../knowledge/releases/said/nameLevels.ts'
import { recognizeReleases } from '../../../knowledge/releases/said/recognizeReleases.ts'
import { machinesNamed } from './machinesNamed.ts'
import { TROUBLE } from './otherMachines.ts'

/** Where one statement ends and the next begins: at a stop, a line, or a comma and the like. */
const BETWEEN = new RegExp(
  oneOf(
    String.raw`(?<![.;!?])[.;!?]+\s+`,
    String.raw`\n+`,
    String.raw`[,–—]\s+`,
    String.raw`\s[-/|]\s`,
    String.raw`\s(?=(?:but|while|whereas|and)\s(?![\w.-]+ (?:one )?(?:are|have|were|run)\s))`
  ),
  'g'
)

const BOX = '(?:one|server|box|machine|site|node|host|pc|computer|system|installation)'
const IS_AFFECTED = oneOf(
  '(?:this|here|ours|mine|affected|failing|faulty|broken|bad|problem|hanging|crashing|troubled)',
  `(?:with|in|has|having|shows?|gets?) (?:the |this |that )?${TROUBLE}`,
  'where (?:it|this|that|the \\w+) (?:happens|occurs|is seen|fails|hangs|crashes|is)',
  'where (?:we|i|they|users|people) (?:see|have|get) (?:it|this|that|the \\w+)',
  '(?:that|which) (?:fails|hangs|crashes|dies|stops|has it|does it)'
)
/** The machine in trouble, where it has no name: 'the site where it happens', 'this one' */
const AFFECTED = new RegExp(
  String.raw`(?:\b(?:the|our|my) )?(?:\b${BOX} )?\b${IS_AFFECTED}\b(?: ${BOX}\b)?`,
  'i'
)

/**
 * Of levels of several machines those of the one in trouble, where exactly one is said to be it:
 * 'central site SP4, the site where it happens SP2' → the second.
 */
export function affectedOf(statements: readonly string[]): readonly string[] {
  const levelled = statements.filter(namesLevel)
  const affected = levelled.filter(statement => AFFECTED.test(statement))
  const others = levelled.filter(statement => !affected.includes(statement))
  const isTold = affected.length > 0 && others.length > 0
  const areOfOneProduct = productsOf(levelled).length < 2
  if (!isTold || !areOfOneProduct || levelsOf(affected).size > 1) return statements
  return statements.filter(statement => !others.includes(statement))
}

/** Whether a text tells the level of the machine in trouble beside that of another. */
export function contrastsMachines(words: string): boolean {
  const statements = statementsOf(words)
  return affectedOf(statements).length < statements.length
}

export function levelsOf(statements: readonly string[]): ReadonlySet<number | null> {
  return new Set(statements.flatMap(one => nameLevels(one).map(({ servicePack }) => servicePack)))
}

/** Whatever it is called, it is this one: 'MAIL01, the one that hangs: SP2' → 'this box: SP2' */
export function withoutSubject(statement: string): string {
  const [machine = ''] = machinesNamed(statement)
  const named = machine === '' ? statement : statement.replace(new RegExp(machine, 'i'), ' ')
  return named.replace(AFFECTED, 'this box')
}

export function productsOf(statements: readonly string[]): readonly string[] {
  const products = statements
    .flatMap(one => recognizeReleases(one))
    .flatMap(({ product }) => product ?? [])
  return [...new Set(products)]
}

export function statementsOf(words: string): readonly string[] {
  const ends = [...words.matchAll(BETWEEN)].map(match => match.index + match[0].length)
  return [0, ...ends].map((start, at) => words.slice(start, ends[at] ?? words.length))
}

export function namesLevel(statement: string): boolean {
  return nameLevels(statement).length > 0
}

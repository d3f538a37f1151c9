/**
 * Finds alternatives of a pattern that nothing needs: whatever they take, others take, too. For
 * each alternative a text is made that goes its way; when the pattern still takes that text without
 * it, it is not needed.
 */
import { type AST, RegExpParser } from '@eslint-community/regexpp'

export type Alternative = {
  readonly source: string
  /** where it stands in the pattern as a literal, and whether it is the first of its list */
  readonly start: number
  readonly end: number
  readonly first: boolean
  /** a text that goes its way and that others take, too; null when none could be made */
  readonly example: string | null
}

/** The alternatives that have no text which only they take. */
export function needlessAlternatives(pattern: RegExp): readonly Alternative[] {
  const ast = new RegExpParser({ ecmaVersion: 2025 }).parseLiteral(String(pattern))
  return listsIn(ast.pattern).flatMap(list => {
    if (list.alternatives.length < 2) return []
    return list.alternatives.flatMap(alternative => {
      const without = withoutAlternative(pattern, alternative)
      const texts = examplesOf(ast.pattern, alternative).filter(text => takes(pattern, text))
      const isNeeded = texts.some(text => !takesAs(without, pattern, text))
      const { raw, start, end } = alternative
      const first = list.alternatives[0] === alternative
      if (isNeeded) return []
      return [{ source: raw, start, end, first, example: texts[0] ?? null }]
    })
  })
}

type List = AST.Pattern | AST.Group | AST.CapturingGroup

function listsIn(pattern: AST.Pattern): readonly List[] {
  const lists: List[] = []
  function visit(node: AST.Node): void {
    if (node.type === 'Pattern' || node.type === 'Group' || node.type === 'CapturingGroup') {
      lists.push(node)
      node.alternatives.forEach(visit)
    } else if (node.type === 'Alternative') node.elements.forEach(visit)
    else if (node.type === 'Quantifier') visit(node.element)
  }
  visit(pattern)
  return lists
}

function withoutAlternative(pattern: RegExp, { start, end, parent }: AST.Alternative): RegExp {
  const literal = String(pattern)
  const isFirst = parent.alternatives[0]?.start === start
  const source = isFirst
    ? literal.slice(0, start) + literal.slice(end + 1)
    : literal.slice(0, start - 1) + literal.slice(end)
  const last = source.lastIndexOf('/')
  return new RegExp(source.slice(1, last), pattern.flags)
}

function takes(pattern: RegExp, text: string): boolean {
  pattern.lastIndex = 0
  return pattern.test(text)
}

/** Whether both take the same part of a text: an alternative may be there to take more. */
function takesAs(one: RegExp, other: RegExp, text: string): boolean {
  one.lastIndex = 0
  other.lastIndex = 0
  return one.exec(text)?.[0] === other.exec(text)?.[0]
}

/**
 * How a text is made: which alternative is gone through, and what is taken where there is a choice.
 */
type Way = { readonly through: AST.Alternative; readonly pick: (of: number) => number }

const WAYS = 120
const AROUND: readonly (readonly [string, string])[] = [
  ['', ''],
  [' ', ' '],
  ['x ', ' x'],
  ['', 'e x']
]

/** Many texts that go through an alternative, the same ones each time. */
function examplesOf(pattern: AST.Pattern, through: AST.Alternative): readonly string[] {
  const pick = pickFrom(through.start + 1)
  const made = Array.from({ length: WAYS }, () => textOf(pattern, { through, pick }))
  return [...new Set(made)].flatMap(text => AROUND.map(([before, after]) => before + text + after))
}

function textOf(node: AST.Node, way: Way): string {
  switch (node.type) {
    case 'Pattern':
    case 'Group':
    case 'CapturingGroup':
      return textOf(chosenOf(node.alternatives, way), way)
    case 'Alternative':
      return node.elements.map(element => textOf(element, way)).join('')
    case 'Quantifier':
      return textOf(node.element, way).repeat(timesOf(node, way))
    case 'Character':
      return String.fromCodePoint(node.value)
    case 'CharacterClass':
      return memberOf(node.raw, way)
    case 'Assertion':
      if (isAhead(node)) return textOf(chosenOf(node.alternatives, way), way)
      return ''
    case 'CharacterSet':
      if (node.kind === 'any') return [' ', 'x'][way.pick(2)] as string
      return memberOf(node.raw, way)
    default:
      return ''
  }
}

/** What has to come next is made, too: the rest of the pattern takes it as it likes. */
function isAhead(node: AST.Assertion): node is AST.LookaheadAssertion {
  return node.kind === 'lookahead' && !node.negate
}

function chosenOf(alternatives: readonly AST.Alternative[], way: Way): AST.Alternative {
  const holding = alternatives.find(one => holds(one, way.through))
  return holding ?? (alternatives[way.pick(alternatives.length)] as AST.Alternative)
}

function holds(node: AST.Node, { start, end }: AST.Node): boolean {
  return node.start <= start && node.end >= end
}

function timesOf(node: AST.Quantifier, way: Way): number {
  if (holds(node, way.through)) return Math.max(1, node.min)
  return Math.min(node.max, node.min + way.pick(2))
}

const LETTERS = [...'a1 -x.,;:z9n_\n\té€字я\'"/']

function memberOf(raw: string, { pick }: Way): string {
  const inside = new RegExp(`^${raw}$`, 'u')
  const members = LETTERS.filter(letter => inside.test(letter))
  return members[pick(members.length)] ?? raw.replace(/^\[\^?/, '').charAt(0)
}

/** Numbers below a limit, the same ones for a seed (a linear congruential generator). */
function pickFrom(seed: number): (of: number) => number {
  let state = seed
  return of => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    if (of === 0) return 0
    return (state >>> 8) % of
  }
}

/**
 * Texts that drive a pattern to try again and again: each part that may repeat is repeated, behind
 * what has to stand before it, and then comes what no pattern takes.
 */
import { type AST, RegExpParser } from '@eslint-community/regexpp'

/** What stands once before the repeated part, and the part. */
export type Pump = { readonly lead: string; readonly unit: string }

const MIN_REPEATS = 8
const SAMPLE = [...'a1 -x.,;:z9n_\n\té€字я\'"/([{<=@AZ']

/** One pump for each part of a pattern that repeats at least eight times, without doubles. */
export function pumpsOf(source: string, flags: string): readonly Pump[] {
  const parser = new RegExpParser({ ecmaVersion: 2025 })
  const unicodeSets = flags.includes('v')
  const unicode = flags.includes('u')
  const pattern = parser.parsePattern(source, 0, source.length, { unicode, unicodeSets })
  const pumps = repeatsIn(pattern).map(repeat => ({
    lead: leadOf(repeat),
    unit: textOf(repeat.element)
  }))
  const known = new Map(pumps.map(pump => [pump.lead + pump.unit, pump]))
  return [...known.values()].filter(({ unit }) => unit !== '')
}

function repeatsIn(node: AST.Node): readonly AST.Quantifier[] {
  switch (node.type) {
    case 'Pattern':
    case 'Group':
    case 'CapturingGroup':
      return node.alternatives.flatMap(repeatsIn)
    case 'Alternative':
      return node.elements.flatMap(repeatsIn)
    case 'Assertion':
      if (node.kind === 'lookahead' || node.kind === 'lookbehind')
        return node.alternatives.flatMap(repeatsIn)
      return []
    case 'Quantifier':
      return node.max >= MIN_REPEATS ? [node, ...repeatsIn(node.element)] : repeatsIn(node.element)
    default:
      return []
  }
}

/** What stands before a node in its own alternative and in those around it. */
function leadOf(node: AST.Node): string {
  const { parent } = node
  if (parent === null || parent === undefined) return ''
  if (parent.type !== 'Alternative') return leadOf(parent)
  const before = parent.elements.slice(0, parent.elements.indexOf(node as AST.Element))
  return leadOf(parent) + before.map(textOf).join('')
}

function textOf(node: AST.Node): string {
  switch (node.type) {
    case 'Group':
    case 'CapturingGroup':
      return textOf(node.alternatives[0] as AST.Alternative)
    case 'Alternative':
      return node.elements.map(textOf).join('')
    case 'Quantifier':
      return textOf(node.element).repeat(Math.max(1, node.min))
    case 'Character':
      return String.fromCodePoint(node.value)
    case 'CharacterSet':
      return node.kind === 'any' ? 'x' : memberOf(node.raw)
    case 'CharacterClass':
      return memberOf(node.raw)
    default:
      return ''
  }
}

function memberOf(raw: string): string {
  const inside = new RegExp(`^${raw}$`, 'u')
  return SAMPLE.find(letter => inside.test(letter)) ?? raw.replace(/^\[\^?/, '').charAt(0)
}

import { firstPlatformWord, startOfLead } from './platformWords.ts'

/** The name of a machine as it was written, and what a person wrote behind it. */
export type SplitComputer = { readonly name: string; readonly own: string }

const ENCLOSED =
  /^\s*(?:(?:<[^<>\n]{1,80}>[\w.-]{0,60}){1,4}|\[[^[\]\n]{1,80}\]|\*[^*\n]{1,60}\*|["“][^"”\n]{1,60}["”])/
/** A machine's name as Windows allows it: a digit, a hyphen, a dot or capitals, no blank. */
const HOST_NAME = /^(?=\S*[\d.-]|[A-Z$_]+(?:[\s,;(]|$))[^\s,;()[\]/]+/u
/** 'FQDN of <Exchange Server>' */
const PLACEHOLDER = /<[^<>\n]{1,60}>|\[[^[\]\n]{1,60}\]/
/** 'COMPUTER NAME', written for the machine's own. */
const CAPITALS = /^[A-Z]{2,20}(?: [A-Z]{2,20}){1,2}$/
const MAX_NAME_WORDS = 5

/**
 * Parts a machine's name from a person's words behind it.
 * 'MAIL01 (W2K SP2)' → { name: 'MAIL01', own: 'W2K SP2' }; "Pat's PC" → { name: "Pat's PC", own: ''
 * }
 */
export function splitComputer(value: string): SplitComputer {
  const line = value.trim()
  const enclosed = ENCLOSED.exec(line)?.[0]
  if (enclosed !== undefined) return partedAt(line, enclosed.length)
  const words = line.split(/\s+/)
  const isShort = words.length <= MAX_NAME_WORDS && !/[.!?]\s/.test(line)
  const platform = firstPlatformWord(line)
  if (PLACEHOLDER.test(line) && isShort && platform < 0) return { name: line, own: '' }
  if (CAPITALS.test(line) && platform < 0) return { name: line, own: '' }
  const host = HOST_NAME.exec(line)?.[0]
  if (host !== undefined) return partedAt(line, host.length)
  if (platform > 0) return partedAt(line, startOfLead(line, platform))
  if (isShort) return { name: line, own: '' }
  return partedAt(line, (words[0] ?? '').length)
}

function partedAt(line: string, place: number): SplitComputer {
  const own = line
    .slice(place)
    .replace(/^[\s,;:.()[\]/|–—-]+|[)\]]+$/g, '')
    .trim()
  return { name: line.slice(0, place).replace(/[\s,;:.([/|–—-]+$/, ''), own }
}

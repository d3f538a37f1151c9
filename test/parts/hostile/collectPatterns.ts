/**
 * Every regular expression of the source: literals by the syntax tree, and those that are built of
 * parts, recorded while a process of its own loads the engine and answers once.
 */
import { execFileSync } from 'node:child_process'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseSync, Visitor } from 'oxc-parser'

export type FoundPattern = {
  /** file and line of a literal; "built" for one that is made of parts */
  readonly place: string
  readonly source: string
  readonly flags: string
}

const ROOT = fileURLToPath(new URL('../../..', import.meta.url))
const RECORDER = fileURLToPath(new URL('recordPatterns.ts', import.meta.url))
const OTHERS = /^(?:node_modules|test|bench|dist|data)$|vendor$/
const MAX_OUTPUT_BYTES = 2 ** 26

/** The literals of every file, each with its place. */
export function patternLiterals(): readonly FoundPattern[] {
  const files = globSync('**/*.{ts,js}', { cwd: ROOT, exclude: path => OTHERS.test(path) })
  return files.flatMap(file => literalsIn(file, readFileSync(join(ROOT, file), 'utf8')))
}

function literalsIn(file: string, text: string): readonly FoundPattern[] {
  const found: FoundPattern[] = []
  const visitor = new Visitor({
    Literal(node) {
      if (!('regex' in node)) return
      const line = text.slice(0, node.start).split('\n').length
      const { pattern, flags } = node.regex
      found.push({ place: `${file}:${line}`, source: pattern, flags })
    }
  })
  visitor.visit(parseSync(file, text).program)
  return found
}

/** What `new RegExp` made in a process that loads the whole engine. */
export function builtPatterns(): readonly FoundPattern[] {
  const recorded = execFileSync(process.execPath, [RECORDER], {
    encoding: 'utf8',
    maxBuffer: MAX_OUTPUT_BYTES
  })
  return JSON.parse(recorded) as readonly FoundPattern[]
}

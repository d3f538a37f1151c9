import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { needlessAlternatives } from './parts/alternatives.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
/** Characters from which on a pattern is a list of alternatives, one a line. */
const LONG = 200
/** A union of patterns that stand by themselves, too, and so may hold the same twice. */
const UNION = 2_000

describe('long patterns', function () {
  this.timeout(120_000)

  it('are lists: no pattern is written out over 200 columns', () => {
    const files = globSync('{triage,knowledge,dialogs,bots,channels,operation,storage}/**/*.ts', {
      cwd: ROOT
    })
    for (const file of files)
      for (const [literal] of readFileSync(join(ROOT, file), 'utf8').matchAll(
        /(?<=[=(:,[]\s*)\/(?![*/])(?:\\.|\[(?:\\.|[^\]\n\\])*\]|[^/\n\\[])+\/[dgimsuvy]*/g
      ))
        assert.ok(literal.length <= LONG, `${file}: ${literal.slice(0, 80)}`)
  })

  it('hold no alternative that nothing needs: each takes a text that only it takes', () => {
    const { stdout, stderr } = spawnSync(process.execPath, ['test/parts/listPatterns.ts'], {
      cwd: ROOT,
      encoding: 'utf8',
      maxBuffer: 1 << 26
    })
    assert.notEqual(stdout, '', stderr)
    const patterns = (JSON.parse(stdout) as { source: string; flags: string }[])
      .filter(({ source }) => source.length > LONG && source.length < UNION)
      .map(({ source, flags }) => new RegExp(source, flags))
    assert.ok(patterns.length > 50, `${patterns.length} patterns`)
    const needless = patterns.flatMap(pattern =>
      needlessAlternatives(pattern).map(
        ({ source, example }) => `${source} in ${pattern.source.slice(0, 60)}…: «${example}»`
      )
    )
    assert.deepEqual(needless, [])
  })
})

/**
 * `npm run build:engine [-- FOLDER]`: the engine as a package of JavaScript and types in FOLDER (default dist/engine),
 * with the articles that come with it and the page of its API, ready for `npm pack`.
 */
import { spawnSync } from 'node:child_process'
import { copyFileSync, cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { apiPage } from './apiPage.ts'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
/** What the engine imports; the rest of the product's dependencies are the service's. */
const DEPENDENCIES = ['csv-parse', 'fast-xml-parser', 'natural', 'yaml']
/** The first Node that has `node:sqlite` and JSON modules without a flag. */
const NODE = '>=22.13'

type Manifest = {
  readonly version: string
  readonly license: string
  readonly dependencies: Readonly<Record<string, string>>
}

function buildEngine(folder: string): number {
  rmSync(folder, { recursive: true, force: true })
  const { status } = spawnSync('tsc', ['-p', 'tsconfig.engine.json', '--outDir', folder], {
    cwd: ROOT,
    stdio: 'inherit'
  })
  if (status !== 0) return status ?? 1
  cpSync(join(ROOT, 'knowledge/articles/texts'), join(folder, 'articles'), { recursive: true })
  for (const file of ['README.md', 'LICENSE']) copyFileSync(join(ROOT, file), join(folder, file))
  writeFileSync(join(folder, 'API.md'), apiPage(folder))
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(manifest(), null, 2)}\n`)
  return 0
}

function manifest(): object {
  const { version, license, dependencies } = JSON.parse(
    readFileSync(join(ROOT, 'package.json'), 'utf8')
  ) as Manifest
  return {
    name: 'kb-triage-engine',
    version,
    description:
      'Reads Windows events and Knowledge Base articles and says which fix an article names.',
    license,
    type: 'module',
    engines: { node: NODE },
    exports: { '.': { types: './engine.d.ts', default: './engine.js' } },
    dependencies: Object.fromEntries(DEPENDENCIES.map(name => [name, dependencies[name]]))
  }
}

process.exitCode = buildEngine(resolve(process.argv[2] ?? join(ROOT, 'dist/engine')))

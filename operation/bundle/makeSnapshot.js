/**
 * Makes a snapshot of the command that people wait for most: the memory of Node with every module of
 * it loaded and every table made, which Node goes on from in place of reading, compiling and running
 * them. Where a source has changed since, the command runs as ever: see `snapshotOf.js`.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { fileURLToPath } from 'node:url'
import { bundleSources } from './bundleSources.js'
import { BUNDLE, ROOT } from './entryOf.js'
import { argumentsFor, nodeOfSnapshots } from './snapshotOf.js'

const ENTRY = './channels/terminal/triageCommand.ts'

/**
 * Modules of Node that may be loaded while a snapshot is made. Of the others some hold what no
 * snapshot can, such as random numbers and open handles: these are loaded when first used.
 */
const EARLY = ['buffer', 'events', 'fs', 'os', 'path', 'process', 'stream', 'url', 'util', 'v8']

/**
 * @param {{ root: URL, bundle: URL, entry: string }} what the folder of the bundle is there
 * @returns {Promise<boolean>} whether there is a snapshot now
 */
export async function makeSnapshot(
  { root, bundle, entry } = { root: ROOT, bundle: BUNDLE, entry: ENTRY }
) {
  const made = await bundleSources({ root, bundle, entries: [entry] }, { format: 'cjs' })
  if (made === null) return false
  mkdirSync(bundle, { recursive: true })
  const script = new URL('snapshot.cjs', bundle)
  const [{ text }] = made.outputFiles
  writeFileSync(script, `${lateModules(modulesOf(made.metafile))}\n${text}`)
  const blob = new URL('snapshot.blob', bundle)
  const { status, stderr } = spawnSync(
    process.execPath,
    [...argumentsFor(blob), '--build-snapshot', fileURLToPath(script)],
    { encoding: 'utf8' }
  )
  rmSync(script)
  // a module that Node warns of might hold what is not so any more when the command runs
  if (status !== 0 || stderr !== '') throw new Error(stderr.trim().split('\n')[0])
  const manifest = { root: root.href, entry, node: nodeOfSnapshots(), sources: made.sources }
  writeFileSync(new URL('snapshot.json.new', bundle), JSON.stringify(manifest))
  renameSync(new URL('snapshot.json.new', bundle), new URL('snapshot.json', bundle))
  return true
}

/** Node's own modules that the sources import. */
function modulesOf({ outputs }) {
  const imports = Object.values(outputs).flatMap(one => one.imports)
  const names = imports.filter(({ external }) => external).map(({ path }) => bare(path))
  return [...new Set(names)].filter(name => isBuiltin(`node:${name}`) && !EARLY.includes(name))
}

function bare(name) {
  return name.replace('node:', '')
}

/**
 * In place of each late module stands an object whose members are fetched when they are asked for; and
 * what holds a native object, which no snapshot can, is made when it is first used.
 */
function lateModules(names) {
  const members = names.map(name => [name, Object.keys(process.getBuiltinModule(`node:${name}`))])
  return `const requireEarly = require
const membersOf = new Map(${JSON.stringify(members)})
require = name => {
  const bare = name.replace('node:', '')
  if (!membersOf.has(bare)) return requireEarly(name)
  const getters = membersOf.get(bare).map(member => [
    member,
    { enumerable: true, get: () => process.getBuiltinModule('node:' + bare)[member] }
  ])
  return Object.defineProperties({}, Object.fromEntries(getters))
}
const madeLate = (Native, method) =>
  class {
    #given
    #made
    constructor(...given) {
      this.#given = given
    }
    [method](...given) {
      this.#made ??= new Native(...this.#given)
      return this.#made[method](...given)
    }
  }
Intl.Segmenter = madeLate(Intl.Segmenter, 'segment')
TextDecoder = madeLate(TextDecoder, 'decode')`
}

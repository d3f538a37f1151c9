/**
 * Makes one file of the service and one of each command that people wait for, from the sources as
 * they are and the packages that a start loads. The sources go on to be what runs as soon as one of
 * these files is changed: see `entryOf.js`.
 */
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, relative } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { BUNDLE, ROOT, secondOf } from './entryOf.js'

const ENTRIES = [
  './index.ts',
  './channels/terminal/triageCommand.ts',
  './channels/terminal/chatCommand.ts'
]

/** Packages that are loaded where they are needed, if ever, or are no JavaScript. */
const OUTSIDE = [
  '@modelcontextprotocol/server',
  '@opentelemetry/*',
  'botbuilder-core',
  'botframework-connector',
  'dtrace-provider',
  'imapflow',
  'mammoth',
  'nodemailer',
  'pg',
  'prom-client',
  'turndown'
]

/** A source written so shortly before may be written again within the same second. */
const SETTLED_MS = 2_000

/**
 * @param {{ root: URL, bundle: URL, entries: readonly string[] }} what
 * @returns {Promise<boolean>} whether there is a bundle now; none is made of sources just written
 */
export async function makeBundle(
  { root, bundle, entries } = { root: ROOT, bundle: BUNDLE, entries: ENTRIES }
) {
  const started = Date.now()
  rmSync(bundle, { recursive: true, force: true })
  const folder = fileURLToPath(root)
  const { outputFiles, metafile } = await build({
    absWorkingDir: folder,
    entryPoints: entries,
    outdir: fileURLToPath(bundle),
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    external: OUTSIDE,
    banner: { js: requireAt(root) },
    format: 'esm',
    platform: 'node',
    target: 'node24',
    metafile: true,
    write: false,
    logLevel: 'error',
    plugins: [{ name: 'as where they stand', setup: readAsWhereTheyStand }]
  })
  const sources = Object.keys(metafile.inputs).map(path => ({
    path,
    ...statSync(new URL(path, root))
  }))
  if (sources.some(({ mtimeMs }) => mtimeMs > started - SETTLED_MS)) return false
  mkdirSync(bundle, { recursive: true })
  for (const { path, contents } of outputFiles) {
    mkdirSync(new URL('.', pathToFileURL(path)), { recursive: true })
    writeFileSync(path, contents)
  }
  const manifest = {
    root: root.href,
    entries: Object.fromEntries(entries.map(file => [file, outputOf(file)])),
    sources: sources.map(one => [one.path, one.size, secondOf(one)])
  }
  writeFileSync(new URL('manifest.json.new', bundle), JSON.stringify(manifest))
  renameSync(new URL('manifest.json.new', bundle), new URL('manifest.json', bundle))
  return true

  function outputOf(file) {
    const [path] = Object.entries(metafile.outputs).find(
      ([, { entryPoint }]) => entryPoint === file.replace('./', '')
    )
    return relative(fileURLToPath(bundle), fileURLToPath(new URL(path, root)))
  }
}

/** What older packages load of Node's own. */
function requireAt(root) {
  const place = JSON.stringify(new URL('package.json', root).href)
  return (
    "import { createRequire as createRequireHere } from 'node:module'\n" +
    `const require = createRequireHere(${place})`
  )
}

/** Each module finds the files beside it where its source stands; models are read, not compiled. */
function readAsWhereTheyStand({ onLoad, onResolve }) {
  // esbuild gives older packages no names when they are imported late
  onResolve({ filter: /^[^./]/ }, ({ kind, path }) =>
    kind === 'dynamic-import' ? { path, external: true } : undefined
  )
  onLoad({ filter: /\.[cm]?[jt]s$/ }, ({ path }) => ({
    contents: readFileSync(path, 'utf8')
      .replaceAll('import.meta.url', addressOf(path))
      .replaceAll(/\b__dirname\b/g, JSON.stringify(dirname(path))),
    loader: path.endsWith('ts') ? 'ts' : 'js'
  }))
  onLoad({ filter: /\.json$/ }, ({ path }) => {
    // a package requires the value itself
    if (path.includes('/node_modules/')) return undefined
    return {
      contents: [
        "import { readFileSync } from 'node:fs'",
        `export default JSON.parse(readFileSync(new URL(${addressOf(path)}), 'utf8'))`
      ].join('\n'),
      loader: 'js'
    }
  })
}

function addressOf(path) {
  return JSON.stringify(pathToFileURL(path).href)
}

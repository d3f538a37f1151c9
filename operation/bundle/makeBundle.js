/**
 * Makes one file of the service, of its workers and of each command that people wait for, from the
 * sources as they are and the packages that a start loads. The sources go on to be what runs as soon
 * as one of these files is changed: see `entryOf.js`.
 */
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { relative } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { bundleSources } from './bundleSources.js'
import { BUNDLE, ROOT } from './entryOf.js'

const ENTRIES = [
  './index.ts',
  './bots/workers/worker.ts',
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

/**
 * @param {{ root: URL, bundle: URL, entries: readonly string[] }} what
 * @returns {Promise<boolean>} whether there is a bundle now; none is made of sources just written
 */
export async function makeBundle(
  { root, bundle, entries } = { root: ROOT, bundle: BUNDLE, entries: ENTRIES }
) {
  rmSync(bundle, { recursive: true, force: true })
  const made = await bundleSources(
    { root, bundle, entries },
    {
      outExtension: { '.js': '.mjs' },
      splitting: true,
      external: OUTSIDE,
      banner: { js: requireAt(root) },
      format: 'esm'
    }
  )
  if (made === null) return false
  mkdirSync(bundle, { recursive: true })
  for (const { path, contents } of made.outputFiles) {
    mkdirSync(new URL('.', pathToFileURL(path)), { recursive: true })
    writeFileSync(path, contents)
  }
  const manifest = {
    root: root.href,
    entries: Object.fromEntries(entries.map(file => [file, outputOf(file)])),
    sources: made.sources
  }
  writeFileSync(new URL('manifest.json.new', bundle), JSON.stringify(manifest))
  renameSync(new URL('manifest.json.new', bundle), new URL('manifest.json', bundle))
  return true

  function outputOf(file) {
    const [path] = Object.entries(made.metafile.outputs).find(
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

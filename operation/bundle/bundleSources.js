/**
 * What both the bundle and the snapshot are made of: the sources of a start as they stand, in as few
 * files as esbuild makes of them.
 */
import { readFileSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { secondOf } from './entryOf.js'

/** A source written so shortly before may be written again within the same second. */
const SETTLED_MS = 2_000

/**
 * @param {{ root: URL, bundle: URL, entries: readonly string[] }} what
 * @param {import('esbuild').BuildOptions} form
 * @returns the files, not yet written, with the sources they come from as a manifest names them;
 * null: a source was just written, and may be again
 */
export async function bundleSources({ root, bundle, entries }, form) {
  const started = Date.now()
  const { outputFiles, metafile } = await build({
    absWorkingDir: fileURLToPath(root),
    entryPoints: entries,
    outdir: fileURLToPath(bundle),
    bundle: true,
    platform: 'node',
    target: 'node24',
    metafile: true,
    write: false,
    logLevel: 'error',
    plugins: [{ name: 'as where they stand', setup: readAsWhereTheyStand }],
    ...form
  })
  const sources = Object.keys(metafile.inputs).map(path => ({
    path,
    ...statSync(new URL(path, root))
  }))
  if (sources.some(({ mtimeMs }) => mtimeMs > started - SETTLED_MS)) return null
  return {
    outputFiles,
    metafile,
    sources: sources.map(one => [one.path, one.size, secondOf(one)])
  }
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

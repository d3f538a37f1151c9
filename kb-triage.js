#!/usr/bin/env node
/**
 * `kb-triage COMMAND ...`, and what the npm scripts call. An older Node that is found first hands
 * over to the one that came with the packages.
 */
if (process.features.typescript) await run()
else await runWithOwnNode()

async function run() {
  const { compileOnce } = await import('./operation/bundle/compileOnce.js')
  compileOnce()
  const { COMMANDS } = await import('./operation/commands.ts')
  const [name] = process.argv.splice(2, 1)
  const known = Object.hasOwn(COMMANDS, name ?? '') ? COMMANDS[name] : undefined
  const { entryOf } = await import('./operation/bundle/entryOf.js')
  if (known !== undefined) return await import(entryOf(known.file))
  const { overview } = await import('./operation/overview.ts')
  await overview(name === undefined ? [] : [name])
}

async function runWithOwnNode() {
  const { spawnSync } = await import('node:child_process')
  const { fileURLToPath } = await import('node:url')
  const node = fileURLToPath(new URL('node_modules/node/bin/node', import.meta.url))
  const self = fileURLToPath(import.meta.url)
  const { status } = spawnSync(node, [self, ...process.argv.slice(2)], { stdio: 'inherit' })
  process.exitCode = status ?? 1
}

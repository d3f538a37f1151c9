#!/usr/bin/env node
/**
 * `kb-triage COMMAND ...`, and what the npm scripts call. An older Node that is found first hands
 * over to the one that came with the packages.
 */
if (process.features.typescript) await run()
else await runWithOwnNode()

async function run() {
  const [name] = process.argv.splice(2, 1)
  if (name === 'triage') await goOnFromSnapshot('./channels/terminal/triageCommand.ts')
  const { compileOnce } = await import('./operation/bundle/compileOnce.js')
  compileOnce()
  const { COMMANDS } = await import('./operation/commands.ts')
  const known = Object.hasOwn(COMMANDS, name ?? '') ? COMMANDS[name] : undefined
  const { entryOf } = await import('./operation/bundle/entryOf.js')
  if (known !== undefined) return await import(entryOf(known.file))
  const { overview } = await import('./operation/overview.ts')
  await overview(name === undefined ? [] : [name])
}

/** Becomes the command as the snapshot has it, in this same process; returns where it cannot. */
async function goOnFromSnapshot(file) {
  const isPlain = process.execArgv.length === 0 && process.env.NODE_OPTIONS === undefined
  // Windows has no way for a process to become another program
  if (!isPlain || process.platform === 'win32') return
  const { snapshotOf } = await import('./operation/bundle/snapshotOf.js')
  const given = snapshotOf(file)
  if (given === null) return
  const [node] = process.argv
  process.execve(process.execPath, [node, ...given, ...process.argv.slice(1)], process.env)
}

async function runWithOwnNode() {
  const { spawnSync } = await import('node:child_process')
  const { fileURLToPath } = await import('node:url')
  const node = fileURLToPath(new URL('node_modules/node/bin/node', import.meta.url))
  const self = fileURLToPath(import.meta.url)
  const { status } = spawnSync(node, [self, ...process.argv.slice(2)], { stdio: 'inherit' })
  process.exitCode = status ?? 1
}

import { globSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export const ROOT = fileURLToPath(new URL('../../..', import.meta.url))

/** The product's TypeScript, without tests, benches and what puts it somewhere. */
export const FILES = globSync('index.ts', { cwd: ROOT })
  .concat(
    globSync('{config,operation,channels,bots,dialogs,triage,knowledge,storage}/**/*.ts', {
      cwd: ROOT
    })
  )
  .toSorted()

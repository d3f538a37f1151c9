/**
 * Imports the product and prints, as JSON, every pattern that is built from lists while it is
 * imported: its source and its flags.
 */
import { globSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const BuiltIn = RegExp
const built = new Map<string, { readonly source: string; readonly flags: string }>()

/** Notes what it is given, and is the one there was in everything else. */
globalThis.RegExp = new Proxy(BuiltIn, {
  construct: (target, given: [string | RegExp, string?]) => {
    const pattern = new target(...given)
    built.set(String(pattern), { source: pattern.source, flags: pattern.flags })
    return pattern
  }
})

for (const file of globSync('{triage,knowledge,dialogs,bots,channels}/**/*.ts', { cwd: ROOT })) {
  const isProgram = /(?:Command|Worker)\.ts$|\.d\.ts$/.test(file)
  if (!isProgram) await import(`${ROOT}/${file}`)
}
process.stdout.write(JSON.stringify([...built.values()]))

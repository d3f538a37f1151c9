import { enableCompileCache } from 'node:module'
import { setFlagsFromString } from 'node:v8'

/**
 * What Node strips and compiles is kept in the machine's temporary folder for the next start. And a
 * pattern is compiled for the processor at its first run, not for an interpreter first and again at
 * its second: of a command that was more than a quarter of the processor time. Both cover only
 * what is imported afterwards.
 */
export function compileOnce() {
  setFlagsFromString('--no-regexp-tier-up')
  enableCompileCache()
}

import { enableCompileCache } from 'node:module'
import { setFlagsFromString } from 'node:v8'

/** A pattern is compiled for the processor at its first run, not for an interpreter before. */
export const COMPILE_ONCE = '--no-regexp-tier-up'

/**
 * What Node strips and compiles is kept in the machine's temporary folder for the next start. And
 * patterns are compiled once: twice was more than a quarter of a command's processor time. Both cover
 * only what is imported afterwards.
 */
export function compileOnce() {
  setFlagsFromString(COMPILE_ONCE)
  enableCompileCache()
}

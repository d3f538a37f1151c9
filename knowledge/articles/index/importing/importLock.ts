import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'

/**
 * Holds an index for one import; the file beside it names the process and goes with it. One that a
 * killed import left on this machine is taken over.
 * @throws Error in one line when another import writes into it
 */
export function holdIndex(to: string): () => void {
  const path = `${to}.lock`
  const mine = `${process.pid} ${hostname()}`
  try {
    writeFileSync(path, mine, { flag: 'wx' })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    const other = readFileSync(path, 'utf8')
    if (isRunning(other))
      throw new Error(
        `${to}: another import (process ${other}) writes into this index; ` +
          `wait for it, or remove ${path} if it has ended`
      )
    writeFileSync(path, mine)
  }
  return () => rmSync(path, { force: true })
}

/** Of another machine nobody can say. */
function isRunning(holder: string): boolean {
  const [pid = '', host] = holder.split(' ')
  if (host !== hostname()) return true
  try {
    process.kill(Number(pid), 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

import { accessSync, constants, mkdirSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'

/**
 * Creates a writable folder, or says what to do.
 * @throws Error
 */
export function makeWritable(folder: string): void {
  try {
    makeFolder(resolve(folder))
    accessSync(folder, constants.W_OK)
  } catch (error) {
    throw new Error(
      `${folder} cannot be written (` +
        `${(error as NodeJS.ErrnoException).code ?? (error as Error).message}` +
        `); make it writable, or set DATA_DIR to a folder that is.`
    )
  }
}

/**
 * Step by step: `recursive` of mkdir never ends where the machine denies that the folder above is
 * there, as in `/proc` and in the folder of an automounter.
 */
function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { mode: 0o700 })
  } catch (error) {
    if (isFolder(folder)) return
    const isAboveMissing = (error as NodeJS.ErrnoException).code === 'ENOENT'
    if (!isAboveMissing || isFolder(dirname(folder))) throw error
    makeFolder(dirname(folder))
    makeFolder(folder)
  }
}

function isFolder(folder: string): boolean {
  return statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true
}

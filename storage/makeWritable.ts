import { accessSync, constants, mkdirSync } from 'node:fs'

/**
 * Creates a writable folder, or says what to do.
 * @throws Error
 */
export function makeWritable(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    accessSync(folder, constants.W_OK)
  } catch (error) {
    throw new Error(
      `${folder} cannot be written (` +
        `${(error as NodeJS.ErrnoException).code ?? (error as Error).message}` +
        `); make it writable, or set DATA_DIR to a folder that is.`
    )
  }
}

import { readFile } from 'node:fs/promises'
import { Mistake } from './mistake.ts'

const WHY: Readonly<Record<string, (file: string) => string>> = {
  ENOENT: file => `There is no file ${file}. Name one that exists.`,
  EISDIR: file => `${file} is a folder. Name a file in it.`,
  EACCES: file => `You may not read ${file}. Ask whoever owns it, or name another file.`
}

/** The bytes of a file that was named on the command line. @throws Mistake */
export async function readGivenFile(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file)
  } catch (error) {
    const { code = 'unknown reason' } = error as NodeJS.ErrnoException
    throw new Mistake(
      WHY[code]?.(file) ?? `${file} cannot be read (${code}). Name a file that you may read.`
    )
  }
}

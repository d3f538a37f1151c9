import { existsSync, mkdtempSync, rmdirSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { type Finding, fail, reasonOf } from './finding.ts'

/** Whether what is kept can be written, or its folder be made. Nothing is left behind. */
export function checkFolder(folder: string): readonly Finding[] {
  const there = nearest(resolve(folder))
  try {
    rmdirSync(mkdtempSync(join(there, '.kb-triage-doctor-')))
    return []
  } catch (error) {
    return [
      fail(
        'store',
        `${folder} cannot be ${there === resolve(folder) ? 'written' : 'made'} (${reasonOf(error)}).`,
        'Make it writable for who runs the service, or set DATA_DIR to a folder that is.'
      )
    ]
  }
}

/** The folder itself, or the lowest one above it that is there. */
function nearest(folder: string): string {
  return existsSync(folder) ? folder : nearest(dirname(folder))
}

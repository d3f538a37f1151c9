import { randomUUID } from 'node:crypto'
import { open, readdir, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { makeWritable } from './makeWritable.ts'
import type { Kept } from './store.ts'

/**
 * Activities that were acknowledged while the store did not answer: files on this machine until the
 * store has them.
 */
export type LateArrivals = {
  /** on disk when it resolves; returns a function that removes it */
  readonly keep: (activity: Kept) => Promise<() => Promise<void>>
  /** what an earlier run left behind, in order of arrival */
  readonly left: () => Promise<
    readonly { readonly activity: Kept; readonly remove: () => Promise<void> }[]
  >
}

/** @throws Error if the folder cannot be written */
export function openLateArrivals(folder: string): LateArrivals {
  makeWritable(folder)
  function remover(file: string) {
    return async () => await rm(file, { force: true })
  }
  return {
    keep: async activity => {
      const file = join(folder, `${String(Date.now()).padStart(15, '0')}-${randomUUID()}.json`)
      const handle = await open(`${file}.part`, 'wx', 0o600)
      try {
        await handle.writeFile(JSON.stringify(activity))
        await handle.sync()
      } finally {
        await handle.close()
      }
      await rename(`${file}.part`, file)
      return remover(file)
    },
    left: async () => {
      const files = (await readdir(folder))
        .filter(name => name.endsWith('.json'))
        .toSorted()
        .map(name => join(folder, name))
      return await Promise.all(
        files.map(async file => ({
          activity: JSON.parse(await readFile(file, 'utf8')) as Kept,
          remove: remover(file)
        }))
      )
    }
  }
}

import { randomUUID } from 'node:crypto'
import { open, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { makeWritable } from './makeWritable.ts'
import { MAX_AHEAD_MS } from './statements/timesAhead.ts'
import type { Kept } from './store.ts'

/**
 * Activities that were acknowledged while the store did not answer: files on this machine until the
 * store has them.
 */
export type LateArrivals = {
  /** on disk when it resolves; returns a function that removes it */
  readonly keep: (activity: Kept) => Promise<() => Promise<void>>
  /** what is at least `age` milliseconds old, in order of arrival */
  readonly left: (age: number) => Promise<LeftArrivals>
  /** removes the files that hold all of these words, but not those that have just come */
  readonly forget: (words: readonly string[]) => Promise<void>
}

/** What can be read, and the files that cannot: these are set aside under another name. */
type LeftArrivals = {
  readonly waiting: readonly LateArrival[]
  readonly setAside: readonly string[]
}

/** `name` is the same in each run. */
type LateArrival = {
  readonly name: string
  readonly activity: Kept
  readonly remove: () => Promise<void>
}

/** @throws Error if the folder cannot be written */
export function openLateArrivals(folder: string): LateArrivals {
  makeWritable(folder)
  function remover(file: string) {
    return async () => await rm(file, { force: true })
  }
  return {
    keep: async activity => {
      const file = join(folder, `${timeInName(Date.now())}-${randomUUID()}.json`)
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
    left: async age => {
      const now = Date.now()
      const [newest, tooNew] = [timeInName(now - age), timeInName(now + MAX_AHEAD_MS)]
      const names = (await readdir(folder))
        .filter(name => {
          const time = name.slice(0, newest.length)
          return name.endsWith('.json') && (time <= newest || time > tooNew)
        })
        .toSorted()
      const waiting: LateArrival[] = []
      const setAside: string[] = []
      for (const name of names) {
        const file = join(folder, name)
        const activity = await readArrival(file)
        if (activity !== null) waiting.push({ name, activity, remove: remover(file) })
        else if (await isSetAside(file)) setAside.push(name)
      }
      return { waiting, setAside }
    },
    forget: async words => {
      const files = (await readdir(folder)).map(name => join(folder, name))
      for (const file of files) if (await isOld(file, words)) await rm(file, { force: true })
    }
  }
}

/** Milliseconds since 1970, so that names are in order of arrival. */
function timeInName(time: number): string {
  return String(time).padStart(15, '0')
}

/** Milliseconds in which a file may belong to an arrival that is still on its way. */
const UNDER_WAY_MS = 60_000

/** Whether a file holds all of the words, readable or set aside, and nothing is done with it now. */
async function isOld(file: string, words: readonly string[]): Promise<boolean> {
  const text = await readFile(file, 'utf8').catch(() => '')
  if (!words.every(word => text.includes(JSON.stringify(word)))) return false
  const { mtimeMs } = await stat(file)
  return Math.abs(Date.now() - mtimeMs) > UNDER_WAY_MS
}

/** null for a file that cannot be read or holds no activity */
async function readArrival(file: string): Promise<Kept | null> {
  try {
    const value: unknown = JSON.parse(await readFile(file, 'utf8'))
    const isActivity =
      typeof value === 'object' && value !== null && 'conversation' in value && 'channelId' in value
    return isActivity ? (value as Kept) : null
  } catch {
    return null
  }
}

/** Whether a file got the name under which nobody reads it again. */
async function isSetAside(file: string): Promise<boolean> {
  return await rename(file, `${file}.unreadable`).then(
    () => true,
    () => false
  )
}

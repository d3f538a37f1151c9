import { type FSWatcher, statSync, watch } from 'node:fs'

export type FolderWatch = {
  /** watches these folders, each without those below it, and no others any more */
  readonly follow: (folders: readonly string[]) => void
  readonly close: () => void
}

/** The system has few watches for all its programs; further folders are only looked at. */
const MAX_WATCHED = 200

/**
 * Tells that something in some folders may have changed. It is a hint and never fails: what cannot
 * be watched, such as a network drive, tells nothing.
 */
export function watchFolders(onChange: () => void): FolderWatch {
  const watchers = new Map<string, FSWatcher>()

  function begin(folder: string, key: string): void {
    try {
      const watcher = watch(folder, { persistent: false }, (_, name) => {
        if (name?.startsWith('.') !== true) onChange()
      })
      watcher.once('error', () => end(key))
      watchers.set(key, watcher)
    } catch {
      // gone again, or no watches are left: it is looked at all the same
    }
  }
  function end(key: string): void {
    watchers.get(key)?.close()
    watchers.delete(key)
  }
  return {
    follow: folders => {
      const wanted = new Map(folders.slice(0, MAX_WATCHED).map(folder => [keyOf(folder), folder]))
      for (const key of watchers.keys()) if (!wanted.has(key)) end(key)
      for (const [key, folder] of wanted) if (!watchers.has(key)) begin(folder, key)
    },
    close: () => {
      for (const key of watchers.keys()) end(key)
    }
  }
}

/** Another one when another folder took the name. */
function keyOf(folder: string): string {
  return `${statSync(folder, { throwIfNoEntry: false })?.ino} ${folder}`
}

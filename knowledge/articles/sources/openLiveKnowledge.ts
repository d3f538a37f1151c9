import type { Knowledge } from '../knowledge.ts'
import { joinSources } from './joinSources.ts'
import { lookRegularly } from './lookRegularly.ts'
import { openSources } from './openSources.ts'
import { createSourcesReader, type SourcesReading, splitSources } from './readSources.ts'
import type { SourceContent } from './source.ts'
import { watchFolders } from './watchFolders.ts'

/** What an edit did, or why it did nothing. */
export type LiveNews = {
  /** articles there are now */
  readonly size: number
  /** what is not taken that was not told before, a line each */
  readonly faults: readonly string[]
}

export type LiveKnowledge = Knowledge & {
  /** what the sources hold right now, for a thread to open the same */
  readonly contents: () => readonly SourceContent[]
}

export type LiveParts = {
  readonly sources: string
  /** told after the first reading, and after each that changed something */
  readonly onNews: (news: LiveNews) => void
  /** told before a change counts here, so that other threads have it no later */
  readonly onContents: (contents: readonly SourceContent[]) => void
}

type NotTaken = Pick<SourcesReading, 'faults' | 'passed' | 'aside'>

/** Milliseconds that a file has to stay as it is before it is read. */
const QUIET_MS = 250

/**
 * Opens sources and keeps them as they are on disk: what is saved, deleted or replaced counts for
 * the next turn. What has a fault leaves the old one in its place. They are looked at, which holds
 * on network drives and in containers, too; where folders can be watched, at once. There may be none
 * yet: they are written while it runs.
 * @throws Error in one line: no such folder or index, a damaged one, nothing but faults
 */
export function openLiveKnowledge({ sources, onNews, onContents }: LiveParts): LiveKnowledge {
  const reader = createSourcesReader(splitSources(sources), { quiet: QUIET_MS, mayBeEmpty: true })
  const first = reader.read()
  let { contents } = first
  let opened = openSources(contents)
  let joined = joinSources(opened)
  let told: readonly string[] = []
  let taken = versionsOf(contents)
  let refused: readonly string[] = []

  function tell(lines: readonly string[], isChanged: boolean): void {
    const faults = lines.filter(line => !told.includes(line))
    told = lines
    if (isChanged || faults.length > 0) onNews({ size: joined.size, faults })
  }
  function open(next: readonly SourceContent[]): void {
    const before = opened
    opened = openSources(next, before)
    onContents(next)
    contents = next
    joined = joinSources(opened)
    for (const source of before) if (!opened.includes(source)) source.close()
  }
  /** An index that cannot be opened leaves the old one, and is tried again when it changes. */
  function take(next: readonly SourceContent[]): readonly string[] {
    if (versionsOf(next) === taken) return refused
    taken = versionsOf(next)
    try {
      open(next)
      return []
    } catch (error) {
      open(
        next.map((content, place) =>
          content.kind === 'index' ? (contents[place] ?? content) : content
        )
      )
      return [error instanceof Error ? error.message : 'the articles could not be opened']
    }
  }
  function look(): number {
    const before = joined
    const { contents: next, folders, settlesIn, ...reading } = reader.read()
    refused = take(next)
    tell([...notTaken(reading), ...refused], joined !== before)
    watching.follow(folders)
    return settlesIn
  }
  tell(notTaken(first), true)
  const looking = lookRegularly(look)
  const watching = watchFolders(looking.wake)
  watching.follow(first.folders)
  return {
    get size() {
      return joined.size
    },
    has: id => joined.has(id),
    article: id => joined.article(id),
    find: (query, limit) => joined.find(query, limit),
    firstLook: (words, limit) => joined.firstLook(words, limit),
    why: query => joined.why(query),
    stock: () => joined.stock(),
    check: () => joined.check(),
    contents: () => contents,
    close: () => {
      looking.stop()
      watching.close()
      joined.close()
    }
  }
}

function notTaken({ faults, passed, aside }: NotTaken): readonly string[] {
  return [...faults, ...passed, ...aside]
}

function versionsOf(contents: readonly SourceContent[]): string {
  return contents.map(({ version }) => version).join()
}

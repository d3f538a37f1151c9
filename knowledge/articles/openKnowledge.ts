import type { Knowledge } from './knowledge.ts'
import { joinSources } from './sources/joinSources.ts'
import { openSources } from './sources/openSources.ts'
import { readSources, splitSources } from './sources/readSources.ts'

/**
 * Opens articles: folders of texts, which are read into memory, and indexes made by the import
 * command; several in their order, in a list or with commas between them. The first wins.
 * @throws Error in one line with file, line and remedy: nothing at a path, no article in it, a
 * broken article, no index
 */
export function openKnowledge(sources: string | readonly string[]): Knowledge {
  const { contents, faults } = readSources(splitSources(sources))
  const [fault] = faults
  if (fault !== undefined) throw new Error(fault)
  return joinSources(openSources(contents))
}

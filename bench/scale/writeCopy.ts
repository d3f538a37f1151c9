import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { crc32 } from 'node:zlib'

/** Numbers of one copy and the next lie so far apart; those of the archive are lower. */
const NUMBERS_OF_A_COPY = 1_000_000
/** One word in so many is another one of the archive in a copy, and one in so many a new one. */
const OTHER_WORD_OF = 10
const NEW_WORD_OF = 100
/** Articles whose words and events the copies take theirs from. */
const SAMPLE = 2_000
const FILES_OF_A_FOLDER = 1_000

export type Copied = {
  readonly words: readonly string[]
  readonly events: readonly string[]
}

/** What copies put in place of words and of the numbers of events: what the archive itself says. */
export function readCopied(archive: string, files: readonly string[]): Copied {
  const step = Math.max(1, Math.floor(files.length / SAMPLE))
  const texts = files.filter((_, place) => place % step === 0).map(file => textOf(archive, file))
  return {
    words: [...new Set(texts.flatMap(text => text.match(WORD) ?? []))],
    events: [
      ...new Set(texts.flatMap(text => [...text.matchAll(EVENT)].map(([, , id]) => id ?? '')))
    ]
  }
}
const WORD = /\b[a-z]{5,}\b/g
const EVENT = /(Event ID: *)(\d+)/g

/**
 * Writes an archive as large as this one and like it, but of other things: its own article numbers
 * and events, and some words that are the same others throughout. Copy 0 is the archive itself.
 */
export function writeCopy(
  archive: string,
  files: readonly string[],
  to: string,
  { copy, copied }: { readonly copy: number; readonly copied: Copied }
): void {
  files.forEach((file, place) => {
    const folder = join(to, `${copy}-${Math.floor(place / FILES_OF_A_FOLDER)}`)
    if (place % FILES_OF_A_FOLDER === 0) mkdirSync(folder, { recursive: true })
    writeFileSync(
      join(folder, basename(file)),
      altered(textOf(archive, file), copy, copied),
      'latin1'
    )
  })
}

function textOf(archive: string, file: string): string {
  return readFileSync(join(archive, file), 'latin1')
}

function altered(text: string, copy: number, { words, events }: Copied): string {
  if (copy === 0) return text
  function chance(of: string): number {
    return crc32(`${copy} ${of}`)
  }
  return text
    .replace(/^DOCUMENT:Q(\d+)/, (_, id) => `DOCUMENT:Q${Number(id) + copy * NUMBERS_OF_A_COPY}`)
    .replace(EVENT, (_, label, id) => label + events[chance(id) % events.length])
    .replace(WORD, word => {
      const drawn = chance(word)
      if (drawn % NEW_WORD_OF === 0) return `${word}${'aeiou'[copy % 5]}${copy}`
      if (drawn % OTHER_WORD_OF === 0) return words[drawn % words.length] ?? word
      return word
    })
}

import { oneOf } from '../../language/words/oneOf.ts'
import type { Format, ReadEvent } from '../fields/readEvent.ts'
import { unescapeString } from '../text/findObjects.ts'
import { eventInTree, readTreeEvent } from './readTree.ts'
import type { Tree } from './treeLeaves.ts'

/**
 * Records of names and values behind equals signs in braces: 'instance of Win32_NTLogEvent { ... };',
 * what Format-Custom prints, a hashtable of PowerShell's: '@{Id=7000; ProviderName=disk}'.
 */
export const RECORDS: Format = {
  name: 'record',
  read: text => {
    const found = [...text.matchAll(OPENS)]
    return found.flatMap(({ 0: opening, index }, at) =>
      readRecord(text, index, index + opening.length, found[at + 1]?.index ?? text.length)
    )
  }
}

const OPENS = /(?:^[ \t]{0,12}(?:instance of|class) [\w#]{1,80}\s{0,12}|@)\{/gm
const MAX_LENGTH = 50_000
/** A string, which may hold all of these, a name behind the mark before it, or the closing brace. */
const PARTS = new RegExp(
  oneOf(
    String.raw`"(?:[^"\\]|\\[^])*"`,
    String.raw`(?<=[{;\n][ \t]{0,12})(?<name>[A-Za-z_]\w{0,60})[ \t]?=[ \t]?`,
    String.raw`(?<end>\}(?=;?[ \t]*(?:[\n",\]]|$)))`
  ),
  'g'
)

type Pair = { readonly name: string; readonly at: number; readonly end: number }

function readRecord(text: string, start: number, at: number, limit: number): readonly ReadEvent[] {
  const body = text.slice(at - 1, Math.min(limit, at + MAX_LENGTH))
  const parts = [...body.matchAll(PARTS)].filter(({ groups }) => groups?.name ?? groups?.end)
  const last = parts.findIndex(({ groups }) => groups?.end !== undefined)
  const pairs: readonly Pair[] = parts
    .slice(0, last < 0 ? undefined : last)
    .map(({ 0: written, index, groups }) => ({
      name: groups?.name ?? '',
      at: index,
      end: index + written.length
    }))
  const end = parts[last]?.index ?? body.trimEnd().length
  const event = eventInTree(treeOf(body.slice(0, end), pairs))
  if (event === null || event === 'several') return []
  const closing = /^\};?/.exec(body.slice(end))?.[0].length ?? 0
  return readTreeEvent('record', event, { start, end: at - 1 + end + closing })
}

function treeOf(body: string, pairs: readonly Pair[]): Tree {
  return Object.fromEntries(
    pairs.map(({ name, end }, index) => [
      name,
      plainValue(body.slice(end, pairs[index + 1]?.at ?? body.length))
    ])
  )
}

function plainValue(written: string): string {
  const value = written.trim().replace(/[;\s]+$/, '')
  const inner = /^"([^]*)"$/.exec(value)?.[1]
  return inner === undefined ? value : unescapeString(inner.replaceAll('\t', '\\t'), 0)
}

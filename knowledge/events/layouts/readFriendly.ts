import { beginsEvent } from '../fields/beginsEvent.ts'
import { isPersonSpeaking } from '../fields/isPersonSpeaking.ts'
import { eventOf, type Format, type ReadEvent } from '../fields/readEvent.ts'
import { levelIn } from './readXml.ts'

/**
 * The friendly view of the details, copied: the XML as a tree of lines, '- EventID 7000', '[ Name]
 * Service Control Manager'.
 */
export const FRIENDLY: Format = {
  name: 'friendly',
  read: text =>
    !text.includes('EventID') || !text.includes('[')
      ? []
      : trees(text).flatMap(({ start, end }) => readTree(text, start, end))
}

const MAX_TREE_LENGTH = 8_000
const VALUE = /^\s*(?:[-+]\s*)?(?:\[ ?[\w.:-]{1,60} ?\]|[\w.:-]{1,60}(?![:\w]))(?:\s[^\n]*)?$|^\s*$/
const ROOT = /^[-+\s]{0,20}System[ \t]*$/gm

function trees(text: string): readonly { readonly start: number; readonly end: number }[] {
  const starts = [...text.matchAll(ROOT)].map(
    match => match.index + (/^\s*/.exec(match[0])?.[0].length ?? 0)
  )
  return starts.map((start, index) => ({
    start,
    end: Math.min(starts[index + 1] ?? text.length, start + MAX_TREE_LENGTH)
  }))
}

function readTree(text: string, start: number, limit: number): readonly ReadEvent[] {
  const tree = text.slice(start, limit)
  const values = /^[-+\s]{0,20}(?:EventData|UserData)[ \t]*$([^]*)/m.exec(tree)?.[1] ?? ''
  const data = endOfValues(values)
  return eventOf(
    'friendly',
    {
      id: lineOf(tree, 'EventID'),
      source: attribute(tree, 'EventSourceName') ?? attribute(tree, 'Name'),
      log: lineOf(tree, 'Channel'),
      level: lineOf(tree, 'Level'),
      category: lineOf(tree, 'Task')?.replace(/^0\s*$/, ''),
      time: attribute(tree, 'SystemTime'),
      user: attribute(tree, 'UserID'),
      computer: lineOf(tree, 'Computer'),
      description: data.replace(/^[ \t]*[-+][ \t]*/gm, '').replace(/\n\s*\n/g, '\n')
    },
    {
      start,
      end: start + (values === '' ? endOfSystem(tree) : tree.length - values.length + data.length)
    },
    { level: levelIn(lineOf(tree, 'Level'), lineOf(tree, 'Keywords')) }
  )
}

/**
 * The values stand in lines of a name and a text, some with empty lines between; below them a
 * person or another event goes on.
 */
function endOfValues(values: string): string {
  let [at, seen] = [0, false]
  for (const line of values.split('\n')) {
    if (seen && (beginsEvent(line) || isPersonSpeaking(line) || !VALUE.test(line))) break
    seen ||= line.trim() !== ''
    at += line.length + 1
  }
  return values.slice(0, at).trimEnd()
}

function endOfSystem(tree: string): number {
  const last =
    /^[-+\s]{0,20}Security\b[^\n]*(?:\n\s*\[ ?UserID ?\][^\n]*)?/m.exec(tree) ??
    /^[-+\s]{0,20}Computer\b[^\n]*/m.exec(tree)
  return last === null ? tree.length : last.index + last[0].length
}

function lineOf(tree: string, name: string): string | null {
  return new RegExp(String.raw`^[-+\s]{0,20}${name}[ \t]+(\S[^\n]*)$`, 'm').exec(tree)?.[1] ?? null
}

function attribute(tree: string, name: string): string | null {
  return new RegExp(String.raw`\[ ?${name} ?\][ \t]*([^\n]*)$`, 'm').exec(tree)?.[1] ?? null
}

import type { Format, ReadEvent } from '../fields/readEvent.ts'
import { eventInTree, readTreeEvent } from './readTree.ts'

/**
 * Objects that a program wrote out as XML, each value in an element that carries its name:
 * '<I32 N="Id">41</I32>', '<Property Name="Id">41</Property>'.
 */
export const NAMED_ELEMENTS: Format = {
  name: 'xml-properties',
  read: text =>
    SUSPECTED.test(text)
      ? objectsOf(text).flatMap((object, index, all) => readObject(text, object, all[index - 1]))
      : []
}

const SUSPECTED = /<\w{1,12} [^<>]{0,60}\b(?:N|Name)="(?:Id|EventI[dD]|EventCode|InstanceId)"/
const ELEMENT =
  /<(\w{1,12})(?: [^<>]{0,200}?)? (?:N|Name)="([\w.-]{1,60})"(?: [^<>]{0,300})?>([^<]{0,20000})<\/\1>/g
/** The ends of the object before. */
const CLOSING = /^[^<>]{0,100}(?:\s*<\/[^<>]{1,40}>){1,12}/
const MAX_ELEMENTS = 20_000
/** The elements around the values, before them. */
const MAX_LEAD_LENGTH = 1_500

type Element = {
  readonly name: string
  readonly value: string
  readonly start: number
  readonly end: number
}

/** A name that comes again begins the next object. */
function objectsOf(text: string): readonly (readonly Element[])[] {
  const objects: Element[][] = []
  let names = new Set<string>()
  for (const match of [...text.matchAll(ELEMENT)].slice(0, MAX_ELEMENTS)) {
    const [whole, , name = '', value = ''] = match
    const open = objects.at(-1)
    const element = { name, value, start: match.index, end: match.index + whole.length }
    if (open === undefined || names.has(name)) {
      objects.push([element])
      names = new Set([name])
    } else {
      open.push(element)
      names.add(name)
    }
  }
  return objects
}

function readObject(
  text: string,
  elements: readonly Element[],
  previous: readonly Element[] = []
): readonly ReadEvent[] {
  const tree = Object.fromEntries(elements.map(({ name, value }) => [name, unescapeClixml(value)]))
  const event = eventInTree(tree)
  if (event === null || event === 'several') return []
  const start = elements[0]?.start ?? 0
  const end = elements.at(-1)?.end ?? start
  const [before] = /(?:<[^<>]{1,400}>[^<>]{0,100}){1,16}$/.exec(
    text.slice(Math.max(previous.at(-1)?.end ?? 0, start - MAX_LEAD_LENGTH), start)
  ) ?? ['']
  const lead = before.replace(CLOSING, '')
  const [behind] = /^(?:\s*<\/[^<>]{1,40}>){1,12}/.exec(text.slice(end, end + 600)) ?? ['']
  return readTreeEvent('xml-properties', event, {
    start: start - lead.length,
    end: end + behind.length
  })
}

/** PowerShell writes what is no plain character by its code: '_x000A_' is a line end. */
function unescapeClixml(value: string): string {
  return value.replace(/_x([\dA-F]{4})_/g, (_, code: string) =>
    String.fromCharCode(parseInt(code, 16))
  )
}

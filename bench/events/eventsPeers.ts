/** What people use instead to read events, as plain as they use it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { XMLParser } from 'fast-xml-parser'
import { parseSignatures } from '../../knowledge/articles/read/events/parseSignatures.ts'
import { parseLevel } from '../../knowledge/events/fields/level.ts'
import type { Reader } from './eventsScore.ts'

const SINGLE = /Event\s*ID:?\s*(?<id>\d+)/i
const FIELDS = {
  source: /(?:Event )?Source:\s*(.+)/i,
  level: /(?:Event Type|Level|Type):\s*(\w+(?: Audit)?)/i,
  computer: /Computer:\s*(\S+)/i,
  rawTime: /Date:\s*(.+)/i,
  description: /Description:\s*([^]*)/i
}

/** One pattern for the id and one a field, in English. */
export const singlePattern: Reader = text => {
  const id = SINGLE.exec(text)?.groups?.id
  function field(pattern: RegExp): string | null {
    return pattern.exec(text)?.[1]?.trim() ?? null
  }
  if (id === undefined) return []
  return [
    {
      id: Number(id),
      source: field(FIELDS.source),
      level: parseLevel(field(FIELDS.level)),
      computer: field(FIELDS.computer),
      rawTime: field(FIELDS.rawTime),
      description: field(FIELDS.description)
    }
  ]
}

const PARSER = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '' })

/** The XML library alone. */
export const xmlAlone: Reader = text => {
  try {
    const { Event: event } = PARSER.parse(text)
    const system = (Array.isArray(event) ? event[0] : event).System
    const id = Number(system.EventID?.['#text'] ?? system.EventID)
    if (Number.isNaN(id)) return []
    return [
      {
        id,
        source: system.Provider?.Name,
        level: parseLevel(String(system.Level)),
        computer: system.Computer,
        rawTime: system.TimeCreated?.SystemTime,
        time: system.TimeCreated?.SystemTime,
        description: JSON.stringify(event.EventData)
      }
    ]
  } catch {
    return []
  }
}

/** The reader of Knowledge Base text, used in nothing else. */
export const articleReader: Reader = text => {
  const lines = text.split('\n')
  return parseSignatures(lines, { first: 1, last: lines.length })
}

const GROK = [
  [
    String.raw`Event Type:\s+%{DATA:level}\s+Event Source:\s+%{DATA:source}`,
    String.raw`\s+Event Category:\s+%{DATA:category}\s+Event ID:\s+%{INT:id}`,
    String.raw`\s+Date:\s+%{DATA:rawTime}\s+User:\s+%{DATA:user}\s+Computer:\s+%{NOTSPACE:computer}`,
    String.raw`\s+Description:\s+%{GREEDYDATA:description}`
  ],
  [
    String.raw`Log Name:\s+%{DATA:log}\s+Source:\s+%{DATA:source}\s+Date:\s+%{DATA:rawTime}`,
    String.raw`\s+Event ID:\s+%{INT:id}\s+Task Category:\s+%{DATA:category}`,
    String.raw`\s+Level:\s+%{WORD:level}\s+Keywords:%{DATA:keywords}\s+User:\s+%{DATA:user}`,
    String.raw`\s+Computer:\s+%{NOTSPACE:computer}\s+Description:\s+%{GREEDYDATA:description}`
  ],
  [
    String.raw`MSWinEventLog\s+%{INT}\s+%{WORD:log}\s+%{INT}`,
    String.raw`\s+%{DAY} %{MONTH} %{MONTHDAY} %{TIME} %{YEAR}\t%{INT:id}\t%{DATA:source}`,
    String.raw`\t%{DATA:user}\t%{DATA}\t%{DATA:level}\t%{DATA:computer}\t%{DATA:category}`,
    String.raw`\t%{GREEDYDATA:description}`
  ],
  [String.raw`Event ?ID:?\s*%{INT:id}`]
].map(parts => parts.join(''))

/**
 * Grok expressions over the patterns an npm package ships (`node-grok`, whose own engine does not
 * build on Node 24), given as its folder of pattern files; null without it.
 */
export function grokReader(folder: string | undefined): Reader | null {
  if (folder === undefined || !existsSync(folder)) return null
  const patterns = new Map(
    readdirSync(folder)
      .flatMap(file => readFileSync(join(folder, file), 'utf8').split('\n'))
      .map(line => /^(\w+) (.+)$/.exec(line))
      .filter(match => match !== null)
      .map(([, name = '', pattern = '']) => [name, pattern] as const)
  )
  function expand(grok: string): string {
    return grok.replace(/%\{(\w+)(?::(\w+))?\}/g, (_, name: string, field?: string) => {
      const inner = expand(
        (patterns.get(name) ?? '.*?').replace(/\(\?>/g, '(?:').replace(/\(\?<\w+>/g, '(')
      )
      if (field === undefined) return `(?:${inner})`
      return `(?<${field}>${inner})`
    })
  }
  const expressions = GROK.map(grok => new RegExp(expand(grok), 's'))
  return text => {
    const groups = expressions
      .map(expression => expression.exec(text)?.groups)
      .find(found => found !== undefined)
    if (groups === undefined) return []
    return [
      {
        id: Number(groups.id),
        source: groups.source ?? null,
        level: parseLevel(groups.level ?? null),
        computer: groups.computer ?? null,
        rawTime: groups.rawTime ?? null,
        description: groups.description ?? null
      }
    ]
  }
}

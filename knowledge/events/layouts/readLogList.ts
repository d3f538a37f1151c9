import { endOfDescription } from '../fields/endOfDescription.ts'
import { eventOf, type Format, type ReadEvent } from '../fields/readEvent.ts'

/** psloglist: '[1234] Service Control Manager', its fields by two in a line, and the text below. */
export const LOG_LIST: Format = {
  name: 'psloglist',
  read: text =>
    !text.includes('] ')
      ? []
      : heads(text).flatMap((head, index, all) =>
          readEntry(text, head, all[index + 1]?.start ?? text.length)
        )
}

type Head = { readonly source: string; readonly start: number; readonly end: number }

const HEAD = /^[ \t]{0,8}\[\d{1,10}\] (\S[^\n]{0,80})\n(?=[ \t]{0,12}Type:)/gm
const FIELDS = /^[ \t]{0,12}(?:Type|Computer|Time|User|Category|ID):/
const LOG = /^(\w[\w -]{1,60}) log on \\\\(\S+):[ \t]*$/gm

function heads(text: string): readonly Head[] {
  return [...text.matchAll(HEAD)].map(match => ({
    source: match[1] ?? '',
    start: match.index,
    end: match.index + match[0].length
  }))
}

function readEntry(
  text: string,
  { source, start, end }: Head,
  limit: number
): readonly ReadEvent[] {
  let at = end
  while (FIELDS.test(lineAt(text, at, limit))) at += lineAt(text, at, limit).length + 1
  const fields = text.slice(end, Math.min(at, limit))
  function value(name: string): string | null {
    return (
      new RegExp(String.raw`\b${name}:[ \t]{1,12}(\S[^\n]*?)(?=[ \t]{2,}\w+:|$)`, 'm').exec(
        fields
      )?.[1] ?? null
    )
  }
  const stop = at >= limit ? limit : endOfDescription(text, at, limit)
  const log = [...text.slice(Math.max(0, start - 2_000), start).matchAll(LOG)].at(-1)
  return eventOf(
    'psloglist',
    {
      id: value('ID'),
      source,
      log: log?.[1],
      level: value('Type'),
      category: value('Category'),
      time: value('Time'),
      user: value('User'),
      computer: value('Computer') ?? log?.[2],
      description: text.slice(Math.min(at, limit), stop)
    },
    { start, end: stop }
  )
}

function lineAt(text: string, at: number, limit: number): string {
  const end = text.indexOf('\n', at)
  if (at >= limit) return ''
  return text.slice(at, end < 0 ? limit : Math.min(end, limit))
}

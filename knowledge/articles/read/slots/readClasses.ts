import { oneOf } from '../../../language/words/oneOf.ts'
import type { Slot } from './slot.ts'

/** A GUID; one that is part of a longer name is of one machine: 'Tcpip_{...}', '{...}._msdcs'. */
const CLASS =
  /(?<![\w.\\/]|[\w.\\/]\{)\{?([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![\w-])\}?(?!\.\w)/gi
const OPEN_CLASS =
  /<[^<>\n]{0,20}(?:clsid|guid|class)[^<>\n]{0,20}>|\{(?:clsid|guid|x[x-]*|\.{3})\}/gi
/** GUIDs named so are of one machine, directory or moment. */
const OF_ONE_MACHINE = new RegExp(
  `\\b${oneOf(
    'adapter',
    'interface',
    'transport',
    'policies',
    'policy',
    'object',
    'dsa',
    'site',
    'domain',
    'virtual machine id',
    'report id',
    'machine',
    'transaction',
    'session',
    'volume'
  )}\\b[^.]{0,12}$`,
  'i'
)
const MAX_LEAD = 30

/** The GUIDs of components in a message: CLSIDs, AppIDs. */
export function readClasses(text: string): readonly Slot[] {
  const classes = [...text.matchAll(CLASS)].flatMap((match): readonly Slot[] =>
    OF_ONE_MACHINE.test(text.slice(Math.max(0, match.index - MAX_LEAD), match.index))
      ? []
      : [{ kind: 'class', value: (match[1] ?? '').toLowerCase(), text: `{${match[1] ?? ''}}` }]
  )
  const open = [...text.matchAll(OPEN_CLASS)].map(
    ([written]): Slot => ({ kind: 'class', value: null, text: written })
  )
  return [...classes, ...open]
}

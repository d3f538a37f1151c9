import type { Field } from './languages/languageWords.ts'
import { labelNamed } from './labels.ts'

/** Headings that mean something else above a column than before a colon. */
const OWN: Readonly<Record<string, Field>> = {
  event: 'id',
  eventid: 'id',
  'event id': 'id',
  id: 'id',
  provider: 'source',
  mapdescription: 'description',
  payloaddata1: 'description',
  machinename: 'computer',
  userid: 'user',
  'time created': 'datetime',
  'date/time': 'datetime',
  time: 'time',
  computername: 'computer',
  message: 'description',
  ereignis: 'id',
  evento: 'id'
}

/** The field a column holds, null when none of ours. */
export function fieldOfColumn(heading: string): Field | null {
  const own = OWN[heading.toLowerCase()]
  const field = own ?? labelNamed(heading)?.field
  return field === undefined || field === 'other' || field === 'data' ? null : field
}

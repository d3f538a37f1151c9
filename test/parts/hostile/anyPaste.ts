import fc from 'fast-check'
import type { EventReading } from '../../../knowledge/events/event.ts'

/** What pastes are made of: labels, values, marks and rubbish, whole or torn. */
const PIECES = [
  'Event ID:',
  'Event ID: 7000',
  'EventID=5',
  'Event Type:\tError',
  'Source: Disk',
  'Log Name: System',
  'Date: 1/2/2003',
  'Time: 10:00:00 AM',
  'Computer: PC',
  'User: N/A',
  'Description:',
  'Level: Warning',
  'Ereignis-ID: 7',
  'ID de l’événement : 9',
  '事件 ID:',
  'イベント ID: 3',
  '<Event>',
  '</Event>',
  '<System>',
  '<EventID>7</EventID>',
  '<Provider Name="x"/>',
  '<Data>',
  '&lt;Event',
  '&amp;',
  '&#x0;',
  '&#9999999;',
  '{"EventID":7',
  '"Message":"',
  '}',
  '{',
  '[',
  ']',
  '"',
  '"Level","Source","Event ID"',
  'Level,Date and Time,Source,Event ID',
  'Error,1/2/2003 10:00:00,Disk,7,None',
  'MSWinEventLog\t1\tSystem\t2\t',
  'Fri Oct 16 16:30:44 2009\t592\tSecurity',
  '#011',
  'WinEvtLog: System: ERROR(7): Disk: a: b: c: d',
  'EvntSLog: [ERR] ',
  'CEF:0|a|b|c|7|d|e|',
  '[x@1 eventID="7"]',
  'The description for Event ID ( 7 ) in Source ( x ) cannot be found',
  'Event[0]:',
  'An Error Event occurred.  EventID: 0xC0000001',
  'Error: (01/02/2003 10:00:00 AM) (Source: x) (EventID: 7)',
  'EventID            : 7',
  'Message            : text',
  '[12] Disk',
  '   Type:     ERROR',
  '- System',
  '- EventID 7',
  '[ Name] x',
  '1/2/2003 10:00:00 AM Disk Error None 7 N/A PC',
  'event 7 from Disk',
  'event twenty eighty-six',
  '>>>',
  '//',
  '**',
  '|',
  '-- ',
  '\u200b',
  '\u00a0',
  '\ufeff',
  '\0',
  '\ud800',
  '\r',
  '\r\n',
  '\n',
  '\n\n',
  '\t',
  '    ',
  '0x',
  '99999999999',
  '-1',
  'We run Windows 2000 SP2.',
  'Any ideas?',
  '=',
  ':',
  '：',
  '<br>',
  '</p>',
  '<td>',
  '__proto__: 5',
  '{"__proto__":{"EventID":1}}',
  'constructor: 7'
] as const

const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...PIECES) },
  { weight: 2, arbitrary: fc.constantFrom('\n', ' ', '\t', ', ') },
  { weight: 1, arbitrary: fc.string({ maxLength: 12 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) }
)

/** Texts such as nobody wrote and everybody could paste. */
export const anyPaste: fc.Arbitrary<string> = fc.oneof(
  { weight: 8, arbitrary: fc.array(piece, { maxLength: 60 }).map(pieces => pieces.join('')) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(piece, fc.integer({ min: 1, max: 400 }))
      .map(([text, times]) => text.repeat(times))
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 400 }) }
)

/**
 * Whether what was read can be: places within the text and in order, ids that exist, fields not
 * empty.
 */
export function soundReading(text: string, { events }: EventReading): boolean {
  return events.every(
    ({ id, span, count, source, description }, index) =>
      Number.isInteger(id) &&
      id >= 0 &&
      id < 65_536 &&
      count > 0 &&
      source !== '' &&
      description !== '' &&
      span.start >= 0 &&
      span.start < span.end &&
      span.end <= text.length &&
      span.start >= (events[index - 1]?.span.start ?? 0)
  )
}

import { inSequence } from '../../language/words/oneOf.ts'
import { opensWithProduct } from '../fields/platformWords.ts'

/** 'graylog: SRV-8 WinEvt: ', '2024-01-01 00:00:01 relay: FS-11 stream=win ' */
const RELAYED = new RegExp(
  inSequence(
    String.raw`^[^\n]{1,60}?[\w\]]: `,
    String.raw`(?<machine>(?=[^\s]{0,40}\p{Lu})(?=[^\s]{0,40}\d)[A-Z][\w-]{2,40}(?:\.[\w-]{1,40}){0,5})`,
    String.raw`(?: [\w.-]{1,30}(?:=\S{0,40})?){0,2}:? ?$`
  ),
  'u'
)
const MAX_LEAD_LENGTH = 160

/** The machine that a log names before an event on its line, behind its own name; null: none. */
export function machineBefore(lead: string): string | null {
  const machine = lead.length > MAX_LEAD_LENGTH ? undefined : RELAYED.exec(lead)?.groups?.machine
  return machine === undefined || opensWithProduct(machine) ? null : machine
}

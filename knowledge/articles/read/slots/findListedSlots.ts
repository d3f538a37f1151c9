import { readClasses } from './readClasses.ts'
import { codeOf } from './readCodes.ts'
import { serviceName } from './serviceName.ts'
import type { Slot, SlotKind } from './slot.ts'

/** Lines and words of a list of parameters; more of them are sentences. */
const MAX_LINES = 8
const MAX_NAME_WORDS = 6

/**
 * The telling slots of a description that holds only its parameters, one a line, as exports write
 * them that lack the message: 'Netlogon' / '%%1069'. Only the kinds are read that events of this
 * number have.
 */
export function findListedSlots(
  description: string,
  kinds: ReadonlySet<SlotKind>
): readonly Slot[] {
  if (kinds.size === 0) return []
  const lines = description.split('\n').map(line => line.trim())
  const sentences = lines.filter(line => line.split(' ').length > MAX_NAME_WORDS)
  const isList =
    lines.length <= MAX_LINES && sentences.length <= 1 && !sentences.includes(lines[0] ?? '')
  if (!isList) return []
  const [name] = lines.filter(isName)
  const [code] = lines.filter(line => /^(?:%%)?-?\d{1,10}$/.test(line))
  const [reason] = lines.filter(line => /^\p{Lu}[^:]*(?: \S+){3,}/u.test(line))
  const [guid] = readClasses(description)
  return [
    ...(kinds.has('service') && name !== undefined ? [serviceSlot(name)] : []),
    ...(kinds.has('code') && code !== undefined ? [codeSlot(code)] : []),
    ...(kinds.has('reason') && reason !== undefined ? [reasonSlot(reason)] : []),
    ...(kinds.has('class') && guid !== undefined ? [guid] : [])
  ]
}

function isName(line: string): boolean {
  const isShort = line !== '' && line.split(' ').length <= MAX_NAME_WORDS
  return isShort && /^[\p{L}_][^.:{}%]*$/u.test(line) && !/^(?:unavailable|n\/a)$/i.test(line)
}

function serviceSlot(text: string): Slot {
  return { kind: 'service', value: serviceName(text), text }
}

function codeSlot(text: string): Slot {
  return { kind: 'code', value: codeOf(Number(text.replace('%%', ''))), text }
}

function reasonSlot(line: string): Slot {
  const text = line.replace(/[.\s]+$/, '')
  return { kind: 'reason', value: text.toLowerCase(), text }
}

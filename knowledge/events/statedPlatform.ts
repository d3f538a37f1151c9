import type { WindowsEvent } from './event.ts'
import { saysLevel } from './fields/platformWords.ts'

/**
 * Windows says at each start what it is: 'Microsoft (R) Windows (R) 5.00. 2195 Service Pack 2 ...'
 */
const OPENING =
  /^(?:microsoft )?(?:\(r\) )?windows (?:nt |2000 |xp |server 2003 )?(?:\(r\) )?[^\n.(]{0,20}[^\n(]{0,60}/i
const HAPPENED = /\b(?:require|must|should|before|cannot|could not|failed|not installed)/i

/**
 * What the text of an event says the machine itself runs, in its words; null when it says nothing
 * of it. 'Windows 2000 Service Pack 3 was installed (...)' → 'Windows 2000 Service Pack 3 was
 * installed'
 */
export function statedPlatform({ description }: WindowsEvent): string | null {
  const opening = OPENING.exec((description ?? '').replaceAll(/\((?:r|tm)\) ?/gi, ''))?.[0] ?? ''
  if (saysLevel(opening) && !HAPPENED.test(opening)) return opening.trim()
  return null
}

/** The platform that the events of one machine state; null when they are of several machines. */
export function platformOf(events: readonly WindowsEvent[]): string | null {
  const machines = new Set(events.flatMap(({ computer }) => computer?.toLowerCase() ?? []))
  const stated = events.flatMap(event => statedPlatform(event) ?? [])
  if (machines.size > 1 || stated.length === 0) return null
  return stated.join('\n')
}

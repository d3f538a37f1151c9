import type { WindowsEvent } from '../../../events/event.ts'
import { isFromSource } from '../../../events/fields/sameSource.ts'
import type { Signature } from '../../index/signatures.ts'

/** Whether both name a source, and not the same. */
export function hasOtherSource(event: WindowsEvent, signature: Signature | null): boolean {
  const documented = signature?.source ?? null
  return event.source !== null && documented !== null && !isFromSource(event, documented)
}

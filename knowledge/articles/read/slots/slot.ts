/**
 * What stands in a blank of a message, by kind. An event is a frame ('The ... service terminated
 * unexpectedly') with slots; the frame proves only the number, the slots tell what it is about.
 *
 * - service: a service, driver or other component by its name
 * - program: a program or library, without its folder and ending
 * - code: an error or stop code, as one number however it is written
 * - class: a CLSID, AppID or other GUID of a component
 * - function: what a program called when it failed
 * - reason: the text of an error, where Windows appends it
 */
export type SlotKind = 'service' | 'program' | 'code' | 'class' | 'function' | 'reason'

export type Slot = {
  readonly kind: SlotKind
  /** the compared form; null for a placeholder ('<service name>', '%1'), which matches anything */
  readonly value: string | null
  /** as written */
  readonly text: string
}

/** What a ticket's subject says of the case it is of. */
export function caseMark(number: number): string {
  return `[Case ${number}]`
}

/**
 * The text with its last line saying which delivery it is: what was sent twice is known by it, and
 * what we wrote ourselves is told from what the helpdesk wrote.
 */
export function marked(text: string, delivery: string): string {
  return `${text.trimEnd()}\n\n[${delivery}]`
}

export function isMarked(text: string, delivery: string): boolean {
  return text.includes(`[${delivery}]`)
}

const OWN = /^\[case-\d{1,12}-\d{1,15}\]$/

/** Whether we wrote it: a quote of what we wrote has something before or behind the mark. */
export function isOwn(text: string): boolean {
  return OWN.test(text.trimEnd().split('\n').at(-1)?.trim() ?? '')
}

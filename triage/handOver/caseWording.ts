/** How a helpdesk is called that gives no name, wherever its words are kept. */
export const NO_NAME = 'The helpdesk'

/** Who of the helpdesk it is, by name; null where none was given. */
export function nameGiven(name: string): string | null {
  return name === NO_NAME ? null : name
}

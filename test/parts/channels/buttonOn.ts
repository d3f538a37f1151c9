type Button = { readonly type: string; readonly title: string; readonly data?: object | string }

/** The button of a card with a title, wherever on it; undefined: there is none. */
export function buttonOn(part: unknown, title: string): Button | undefined {
  if (typeof part !== 'object' || part === null) return undefined
  const { type, title: own } = part as Partial<Button>
  if (type?.startsWith('Action.') === true && own === title) return part as Button
  for (const inner of Object.values(part)) {
    const found = buttonOn(inner, title)
    if (found !== undefined) return found
  }
  return undefined
}

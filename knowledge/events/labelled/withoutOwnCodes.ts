/** What is called somehow; as written or as compared. */
type Named = { readonly name: string }

/**
 * The same without the code and the message that ASP.NET has of its own in the text of its events:
 * 'Event code: 3005', 'Event message: An unhandled exception has occurred.'
 */
export function withoutOwnCodes<Item extends Named>(items: readonly Item[]): readonly Item[] {
  if (!items.some(isCode)) return items
  return items.filter((item, index) => {
    const isOwnCode = isCode(item) && isMessage(items[index + 1])
    const isOwnMessage = isMessage(item) && isCode(items[index - 1])
    return !isOwnCode && !isOwnMessage
  })
}

function isCode(item: Named | undefined): boolean {
  return /^event ?code$/.test(item?.name ?? '')
}

function isMessage(item: Named | undefined): boolean {
  return /^event ?message$/.test(item?.name ?? '')
}

/** 'KB Triage <Bot@help.example>' → 'bot@help.example'; '' if there is none */
export function addressIn(text: string): string {
  return (/[^\s<>,;:"()[\]@]{1,64}@[\w.-]{1,253}/.exec(text)?.[0] ?? '').toLowerCase()
}

/** 'ana@help.example' → 'help.example' */
export function domainOf(text: string): string {
  return addressIn(text).split('@')[1] ?? ''
}

/** Whether an address is one of the list, or of a domain of it; '*' is everybody's. */
export function isListed(address: string, list: readonly string[]): boolean {
  const domain = domainOf(address)
  return list.some(
    listed => listed === '*' || listed === address || listed.replace(/^@/, '') === domain
  )
}

const TOKEN = '{token}'

/**
 * Where answers go: the address with the token in its place, or as it is where it has none; then
 * the ids of the thread alone tell what is answered.
 */
export function replyAddress(template: string, token: string): string {
  return template.replaceAll(TOKEN, token)
}

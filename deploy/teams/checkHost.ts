const HOST = /^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/i

/** What is wrong with the addresses of a package, in one line; null when nothing is. */
export function checkHost({
  host,
  helpdesk
}: {
  readonly host: string
  readonly helpdesk: string | null
}): string | null {
  if (helpdesk !== null && !(URL.canParse(helpdesk) && helpdesk.startsWith('https://')))
    return `--helpdesk wants an address that begins with https://; this was ${JSON.stringify(helpdesk.slice(0, 60))}.`
  if (HOST.test(host)) return null
  return `--host wants a public host name such as helpdesk.example.com; this was ${JSON.stringify(host.slice(0, 60))}.`
}

import type { Filled } from './appPackage.ts'

const HOST = /^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/i
const VERSION = /^\d{1,9}(?:\.\d{1,9}){2}$/
/** Characters of a publisher's name that the manifest takes. */
const MAX_PUBLISHER_LENGTH = 32

/** What is wrong with the settings of a package, in one line; null when nothing is. */
export function checkHost({
  host,
  helpdesk,
  publisher,
  version
}: Omit<Filled, 'appId'>): string | null {
  if (helpdesk !== null && !(URL.canParse(helpdesk) && helpdesk.startsWith('https://')))
    return `--helpdesk wants an address that begins with https://; this was ${shown(helpdesk)}.`
  if (!HOST.test(host))
    return `--host wants a public host name such as helpdesk.example.com; this was ${shown(host)}.`
  if (publisher?.trim() === '' || (publisher?.length ?? 0) > MAX_PUBLISHER_LENGTH)
    return `--publisher wants a name of 1 to ${MAX_PUBLISHER_LENGTH} characters; this was ${shown(publisher ?? '')}.`
  if (version !== undefined && !VERSION.test(version))
    return `--package-version wants three numbers such as 1.0.1; this was ${shown(version)}.`
  return null
}

function shown(text: string): string {
  return JSON.stringify(text.slice(0, 60))
}

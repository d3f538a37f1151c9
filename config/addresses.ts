import { SettingError, type SettingName } from './settings.ts'

const ORIGIN = /^https?:\/\/(?:\*\.)?[\w.-]+(?::\d{1,5})?$|^http:\/\/\[[\da-f:]+\](?::\d{1,5})?$/i

/**
 * Origins as browsers name them: ' https://Help.example/ ' → 'https://help.example'. @throws
 * SettingError
 */
export function originsOf(name: SettingName, given: readonly string[]): readonly string[] {
  return given.map(origin => {
    const plain = origin.toLowerCase().replace(/\/$/, '')
    if (plain !== '*' && !ORIGIN.test(plain))
      throw new SettingError(
        `${name} holds ${JSON.stringify(origin)}; name a site by scheme and host alone, such as https://help.example.`
      )
    return plain
  })
}

/**
 * The address receives a secret, so it must be https or this machine.
 * @throws SettingError
 */
export function serviceAddress(name: SettingName, address: string): string {
  const { protocol, hostname } = URL.canParse(address)
    ? new URL(address)
    : { protocol: '', hostname: '' }
  if (protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname)))
    return address.replace(/\/$/, '')
  throw new SettingError(
    `${name} is ${JSON.stringify(address)}; set an address that begins with https://.`
  )
}

/** Whether only this machine can reach the address; an IPv6 one may stand in brackets. */
export function isLoopback(host: string): boolean {
  return ['localhost', '::1', '[::1]'].includes(host) || /^127(?:\.\d+){3}$/.test(host)
}

/**
 * The host to contact from this machine, in the form an address needs: '::1' → '[::1]', all
 * interfaces → this machine
 */
export function reachable(host: string): string {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1'
  if (host.includes(':')) return `[${host}]`
  return host
}

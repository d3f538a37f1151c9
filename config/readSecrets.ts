import { SettingError, type SettingName } from './settings.ts'

/**
 * A secret and the one before it, both good while it is being changed; none that is empty.
 * @throws SettingError
 */
export function readSecrets(
  get: (name: SettingName) => string,
  name: 'HANDOVER_SECRET' | 'SITE_USER_SECRET',
  minBytes: number
): readonly string[] {
  const before = `${name}_BEFORE` as const
  for (const one of [name, before] as const)
    if (get(one) !== '' && secretBytes(get(one)) < minBytes)
      throw new SettingError(`${one} can be guessed; make one with "openssl rand -hex 32".`)
  if (get(before) !== '' && get(name) === '')
    throw new SettingError(`${before} is set without ${name}; set the new secret, too.`)
  return [get(name), get(before)].filter(secret => secret !== '')
}

/** The length of a Standard Webhooks secret ('whsec_' and base64) or of any other text. */
function secretBytes(secret: string): number {
  if (secret.startsWith('whsec_')) return Buffer.from(secret.slice(6), 'base64').length
  return secret.length
}

import { type Config, readConfig } from '../../config/readConfig.ts'
import { SETTINGS } from '../../config/settings.ts'
import { type Finding, fail, ok, warn } from './finding.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** Whether the settings are valid, and variables that look like a setting but are not. */
export function checkSettings(env: Environment): {
  readonly findings: readonly Finding[]
  readonly config: Config | null
} {
  const slips = Object.keys(env).flatMap(name => {
    const meant =
      name in SETTINGS ? undefined : Object.keys(SETTINGS).find(setting => resembles(name, setting))
    if (meant === undefined) return []
    return [warn('settings', `${name} is set, and nobody reads it.`, `Did you mean ${meant}?`)]
  })
  try {
    const config = readConfig(env)
    const set = Object.keys(SETTINGS).filter(name => (env[name] ?? '') !== '')
    return {
      config,
      findings: [
        ok(
          'settings',
          `They can be read${set.length === 0 ? '; none is set' : `; set are ${set.join(', ')}`}.`
        ),
        ...slips
      ]
    }
  } catch (error) {
    return {
      config: null,
      findings: [
        fail(
          'settings',
          (error as Error).message,
          'The service ends with exit code 78 until this is put right.'
        ),
        ...slips
      ]
    }
  }
}

/**
 * 'MICROSOFT_APP_ID' and 'MicrosoftAppIdd' resemble 'MicrosoftAppId'; short names may differ only
 * in case.
 */
function resembles(name: string, setting: string): boolean {
  const [a, b] = [plain(name), plain(setting)]
  if (a === b) return name.length > 8
  return b.length > 8 && (a.startsWith(b) || b.startsWith(a)) && Math.abs(a.length - b.length) < 3
}

function plain(name: string): string {
  return name.replace(/[_-]/g, '').toLowerCase()
}

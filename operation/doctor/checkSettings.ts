import { mistypedIn } from '../../config/mistyped.ts'
import { type Config, readConfig } from '../../config/readConfig.ts'
import { SETTINGS } from '../../config/settings.ts'
import { type Finding, fail, ok, warn } from './finding.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** Whether the settings are valid, and variables that look like a setting but are not. */
export function checkSettings(env: Environment): {
  readonly findings: readonly Finding[]
  readonly config: Config | null
} {
  const slips = mistypedIn(env).map(({ name, meant }) =>
    warn('settings', `${name} is set, and nobody reads it.`, `Did you mean ${meant}?`)
  )
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

import { incompleteIn } from '../../config/incomplete.ts'
import { mistypedIn } from '../../config/mistyped.ts'
import { type Config, readConfig } from '../../config/readConfig.ts'
import { SETTINGS } from '../../config/settings.ts'
import { type Finding, fail, ok, warn } from './finding.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** Whether the settings are valid, variables that look like one but are not, and settings without effect. */
export function checkSettings(env: Environment): {
  readonly findings: readonly Finding[]
  readonly config: Config | null
} {
  const slips = [
    ...mistypedIn(env).map(({ name, meant }) =>
      warn('settings', `${name} is set, and nobody reads it.`, `Did you mean ${meant}?`)
    ),
    ...incompleteIn(env).map(({ name, missing }) =>
      warn('settings', `${name} has no effect without ${missing}.`, `Set ${missing}, too.`)
    )
  ]
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

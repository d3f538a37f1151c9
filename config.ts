import { fileURLToPath } from 'node:url'

/** Every setting: the variable, its default and what it means. */
export const SETTINGS = {
  HOST: ['127.0.0.1', 'address to listen on; other machines reach the service only when this is not a loopback address'],
  PORT: ['3978', 'port to listen on, 0 to 65535; 0 takes a free one'],
  DATA_DIR: ['data', 'folder for everything that is kept'],
  STORAGE_URL: ['sqlite:', 'where conversations are kept: "sqlite:" in DATA_DIR, "sqlite::memory:" nowhere'],
  KNOWLEDGE: [fileURLToPath(new URL('knowledge/articles/texts', import.meta.url)), 'folder of articles or an index'],
  LOG_LEVEL: ['info', 'trace, debug, info, warn, error or silent'],
  EMBED_ORIGINS: ['*', 'sites that may embed the chat, separated by blanks, such as "https://help.example"; * for any'],
  MicrosoftAppId: ['', 'application id of the bot registration; empty: no Azure channel, loopback only'],
  MicrosoftAppPassword: ['', 'its client secret (not for UserAssignedMSI)'],
  MicrosoftAppType: ['SingleTenant', 'SingleTenant, UserAssignedMSI or MultiTenant'],
  MicrosoftAppTenantId: ['', 'tenant of the registration']
} as const satisfies Readonly<Record<string, readonly [value: string, meaning: string]>>

const REGISTRATION = ['MicrosoftAppId', 'MicrosoftAppPassword', 'MicrosoftAppType', 'MicrosoftAppTenantId'] as const
/** Settings of the token checks that only a private cloud or a test changes; all of them or none. */
const CLOUD = ['ToChannelFromBotLoginUrl', 'ToChannelFromBotOAuthScope', 'ToBotFromChannelTokenIssuer', 'OAuthUrl', 'ToBotFromChannelOpenIdMetadataUrl', 'ToBotFromEmulatorOpenIdMetadataUrl', 'CallerId'] as const

export type Config = {
  readonly host: string
  readonly port: number
  readonly dataDir: string
  readonly storageUrl: string
  readonly knowledge: string
  readonly logLevel: string
  readonly embedOrigins: readonly string[]
  /** as BotFrameworkAuthentication wants it */
  readonly bot: Readonly<Record<string, string>>
}

/** A setting that cannot be meant; the message is one line with the remedy. `exitCode` follows sysexits: 78 is a configuration error. */
export class SettingError extends Error {
  readonly exitCode = 78
}

/** Reads the settings once. @throws SettingError */
export const readConfig = (env: Readonly<Record<string, string | undefined>>): Config => {
  const get = (name: keyof typeof SETTINGS): string => env[name]?.trim() || SETTINGS[name][0]
  const port = Number(get('PORT'))
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new SettingError(`PORT is ${JSON.stringify(get('PORT'))}; set a number from 0 to 65535.`)
  const levels = ['trace', 'debug', 'info', 'warn', 'error', 'silent']
  if (!levels.includes(get('LOG_LEVEL'))) throw new SettingError(`LOG_LEVEL is ${JSON.stringify(get('LOG_LEVEL'))}; set one of ${levels.join(', ')}.`)
  if (!get('STORAGE_URL').startsWith('sqlite:')) throw new SettingError('STORAGE_URL must begin with "sqlite:".')
  const bot = Object.fromEntries([
    ...REGISTRATION.filter(() => get('MicrosoftAppId') !== '').map(name => [name, get(name)]),
    ...CLOUD.flatMap(name => env[name] === undefined ? [] : [[name, env[name] ?? '']])
  ]) as Readonly<Record<string, string>>
  const types = ['SingleTenant', 'UserAssignedMSI', 'MultiTenant']
  if (!types.includes(get('MicrosoftAppType'))) throw new SettingError(`MicrosoftAppType is ${JSON.stringify(get('MicrosoftAppType'))}; set one of ${types.join(', ')}.`)
  const config = {
    host: get('HOST'), port, dataDir: get('DATA_DIR'), storageUrl: get('STORAGE_URL'), knowledge: get('KNOWLEDGE'), logLevel: get('LOG_LEVEL'),
    embedOrigins: get('EMBED_ORIGINS').split(/\s+/), bot
  }
  if (get('MicrosoftAppId') === '' && !isLoopback(config.host)) {
    throw new SettingError(`HOST is ${config.host}, but without MicrosoftAppId anybody could speak as Teams. Set MicrosoftAppId, or HOST=127.0.0.1.`)
  }
  return Object.freeze(config)
}

/** Whether only this machine can reach the address. */
export const isLoopback = (host: string): boolean => host === 'localhost' || host === '::1' || /^127(?:\.\d+){3}$/.test(host)

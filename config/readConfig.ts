import { isLoopback, originsOf, serviceAddress } from './addresses.ts'
import { type ArticlesConfig, readArticles } from './readArticles.ts'
import { readBot } from './readBot.ts'
import { type ChatwootConfig, readChatwoot } from './readChatwoot.ts'
import { type DeskKey, readDeskKeys } from './readDesk.ts'
import { type HandOverConfig, readHandOver } from './readHandOver.ts'
import { readSecrets } from './readSecrets.ts'
import { SETTINGS, SettingError, type SettingName } from './settings.ts'

export type Config = {
  readonly host: string
  readonly port: number
  readonly dataDir: string
  readonly storageUrl: string
  readonly storageConnections: number
  readonly retentionDays: number
  readonly maskStored: boolean
  readonly knowledge: string
  readonly knowledgeKeys: readonly string[]
  readonly articles: ArticlesConfig
  readonly logLevel: string
  readonly embedOrigins: readonly string[]
  readonly corsOrigins: readonly string[]
  /** origin without a path, or '' */
  readonly publicUrl: string
  readonly trustProxy: number
  readonly apiKeys: readonly string[]
  /** requests a minute; 0: no limit */
  readonly rateLimit: number
  readonly conversationLimit: number
  readonly directLine: { readonly secret: string; readonly url: string }
  /** whether Azure channels are left out */
  readonly siteOnly: boolean
  /** what a token that says who is there may be signed with: the secret, and the one before it */
  readonly siteUserSecrets: readonly string[]
  /** in the form BotFrameworkAuthentication expects */
  readonly bot: Readonly<Record<string, string>>
  readonly handOver: HandOverConfig
  /** null: the assistant is nobody's agent bot there */
  readonly chatwoot: ChatwootConfig | null
  readonly casesKeys: readonly string[]
  readonly deskKeys: readonly DeskKey[]
  /** file of canned replies, or '' */
  readonly deskReplies: string
  readonly metricsToken: string
  /** in lower case; empty: all */
  readonly allowedTenants: readonly string[]
}

type Environment = Readonly<Record<string, string | undefined>>
type Get = (name: SettingName) => string

/** Source: RFC 7518, 3.2, for HS256. */
const MIN_SITE_SECRET_BYTES = 32

/** Reads the settings once. @throws SettingError */
export function readConfig(env: Environment): Config {
  function get(name: SettingName): string {
    return env[name]?.trim() || SETTINGS[name][0]
  }
  checkChoices(get)
  const config: Config = {
    host: get('HOST'),
    port: number(get, 'PORT', 65_535),
    dataDir: get('DATA_DIR'),
    storageUrl: get('STORAGE_URL'),
    storageConnections: number(get, 'STORAGE_CONNECTIONS', 200),
    retentionDays: number(get, 'RETENTION_DAYS', 3_650),
    maskStored: get('MASK_STORED') === 'on',
    knowledge: get('KNOWLEDGE'),
    knowledgeKeys: keys(get, 'KNOWLEDGE_KEY'),
    articles: readArticles(get),
    logLevel: get('LOG_LEVEL'),
    embedOrigins: originsOf('EMBED_ORIGINS', words(get, 'EMBED_ORIGINS')),
    corsOrigins: originsOf('CORS_ORIGINS', words(get, 'CORS_ORIGINS')),
    publicUrl: originsOf('PUBLIC_URL', words(get, 'PUBLIC_URL').slice(0, 1))[0] ?? '',
    trustProxy: number(get, 'TRUST_PROXY', 9),
    apiKeys: keys(get, 'API_KEY'),
    rateLimit: number(get, 'RATE_LIMIT', 1_000_000),
    conversationLimit: number(get, 'CONVERSATION_LIMIT', 1_000_000),
    directLine: {
      secret: get('DIRECT_LINE_SECRET'),
      url: serviceAddress('DIRECT_LINE_URL', get('DIRECT_LINE_URL'))
    },
    bot: readBot(env, get),
    siteOnly: get('SITE_ONLY') === 'true',
    siteUserSecrets: readSecrets(get, 'SITE_USER_SECRET', MIN_SITE_SECRET_BYTES),
    handOver: readHandOver(get),
    chatwoot: readChatwoot(get),
    casesKeys: keys(get, 'CASES_KEY'),
    deskKeys: readDeskKeys(get),
    deskReplies: get('DESK_REPLIES'),
    metricsToken: get('METRICS_TOKEN'),
    allowedTenants: tenants(get)
  }
  checkDoors(config, get('MicrosoftAppId') !== '')
  return Object.freeze(config)
}

/** An address whose name and password are percent-encoded; its parameters may be anything. */
const POSTGRES = /^[a-z]+:(?:\/\/)?(?:(?:[^@/?#%]|%[\da-f]{2})*@)?[^@?#]*(?:\?(?:[\w.-]+=.*)?)?$/i
const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'silent']

/** @throws SettingError */
function checkChoices(get: Get): void {
  if (!LOG_LEVELS.includes(get('LOG_LEVEL')))
    throw new SettingError(
      `LOG_LEVEL is ${JSON.stringify(get('LOG_LEVEL'))}; set one of ${LOG_LEVELS.join(', ')}.`
    )
  if (!/^(?:sqlite|postgres|postgresql):/.test(get('STORAGE_URL')))
    throw new SettingError('STORAGE_URL must begin with "sqlite:" or "postgres://".')
  if (/^postgres/.test(get('STORAGE_URL')) && !POSTGRES.test(get('STORAGE_URL')))
    throw new SettingError(
      'STORAGE_URL holds @, /, ?, # or % in its name or password; write them as %40, %2F, %3F, %23 and %25.'
    )
  if (!['on', 'off'].includes(get('MASK_STORED')))
    throw new SettingError(
      `MASK_STORED is ${JSON.stringify(get('MASK_STORED'))}; set "on" or "off".`
    )
  if (number(get, 'STORAGE_CONNECTIONS', 200) < 2)
    throw new SettingError(
      `STORAGE_CONNECTIONS is ${get('STORAGE_CONNECTIONS')}; set a number from 2 to 200.`
    )
  if (number(get, 'RETENTION_DAYS', 3_650) === 0)
    throw new SettingError('RETENTION_DAYS is 0; set a number from 1 to 3650.')
}

/** @throws SettingError */
function number(get: Get, name: SettingName, most: number): number {
  const value = Number(get(name))
  if (!Number.isInteger(value) || value < 0 || value > most)
    throw new SettingError(
      `${name} is ${JSON.stringify(get(name))}; set a number from 0 to ${most}.`
    )
  return value
}

function words(get: Get, name: SettingName): readonly string[] {
  return get(name)
    .split(/\s+/)
    .filter(word => word !== '')
}

const TENANT = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/

/** By anything else nobody would be let in. @throws SettingError */
function tenants(get: Get): readonly string[] {
  const ids = words(get, 'ALLOWED_TENANTS').map(id => id.toLowerCase())
  const other = ids.find(id => !TENANT.test(id))
  if (other === undefined) return ids
  throw new SettingError(
    `ALLOWED_TENANTS holds ${JSON.stringify(other)}; set the ids of tenants, separated by ` +
      'blanks ("az account show --query tenantId" shows yours).'
  )
}

const MIN_KEY_LENGTH = 16

/** Short keys could be guessed. @throws SettingError */
function keys(get: Get, name: SettingName): readonly string[] {
  const given = words(get, name)
  if (given.some(key => key.length < MIN_KEY_LENGTH))
    throw new SettingError(
      `${name} holds a key of less than ${MIN_KEY_LENGTH} characters; make one with "openssl rand -hex 32".`
    )
  return given
}

/**
 * Without a registration, no channel may be open that only a registration protects.
 * @throws SettingError
 */
function checkDoors({ host, siteOnly, directLine }: Config, isRegistered: boolean): void {
  if (isRegistered) return
  if (!siteOnly && !isLoopback(host))
    throw new SettingError(
      `HOST is ${host}, but without MicrosoftAppId anybody could speak as Teams; to be on sites ` +
        'alone, set SITE_ONLY=true. Set MicrosoftAppId, or HOST=127.0.0.1.'
    )
  if (directLine.secret !== '')
    throw new SettingError(
      'DIRECT_LINE_SECRET is set, but Azure reaches only a registered bot. Set ' +
        'MicrosoftAppId, or leave DIRECT_LINE_SECRET empty.'
    )
}

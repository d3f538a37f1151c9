import { fileURLToPath } from 'node:url'

/** Every setting: the variable, its default and what it means. */
export const SETTINGS = {
  HOST: [
    '127.0.0.1',
    'address to listen on; other machines reach the service only when this is not a loopback address'
  ],
  PORT: ['3978', 'port to listen on, 0 to 65535; 0 takes a free one'],
  DATA_DIR: ['data', 'folder for everything that is kept'],
  STORAGE_URL: [
    'sqlite:',
    'where conversations are kept: "sqlite:" in DATA_DIR for one machine, ' +
      '"postgres://user:password@host/database" for several, "sqlite::memory:" nowhere'
  ],
  RETENTION_DAYS: [
    '30',
    'days after its last word that a conversation or a case is removed, 1 to 3650'
  ],
  MASK_STORED: [
    'off',
    'on: machine names, user names, addresses and SIDs are masked in the conversations ' +
      'that are kept; in logs they always are'
  ],
  KNOWLEDGE: [
    fileURLToPath(new URL('./knowledge/articles/texts', import.meta.url)),
    'folder of articles or an index'
  ],
  LOG_LEVEL: ['info', 'trace, debug, info, warn, error or silent'],
  EMBED_ORIGINS: [
    '*',
    'sites that may embed the chat, separated by blanks, such as "https://help.example"; * for any'
  ],
  CORS_ORIGINS: [
    '',
    'other sites whose scripts may call /api/triage and /directline, separated by blanks; * for any'
  ],
  PUBLIC_URL: [
    '',
    'address that people reach the service under, such as "https://help.example"; for a proxy that changes the Host'
  ],
  TRUST_PROXY: [
    '0',
    'proxies in front whose X-Forwarded-For, -Proto and -Host are believed; 0: nobody is believed'
  ],
  API_KEY: [
    '',
    'keys of 16 characters or more for /api/triage, separated by blanks; empty: none is asked for'
  ],
  RATE_LIMIT: [
    '600',
    'requests a minute of one address, for each of the interface, the chat and the pages; 0: no limit'
  ],
  CONVERSATION_LIMIT: [
    '120',
    'messages a minute in one conversation of the site chat; 0: no limit'
  ],
  DIRECT_LINE_SECRET: [
    '',
    "secret of the bot's Direct Line channel in Azure: the site chat then goes that way; empty: it is served here"
  ],
  DIRECT_LINE_URL: [
    'https://directline.botframework.com/v3/directline',
    "Azure's Direct Line, or one of its regions"
  ],
  SITE_ONLY: [
    'false',
    'true: /api/messages is not there, so that other machines may reach the site chat without a registration'
  ],
  MicrosoftAppId: [
    '',
    'application id of the bot registration; empty: no Azure channel, loopback only'
  ],
  MicrosoftAppPassword: ['', 'its client secret (not for UserAssignedMSI)'],
  MicrosoftAppType: ['SingleTenant', 'SingleTenant, UserAssignedMSI or MultiTenant'],
  MicrosoftAppTenantId: ['', 'tenant of the registration'],
  HANDOVER_WEBHOOK: ['', 'address that cases for a person are posted to; empty: none'],
  HANDOVER_SECRET: [
    '',
    'signs what goes to the helpdesk and what it answers: 24 characters or more, or ' +
      '"whsec_" and base64; empty: no answers come back'
  ],
  HANDOVER_SMTP: [
    '',
    'mail server that cases are mailed through, such as "smtps://user:password@mail.example"; empty: none'
  ],
  HANDOVER_MAIL_FROM: ['', 'address that cases are mailed from'],
  HANDOVER_MAIL_TO: ['', 'address, or several with commas, that cases are mailed to'],
  CASES_KEY: [
    '',
    'keys of 16 characters or more for reading /api/cases, separated by blanks; empty: /api/cases is not there'
  ],
  METRICS_TOKEN: [
    '',
    'token that /metrics asks for; empty: /metrics is there for this machine only, when HOST is a loopback address'
  ]
} as const satisfies Readonly<Record<string, readonly [value: string, meaning: string]>>

const REGISTRATION = [
  'MicrosoftAppId',
  'MicrosoftAppPassword',
  'MicrosoftAppType',
  'MicrosoftAppTenantId'
] as const
/**
 * Settings of the token checks that only a private cloud or a test changes; all of them or none.
 */
const CLOUD = [
  'ToChannelFromBotLoginUrl',
  'ToChannelFromBotOAuthScope',
  'ToBotFromChannelTokenIssuer',
  'OAuthUrl',
  'ToBotFromChannelOpenIdMetadataUrl',
  'ToBotFromEmulatorOpenIdMetadataUrl',
  'CallerId'
] as const

export type Config = {
  readonly host: string
  readonly port: number
  readonly dataDir: string
  readonly storageUrl: string
  readonly retentionDays: number
  readonly maskStored: boolean
  readonly knowledge: string
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
  /** no channel of Azure is answered */
  readonly siteOnly: boolean
  /** as BotFrameworkAuthentication wants it */
  readonly bot: Readonly<Record<string, string>>
  readonly handOver: HandOverConfig
  readonly casesKeys: readonly string[]
  readonly metricsToken: string
}

/** How cases reach people; '' is off. */
export type HandOverConfig = {
  readonly webhook: string
  readonly secret: string
  readonly smtp: string
  readonly mailFrom: string
  readonly mailTo: string
}

/**
 * A setting that cannot be meant; the message is one line with the remedy. `exitCode` follows
 * sysexits: 78 is a configuration error.
 */
export class SettingError extends Error {
  readonly exitCode = 78
}

/** Reads the settings once. @throws SettingError */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  function get(name: keyof typeof SETTINGS): string {
    return env[name]?.trim() || SETTINGS[name][0]
  }
  function number(name: keyof typeof SETTINGS, most: number): number {
    const value = Number(get(name))
    if (!Number.isInteger(value) || value < 0 || value > most)
      throw new SettingError(
        `${name} is ${JSON.stringify(get(name))}; set a number from 0 to ${most}.`
      )
    return value
  }
  function words(name: keyof typeof SETTINGS): readonly string[] {
    return get(name)
      .split(/\s+/)
      .filter(word => word !== '')
  }
  const port = number('PORT', 65_535)
  const levels = ['trace', 'debug', 'info', 'warn', 'error', 'silent']
  if (!levels.includes(get('LOG_LEVEL')))
    throw new SettingError(
      `LOG_LEVEL is ${JSON.stringify(get('LOG_LEVEL'))}; set one of ${levels.join(', ')}.`
    )
  if (!/^(?:sqlite|postgres|postgresql):/.test(get('STORAGE_URL')))
    throw new SettingError('STORAGE_URL must begin with "sqlite:" or "postgres://".')
  if (!['on', 'off'].includes(get('MASK_STORED')))
    throw new SettingError(
      `MASK_STORED is ${JSON.stringify(get('MASK_STORED'))}; set "on" or "off".`
    )
  if (number('RETENTION_DAYS', 3_650) === 0)
    throw new SettingError('RETENTION_DAYS is 0; set a number from 1 to 3650.')
  const config = {
    host: get('HOST'),
    port,
    dataDir: get('DATA_DIR'),
    storageUrl: get('STORAGE_URL'),
    retentionDays: number('RETENTION_DAYS', 3_650),
    maskStored: get('MASK_STORED') === 'on',
    knowledge: get('KNOWLEDGE'),
    logLevel: get('LOG_LEVEL'),
    embedOrigins: origins('EMBED_ORIGINS', words('EMBED_ORIGINS')),
    corsOrigins: origins('CORS_ORIGINS', words('CORS_ORIGINS')),
    publicUrl: origins('PUBLIC_URL', words('PUBLIC_URL').slice(0, 1))[0] ?? '',
    trustProxy: number('TRUST_PROXY', 9),
    apiKeys: keys('API_KEY', words('API_KEY')),
    rateLimit: number('RATE_LIMIT', 1_000_000),
    conversationLimit: number('CONVERSATION_LIMIT', 1_000_000),
    directLine: {
      secret: get('DIRECT_LINE_SECRET'),
      url: serviceAddress('DIRECT_LINE_URL', get('DIRECT_LINE_URL'))
    },
    bot: readBot(env, get),
    siteOnly: get('SITE_ONLY') === 'true',
    handOver: readHandOver(get),
    casesKeys: keys('CASES_KEY', words('CASES_KEY')),
    metricsToken: get('METRICS_TOKEN')
  }
  if (get('MicrosoftAppId') === '' && !config.siteOnly && !isLoopback(config.host)) {
    throw new SettingError(
      `HOST is ${config.host}` +
        `, but without MicrosoftAppId anybody could speak as Teams; to be on sites alone, set ` +
        `SITE_ONLY=true. Set MicrosoftAppId, or HOST=127.0.0.1.`
    )
  }
  if (config.directLine.secret !== '' && get('MicrosoftAppId') === '')
    throw new SettingError(
      'DIRECT_LINE_SECRET is set, but Azure reaches only a registered bot. Set ' +
        'MicrosoftAppId, or leave DIRECT_LINE_SECRET empty.'
    )
  return Object.freeze(config)
}

/**
 * What BotFrameworkAuthentication is given; nothing without a registration. @throws SettingError
 */
function readBot(
  env: Readonly<Record<string, string | undefined>>,
  get: (name: (typeof REGISTRATION)[number]) => string
): Readonly<Record<string, string>> {
  const types = ['SingleTenant', 'UserAssignedMSI', 'MultiTenant']
  const type = get('MicrosoftAppType')
  if (!types.includes(type))
    throw new SettingError(
      `MicrosoftAppType is ${JSON.stringify(type)}; set one of ${types.join(', ')}.`
    )
  const cloud = CLOUD.filter(name => env[name] !== undefined)
  if (cloud.length > 0 && cloud.length < CLOUD.length)
    throw new SettingError(
      `${cloud.join(', ')} is set, but a cloud of its own needs ` +
        `${CLOUD.filter(name => env[name] === undefined).join(', ')}` +
        ` too. Set all of them or none.`
    )
  const registered = get('MicrosoftAppId') !== ''
  if (registered && type !== 'UserAssignedMSI' && get('MicrosoftAppPassword') === '')
    throw new SettingError(
      `MicrosoftAppPassword is empty; set the client secret of ${get('MicrosoftAppId')}` +
        `, or MicrosoftAppType=UserAssignedMSI.`
    )
  if (registered && type !== 'MultiTenant' && get('MicrosoftAppTenantId') === '')
    throw new SettingError(
      `MicrosoftAppTenantId is empty; set the tenant of ${get('MicrosoftAppId')}, or MicrosoftAppType=MultiTenant.`
    )
  return Object.fromEntries([
    ...REGISTRATION.filter(() => registered).map(name => [name, get(name)]),
    ...cloud.map(name => [name, env[name] ?? ''])
  ]) as Readonly<Record<string, string>>
}

const ORIGIN = /^https?:\/\/(?:\*\.)?[\w.-]+(?::\d{1,5})?$|^http:\/\/\[[\da-f:]+\](?::\d{1,5})?$/i

/**
 * Origins as browsers name them: ' https://Help.example/ ' → 'https://help.example'. @throws
 * SettingError
 */
function origins(name: keyof typeof SETTINGS, given: readonly string[]): readonly string[] {
  return given.map(origin => {
    const plain = origin.toLowerCase().replace(/\/$/, '')
    if (plain !== '*' && !ORIGIN.test(plain))
      throw new SettingError(
        `${name} holds ${JSON.stringify(origin)}; name a site by scheme and host alone, such as https://help.example.`
      )
    return plain
  })
}

/** Short keys could be guessed. @throws SettingError */
function keys(name: keyof typeof SETTINGS, given: readonly string[]): readonly string[] {
  if (given.some(key => key.length < 16))
    throw new SettingError(
      `${name} holds a key of less than 16 characters; make one with "openssl rand -hex 32".`
    )
  return given
}

/** A secret goes to this address: https, or this machine. @throws SettingError */
function serviceAddress(name: keyof typeof SETTINGS, address: string): string {
  const { protocol, hostname } = URL.canParse(address)
    ? new URL(address)
    : { protocol: '', hostname: '' }
  if (protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname)))
    return address.replace(/\/$/, '')
  throw new SettingError(
    `${name} is ${JSON.stringify(address)}; set an address that begins with https://.`
  )
}

/** @throws SettingError */
function readHandOver(get: (name: keyof typeof SETTINGS) => string): HandOverConfig {
  const config = {
    webhook: get('HANDOVER_WEBHOOK'),
    secret: get('HANDOVER_SECRET'),
    smtp: get('HANDOVER_SMTP'),
    mailFrom: get('HANDOVER_MAIL_FROM'),
    mailTo: get('HANDOVER_MAIL_TO')
  }
  checkWebhook(config)
  checkMail(config)
  return config
}

const MIN_SECRET_BYTES = 24

/** @throws SettingError */
function checkWebhook({ webhook, secret }: HandOverConfig): void {
  if (secret !== '' && secretBytes(secret) < MIN_SECRET_BYTES)
    throw new SettingError('HANDOVER_SECRET can be guessed; make one with "openssl rand -hex 32".')
  if (webhook !== '' && !/^https?:$/.test(protocolOf(webhook)))
    throw new SettingError('HANDOVER_WEBHOOK is no address; set one that begins with https://.')
  if (webhook !== '' && secret === '')
    throw new SettingError(
      'HANDOVER_WEBHOOK is set without HANDOVER_SECRET; set the secret that the helpdesk checks what it gets with.'
    )
}

/** @throws SettingError */
function checkMail({ smtp, mailFrom, mailTo }: HandOverConfig): void {
  if (smtp !== '' && !/^smtps?:$/.test(protocolOf(smtp)))
    throw new SettingError(
      'HANDOVER_SMTP is no mail server; set one such as smtps://user:password@mail.example.'
    )
  if (smtp !== '' && !(mailFrom.includes('@') && mailTo.includes('@')))
    throw new SettingError(
      'HANDOVER_SMTP is set; set HANDOVER_MAIL_FROM and HANDOVER_MAIL_TO, too.'
    )
}

/** Of a Standard Webhooks secret ('whsec_' and base64) or of any other text. */
function secretBytes(secret: string): number {
  if (secret.startsWith('whsec_')) return Buffer.from(secret.slice(6), 'base64').length
  return secret.length
}

/** '' for what is no address. */
function protocolOf(address: string): string {
  if (URL.canParse(address)) return new URL(address).protocol
  return ''
}

/** Whether only this machine can reach the address. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(?:\.\d+){3}$/.test(host)
}

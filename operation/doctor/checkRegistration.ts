import type { Config } from '../../config/readConfig.ts'
import { ask, type Finding, fail, off, ok, reasonOf, warn } from './finding.ts'

const METADATA = 'https://login.botframework.com/v1/.well-known/openidconfiguration'
const LOGIN = 'https://login.microsoftonline.com'
const SCOPE = 'https://api.botframework.com'
const DAY_MS = 86_400_000
const GRAPH = 'https://graph.microsoft.com'
/** Seconds a clock may be off before tokens are refused. */
const MAX_CLOCK_OFF_S = 240
const EXPIRES_SOON_DAYS = 30

/** What Azure answers to a wrong registration. Source: Microsoft Entra error codes. */
const REFUSALS: readonly (readonly [code: RegExp, says: string, remedy: string])[] = [
  [
    /AADSTS7000222/,
    'The client secret has expired.',
    'Make a new one under "Certificates & secrets" of the app registration and set MicrosoftAppPassword.'
  ],
  [
    /AADSTS7000215/,
    'The client secret is wrong.',
    "Set MicrosoftAppPassword to the secret's value, not its id."
  ],
  [
    /AADSTS700016/,
    'The application is not in that tenant.',
    'Set MicrosoftAppId and MicrosoftAppTenantId to those of one registration.'
  ],
  [
    /AADSTS90002|AADSTS900023/,
    'There is no such tenant.',
    'Set MicrosoftAppTenantId to the id of the directory.'
  ],
  [
    /AADSTS7000112/,
    'The application is switched off.',
    'Enable it under "Enterprise applications".'
  ]
]

/**
 * Whether Azure's channels could be verified and answered: the keys for their tokens, our own
 * token, the age of the secret, the clock.
 */
export async function checkRegistration({ bot, siteOnly }: Config): Promise<readonly Finding[]> {
  if (siteOnly)
    return [
      off(
        'Teams',
        'SITE_ONLY is true: Azure channels are off.',
        'Take it away when the bot is registered.'
      )
    ]
  if ((bot.MicrosoftAppId ?? '') === '')
    return [
      off(
        'Teams',
        'No registration: Azure channels are off.',
        'deploy/README.md leads from nothing to a bot in Teams.'
      )
    ]
  const metadata = await checkMetadata(bot.ToBotFromChannelOpenIdMetadataUrl ?? METADATA)
  return [
    ...metadata,
    ...(bot.MicrosoftAppType === 'UserAssignedMSI'
      ? [checkIdentity(process.env)]
      : await checkSecret(bot))
  ]
}

async function checkMetadata(url: string): Promise<readonly Finding[]> {
  try {
    const answer = await ask(url)
    const { jwks_uri: keys } = (await answer.json()) as { jwks_uri: string }
    const { keys: found } = (await (await ask(keys)).json()) as { keys: readonly unknown[] }
    const seconds = Math.abs(Date.parse(answer.headers.get('date') ?? '') - Date.now()) / 1_000
    return [
      ok('Teams', `The keys of the Bot Connector can be read (${found.length}).`),
      ...(seconds > MAX_CLOCK_OFF_S
        ? [
            fail(
              'Teams',
              `The clock of this machine is ${Math.round(seconds / 60)} min off: every token is refused.`,
              'Let it follow a time server.'
            )
          ]
        : [])
    ]
  } catch (error) {
    return [
      fail(
        'Teams',
        `The keys of the Bot Connector cannot be read (${reasonOf(error)}): every message is refused.`,
        `Let ${new URL(url).hostname} through the firewall, port 443.`
      )
    ]
  }
}

function checkIdentity(env: Readonly<Record<string, string | undefined>>): Finding {
  if (env.IDENTITY_ENDPOINT !== undefined || env.MSI_ENDPOINT !== undefined)
    return ok('Teams', 'The managed identity of this machine can be asked.')
  return warn(
    'Teams',
    'No managed identity is offered here.',
    'UserAssignedMSI works on Azure only, where the identity is assigned to the app; elsewhere use SingleTenant.'
  )
}

async function checkSecret(bot: Config['bot']): Promise<readonly Finding[]> {
  const answer = await tokenFor(bot, bot.ToChannelFromBotOAuthScope ?? SCOPE).catch(reasonOf)
  if (typeof answer === 'string')
    return [
      fail(
        'Teams',
        `Azure's login cannot be reached (${answer}): nothing can be answered.`,
        `Let ${new URL(loginOf(bot)).hostname} through the firewall, port 443.`
      )
    ]
  if (answer.access_token !== undefined)
    return [ok('Teams', 'Azure gives the bot its token.'), ...(await checkExpiry(bot))]
  return [refusalOf(answer)]
}

function refusalOf(answer: Awaited<ReturnType<typeof tokenFor>>): Finding {
  const said = answer.error_description ?? answer.error ?? ''
  const reason = /AADSTS\d+/.exec(said)?.[0] ?? answer.error ?? 'no reason given'
  const [, says, remedy] = REFUSALS.find(([code]) => code.test(said)) ?? [
    null,
    `Azure refuses the bot its token (${reason}).`,
    'Compare MicrosoftAppId, MicrosoftAppPassword and MicrosoftAppTenantId with the registration.'
  ]
  return fail('Teams', says, remedy)
}

function loginOf({
  ToChannelFromBotLoginUrl,
  MicrosoftAppType,
  MicrosoftAppTenantId
}: Config['bot']): string {
  return (
    ToChannelFromBotLoginUrl ??
    `${LOGIN}/${MicrosoftAppType === 'MultiTenant' ? 'botframework.com' : MicrosoftAppTenantId}`
  )
}

async function tokenFor(
  bot: Config['bot'],
  scope: string
): Promise<{ access_token?: string; error?: string; error_description?: string }> {
  const body = new URLSearchParams({
    grant_type: 'client_credentials',
    client_id: bot.MicrosoftAppId ?? '',
    client_secret: bot.MicrosoftAppPassword ?? '',
    scope: `${scope}/.default`
  })
  return (await (
    await ask(`${loginOf(bot)}/oauth2/v2.0/token`, { method: 'POST', body })
  ).json()) as object
}

/**
 * When the secret expires: Azure tells only those who may read the registration, so usually nobody.
 */
async function checkExpiry(bot: Config['bot']): Promise<readonly Finding[]> {
  const unknown = off(
    'Teams',
    'When the secret ends is not told to the bot.',
    'Look under "Certificates & secrets", or allow it Application.Read.All; a managed identity has no secret that ends.'
  )
  try {
    const graph = graphOf(bot)
    const { access_token: token } = await tokenFor(bot, graph)
    const answer = await ask(
      `${graph}/v1.0/applications(appId='${bot.MicrosoftAppId}')?$select=passwordCredentials`,
      { headers: { authorization: `Bearer ${token}` } }
    )
    if (!answer.ok) return [unknown]
    const { passwordCredentials } = (await answer.json()) as {
      passwordCredentials: readonly { readonly hint: string | null; readonly endDateTime: string }[]
    }
    const mine = passwordCredentials.filter(
      ({ hint }) => hint !== null && (bot.MicrosoftAppPassword ?? '').startsWith(hint)
    )
    const end = Math.max(...mine.map(({ endDateTime }) => Date.parse(endDateTime)))
    const days = Math.floor((end - Date.now()) / DAY_MS)
    if (!Number.isFinite(days)) return [unknown]
    return [
      days > EXPIRES_SOON_DAYS
        ? ok('Teams', `The secret is good for ${days} days more.`)
        : warn(
            'Teams',
            `The secret ends in ${days} days; after that nobody is answered.`,
            'Make a new one beside it under "Certificates & secrets", set MicrosoftAppPassword, restart.'
          )
    ]
  } catch {
    return [unknown]
  }
}

function graphOf({ ToChannelFromBotLoginUrl: login }: Config['bot']): string {
  return login === undefined ? GRAPH : new URL(login).origin
}

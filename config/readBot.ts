import { SettingError } from './settings.ts'

const REGISTRATION = [
  'MicrosoftAppId',
  'MicrosoftAppPassword',
  'MicrosoftAppType',
  'MicrosoftAppTenantId'
] as const
const TYPES: readonly string[] = ['SingleTenant', 'UserAssignedMSI', 'MultiTenant']
/** Token settings that only a private cloud or a test changes; all of them or none. */
const CLOUD = [
  'ToChannelFromBotLoginUrl',
  'ToChannelFromBotOAuthScope',
  'ToBotFromChannelTokenIssuer',
  'OAuthUrl',
  'ToBotFromChannelOpenIdMetadataUrl',
  'ToBotFromEmulatorOpenIdMetadataUrl',
  'CallerId'
] as const

/**
 * The settings for BotFrameworkAuthentication; empty without a registration.
 * @throws SettingError
 */
export function readBot(
  env: Readonly<Record<string, string | undefined>>,
  get: (name: (typeof REGISTRATION)[number]) => string
): Readonly<Record<string, string>> {
  const type = get('MicrosoftAppType')
  if (!TYPES.includes(type))
    throw new SettingError(
      `MicrosoftAppType is ${JSON.stringify(type)}; set one of ${TYPES.join(', ')}.`
    )
  const cloud = CLOUD.filter(name => env[name] !== undefined)
  checkCloud(cloud)
  const isRegistered = get('MicrosoftAppId') !== ''
  if (isRegistered) checkRegistration(get)
  // the SDK refuses a managed identity that has a secret, which may be left from before
  const unread = type === 'UserAssignedMSI' ? 'MicrosoftAppPassword' : ''
  return Object.fromEntries([
    ...REGISTRATION.filter(name => isRegistered && name !== unread).map(name => [name, get(name)]),
    ...cloud.map(name => [name, env[name] ?? ''])
  ]) as Readonly<Record<string, string>>
}

/** @throws SettingError */
function checkCloud(cloud: readonly (typeof CLOUD)[number][]): void {
  if (cloud.length > 0 && cloud.length < CLOUD.length)
    throw new SettingError(
      `${cloud.join(', ')} is set, but a cloud of its own needs ` +
        `${CLOUD.filter(name => !cloud.includes(name)).join(', ')}` +
        ` too. Set all of them or none.`
    )
}

/** @throws SettingError */
function checkRegistration(get: (name: (typeof REGISTRATION)[number]) => string): void {
  const type = get('MicrosoftAppType')
  if (type !== 'UserAssignedMSI' && get('MicrosoftAppPassword') === '')
    throw new SettingError(
      `MicrosoftAppPassword is empty; set the client secret of ${get('MicrosoftAppId')}` +
        `, or MicrosoftAppType=UserAssignedMSI.`
    )
  if (type !== 'MultiTenant' && get('MicrosoftAppTenantId') === '')
    throw new SettingError(
      `MicrosoftAppTenantId is empty; set the tenant of ${get('MicrosoftAppId')}, or MicrosoftAppType=MultiTenant.`
    )
}

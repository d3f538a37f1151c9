/**
 * Writes the token that the SDK gets for a bot with a managed identity. A process of its own: the
 * library asks all of its life where it asked first.
 */
import { ConfigurationServiceClientCredentialFactory } from 'botbuilder'

const [MicrosoftAppId = '', MicrosoftAppTenantId = ''] = process.argv.slice(2)
const factory = new ConfigurationServiceClientCredentialFactory({
  MicrosoftAppId,
  MicrosoftAppType: 'UserAssignedMSI',
  MicrosoftAppTenantId
})
const credentials = await factory.createCredentials(
  MicrosoftAppId,
  'https://api.botframework.com',
  'https://login.microsoftonline.com/botframework.com',
  true
)
process.stdout.write(
  await (credentials as unknown as { getToken: () => Promise<string> }).getToken()
)

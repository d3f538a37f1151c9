import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { reachable } from '../../config/addresses.ts'
import type { Config } from '../../config/readConfig.ts'
import { ask, type Finding, fail, ok, reasonOf, warn } from './finding.ts'

const WEB_CHAT = fileURLToPath(
  new URL('../../channels/widget/vendor/webchat-4.18.1.js.gz', import.meta.url)
)

/** Whether the service is running and lets a visitor in, here and at the address people use. */
export async function checkService({
  host,
  port,
  publicUrl,
  bot,
  directLine
}: Config): Promise<readonly Finding[]> {
  const here = `http://${reachable(host)}:${port}`
  return [
    await checkReady(here),
    existsSync(WEB_CHAT)
      ? ok('site chat', 'Web Chat is there.')
      : fail(
          'site chat',
          'Web Chat is not there: the chat stays empty.',
          'Run "npm run postinstall" once with access to the package registry.'
        ),
    ...(directLine.secret === '' ? [] : [await checkAzureDirectLine(directLine)]),
    ...(publicUrl === '' ? registeredWithoutAddress(bot) : [await checkOutside(publicUrl)])
  ]
}

async function checkReady(here: string): Promise<Finding> {
  try {
    const { status } = await ask(`${here}/readyz`)
    if (status === 200) return ok('service', `It is ready at ${here}.`)
    return fail(
      'service',
      `It runs at ${here} and is not ready (${status}).`,
      'Its log says why; most often the store does not answer.'
    )
  } catch (error) {
    return fail(
      'service',
      `Nothing answers at ${here} (${reasonOf(error)}).`,
      'Start it with "npm start"; if it ends at once, its last line says why.'
    )
  }
}

async function checkOutside(publicUrl: string): Promise<Finding> {
  if (!publicUrl.startsWith('https://'))
    return warn(
      'address',
      `PUBLIC_URL is ${publicUrl}.`,
      'Teams and most sites need https: put a proxy that ends TLS in front.'
    )
  try {
    const { status } = await ask(`${publicUrl}/healthz`)
    if (status === 200) return ok('address', `${publicUrl} leads here.`)
    return fail(
      'address',
      `${publicUrl}/healthz answers ${status}.`,
      'The proxy has to pass everything on to this service, WebSockets included.'
    )
  } catch (error) {
    return warn(
      'address',
      `${publicUrl} cannot be reached from here (${reasonOf(error)}).`,
      'Try it from outside; if it fails there, too, look at the name, the certificate and the proxy.'
    )
  }
}

function registeredWithoutAddress({ MicrosoftAppId = '' }: Config['bot']): readonly Finding[] {
  if (MicrosoftAppId === '') return []
  return [
    warn(
      'address',
      'PUBLIC_URL is not set.',
      "Set it to the https address that the bot's messaging endpoint in Azure has, without /api/messages."
    )
  ]
}

async function checkAzureDirectLine({ secret, url }: Config['directLine']): Promise<Finding> {
  try {
    const { status } = await ask(`${url}/tokens/generate`, {
      method: 'POST',
      headers: { authorization: `Bearer ${secret}` }
    })
    if (status < 300) return ok('site chat', "Azure's Direct Line takes the secret.")
    return fail(
      'site chat',
      `Azure's Direct Line answers ${status}.`,
      "Copy a secret of the bot's Direct Line channel into DIRECT_LINE_SECRET."
    )
  } catch (error) {
    return fail(
      'site chat',
      `Azure's Direct Line cannot be reached (${reasonOf(error)}).`,
      `Let ${new URL(url).hostname} through, or leave DIRECT_LINE_SECRET empty.`
    )
  }
}

/**
 * `npm run teams:package -- --app-id ID --host HOST [--helpdesk URL] [--to FILE]`: the app package
 * to upload to Teams.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { parseArgs } from 'node:util'
import { buildPackage, checkSettings } from './buildPackage.ts'

const USAGE =
  'Usage: npm run teams:package -- --app-id ID --host HOST [--helpdesk URL] [--to FILE]\n' +
  '  --app-id  the MicrosoftAppId of the bot registration\n' +
  '  --host    the public host name of the service, such as triage.example.com\n' +
  '  --helpdesk  the page of your helpdesk, which the app links to; without it the page ' +
  'of the service\n'

const { values } = parseArgs({
  options: {
    'app-id': { type: 'string' },
    host: { type: 'string' },
    helpdesk: { type: 'string' },
    to: { type: 'string' },
    help: { type: 'boolean', short: 'h' }
  }
})
const settings = {
  appId: values['app-id'] ?? process.env.MicrosoftAppId ?? '',
  host: values.host ?? '',
  helpdesk: values.helpdesk ?? null
}
const wrong = checkSettings(settings)
if (values.help === true) process.stdout.write(USAGE)
else if (wrong !== null) {
  process.stderr.write(`${wrong}\n${USAGE}`)
  process.exitCode = 2
} else {
  const { zip, errors } = await buildPackage(settings)
  const file = values.to ?? 'artefacts/kb-triage-teams.zip'
  if (errors.length > 0) {
    process.stderr.write(`The manifest does not fit its schema:\n${errors.join('\n')}\n`)
    process.exitCode = 1
  } else {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, zip)
    process.stdout.write(
      `${file} is ready (${zip.length} bytes). Upload it in Teams: Apps, Manage your apps, Upload an app.\n`
    )
  }
}

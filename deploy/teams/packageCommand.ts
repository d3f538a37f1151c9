/**
 * `npm run teams:package -- --app-id ID --host HOST`: the app package to upload to Teams and
 * Microsoft 365 Copilot; with `--declarative` that of an agent that runs on Copilot's own model.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { createCommand } from '../../channels/terminal/command/createCommand.ts'
import { Mistake } from '../../channels/terminal/command/mistake.ts'
import { runCommand } from '../../channels/terminal/command/runCommand.ts'
import { type AppPackage, buildPackage, checkSettings } from './buildPackage.ts'
import { checkHost } from './checkHost.ts'
import { buildDeclarativePackage } from './declarative/buildDeclarativePackage.ts'

type Options = {
  readonly appId?: string
  readonly host?: string
  readonly helpdesk?: string
  readonly publisher?: string
  readonly packageVersion?: string
  readonly declarative?: true
  readonly keyReference?: string
  readonly to?: string
}

const COMMAND = createCommand({
  name: 'teams:package',
  about: 'Writes the app package to upload to Teams and Microsoft 365 Copilot.',
  examples: [
    ['--app-id ID --host triage.example.com', 'the bot, in Teams and as an agent in Copilot'],
    [
      '--declarative --host triage.example.com --key-reference KEY',
      'an agent that runs on Copilot’s own model and asks /mcp with a key'
    ]
  ]
})
  .option('--app-id <ID>', 'the MicrosoftAppId of the bot registration')
  .option('--host <HOST>', 'the public host name of the service, such as triage.example.com')
  .option(
    '--helpdesk <URL>',
    'the page of your helpdesk, which the app links to; without it the page of the service'
  )
  .option('--publisher <NAME>', 'whose app it is, as Teams shows it; without it KB Triage')
  .option(
    '--package-version <VERSION>',
    'of the package, such as 1.0.1: Teams takes an update only under a higher one; without it that of the service'
  )
  .option('--declarative', 'a declarative agent; needs no bot')
  .option(
    '--key-reference <ID>',
    'with --declarative: what API_KEY is registered as in the Teams developer portal; without it ' +
      'the service must ask for none'
  )
  .option('--to <FILE>', 'where it is written')
  .action(async (options: Options) => {
    const file =
      options.to ?? `artefacts/${options.declarative ? 'kb-triage-agent' : 'kb-triage-teams'}.zip`
    const { zip, errors } = await packageOf(options)
    if (errors.length > 0) throw new Mistake(`It does not fit its schema: ${errors.join(' ')}`)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, zip)
    process.stdout.write(
      `${file} is ready (${zip.length} bytes). Upload it in Teams: Apps, Manage your apps, Upload an app.\n`
    )
  })

/** @throws Mistake for a setting that is none */
async function packageOf(options: Options): Promise<AppPackage> {
  const { appId = process.env.MicrosoftAppId ?? '', host = '', helpdesk = null } = options
  const { publisher, packageVersion: version } = options
  const bot = { appId, host, helpdesk, publisher, version }
  const wrong = options.declarative ? checkHost(bot) : checkSettings(bot)
  if (wrong !== null) throw new Mistake(wrong)
  if (!options.declarative) return await buildPackage(bot)
  return await buildDeclarativePackage({
    host,
    helpdesk,
    publisher,
    version,
    keyReference: options.keyReference ?? null
  })
}

await runCommand(COMMAND)

/**
 * `npm run doctor`: says, part by part, why the assistant would be silent and what to do. Exit code
 * 1 if something has to be done.
 */
import { styleText } from 'node:util'
import { createCommand } from '../../channels/terminal/command/createCommand.ts'
import { runCommand } from '../../channels/terminal/command/runCommand.ts'
import { terminalText } from '../../channels/terminal/terminalText.ts'
import { wrapLines } from '../../channels/terminal/wrapLines.ts'
import { checkHandOver } from './checkHandOver.ts'
import { checkKnowledge, checkStore } from './checkParts.ts'
import { checkRegistration } from './checkRegistration.ts'
import { checkService } from './checkService.ts'
import { checkSettings } from './checkSettings.ts'
import type { Finding } from './finding.ts'

const MARKS = { ok: 'ok  ', off: 'off ', warn: 'WARN', fail: 'FAIL' } as const
const STYLES = { ok: 'green', off: 'dim', warn: 'yellow', fail: 'red' } as const
/** Columns before what is said of a part. */
const INDENT = 17

const COMMAND = createCommand({
  name: 'doctor',
  about: 'Says, part by part, why the assistant would be silent, and what to do.',
  examples: [
    ['', 'with the settings of the service, beside it or before it starts'],
    ['--json', 'the same for a script']
  ],
  exits: [
    [0, 'nothing keeps it from answering'],
    [1, 'something has to be put right'],
    [2, 'wrong usage']
  ]
})
  .option('--json', 'as JSON')
  .action(diagnose)

async function examine(
  env: Readonly<Record<string, string | undefined>>
): Promise<readonly Finding[]> {
  const { config, findings } = checkSettings(env)
  if (config === null) return findings
  const parts = await Promise.all([
    checkKnowledge(config),
    checkStore(config),
    checkService(config),
    checkRegistration(config),
    checkHandOver(config)
  ])
  return [...findings, ...parts.flat()]
}

async function diagnose({ json }: { readonly json?: true }): Promise<void> {
  const findings = await examine(process.env)
  const failed = findings.filter(({ state }) => state === 'fail').length
  const summary = failed === 0 ? 'Nothing keeps it from answering.' : `${failed} to put right.`
  process.stdout.write(
    json === true
      ? `${JSON.stringify(findings, null, 2)}\n`
      : `${findings.map(inWords).join('\n')}\n\n${styleText('bold', summary)}\n`
  )
  process.exitCode = failed === 0 ? 0 : 1
}

function inWords({ about, state, says, remedy }: Finding): string {
  const below = remedy === undefined ? [] : [`→ ${remedy}`]
  const text = [says, ...below].map(line => ' '.repeat(INDENT) + terminalText(line)).join('\n')
  const mark = styleText(STYLES[state], MARKS[state])
  return `${mark}  ${about.padEnd(9)}  ${wrapLines(text).slice(INDENT)}`
}

await runCommand(COMMAND)

/**
 * `npm run doctor`: says, part by part, why the assistant would be silent and what to do. Exit code
 * 1 if something has to be done.
 */
import { terminalText } from '../../channels/terminal/terminalText.ts'
import { checkHandOver } from './checkHandOver.ts'
import { checkKnowledge, checkStore } from './checkParts.ts'
import { checkRegistration } from './checkRegistration.ts'
import { checkService } from './checkService.ts'
import { checkSettings } from './checkSettings.ts'
import type { Finding } from './finding.ts'

const MARKS = { ok: 'ok  ', off: 'off ', warn: 'WARN', fail: 'FAIL' } as const

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

function inWords({ about, state, says, remedy }: Finding): string {
  return `${MARKS[state]}  ${about.padEnd(9)}  ${says}${remedy === undefined ? '' : `\n${' '.repeat(17)}→ ${remedy}`}`
}

const findings = await examine(process.env)
const failed = findings.filter(({ state }) => state === 'fail').length
const told = findings.map(finding => terminalText(inWords(finding))).join('\n')
const summary = failed === 0 ? 'Nothing keeps it from answering.' : `${failed} to put right.`
process.stdout.write(
  process.argv.includes('--json')
    ? `${JSON.stringify(findings, null, 2)}\n`
    : `${told}\n\n${summary}\n`
)
process.exitCode = failed === 0 ? 0 : 1

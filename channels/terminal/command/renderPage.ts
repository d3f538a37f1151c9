import { styleText } from 'node:util'
import type { Command, Help } from 'commander'
import type { CommandPage } from './commandPage.ts'

/** Columns of a page at most: longer lines are hard to read. */
const MAX_COLUMNS = 100
const GAP = 2

type Row = readonly [term: string, meaning: string]

/** The page of `--help`: what it does, examples, then usage, options and what it ends with. */
export function renderPage(
  command: Command,
  help: Help,
  { examples, exits = [] }: Pick<CommandPage, 'examples' | 'exits'>
): string {
  const columns = Math.min(help.helpWidth ?? MAX_COLUMNS, MAX_COLUMNS)
  const called = callOf(command)
  const rows = (listed: readonly Row[]) => rowsOf(listed, help, columns)
  return [
    help.boxWrap(command.description(), columns),
    ...section(
      'Examples',
      examples.flatMap(([typed, does]) => [
        `  ${styleText('cyan', `${called} ${typed}`.trimEnd())}`,
        ...help
          .boxWrap(does, columns - 2 * GAP)
          .split('\n')
          .map(line => `      ${line}`)
      ])
    ),
    ...section('Usage', [`  ${usageOf(command, called)}`]),
    ...section(
      'Commands',
      rows(help.visibleCommands(command).map(of => [of.name(), of.description()]))
    ),
    ...section(
      'Options',
      rows(
        help.visibleOptions(command).map(option => [option.flags, help.optionDescription(option)])
      )
    ),
    ...section('Ends with', rows(exits.map(([code, means]) => [String(code), means]))),
    ''
  ].join('\n')
}

/** 'npm run --silent triage --' where npm runs it, else 'kb-triage triage' */
function callOf(command: Command): string {
  const names: string[] = []
  for (let at: Command | null = command; at !== null; at = at.parent) names.unshift(at.name())
  const [script = '', ...below] = names
  if (process.env.npm_lifecycle_event === script)
    return ['npm run --silent', script, '--', ...below].join(' ')
  return script === 'kb-triage' ? names.join(' ') : ['kb-triage', ...names].join(' ')
}

function usageOf(command: Command, called: string): string {
  const taken = command.registeredArguments.map(argument => {
    const shown = `${argument.name().toUpperCase()}${argument.variadic ? '...' : ''}`
    return argument.required ? shown : `[${shown}]`
  })
  const below = command.commands.length > 0 ? ['COMMAND'] : []
  return [called, ...below, '[OPTIONS]', ...taken].join(' ')
}

function section(heading: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', styleText('bold', heading), ...lines]
}

function rowsOf(rows: readonly Row[], help: Help, columns: number): readonly string[] {
  const width = Math.max(0, ...rows.map(([term]) => term.length))
  const indent = ' '.repeat(width + 2 * GAP)
  return rows.flatMap(([term, meaning]) =>
    help
      .boxWrap(meaning, Math.max(columns - indent.length, help.minWidthToWrap))
      .split('\n')
      .map((line, index) => (index === 0 ? `  ${term.padEnd(width + GAP)}${line}` : indent + line))
  )
}

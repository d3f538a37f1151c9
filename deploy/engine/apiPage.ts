import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSync } from 'oxc-parser'

/** Something that the engine gives: its name, what is said of it, and how it is declared. */
type Declared = {
  readonly name: string
  readonly kind: 'function' | 'value' | 'type'
  readonly told: string
  readonly code: string
}

const OPENING = `# The engine's API

What \`kb-triage-engine\` gives. The page is made of the sources by
\`UPDATE_API=1 npx mocha --no-config --extension ts --exit test/engine.test.ts -g "types that are"\`;
a test holds that it is current. Everything is plain JSON, read-only, and the functions are pure but
for \`openKnowledge\` and \`importArticles\`, which read files. Lines are counted from 1, both ends of a
range included; times are ISO 8601 as pasted; a service pack of 0 means that none is installed, null
that nobody knows.
`

const HEADINGS: Readonly<Record<Declared['kind'], string>> = {
  function: 'Functions',
  value: 'Values',
  type: 'Types'
}

/**
 * The documentation of the built engine in \`folder\` as one page of Markdown, each name once, with
 * the comments inside its types. api-documenter leaves these out and writes 33 pages; typedoc does
 * not run beside TypeScript 7.
 */
export function apiPage(folder: string): string {
  const all = facesIn(folder).toSorted((a, b) => (a.name < b.name ? -1 : 1))
  const sections = (['function', 'value', 'type'] as const).map(kind => {
    const some = all.filter(one => one.kind === kind)
    return [`## ${HEADINGS[kind]}`, linksTo(some), ...some.map(entryOf)].join('\n\n')
  })
  return `${[OPENING.trimEnd(), ...sections].join('\n\n')}\n`
}

function linksTo(some: readonly Declared[]): string {
  return some.map(({ name }) => `[${name}](#${name.toLowerCase()})`).join(' · ')
}

function entryOf({ name, told, code }: Declared): string {
  return [
    `### ${name}`,
    ...(told === '' ? [] : [told]),
    `\`\`\`ts\n${code.replace(/^(?:export |declare )+/, '')}\n\`\`\``
  ].join('\n\n')
}

/** All that the built engine exports, as it is declared in its files. */
function facesIn(folder: string): readonly Declared[] {
  const { program } = parseSync('engine.d.ts', readFileSync(join(folder, 'engine.d.ts'), 'utf8'))
  return program.body.flatMap(statement => {
    if (statement.type !== 'ExportNamedDeclaration' || statement.source === null) return []
    const names = statement.specifiers.map(({ exported }) =>
      'name' in exported ? exported.name : exported.value
    )
    return declaredIn(join(folder, statement.source.value.replace(/\.ts$/, '.d.ts')), names)
  })
}

function declaredIn(file: string, names: readonly string[]): readonly Declared[] {
  const text = readFileSync(file, 'utf8')
  const { program, comments } = parseSync(file, text)
  return program.body.flatMap(statement => {
    if (statement.type !== 'ExportNamedDeclaration') return []
    const { declaration, start, end } = statement
    const name = nameOf(declaration)
    if (name === undefined || !names.includes(name)) return []
    const above = comments.findLast(comment => comment.end <= start)
    const isItsOwn = above !== undefined && text.slice(above.end, start).trim() === ''
    return {
      name,
      kind: kindOf(declaration?.type),
      told: isItsOwn ? proseOf(above.value) : '',
      code: text.slice(start, end)
    }
  })
}

type Declaration = Extract<
  ReturnType<typeof parseSync>['program']['body'][number],
  { type: 'ExportNamedDeclaration' }
>['declaration']

function nameOf(declaration: Declaration): string | undefined {
  if (declaration === null) return undefined
  if (declaration.type === 'VariableDeclaration') {
    const id = declaration.declarations[0]?.id
    return id?.type === 'Identifier' ? id.name : undefined
  }
  return 'id' in declaration && declaration.id !== null && 'name' in declaration.id
    ? declaration.id.name
    : undefined
}

function kindOf(type: string | undefined): Declared['kind'] {
  if (type === 'TSDeclareFunction') return 'function'
  return type === 'VariableDeclaration' ? 'value' : 'type'
}

/** A comment without its stars; a tag begins a line of its own. */
function proseOf(comment: string): string {
  return comment
    .split('\n')
    .map(line => line.replace(/^\s*\*? ?/, ''))
    .join('\n')
    .replace(/^\s*\*/, '')
    .split('@throws ')
    .map(part => part.trim())
    .join('\n\nThrows ')
}

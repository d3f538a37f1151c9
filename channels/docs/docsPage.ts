import { escapeHtml } from '../http/escapeHtml.ts'
import { head } from '../widget/pages/head.ts'
import { type SiteParts, siteHeader } from '../widget/pages/samplePage.ts'
import { type Schema, schemaList } from './schemaList.ts'

/** What this page shows of a description in OpenAPI 3.1. */
export type Description = {
  readonly info: { readonly title: string; readonly version: string; readonly description?: string }
  readonly paths: object
  readonly components: { readonly schemas: object }
}

type Content = Readonly<Record<string, { readonly schema?: Schema; readonly example?: unknown }>>
type Operation = {
  readonly summary?: string
  readonly description?: string
  readonly security?: readonly object[]
  readonly parameters?: readonly {
    readonly name: string
    readonly in: string
    readonly required?: boolean
    readonly description?: string
  }[]
  readonly requestBody?: { readonly content?: Content }
  readonly responses?: Readonly<
    Record<string, { readonly description?: string; readonly content?: Content }>
  >
}

/** An operation with the method and the path that it answers. */
type Placed = { readonly method: string; readonly path: string; readonly operation: Operation }

const METHODS: readonly string[] = ['get', 'head', 'post', 'put', 'patch', 'delete']

/** The description of the interface as a page: what can be asked, with what, and what comes back. */
export function docsPage(description: Description, parts: SiteParts, origin: string): string {
  const { info, paths, components } = description
  const operations = Object.entries(paths as Record<string, Record<string, Operation>>).flatMap(
    ([path, methods]) => placedIn(path, methods)
  )
  const schemas = Object.entries(components.schemas as Record<string, Schema>)
  return `${head({ title: `${info.title}: HTTP interface`, ...parts })}
<body class="site docs">
${siteHeader('/docs')}
<main>
<h1>HTTP interface</h1>
<p class="lead">${escapeHtml(info.description ?? '')}</p>
<p>Version ${escapeHtml(info.version)}. The same for programs: <a href="/openapi.json">openapi.json</a>.</p>
<nav aria-label="What can be asked"><ul>${operations.map(entry).join('')}</ul></nav>
${operations.map(placed => section(placed, origin)).join('\n')}
<h2 id="schemas">What goes in and out</h2>
${schemas.map(([name, schema]) => schemaSection(name, schema)).join('\n')}
</main>
</body>
</html>
`
}

function placedIn(path: string, methods: Readonly<Record<string, Operation>>): readonly Placed[] {
  return METHODS.flatMap(method => {
    const operation = methods[method]
    return operation === undefined ? [] : [{ method, path, operation }]
  })
}

function anchorOf({ method, path }: Placed): string {
  return `${method}${path.replace(/\W+/g, '-')}`.replace(/-$/, '')
}

function entry(placed: Placed): string {
  return `<li><a href="#${anchorOf(placed)}">${nameOf(placed)}</a> ${escapeHtml(placed.operation.summary ?? '')}</li>`
}

function nameOf({ method, path }: Placed): string {
  return `<code><b>${method.toUpperCase()}</b> ${escapeHtml(path)}</code>`
}

function section(placed: Placed, origin: string): string {
  const { summary = '', description = '', security } = placed.operation
  return `<section id="${anchorOf(placed)}"><h2>${nameOf(placed)}</h2>
<p>${escapeHtml([summary, description].filter(text => text !== '').join('. '))}</p>
${needsKey(security) ? '<p>Needs a key: <code>Authorization: Bearer …</code> or <code>X-API-Key: …</code></p>' : ''}
${parameters(placed.operation)}${body(placed.operation)}
<pre>${escapeHtml(curlOf(placed, origin))}</pre>
${responses(placed.operation)}</section>`
}

/** `{}` among the alternatives: it is answered without a key, too. */
function needsKey(security: Operation['security']): boolean {
  const alternatives = security ?? []
  return alternatives.length > 0 && alternatives.every(one => Object.keys(one).length > 0)
}

function parameters({ parameters: given = [] }: Operation): string {
  if (given.length === 0) return ''
  const rows = given.map(
    one =>
      `<tr><td><code>${escapeHtml(one.name)}</code></td><td>in the ${escapeHtml(one.in)}` +
      `${one.required === true ? ', required' : ''}</td><td>${escapeHtml(one.description ?? '')}</td></tr>`
  )
  return `<table><thead><tr><th scope="col">Parameter</th><th scope="col">Where</th>
<th scope="col">What it is</th></tr></thead>
<tbody>${rows.join('')}</tbody></table>`
}

function body({ requestBody }: Operation): string {
  const kinds = Object.entries(requestBody?.content ?? {})
  if (kinds.length === 0) return ''
  const shown = kinds.map(
    ([type, { schema = {} }]) =>
      `<dt><code>${escapeHtml(type)}</code></dt><dd>${schemaList(schema)}</dd>`
  )
  return `<h3>What is sent</h3><dl class="plain">${shown.join('')}</dl>`
}

function responses({ responses: given = {} }: Operation): string {
  const rows = Object.entries(given).map(([status, { description = '', content = {} }]) => {
    const schema = Object.values(content)[0]?.schema
    const link = schema?.$ref === undefined ? '' : ` ${schemaList(schema)}`
    return `<tr><td><code>${status}</code></td><td>${escapeHtml(description)}${link}</td></tr>`
  })
  return `<table><thead><tr><th scope="col">Status</th><th scope="col">What comes back</th></tr></thead>
<tbody>${rows.join('')}</tbody></table>`
}

/** A command that asks it, to be copied. */
function curlOf({ method, path, operation }: Placed, origin: string): string {
  const kinds = Object.keys(operation.requestBody?.content ?? {})
  const type = kinds.includes('text/plain') ? 'text/plain' : kinds[0]
  const file = type === 'application/json' ? 'request.json' : 'event.txt'
  return [
    'curl -s',
    ...(method === 'get' || (method === 'post' && type !== undefined)
      ? []
      : [`-X ${method.toUpperCase()}`]),
    `'${origin}${path}'`,
    ...(needsKey(operation.security) ? ["-H 'authorization: Bearer KEY'"] : []),
    ...(type === undefined ? [] : [`-H 'content-type: ${type}'`, `--data-binary @${file}`])
  ].join(' ')
}

function schemaSection(name: string, schema: Schema): string {
  return `<section id="schema-${escapeHtml(name)}"><h3>${escapeHtml(name)}</h3>${schemaList(schema)}</section>`
}

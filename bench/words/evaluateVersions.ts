import { readFileSync } from 'node:fs'
import { openKnowledge } from '../../knowledge/articles/openKnowledge.ts'
import { triage } from '../../triage/triage.ts'

type Row = {
  readonly text: string
  readonly expected: { readonly product: string; readonly servicePack: string }
}

/**
 * Ways to state a version, of a file of JSON lines: the product and the service pack that are
 * understood. Prints.
 */
export function evaluateVersions(file: string): void {
  const knowledge = openKnowledge(
    new URL('../../knowledge/articles/texts', import.meta.url).pathname
  )
  const rows = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as Row)
  const read = rows.map(({ text, expected }) => {
    const { product, servicePack } = triage(knowledge, text).facts
    return {
      text,
      product: product === productOf(expected.product),
      level: levelFits(servicePack, expected.servicePack)
    }
  })
  function share(count: number): string {
    return `${((100 * count) / rows.length).toFixed(1)} %`
  }
  console.log(
    `versions (${rows.length}): product ` +
      `${share(read.filter(one => one.product).length)}, service pack ` +
      `${share(read.filter(one => one.level).length)}`
  )
  for (const { text } of read.filter(one => !one.product || !one.level))
    console.log(`  misread: ${JSON.stringify(text).slice(0, 110)}`)
}

function productOf(expected: string): string | null {
  if (expected === 'unknown' || expected === 'ambiguous') return null
  if (expected === 'Windows NT') return 'Windows NT 4.0'
  return expected
}

/** '3 RC' and '<=3' are met by any lower level or by none. */
function levelFits(servicePack: number | null, expected: string): boolean {
  const number = Number.parseInt(expected.replace(/\D/g, ''), 10)
  if (/RC|<=/.test(expected)) return servicePack === null || servicePack < number
  return servicePack === (/^\d+a?$/.test(expected) ? number : null)
}

/**
 * Reads the bill of materials that `npm sbom` makes of the whole lockfile and leaves out what is
 * only there for development. `npm sbom --omit=dev` leaves out packages, too, that the service
 * loads and the tests as well.
 */
import { readFileSync } from 'node:fs'
import { text } from 'node:stream/consumers'

const lock = JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8'))
const shipped = new Set(
  Object.entries(lock.packages).flatMap(([path, { version, dev, devOptional }]) =>
    path === '' || dev || devOptional ? [] : [`${path.split('node_modules/').at(-1)}@${version}`]
  )
)
const bill = JSON.parse(await text(process.stdin))
const components = bill.components.filter(({ group, name, version }) =>
  shipped.has(`${group ? `${group}/` : ''}${name}@${version}`)
)
const kept = new Set([
  bill.metadata.component['bom-ref'],
  ...components.map(component => component['bom-ref'])
])
const dependencies = bill.dependencies
  .filter(({ ref }) => kept.has(ref))
  .map(({ dependsOn, ...dependency }) => ({
    ...dependency,
    ...(dependsOn && { dependsOn: dependsOn.filter(ref => kept.has(ref)) })
  }))
process.stdout.write(`${JSON.stringify({ ...bill, components, dependencies }, null, 2)}\n`)

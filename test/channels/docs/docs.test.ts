import assert from 'node:assert/strict'
import { type InProcess, startInProcess } from '../../parts/services/inProcess.ts'

describe('the page that describes the HTTP interface', () => {
  let service: InProcess
  before(async () => {
    service = await startInProcess({})
  })
  after(async () => await service.stop())

  it('has each operation and each schema of the description, and every link in it leads somewhere', async () => {
    const page = await (await fetch(`${service.url}/docs`)).text()
    const { paths, components } = (await (await fetch(`${service.url}/openapi.json`)).json()) as {
      readonly paths: Readonly<Record<string, object>>
      readonly components: { readonly schemas: object }
    }
    for (const [path, operations] of Object.entries(paths))
      for (const method of Object.keys(operations).filter(name => /^[a-z]+$/.test(name)))
        assert.ok(page.includes(`<b>${method.toUpperCase()}</b> ${path}</code></h2>`), path)
    const places = [...page.matchAll(/ id="([^"]+)"/g)].map(([, place]) => place)
    assert.equal(new Set(places).size, places.length)
    for (const name of Object.keys(components.schemas)) assert.ok(places.includes(`schema-${name}`))
    for (const [, place] of page.matchAll(/href="#([^"]+)"/g)) assert.ok(places.includes(place))
  })

  it('runs no script and loads nothing from elsewhere', async () => {
    const answer = await fetch(`${service.url}/docs`)
    assert.match(answer.headers.get('content-security-policy') ?? '', /^default-src 'none'/)
    assert.doesNotMatch(await answer.text(), /<script|src="https?:/)
  })
})

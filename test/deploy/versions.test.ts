import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { buildPackage } from '../../deploy/teams/buildPackage.ts'
import packageFile from '../../package.json' with { type: 'json' }
import { SCHEMA_VERSION } from '../../storage/schema.ts'

const ROOT = new URL('../../', import.meta.url)
function read(name: string): string {
  return readFileSync(new URL(name, ROOT), 'utf8')
}
const { version } = packageFile

describe('the version', () => {
  it('is told with the step of the schema, whatever the settings are', () =>
    assert.equal(
      execFileSync(process.execPath, [fileURLToPath(new URL('start.js', ROOT)), '--version'], {
        encoding: 'utf8',
        env: { PORT: 'none' }
      }),
      `kb-triage ${version} (schema ${SCHEMA_VERSION})\n`
    ))
  it('is that of the image, of the manifests and of the Teams app', async () => {
    assert.match(read('deploy/Dockerfile'), new RegExp(`^ARG VERSION=${version}$`, 'm'))
    assert.match(
      read('deploy/Dockerfile'),
      /FROM scratch\nARG VERSION\n[^]*org\.opencontainers\.image\.version="\$VERSION"/
    )
    assert.match(read('deploy/kubernetes/kustomization.yaml'), new RegExp(`newTag: "${version}"`))
    const { manifest, errors } = await buildPackage({
      appId: '3fa85f64-5717-4562-b3fc-2c963f66afa6',
      host: 'triage.example.com',
      helpdesk: null
    })
    assert.deepEqual([manifest.version, errors], [version, []])
  })
  it('is where the page on upgrades says it is', () =>
    assert.match(read('deploy/upgrades.md'), /`npx node start\.js --version` says/))
})

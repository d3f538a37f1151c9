import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { Deployment } from 'kubernetes-models/apps/v1/Deployment'
import { Ingress } from 'kubernetes-models/networking.k8s.io/v1/Ingress'
import { NetworkPolicy } from 'kubernetes-models/networking.k8s.io/v1/NetworkPolicy'
import { PodDisruptionBudget } from 'kubernetes-models/policy/v1/PodDisruptionBudget'
import { Namespace } from 'kubernetes-models/v1/Namespace'
import { Service } from 'kubernetes-models/v1/Service'
import { ServiceAccount } from 'kubernetes-models/v1/ServiceAccount'
import { parse } from 'yaml'
import { readConfig } from '../../config/readConfig.ts'
import { SETTINGS } from '../../config/settings.ts'

const FOLDER = new URL('../../deploy/kubernetes/', import.meta.url)
function read(name: string): string {
  return readFileSync(new URL(name, FOLDER), 'utf8')
}
const KINDS = {
  Deployment,
  Ingress,
  NetworkPolicy,
  PodDisruptionBudget,
  Namespace,
  Service,
  ServiceAccount
}

type Kustomization = {
  readonly resources: readonly string[]
  readonly images: readonly { readonly name: string }[]
  readonly configMapGenerator: readonly { readonly name: string }[]
}
type Manifest = { readonly kind: keyof typeof KINDS; readonly metadata: { readonly name: string } }

describe('the Kubernetes manifests', () => {
  const kustomization = parse(read('kustomization.yaml')) as Kustomization
  const deployment = parse(read('deployment.yaml')) as ConstructorParameters<typeof Deployment>[0]
  const pod = deployment?.spec?.template.spec
  const container = pod?.containers[0]

  it('are all in the kustomization', () => {
    assert.deepEqual(
      [...kustomization.resources].sort(),
      readdirSync(FOLDER)
        .filter(name => name.endsWith('.yaml') && name !== 'kustomization.yaml')
        .sort()
    )
  })
  for (const file of kustomization.resources) {
    it(`${file} keeps to the schema of its kind`, () => {
      const manifest = parse(read(file)) as Manifest
      // what the kustomization adds to every selector
      const labels = { 'app.kubernetes.io/name': 'kb-triage' }
      const whole =
        manifest.kind === 'Deployment'
          ? { ...deployment, spec: { ...deployment?.spec, selector: { matchLabels: labels } } }
          : manifest
      new KINDS[manifest.kind](whole as never).validate()
    })
  }
  it('roll without a gap: a new one is ready before an old one goes, and the old one ends its turns', () => {
    assert.equal(deployment?.spec?.replicas, 3)
    assert.deepEqual(deployment?.spec?.strategy?.rollingUpdate, { maxUnavailable: 0, maxSurge: 1 })
    const preStop = container?.lifecycle?.preStop as { sleep?: { seconds: number } } | undefined
    const leave = preStop?.sleep?.seconds ?? 0
    assert.ok(leave >= 5 && (pod?.terminationGracePeriodSeconds ?? 0) > leave + 20)
    assert.ok(
      (parse(read('podDisruptionBudget.yaml')) as { spec: { minAvailable: number } }).spec
        .minAvailable < 3
    )
  })
  it('give the service no more than it needs', () => {
    assert.deepEqual(
      [
        container?.securityContext?.readOnlyRootFilesystem,
        container?.securityContext?.allowPrivilegeEscalation,
        pod?.securityContext?.runAsNonRoot
      ],
      [true, false, true]
    )
    assert.deepEqual(container?.securityContext?.capabilities?.drop, ['ALL'])
  })
  it('fetch an index before the service starts, and give it and the own articles to it', () => {
    const [init] = pod?.initContainers ?? []
    assert.equal(init?.command?.at(-1), '/knowledge/archive.kbindex')
    assert.deepEqual(init?.securityContext, container?.securityContext)
    const places = container?.volumeMounts?.map(({ mountPath }) => mountPath) ?? []
    for (const place of ['/knowledge', '/own']) assert.ok(places.includes(place), place)
    const own = pod?.volumes?.find(({ name }) => name === 'own')
    assert.equal(own?.configMap?.optional, true)
  })
  it('set only what the service reads, and what it takes', () => {
    const lines = [
      ...read('settings.env').split('\n'),
      ...read('secrets.env.example').split('\n')
    ].filter(line => line.includes('='))
    const set = Object.fromEntries(
      lines.map(line => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)])
    )
    assert.deepEqual(
      Object.keys(set).filter(name => !(name in SETTINGS)),
      []
    )
    readConfig({
      ...set,
      HOST: '0.0.0.0',
      MicrosoftAppId: 'id',
      MicrosoftAppPassword: 'secret',
      MicrosoftAppTenantId: 'tenant'
    })
  })
  it('keep secrets out of git', () => {
    assert.equal(existsSync(new URL('secrets.env', FOLDER)), false)
    assert.match(
      readFileSync(new URL('../../.gitignore', import.meta.url), 'utf8'),
      /^secrets\.env$/m
    )
  })
})

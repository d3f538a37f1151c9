import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Language, type Node, Parser } from 'web-tree-sitter'
import { SETTINGS } from '../../config/settings.ts'

const AZURE = new URL('../../deploy/azure/', import.meta.url)
function read(name: string): string {
  return readFileSync(new URL(name, AZURE), 'utf8')
}

/** What the grammar could not read, with its place. */
function faultsOf(file: string, node: Node): readonly string[] {
  return [
    ...(node.isError || node.isMissing
      ? [`${file}:${node.startPosition.row + 1} ${node.text.slice(0, 60)}`]
      : []),
    ...node.children.flatMap(child => (child?.hasError ? faultsOf(file, child) : []))
  ]
}

/**
 * The grammar is that of templates; the assignments of a parameter file are those of a variable.
 */
function known(text: string): string {
  return text.replace(/^using .*$/m, '').replace(/^param (?=\w+ =)/gm, 'var ')
}

describe('the Azure template', () => {
  let parser: Parser
  before(async () => {
    await Parser.init()
    parser = new Parser()
    parser.setLanguage(
      await Language.load(
        createRequire(import.meta.url).resolve('tree-sitter-bicep/tree-sitter-bicep.wasm')
      )
    )
  })

  for (const file of ['main.bicep', 'main.bicepparam']) {
    it(`${file} is Bicep`, () => {
      assert.deepEqual(faultsOf(file, parser.parse(known(read(file)))?.rootNode as Node), [])
    })
  }
  it('uses only names that it declares', () => {
    const text = read('main.bicep')
    const declared = new Set(
      [...text.matchAll(/^\s*(?:param|var|resource|output) (\w+)/gm)].map(([, name]) => name)
    )
    const used = [...text.matchAll(/\$\{(\w+)|(?:^|[ ([])(\w+)\.(?:properties|id|name)\b/gm)].map(
      ([, a, b]) => a ?? b
    )
    assert.deepEqual(
      used.filter(
        name =>
          name !== undefined &&
          !declared.has(name) &&
          name !== 'uniqueString' &&
          name !== 'uriComponent'
      ),
      []
    )
  })
  it('gives every parameter that has no default a value', () => {
    const needed = [...read('main.bicep').matchAll(/^param (\w+) \w+$/gm)].map(([, name]) => name)
    const given = [...read('main.bicepparam').matchAll(/^param (\w+) =/gm)].map(([, name]) => name)
    assert.deepEqual(
      needed.filter(name => !given.includes(name)),
      []
    )
  })
  it('sets only what the service reads', () => {
    const set = [...read('main.bicep').matchAll(/\{ name: '(\w+)', (?:value|secretRef)/g)].map(
      ([, name]) => name ?? ''
    )
    assert.ok(set.length > 5)
    assert.deepEqual(
      set.filter(name => !(name in SETTINGS)),
      []
    )
  })
  it('offers only settings that there are, and keeps the secret ones out of what can be read', () => {
    const [plain = '', secret = ''] = read('main.bicepparam').split('param secretSettings')
    const named = [...`${plain}${secret}`.matchAll(/^ {2}(\w+): /gm)].map(([, name = '']) => name)
    assert.ok(named.length >= 7)
    assert.deepEqual(
      named.filter(name => !(name in SETTINGS)),
      []
    )
    assert.doesNotMatch(plain, /(?:KEY|SECRET|TOKEN|SMTP): /)
  })
  it('opens no more connections than the smallest database takes', () => {
    const text = read('main.bicep')
    function numberOf(name: string): number {
      return Number(new RegExp(`^var ${name} = (\\d+)$`, 'm').exec(text)?.[1])
    }
    assert.match(text, /Standard_B1ms/)
    // one that listens in each; a revision is there as a whole before the one before it goes
    assert.ok((numberOf('connections') + 1) * numberOf('maxReplicas') * 2 <= 35)
  })
  it('holds no secret', () => {
    for (const secret of ['databasePassword', 'knowledgeUrl', 'secretSettings'])
      assert.match(
        read('main.bicep'),
        new RegExp(`@secure\\(\\)\\n(?:@[^\\n]*\\n)*param ${secret} `)
      )
    assert.doesNotMatch(read('main.bicepparam'), /(?:Password|Secret) = '|(?:TOKEN|SECRET|KEY): '/)
  })
})

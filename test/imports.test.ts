import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

/** Which stations and packages each station may import; always downwards, never sideways. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'index.ts': [
    'config.ts',
    'package.json',
    'operation',
    'bots',
    'channels',
    'knowledge',
    'storage',
    'pino'
  ],
  operation: [
    'config.ts',
    'channels',
    'bots (types)',
    'triage',
    'knowledge',
    'storage',
    'restify (types)',
    'prom-client',
    'nodemailer',
    '@opentelemetry/api (types)',
    'pino (types)'
  ],
  'config.ts': [],
  channels: [
    'config.ts',
    'bots',
    'triage',
    'knowledge',
    'storage (types)',
    'restify',
    'botbuilder-core',
    'botframework-connector',
    'ws',
    'jose',
    'busboy',
    'nodemailer',
    'pino (types)'
  ],
  bots: [
    'dialogs',
    'triage',
    'knowledge (types)',
    'storage (types)',
    'botbuilder-core',
    'botbuilder-dialogs',
    'html-to-text'
  ],
  dialogs: ['triage', 'knowledge (types)', 'botbuilder-core', 'botbuilder-dialogs'],
  triage: ['knowledge'],
  knowledge: ['csv-parse', 'fast-xml-parser', 'natural', 'yaml'],
  storage: ['botbuilder-core (types)', 'pg']
}

const IMPORT =
  /^(?:import|export)(?<types> type)?(?: [\w{*][^'"\n]*? from)? ['"](?<from>[^'"\n]+)['"]$/gm

describe('the import rules', () => {
  for (const file of globSync('{index,config}.ts', { cwd: ROOT })
    .concat(
      globSync('{operation,channels,bots,dialogs,triage,knowledge,storage}/**/*.ts', { cwd: ROOT })
    )
    .toSorted()) {
    it(file, () => {
      const station = file.split('/')[0] ?? ''
      for (const { groups } of readFileSync(join(ROOT, file), 'utf8').matchAll(IMPORT)) {
        const from = groups?.from ?? ''
        if (from.startsWith('node:')) continue
        const target = from.startsWith('.') ? normalize(join(dirname(file), from)) : from
        const name = from.startsWith('.')
          ? (target.split('/')[0] ?? '')
          : from.startsWith('@')
            ? from.split('/').slice(0, 2).join('/')
            : (from.split('/')[0] ?? '')
        if (name === station) continue
        const allowed = MAY_IMPORT[station] ?? []
        assert.ok(
          allowed.includes(name) ||
            (groups?.types !== undefined && allowed.includes(`${name} (types)`)),
          `${file} may not import ${from}`
        )
        if (name === 'natural')
          assert.ok(
            file.startsWith('knowledge/language/') &&
              /^natural\/lib\/natural\/\w+\/\w+\.js$/.test(from),
            `${file} imports ${from}: natural belongs in knowledge/language, by its files`
          )
      }
    })
  }
})

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { FILES, ROOT } from './parts/judged/productFiles.ts'

/** Which stations and packages each station may import; always downwards, never sideways. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'index.ts': [
    'config',
    'package.json',
    'operation',
    'bots',
    'workers',
    'channels',
    'knowledge',
    'storage',
    'pino'
  ],
  operation: [
    'config',
    'package.json',
    'channels',
    'bots',
    'triage',
    'knowledge',
    'storage',
    'restify (types)',
    'commander',
    'prom-client',
    'nodemailer',
    'imapflow',
    '@opentelemetry/api (types)',
    '@opentelemetry/sdk-trace (types)',
    'pino (types)'
  ],
  config: [],
  channels: [
    'config',
    'package.json',
    'commander',
    'wrap-ansi',
    '@modelcontextprotocol/server',
    '@modelcontextprotocol/server (types)',
    'html-to-text',
    'bots',
    'workers',
    'activity',
    'triage',
    'knowledge',
    'storage (types)',
    'restify',
    'botbuilder-core',
    'botframework-connector (types)',
    'ws',
    'jose',
    'busboy',
    'nodemailer',
    'imapflow (types)',
    'pino (types)'
  ],
  activity: ['sdk'],
  sdk: ['botbuilder-core (types)', 'botbuilder-dialogs (types)'],
  bots: [
    'activity',
    'sdk',
    'workers',
    'dialogs',
    'triage',
    'knowledge (types)',
    'storage (types)',
    'html-to-text'
  ],
  dialogs: ['activity', 'sdk', 'triage', 'knowledge (types)'],
  workers: ['triage', 'knowledge'],
  triage: ['knowledge'],
  knowledge: [
    'csv-parse',
    'fast-xml-parser',
    'natural',
    'yaml',
    'mammoth',
    'turndown',
    '@mixmark-io/domino'
  ],
  storage: ['pg']
}

/**
 * The wings of each station from the top down: a file imports its own wing and those below it. A
 * path names a folder with all in it, or one file; the longest that fits counts.
 */
const WINGS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  knowledge: [
    ['knowledge/events/tools'],
    ['knowledge/language/training'],
    ['knowledge/articles/convert'],
    ['knowledge/articles/openKnowledge.ts'],
    ['knowledge/articles/sources'],
    ['knowledge/articles/find'],
    ['knowledge/articles/index'],
    ['knowledge/articles/read'],
    ['knowledge/machines'],
    ['knowledge/events/privacy'],
    ['knowledge/events/parseEvents.ts'],
    ['knowledge/events'],
    ['knowledge/events/labelled'],
    ['knowledge/events/layouts', 'knowledge/events/prose'],
    ['knowledge/events/fields'],
    ['knowledge/events/text'],
    ['knowledge/events/evtx'],
    [
      'knowledge/articles/knowledge.ts',
      'knowledge/articles/article.ts',
      'knowledge/articles/maxArticleBytes.ts'
    ],
    ['knowledge/events/event.ts'],
    ['knowledge/language'],
    ['knowledge/language/model'],
    ['knowledge/language/rules'],
    ['knowledge/language/words'],
    ['knowledge/language/intent.ts'],
    ['knowledge/releases/said', 'knowledge/releases/written'],
    ['knowledge/releases'],
    ['knowledge/memoizeText.ts'],
    [
      'knowledge/memoizeRecent.ts',
      'knowledge/termFilter.ts',
      'knowledge/once.ts',
      'knowledge/language/words/oneOf.ts',
      'knowledge/language/words/literalsOf.ts',
      'knowledge/language/words/likelyRows.ts',
      'knowledge/language/words/anyCase.ts',
      'knowledge/language/words/numerals.ts',
      'knowledge/language/words/months.ts',
      'knowledge/language/words/timesToCome.ts',
      'knowledge/lastNotAfter.ts'
    ]
  ],
  triage: [
    ['triage/engine.ts'],
    ['triage/outcomes'],
    ['triage/handOver'],
    ['triage/converse'],
    ['triage/converse/relate'],
    ['triage/converse/interpret'],
    [
      'triage/converse/machines',
      'triage/converse/otherMachine.ts',
      'triage/converse/conversationTurn.ts',
      'triage/converse/correction.ts'
    ],
    ['triage/converse/case.ts', 'triage/converse/move.ts'],
    ['triage/triage.ts'],
    ['triage/problemsTold.ts'],
    ['triage/machines'],
    ['triage/tell'],
    ['triage/decide'],
    ['triage/understand'],
    ['triage/wording', 'triage/answered.ts'],
    ['triage/answer.ts'],
    ['triage/language.ts']
  ],
  channels: [
    ['channels/server.ts'],
    ['channels/tellErrors.ts'],
    ['channels/directLine'],
    ['channels/teams'],
    ['channels/desk'],
    ['channels/docs'],
    ['channels/desk/shell'],
    ['channels/machines'],
    ['channels/articles', 'channels/rest', 'channels/terminal', 'channels/widget'],
    ['channels/mcp'],
    ['channels/mcp/tools'],
    ['channels/mail'],
    ['channels/chatwoot'],
    ['channels/helpdesks'],
    ['channels/handOver'],
    ['channels/mail/letters'],
    ['channels/http/keys'],
    ['channels/http']
  ]
}

/**
 * Where the packages of the Bot Framework's SDK may stand: what a turn takes of them, and what the
 * bot proves itself with.
 */
const MAY_KNOW_THE_SDK = ['bots/sdk.ts', 'channels/teams/botProof.ts']

/** Where that which a turn takes of the SDK may stand. */
const MAY_KNOW_ITS_PARTS = ['bots/activity.ts', 'bots/runTurn.ts', 'dialogs/caseDialog.ts']

/** Where knowledge and triage, which are pure, may touch the system they run on. */
const MAY_TOUCH_NODE = new RegExp(
  `^knowledge/(?:${[
    'articles/index/',
    'articles/sources/',
    'articles/convert/',
    String.raw`articles/openKnowledge\.ts`,
    'events/tools/',
    'language/training/',
    String.raw`\w+Command\.ts`
  ].join('|')})`
)

/** The most columns of a line, and files of a folder. */
const MAX_COLUMNS = 120
const MAX_FILES = 20
/** Data: a line for each field of a language, as long as it has words. */
const LABELS = /^knowledge\/(?:events\/fields\/languages\/|language\/translate\/everydayWords)/

const IMPORT =
  /^(?:import|export)(?<types> type)?(?: [\w{*][^'"]*? from)? ['"](?<from>[^'"\n]+)['"]/gm

type Import = { readonly from: string; readonly target: string; readonly isType: boolean }

const IMPORTS = new Map(FILES.map(file => [file, importsOf(file)]))

describe('the import rules', () => {
  for (const [file, imports] of IMPORTS) {
    it(file, () => {
      for (const one of imports) {
        if (one.from.startsWith('node:')) assertMayTouchNode(file, one)
        else if (stationOf(file) === stationOf(one.target)) assertFalls(file, one)
        else assertMayImport(file, one)
      }
    })
  }

  it('no file imports itself by way of others, types included', () => {
    const done = new Set<string>()
    for (const file of FILES) assertNoCircle(file, [], done)
  })

  it('every wing exists', () => {
    for (const wing of Object.values(WINGS).flat(2)) {
      assert.ok(
        FILES.some(file => file === wing || file.startsWith(`${wing}/`)),
        wing
      )
    }
  })
})

describe('the layout of the code', () => {
  it(`has no line over ${MAX_COLUMNS} columns outside the tables of labels`, () => {
    const long = FILES.filter(file => !LABELS.test(file)).flatMap(file =>
      readFileSync(join(ROOT, file), 'utf8')
        .split('\n')
        .flatMap((line, at) => (line.length > MAX_COLUMNS ? [`${file}:${at + 1}`] : []))
    )
    assert.deepEqual(long, [])
  })

  it(`has no folder of more than ${MAX_FILES} files`, () => {
    const folders = Map.groupBy(FILES, file => dirname(file))
    const full = [...folders].filter(([, files]) => files.length > MAX_FILES)
    assert.deepEqual(
      full.map(([folder]) => folder),
      []
    )
  })
})

function importsOf(file: string): readonly Import[] {
  return [...readFileSync(join(ROOT, file), 'utf8').matchAll(IMPORT)].map(({ groups }) => {
    const from = groups?.from ?? ''
    const target = from.startsWith('.') ? normalize(join(dirname(file), from)) : packageOf(from)
    return { from, target, isType: groups?.types !== undefined }
  })
}

function packageOf(from: string): string {
  return from
    .split('/')
    .slice(0, from.startsWith('@') ? 2 : 1)
    .join('/')
}

/**
 * 'triage/tell/ask.ts' → 'triage'; a package is its own station, and so are the protocol that
 * dialogs, bots and channels share and the threads that read for them.
 */
function stationOf(target: string): string {
  if (target === 'bots/activity.ts') return 'activity'
  if (target === 'bots/sdk.ts') return 'sdk'
  if (target.startsWith('bots/workers/')) return 'workers'
  return target.startsWith('@') ? target : (target.split('/')[0] ?? '')
}

function assertMayImport(file: string, { from, target, isType }: Import): void {
  const allowed = MAY_IMPORT[stationOf(file)] ?? []
  const station = stationOf(target)
  assert.ok(
    allowed.includes(station) || (isType && allowed.includes(`${station} (types)`)),
    `${file} may not import ${from}`
  )
  if (/^bot(?:builder|framework)/.test(station))
    assert.ok(
      MAY_KNOW_THE_SDK.includes(file),
      `${file} imports ${from}: take it from bots/activity.ts`
    )
  if (station === 'sdk')
    assert.ok(
      MAY_KNOW_ITS_PARTS.includes(file),
      `${file} imports ${from}: take it from bots/activity.ts`
    )
  if (station === 'natural') {
    const isOneFile = /^natural\/lib\/natural\/\w+\/\w+\.js$/.test(from)
    assert.ok(
      file.startsWith('knowledge/language/') && isOneFile,
      `${file} imports ${from}: natural belongs in knowledge/language, by its files`
    )
  }
}

function assertFalls(file: string, { from, target }: Import): void {
  const wings = WINGS[stationOf(file)]
  if (wings === undefined || target.endsWith('.json')) return
  const [own, other] = [floorOf(wings, file), floorOf(wings, target)]
  assert.notEqual(own, -1, `${file} is in no wing`)
  assert.notEqual(other, -1, `${target} is in no wing`)
  assert.ok(own <= other, `${file} imports ${from}, which stands above it`)
}

/** The place of a file's wing from the top, -1 when none holds it. */
function floorOf(wings: readonly (readonly string[])[], file: string): number {
  const holding = wings
    .flatMap((floor, place) => floor.map(wing => ({ wing, place })))
    .filter(({ wing }) => file === wing || file.startsWith(`${wing}/`))
  return holding.toSorted((a, b) => b.wing.length - a.wing.length)[0]?.place ?? -1
}

function assertMayTouchNode(file: string, { from }: Import): void {
  const isPure = /^(?:knowledge|triage)\//.test(file)
  assert.ok(!isPure || MAY_TOUCH_NODE.test(file), `${file} imports ${from} and has to be pure`)
}

function assertNoCircle(file: string, above: readonly string[], done: Set<string>): void {
  assert.ok(!above.includes(file), `a circle: ${[...above, file].join(' → ')}`)
  if (done.has(file)) return
  for (const { target } of IMPORTS.get(file) ?? []) assertNoCircle(target, [...above, file], done)
  done.add(file)
}

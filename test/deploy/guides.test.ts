import assert from 'node:assert/strict'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { SETTINGS } from '../../config/settings.ts'
import packageFile from '../../package.json' with { type: 'json' }

const ROOT = new URL('../../', import.meta.url)
const FILES = globSync(
  '{*,{bench,bots,channels,config,deploy,dialogs,knowledge,operation,storage,test,triage}/**/*}',
  { cwd: ROOT }
).map(file => `/${file}`)

/** Everything that people read to use, run or change this. */
const GUIDES = globSync(
  '{*.md,{bots,channels,deploy,knowledge,operation,storage,triage}/**/*.md}',
  {
    cwd: ROOT
  }
)
  .map(String)
  .toSorted()

describe('the guides', () => {
  for (const guide of GUIDES) {
    const text = readFileSync(new URL(guide, ROOT), 'utf8')

    it(`${guide} leads to places that are there`, () => {
      const headings = [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
        heading.toLowerCase().replace(/'/g, '').replace(/ /g, '-')
      )
      for (const [, target = ''] of text.matchAll(/\]\(([^)]+)\)/g)) {
        if (target.startsWith('#')) assert.ok(headings.includes(target.slice(1)), target)
        else if (!target.startsWith('https://'))
          assert.ok(existsSync(new URL(target, new URL(guide, ROOT))), target)
      }
    })
    it(`${guide} names code that is there`, () => {
      for (const [, path = ''] of text.matchAll(
        /`((?:[\w-]+\/)*[\w-]+\.(?:ts|js)|(?:[\w-]+\/){2,})`/g
      ))
        assert.ok(
          FILES.some(file => file.endsWith(`/${path.replace(/\/$/, '')}`)),
          path
        )
    })
    it(`${guide} names commands, files and settings that are there`, () => {
      for (const [, name = ''] of text.matchAll(/\bnpm run (?:--silent )?([a-z:-]+)/g))
        assert.ok(name in packageFile.scripts, `npm run ${name}`)
      for (const [, name = ''] of text.matchAll(
        /\b((?:deploy|operation|channels)\/[\w./]+\.(?:ts|md|yaml|bicep|bicepparam))/g
      ))
        assert.ok(existsSync(new URL(name, ROOT)), name)
      for (const [, name = ''] of text.matchAll(
        /`((?:HANDOVER|CASES|METRICS|PUBLIC|TRUST|SITE|EMBED|RETENTION|Microsoft)[A-Za-z_]+)(?:=[^`]*)?`/g
      ))
        assert.ok(name in SETTINGS, name)
    })
  }
})

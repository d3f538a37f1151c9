import assert from 'node:assert/strict'
import { OTHERS } from '../../../../knowledge/language/rules/happenings/others.ts'
import { STALLS } from '../../../../knowledge/language/rules/happenings/stalls.ts'
import { RULES } from '../../../../knowledge/language/rules/intentRules.ts'
import { likelyRows } from '../../../../knowledge/language/words/likelyRows.ts'
import { literalsOf } from '../../../../knowledge/language/words/literalsOf.ts'
import { normalizeText } from '../../../../knowledge/language/words/normalizeText.ts'
import { BUILDS } from '../../../../knowledge/releases/said/builds.ts'
import { SPOKEN } from '../../../../knowledge/releases/said/spoken/spokenProducts.ts'
import { CUES } from '../../../../triage/understand/cues/cueList.ts'
import { patternOf } from '../../../../triage/understand/cues/phrase.ts'
import { readTranscripts } from '../../../parts/transcripts/transcript.ts'

/** A pattern, and what every match of it holds one of. */
const CASES: readonly (readonly [RegExp, readonly string[] | null])[] = [
  [/\b(?:exchange|exch) ?server\b/i, ['server']],
  [/\bsp ?\d|service pack/, ['sp', 'service pack']],
  [/W2K(?:SP4)?/, ['w2k']],
  [/ab?cd/, ['cd']],
  [/(?:xx|yz)?foo/, ['foo']],
  [/(?:xx|yz){1,2}/, ['xx', 'yz']],
  [/(?:xx|yz){0,2}f/, null],
  [/(?<!bar)foo(?=bazzz)/, ['foo']],
  [/\bU\.S\.[A-Z]/, ['u.s.']],
  [/(?<name>one|tw\w)/, ['one', 'tw']],
  [/one|[ab]c/, null],
  [/caf\u00e9s/, ['caf']],
  [/\d+|word/, null],
  [/kilo/iu, null]
]

const SAID = ['./', './archive/', './several/'].flatMap(folder =>
  readTranscripts(new URL(`../../../conversations/${folder}`, import.meta.url)).flatMap(
    ({ turns }) => turns.map(({ said }) => said)
  )
)

const LISTS: Readonly<Record<string, readonly RegExp[]>> = {
  products: SPOKEN.map(({ said }) => said),
  builds: BUILDS.map(({ said }) => said),
  cues: CUES.map(patternOf),
  intents: RULES.map(({ words }) => words),
  stalls: STALLS.map(({ words }) => words),
  happenings: OTHERS.map(({ words }) => words)
}

describe('the pieces that a pattern cannot do without', () => {
  for (const [pattern, expected] of CASES)
    it(`${pattern} → ${expected?.join() ?? 'none'}`, () =>
      assert.deepEqual(literalsOf(pattern), expected))

  for (const [name, patterns] of Object.entries(LISTS))
    it(`${name}: whatever was said in a transcript, no pattern that matches is left out`, () => {
      const likely = likelyRows(patterns, pattern => pattern)
      let matches = 0
      for (const text of SAID.flatMap(said => [said, normalizeText(said)])) {
        const matching = patterns.filter(pattern => text.search(pattern) >= 0)
        const left = likely(text)
        assert.ok(
          matching.every(pattern => left.includes(pattern)),
          text
        )
        matches += matching.length
      }
      assert.ok(name === 'builds' || matches > 20, String(matches))
    })
})

import assert from 'node:assert/strict'
import { OTHERS } from '../../../knowledge/language/rules/happenings/others.ts'
import { SCOPES } from '../../../knowledge/language/rules/happenings/scopes.ts'
import { STALLS } from '../../../knowledge/language/rules/happenings/stalls.ts'
import { RULES } from '../../../knowledge/language/rules/intentRules.ts'
import { whole } from '../../../knowledge/language/rules/intents/rule.ts'
import { needlessAlternatives } from '../../parts/hostile/alternatives.ts'

/**
 * What people say around anything, which every rule takes, so that one may name some of it itself.
 */
const AROUND = needlessNames(whole('x'))

describe('the lists of what people say', function () {
  this.timeout(60_000)

  for (const { intent, words } of RULES)
    it(`${intent}: ${words.source.slice(-60)}`, () => {
      assert.deepEqual(needless(words), [])
    })
  for (const { fact, words } of [...STALLS, ...OTHERS, ...SCOPES])
    it(fact, () => {
      assert.deepEqual(needless(words), [])
    })
})

/** The alternatives of a list that nothing needs: others take all that they take. */
function needless(words: RegExp): readonly string[] {
  return needlessAlternatives(words)
    .filter(({ source }) => !AROUND.includes(source))
    .map(({ source, example }) => `${source}: «${example}»`)
}

function needlessNames({ source }: RegExp): readonly string[] {
  return source.split(/[()|?:^$]+/).filter(part => part !== '')
}

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { markedLines, readWhose } from '../../../../knowledge/language/training/readWhose.ts'
import { chancesHere } from '../../../../knowledge/language/whose/chancesHere.ts'
import { trainWhose } from '../../../../knowledge/language/whose/whoseModel.ts'

const WHOSE = new URL('../../../../knowledge/language/', import.meta.url)

/** What people say of what runs, in words that are no examples: whose the only name in it is. */
const SAID: readonly (readonly [said: string, isHere: boolean])[] = [
  ['we run exchange 5.5 here since the summer', true],
  ['we get it on our windows nt 4.0 workstation', true],
  ['outlook 2000 hangs on this machine whenever I print', true],
  ["the trainee's notebook has windows 98 and there it opens at once", false],
  ['our accountant at home uses office 2000 and has no such trouble', false],
  ['would windows 2000 cure it', false],
  ['we are thinking of moving everything to windows 2000 in spring', false],
  ["the article you quote is for windows 95 only, isn't it", false],
  ['the old box had exchange 5.0 on it', false],
  ['the readme on the cd speaks of sp2', false]
]

describe('whose a product or a level is, by what the words resemble', () => {
  for (const [said, isHere] of SAID)
    it(`${isHere ? 'here' : 'not here'}: ${said}`, () => {
      const [{ chance } = { chance: Number.NaN }] = chancesHere(said)
      assert.ok(isHere ? chance > 0.7 : chance < 0.3, String(chance))
    })

  it('of two each has its own chance, and a level its owner', () => {
    const mentions = chancesHere('the second node has exchange 5.5 sp4 and runs well, ours has sp2')
    const [first, , last] = mentions
    assert.ok((first?.chance ?? 1) < (last?.chance ?? 0))
    assert.deepEqual(
      mentions.map(({ product, level }) => [product, level?.servicePack ?? null]),
      [
        ['Exchange Server 5.5', null],
        ['Exchange Server 5.5', 4],
        [null, 2]
      ]
    )
  })

  it('a bare answer, a list and a long text are not judged', () => {
    assert.deepEqual(chancesHere('SP2'), [])
    assert.deepEqual(chancesHere('OS: windows 2000\nService Pack: 2\nMail: exchange 2000'), [])
    assert.deepEqual(chancesHere(`windows 2000 is what runs here ${'and here '.repeat(80)}`), [])
    assert.deepEqual(chancesHere(''), [])
  })
})

describe('the examples of whose it is', () => {
  it('a mark says whose the name in it is; names without a mark are passed by', () => {
    const lines = markedLines(
      '# a remark\nours is [here: nt 4.0], [other: theirs] w2k, [planned: sp5]'
    )
    assert.deepEqual(
      lines.map(({ isHere }) => isHere),
      [true, false]
    )
    assert.ok(lines[1]?.features.includes('kind:<level>'))
  })

  it('training gives what is saved, byte by byte', function () {
    this.timeout(60_000)
    const saved = readFileSync(new URL('whose.json', WHOSE), 'utf8')
    const trained = trainWhose(readWhose(new URL('whose/examples/', WHOSE)))
    assert.equal(`${JSON.stringify(trained)}\n`, saved, 'run npm run train')
  })
})

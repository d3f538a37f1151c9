import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { recognizeTalk } from '../../../../knowledge/language/talk/recognizeTalk.ts'
import { TALK_ACTS, type TalkAct } from '../../../../knowledge/language/talk/talkAct.ts'
import { trainTalk } from '../../../../knowledge/language/talk/talkModel.ts'
import { readExamples } from '../../../../knowledge/language/training/readExamples.ts'
import { ofIntents, readTalk } from '../../../../knowledge/language/training/readTalk.ts'

const LANGUAGE = new URL('../../../../knowledge/language/', import.meta.url)
const LIKELY = 0.6

/** What people say behind an answer, in words that are no examples; null: it tells of a trouble. */
const SAID: readonly (readonly [said: string, act: TalkAct | null])[] = [
  ['super, that has solved it for us', 'solved'],
  ['all fine now, you can close this', 'solved'],
  ['set it to 512 as you said, backups ran through two nights in a row', 'solved'],
  ['tried it, no difference at all', 'not-solved'],
  ['replaced the dll, rebooted, and the same box pops up', 'not-solved'],
  ['will put it on at the weekend when nobody is here', 'plans'],
  ['did what you told me and still the same error', 'not-solved'],
  ['we had done exactly that before we asked you', 'did-already'],
  ['that was the first thing I did, before writing here', 'did-already'],
  ['neither of your two articles is about this', 'rejects'],
  ['not one of those is mine', 'rejects'],
  ['I find that hard to believe', 'protests'],
  ['sorry but this sounds like nonsense to me', 'protests'],
  ['where can I read the complete text of it', 'whole'],
  ['please print me the full article', 'whole'],
  ['is there anybody real I could speak with', 'person'],
  ['let me speak with one of your technicians', 'person'],
  ['many thanks and a nice weekend', 'courtesy'],
  ['no clue which one it has, sorry', 'dont-know'],
  ['how should I know, I only use this thing', 'dont-know'],
  ['it only comes when two people print', null],
  ['the laptop was bought in 1999', null],
  ['works from the other office, not from ours', null],
  ['Ich möchte jetzt doch lieber einen Techniker sprechen', 'person'],
  ['Je voudrais voir le texte complet', 'whole'],
  ['Ok dank je, het probleem is opgelost', 'solved'],
  ['Ich habe alles probiert, der Fehler ist immer noch da', 'not-solved'],
  ['Das passiert nur beim zweiten Drucker', null]
]

describe('what people do with a message behind an answer', () => {
  for (const [said, act] of SAID)
    it(`${act ?? 'tells'}: ${said}`, () => {
      const likely = recognizeTalk(said)
      const isLikely = likely !== null && likely.confidence >= LIKELY
      assert.equal(isLikely ? likely.act : null, act, JSON.stringify(likely))
    })

  it('an outcome is told, whatever it is, or it is not', () => {
    const outcomeOf = (said: string): number => recognizeTalk(said)?.outcome ?? 0
    assert.ok(outcomeOf('installed it, no complaints from the users so far') > 0.5)
    assert.ok(outcomeOf('cleared the cache, it lasted for an hour') > 0.5)
    assert.ok(outcomeOf('it only comes when two people print') < 0.5)
    assert.ok(outcomeOf('where can I download it') < 0.5)
  })

  it('long messages and empty ones do nothing', () => {
    assert.equal(recognizeTalk('thanks '.repeat(100)), null)
    assert.ok((recognizeTalk('')?.confidence ?? 0) < LIKELY)
  })
})

describe('the examples of talk', () => {
  const examples = readTalk(new URL('talk/examples/', LANGUAGE))

  for (const act of TALK_ACTS)
    it(`${act} has enough of them`, () => {
      assert.ok(examples.filter(example => example.act === act).length >= 90)
    })

  it('no sentence is an example of two acts', () => {
    const seen = new Map<string, TalkAct | null>()
    for (const { words, act } of examples) {
      assert.ok(!seen.has(words) || seen.get(words) === act, words)
      seen.set(words, act)
    }
  })

  it('training gives what is saved, byte by byte', function () {
    this.timeout(60_000)
    const all = [...examples, ...ofIntents(readExamples(new URL('examples/', LANGUAGE)))]
    const saved = readFileSync(new URL('talk.json', LANGUAGE), 'utf8')
    assert.equal(`${JSON.stringify(trainTalk(all))}\n`, saved, 'run npm run train')
  })
})

import assert from 'node:assert/strict'
import fc from 'fast-check'
import { openKnowledge } from '../../../knowledge/articles/openKnowledge.ts'
import type { Reply } from '../../../triage/answer.ts'
import { type Case, NEW_CASE } from '../../../triage/converse/case.ts'
import { converse } from '../../../triage/converse/converse.ts'
import { choiceInEnglish } from '../../../triage/wording/choicesIn.ts'
import { readTranscripts, saidBy, sentencesOf } from '../../parts/transcripts/transcript.ts'

const knowledge = openKnowledge(
  new URL('../../../knowledge/articles/texts', import.meta.url).pathname
)
const SAID = [...new Set(readTranscripts().flatMap(({ turns }) => turns.map(({ said }) => said)))]

const saying = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom(...SAID) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 80 }) }
)

describe('any conversation', function () {
  this.timeout(60_000)

  it('never says a sentence twice in a row, quotes what is there, and always has something to say', () => {
    fc.assert(
      fc.property(
        fc.array(saying, { minLength: 2, maxLength: 9 }),
        fc.boolean(),
        (messages, returned) => {
          let known: Case = NEW_CASE
          let before = ''
          for (const said of messages) {
            const { text, attachment } = saidBy(said)
            const { after, reply } = converse(knowledge, known, {
              text,
              attachment: attachment !== null,
              returned
            })
            assert.notEqual(reply.text.trim(), '')
            assert.doesNotMatch(reply.text, /undefined|null|\[object|\$\{/)
            const again = sentencesOf(reply.text).filter(sentence =>
              sentencesOf(before).includes(sentence)
            )
            assert.deepEqual(again, [], `"${said}" is answered\n${reply.text}\nafter\n${before}`)
            assertHonest(reply)
            known = JSON.parse(JSON.stringify(after)) as Case
            before = reply.text
          }
        }
      ),
      { numRuns: Number(process.env.RUNS ?? 80) }
    )
  })
})

/** Quotes are the article's lines, and every question and every end has a way on. */
function assertHonest({ quotes, step, choices, text }: Reply): void {
  for (const { article, line, text: quoted } of quotes)
    assert.ok(knowledge.article(article)?.lines[line - 1]?.includes(quoted))
  if (step?.kind === 'ask') assert.ok(choices.length > 1, text)
  if (step?.kind === 'hand-over' && step.because !== 'asked')
    assert.ok(choices.some(choice => choiceInEnglish(choice) === 'Talk to a person'))
}

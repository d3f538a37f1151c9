import assert from 'node:assert/strict'
import { type Case, NEW_CASE } from '../../../../triage/converse/case.ts'
import { recognizeAnswer } from '../../../../triage/converse/interpret/recognizeAnswer.ts'
import { asksOfAnother } from '../../../../triage/converse/machines/asksOfAnother.ts'

const KNOWN: Case = {
  ...NEW_CASE,
  words: 'NT 4.0 SP3: WINS stops replicating',
  facts: { ...NEW_CASE.facts, product: 'Windows NT 4.0', servicePack: 3 },
  step: { kind: 'hand-over', because: 'no-article' },
  article: 'Q191428'
}

const asks = (text: string) => asksOfAnother(KNOWN, recognizeAnswer(KNOWN, text))

describe('a question about another machine', () => {
  for (const text of [
    'the second NT box is sp6, same story there?',
    'what about the server of our client in Gent, NT 4.0 SP5?',
    "my wife's laptop is sp5. is it affected",
    'do the sp6 pcs have it, too?',
    'our second wins server runs sp6a, would it do that as well?'
  ])
    it(`"${text}" is one`, () => assert.equal(asks(text), true))

  for (const text of [
    'does sp6 go on the other server, too?',
    'can I install SP5 on the second box as well?',
    'is sp5 ok?',
    'the second server is sp6',
    'does the terminal server edition have that as well?',
    'hm, could be, WINS2 has sp4 and does not have it'
  ])
    it(`"${text}" is none`, () => assert.equal(asks(text), false))
})

import assert from 'node:assert/strict'
import { explainWhy } from '../../../channels/terminal/explainWhy.ts'
import { eventPaste } from '../../parts/written/eventPaste.ts'
import { folderWith, NEIGHBOURS } from '../../parts/written/writtenArticles.ts'

const FOLDER = folderWith([
  ...NEIGHBOURS,
  {
    id: 'Q920101',
    title: 'Heron Relay Loses Its Lease',
    product: 'Microsoft Exchange Server, version 5.5',
    symptoms:
      'The following event is logged:\n\n   Event ID: 5102\n   Source: HeronRelay\n   ' +
      'Description: The lease of the relay has run out.'
  }
])

function why(message: string): string {
  return explainWhy(FOLDER, message).join('\n')
}

describe('why a message is answered as it is', () => {
  const words = why('kestrel stops importing when the attachment has a semicolon in its name')
  const event = why(
    eventPaste({
      source: 'HeronRelay',
      id: 5102,
      description: 'The lease of the relay has run out.'
    })
  )

  it('shows what was searched for', () => assert.match(words, /words looked for in .*: kestrel \d/))

  for (const [shown, text, pattern] of [
    ['what counted for words', words, /0\.\d\d Q910004 .*: [a-z].* [+-]\d\.\d/],
    [
      'what counted for an event',
      event,
      /by event 5102 .*\n {2}\d\.\d\d Q920101 .*the number \+\d/
    ],
    ['the threshold of each', words, /\(named from 0\.\d+\) Q910004/],
    ['whether it is about what they have', event, /Q920101 .*; whether they have its product/],
    ['the question chosen', event, /decided: ask about product: Q920101/],
    ['the step and the answer', event, /step: \{"kind":"ask".*\nthe answer:\n {2}\S/]
  ] as const)
    it(`shows ${shown}`, () => assert.match(text, pattern))

  it('says that nothing was found', () =>
    assert.match(why('hello'), /to choose from.*\n {2}none\n[^]*decided: ask about symptom/))
})

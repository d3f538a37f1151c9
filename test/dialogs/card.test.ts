import assert from 'node:assert/strict'
import { cardOf } from '../../dialogs/card.ts'
import type { Reply } from '../../triage/answer.ts'

const REPLY: Reply = {
  text: 'Install Windows 2000 Service Pack 3 or later.',
  step: null,
  headline: 'Install Windows 2000 Service Pack 3 or later.',
  opening: ['Got it: SP2, not SP1.'],
  paragraphs: ['SP2 is older than the fix.'],
  quotes: [{ article: 'Q303283', line: 39, text: 'Services 5.0. {{DATE(2001)}}' }],
  understood: [{ label: 'Service pack', value: 'SP2', say: 'Change the service pack' }],
  choices: ['It solved it', 'Talk to a person']
}

function textOf(card: object): string {
  return JSON.stringify(card)
}

describe('the card of a reply', () => {
  it('leads with what opens it, then the verdict in bold, the quote, why, and what was understood', () => {
    const text = textOf(cardOf(REPLY, words => words))
    const places = [
      'Got it: SP2, not SP1.',
      '"Bolder"',
      'Q303283, line 39: ',
      'SP2 is older than the fix.',
      'Service pack: SP2'
    ].map(part => text.lastIndexOf(part))
    assert.deepEqual(
      places,
      places.toSorted((a, b) => a - b)
    )
    assert.ok(places.every(place => place >= 0))
  })

  it('leads from a quote to its line, when people can reach the page', () => {
    const url = 'https://help.example/articles/Q303283#L39'
    assert.ok(textOf(cardOf(REPLY, words => words, 'https://help.example')).includes(url))
    assert.ok(!textOf(cardOf(REPLY, words => words)).includes('OpenUrl'))
  })

  it('leads from a quote of an own article to the text that it is from', () => {
    const quotes = [{ article: 'HD-12', line: 17, text: 'Stop it.', version: 'a0f31c0a0f31' }]
    const text = textOf(cardOf({ ...REPLY, quotes }, words => words, 'https://help.example'))
    assert.ok(text.includes('https://help.example/articles/HD-12?version=a0f31c0a0f31#L17'))
  })

  it('says with a press what the channel wants', () => {
    assert.match(textOf(cardOf(REPLY, words => ({ say: words }))), /\{"say":"It solved it"\}/)
    assert.match(textOf(cardOf(REPLY, words => words)), /"data":"It solved it"/)
  })

  it('shows fewer quoted lines when they are too many for a card, and stays under 24 KB', () => {
    const quotes = Array.from({ length: 60 }, (_, line) => ({
      article: 'Q1',
      line,
      text: 'x'.repeat(1_000)
    }))
    const card = cardOf({ ...REPLY, quotes }, words => words)
    assert.ok(Buffer.byteLength(textOf(card)) < 24_000)
    assert.match(textOf(card), /Q1, lines 0 to /)
  })

  it('is no Markdown, whatever was pasted', () => {
    const paragraphs = ['[a](b) **c** {{DATE(2001-01-01)}}']
    const card = cardOf({ ...REPLY, quotes: [], paragraphs }, words => words)
    assert.ok(!textOf(card).includes('{{DATE'))
    assert.ok(textOf(card).includes('[a](b) **c**'))
  })
})

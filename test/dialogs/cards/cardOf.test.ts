import assert from 'node:assert/strict'
import { sayAsTyped, sayInTeams } from '../../../dialogs/cards/act.ts'
import { type CardParts, cardOf } from '../../../dialogs/cards/cardOf.ts'
import { wordsOn } from '../../../dialogs/cards/wordsOn.ts'
import type { Offer, Reply } from '../../../triage/answer.ts'

const HERE: CardParts = { act: sayAsTyped, articlesAt: 'https://help.example' }
const TOLD = 'SP2 is older than the fix. The article was last updated in August 2002.'
const QUOTES = [
  { article: 'Q303283', line: 39, text: 'Services 5.0. This was corrected. {{DATE(2001)}}' }
]
const REPLY: Reply = {
  language: 'en',
  text: 'Install Windows 2000 Service Pack 3 or later.',
  step: { kind: 'show-article', article: 'Q303283', section: 'STATUS' },
  headline: 'Install Windows 2000 Service Pack 3 or later.',
  opening: ['Got it: SP2, not SP1.'],
  paragraphs: [TOLD, 'It refers to Q1.'],
  quotes: QUOTES,
  grounds: {
    reasons: ['SP2 is older than the fix.'],
    month: 'August 2002',
    passage: [{ article: 'Q303283', line: 38, text: 'A problem in Internet' }, ...QUOTES],
    told: TOLD
  },
  understood: [{ label: 'Service pack', value: 'SP2', say: 'Change the service pack' }],
  choices: ["I'll try it", 'Still broken', 'Show the article', 'Talk to a person']
}
const OFFER: Offer = {
  article: 'Q272981',
  title: 'XADM: 1069 Error Message When Starting the System Attendant on a Computer That Has Moved',
  products: 'Exchange Server 5.5',
  month: 'August 2002',
  passage: { first: 19, last: 21, text: 'When you start it, error 1069 is shown.' },
  told: 'Q272981 is about Exchange.'
}

function textOf(card: object): string {
  return JSON.stringify(card)
}
function assertInOrder(text: string, parts: readonly string[]): void {
  const places = parts.map(part => text.indexOf(part))
  assert.ok(
    places.every(place => place >= 0),
    `${parts.filter(part => !text.includes(part))} in ${text}`
  )
  assert.deepEqual(
    places,
    places.toSorted((a, b) => a - b)
  )
}

describe('the card of a reply', () => {
  it('leads with what opens it, then what to do, the quote, why, and what it went by', () => {
    const { body } = cardOf(REPLY, HERE)
    assertInOrder(textOf(body as object), [
      'Got it: SP2, not SP1.',
      'Install Windows 2000 Service Pack 3 or later.',
      '“A problem in Internet Services 5.0.',
      'Q303283, lines 38 to 39',
      'updated August 2002',
      'SP2 is older than the fix.',
      'It refers to Q1.',
      '"SP2"',
      "I'll try it",
      'Talk to a person'
    ])
  })

  it('says what to do as a heading, says why once, and has one button that stands out', () => {
    const text = textOf(cardOf(REPLY, HERE))
    assert.equal(text.match(/"style":"heading"/g)?.length, 1)
    assert.ok(!textOf(cardOf(REPLY, HERE).body as object).includes(TOLD))
    assert.equal(text.match(/"style":"positive"/g)?.length, 1)
  })

  it('leads from a quote to its lines, when people can reach the page', () => {
    const url = 'https://help.example/articles/Q303283?lines=38-39#L38'
    assert.ok(textOf(cardOf(REPLY, HERE)).includes(url))
    assert.ok(!textOf(cardOf(REPLY, { act: sayAsTyped })).includes('OpenUrl'))
  })

  it('leads from a quote of an own article to the text that it is from', () => {
    const quotes = [{ article: 'HD-12', line: 17, text: 'Stop it.', version: 'a0f31c0a0f31' }]
    const { grounds: _grounds, ...plain } = REPLY
    const text = textOf(cardOf({ ...plain, quotes }, HERE))
    assert.ok(text.includes('https://help.example/articles/HD-12?version=a0f31c0a0f31#L17'))
  })

  it('shows commands as what is typed, one below the other', () => {
    const quotes = ['At a prompt:', 'net stop heron', 'net start heron'].map((text, at) => ({
      article: 'HD-12',
      line: 17 + at,
      text,
      ...(at === 0 ? {} : { code: true as const })
    }))
    const { grounds: _grounds, ...plain } = REPLY
    const shown = textOf(cardOf({ ...plain, quotes }, HERE))
    assert.match(shown, /"net stop heron"[^{}]*"fontType":"Monospace"/)
    assert.match(shown, /"net start heron”"[^{}]*"fontType":"Monospace"/)
    assert.doesNotMatch(shown, /"“At a prompt:"[^{}]*"fontType"/)
  })

  it('says with a press what the channel wants', () => {
    const act = sayInTeams({ asked: 'Which one?' })
    const text = textOf(cardOf(REPLY, { act }))
    assert.match(text, /"Action\.Execute","verb":"say","title":"Still broken"/)
    assert.match(text, /"fallback":\{"type":"Action\.Submit","title":"Still broken"/)
    assert.match(text, /\{"say":"Still broken","asked":"Which one\?"\}/)
    assert.match(textOf(cardOf(REPLY, HERE)), /"data":"Still broken"/)
  })

  it('shows each article to choose whole: title, product, month, what matches, and a way to read it', () => {
    const choices = [OFFER.title, 'None of these']
    const card = cardOf(
      { ...REPLY, headline: null, quotes: [], offers: [OFFER], paragraphs: [OFFER.told], choices },
      HERE
    )
    assertInOrder(textOf(card.body as object), [
      OFFER.title,
      'Exchange Server 5.5 · August 2002',
      '“When you start it, error 1069 is shown.”',
      'https://help.example/articles/Q272981?lines=19-21#L19',
      '"None of these"'
    ])
    assert.ok(!textOf(card.body as object).includes(OFFER.told))
    assert.match(String(card.speak), /1\. XADM: 1069 Error[^]*You can answer: None of these\./)
  })

  it('lays short answers out as a grid, and more than six as a list with “I’m not sure” beside it', () => {
    const levels = ['SP1', 'SP2', 'SP3', 'SP4', 'SP5', 'SP6', "I'm not sure"]
    const grid = textOf(cardOf({ ...REPLY, choices: levels }, { ...HERE, laysOut: true }))
    assert.match(grid, /"id":"kb-short-/)
    const many = [1, 2, 3, 4, 5, 6, 7].map(version => `Exchange Server ${version}.0`)
    const card = cardOf({ ...REPLY, choices: [...many, "I'm not sure"] }, HERE)
    assert.match(textOf(card), /"type":"Input.ChoiceSet"/)
    const buttons = textOf(card).match(/"Action\.Submit","title":"[^"]*"/g)
    assert.ok(buttons?.some(button => button.includes("I'm not sure")))
    assert.deepEqual(
      many.filter(choice => !wordsOn(card).includes(choice)),
      []
    )
  })

  it('folds a long quotation behind what is seen at once', () => {
    const passage = Array.from({ length: 20 }, (_, line) => ({
      article: 'Q1',
      line: line * 2,
      text: `${line}. ${'Do this. '.repeat(20)}`
    }))
    const text = textOf(
      cardOf({ ...REPLY, grounds: { reasons: [], month: null, told: '', passage } }, HERE)
    )
    assert.match(text, /"id":"kb-more-\w+","isVisible":false/)
    assert.match(text, /"Action\.ToggleVisibility","title":"Show more"/)
  })

  it('shows fewer quoted lines when they are too many for a card, and stays under 24 KB', () => {
    const quotes = Array.from({ length: 60 }, (_, line) => ({
      article: 'Q1',
      line,
      text: 'x'.repeat(1_000)
    }))
    const { grounds: _grounds, ...plain } = REPLY
    const card = cardOf({ ...plain, quotes }, HERE)
    assert.ok(Buffer.byteLength(textOf(card)) < 24_000)
    assert.match(textOf(card), /Q1, lines 0 to /)
  })

  it('is no Markdown, whatever was pasted', () => {
    const paragraphs = ['[a](b) **c** {{DATE(2001-01-01)}}']
    const headline = 'Install it on *MAIL01*.'
    const card = cardOf({ ...REPLY, headline, paragraphs }, HERE)
    assert.ok(!textOf(card).includes('{{DATE'))
    assert.ok(textOf(card).includes('[a](b) **c**'))
    assert.ok(!textOf(card).includes('"TextBlock","text":"Install it'))
  })
})

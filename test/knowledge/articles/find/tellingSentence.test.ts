import assert from 'node:assert/strict'
import { tellingSentence } from '../../../../knowledge/articles/find/tellingSentence.ts'
import type { WordsQuery } from '../../../../knowledge/articles/find/wordsQuery.ts'
import { writeArticle } from '../../../parts/written/writtenArticles.ts'

const LINES = writeArticle({
  id: 'Q910007',
  title: 'Tape Library Reports a Jam',
  product: 'Heron Tape Library version 2.0',
  symptoms:
    'When you start the library, the arm may stop above drive four.\n\nThe panel says that a cartridge is jammed.'
}).split('\n')

function query(...terms: readonly string[]): WordsQuery {
  return {
    terms: terms.map(term => ({
      term,
      number: 1,
      weight: 1,
      factor: 1,
      meant: new Map(),
      alike: []
    })),
    order: [],
    versions: [],
    quotes: []
  }
}

describe('the line of an article that resembles a message most', () => {
  it('stands as it is in the file, with its number', () => {
    const found = tellingSentence(LINES, query('cartridg', 'jam'))
    assert.equal(found?.text, 'The panel says that a cartridge is jammed.')
    assert.equal(LINES[(found?.line ?? 0) - 1], found?.text)
  })

  it('is none when nothing was said that the article has', () => {
    assert.equal(tellingSentence(LINES, query('gatewai')), null)
  })

  it('is never of the header or the trailer', () => {
    assert.equal(tellingSentence(LINES, query('kbbug', 'copyright')), null)
  })
})

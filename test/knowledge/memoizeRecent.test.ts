import assert from 'node:assert/strict'
import { memoizeRecent } from '../../knowledge/memoizeRecent.ts'

describe('a function that remembers what it answered lately', () => {
  function counting(most: number): {
    readonly ask: (word: string) => string
    readonly worked: string[]
  } {
    const worked: string[] = []
    const ask = memoizeRecent(
      (word: string) => {
        worked.push(word)
        return word.toUpperCase()
      },
      word => word,
      most
    )
    return { ask, worked }
  }

  it('works once for what is asked again', () => {
    const { ask, worked } = counting(2)
    assert.deepEqual(['a', 'b', 'a', 'b'].map(ask), ['A', 'B', 'A', 'B'])
    assert.deepEqual(worked, ['a', 'b'])
  })

  it('forgets what nobody asked for while as many others came twice over', () => {
    const { ask, worked } = counting(2)
    for (const word of ['a', 'b', 'c', 'd', 'e', 'a']) ask(word)
    assert.deepEqual(worked, ['a', 'b', 'c', 'd', 'e', 'a'])
  })

  it('keeps what is asked for again and again, however much comes in between', () => {
    const { ask, worked } = counting(2)
    for (let word = 0; word < 20; word += 1) {
      ask(`new ${word}`)
      ask('steady')
    }
    assert.equal(worked.filter(word => word === 'steady').length, 1)
  })

  it('remembers an answer that is nothing', () => {
    let asked = 0
    const ask = memoizeRecent(
      () => {
        asked += 1
        return undefined
      },
      () => 'same',
      1
    )
    ask('a')
    ask('b')
    assert.equal(asked, 1)
  })
})

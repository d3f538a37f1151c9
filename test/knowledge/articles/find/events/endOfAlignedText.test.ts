import assert from 'node:assert/strict'
import { endOfAlignedText } from '../../../../../knowledge/articles/find/events/endOfAlignedText.ts'

const DOCUMENTED = 'the tape library did not answer the request of the backup service in time'

/** Where the text is over when each word weighs the same. */
function endOf(description: string, documented: string = DOCUMENTED): number {
  const numbers = new Map<string, number>()
  function termsOf(text: string): readonly number[] {
    return (text.toLowerCase().match(/\w+/g) ?? []).map(word => {
      numbers.set(word, numbers.get(word) ?? numbers.size + 1)
      return numbers.get(word) ?? 0
    })
  }
  const terms = new Set(termsOf(documented))
  const words = [...description.matchAll(/\S+/g)].map(({ 0: text, index }) => ({
    end: index + text.length,
    terms: termsOf(text).map(term => ({ term, weight: 1 }))
  }))
  return endOfAlignedText(description, words, { terms, whole: terms.size })
}

describe('where a documented text is over', () => {
  const TAILS = [
    '. comes back every night at two',
    ' - users complain about it daily',
    ' (reboot helps for a day)',
    '\nCompaq ProLiant, smart array, 512 MB',
    ', second node only so far'
  ]
  for (const tail of TAILS) {
    it(`is before ${JSON.stringify(tail)}`, () => {
      const end = endOf(DOCUMENTED + tail)
      assert.equal(
        end,
        tail.startsWith('.') || tail.startsWith(',') ? DOCUMENTED.length + 1 : DOCUMENTED.length
      )
    })
  }

  it('is the end where nothing parts the words, or little of it was said', () => {
    for (const description of [
      `${DOCUMENTED} because drive four is offline again`,
      'the tape library did not answer. comes back every night at two',
      DOCUMENTED
    ])
      assert.equal(endOf(description), description.length, description)
  })
})

import assert from 'node:assert/strict'
import { parseText } from '../../../knowledge/articles/read/parseText.ts'
import { goesOn } from '../../../triage/tell/goesOn.ts'
import { quoteLines, quoteSection } from '../../../triage/tell/quotes.ts'
import { tellingSection } from '../../../triage/tell/verdicts.ts'
import { writtenArticle } from '../../parts/written/writtenArticle.ts'

const STEP = 'Open the settings of the gateway, and look\n   for the pool.'
const STEPS = Array.from({ length: 12 }, (_, at) => `${at + 1}. ${STEP}\n`).join('\n')
const BODY =
  'RESOLUTION\n==========\n\nTo resolve this problem, do the following:\n\n' +
  `${STEPS}\n\nSTATUS\n======\n\nThis problem was corrected\nin Service Pack 3. It is known.`

function articleOf(body: string) {
  const { article } = parseText(writtenArticle({ body }), 'Q900001.TXT')
  const section = tellingSection(article)
  assert.ok(section)
  return { article, section }
}

describe('a quotation of a section', () => {
  const { article, section } = articleOf(BODY)
  const quotes = quoteSection(article, section.lines)

  it('ends with a whole step, and it is said that the article goes on', () => {
    assert.match(quotes.at(-1)?.text ?? '', /for the pool\.$/)
    assert.ok(quotes.length <= 14)
    const said = goesOn(quotes, () => article)
    assert.deepEqual(said, [`The article goes on to line ${section.lines.last}.`])
  })

  it('is not cut where little is left', () => {
    const short = articleOf(BODY.replace(/6\. Open[^]*?(?=\n\nSTATUS)/, '9. Restart it.'))
    const whole = quoteSection(short.article, short.section.lines)
    assert.equal(whole.at(-1)?.text, '9. Restart it.')
    assert.deepEqual(
      goesOn(whole, () => short.article),
      []
    )
  })

  it('in the middle of a step is told, a sentence of a paragraph is whole', () => {
    const step = article.lines.findIndex(line => line.startsWith('12. ')) + 1
    const status = article.lines.indexOf('This problem was corrected') + 1
    const said = [
      { first: step, last: step },
      { first: step, last: step + 1 },
      { first: status, last: status }
    ].map(lines => goesOn(quoteLines(article, lines), () => article).length)
    assert.deepEqual(said, [1, 0, 0])
  })
})

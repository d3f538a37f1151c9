import assert from 'node:assert/strict'
import { parseText } from '../../../../knowledge/articles/read/parseText.ts'
import { quoteWarning } from '../../../../triage/converse/questions/statedByArticle.ts'
import { writeArticle } from '../../../parts/written/writtenArticles.ts'

/** What stands below the symptoms, and what is quoted where somebody asks whether it is safe. */
const WARNINGS: readonly (readonly [told: string, quoted: string])[] = [
  [
    'It ends.\n\nWARNING: The heron may lose\nits list.\n\nRemove the row.',
    'WARNING: The heron may lose its list.'
  ],
  ['It ends.\n\nRemove the row. A warning is shown.', '']
]

describe('what an article warns of', () => {
  for (const [symptoms, quoted] of WARNINGS)
    it(quoted || 'nothing', () => {
      const product = 'Microsoft Windows NT Server version 4.0'
      const text = writeArticle({ id: 'Q970001', title: 'Heron Link Ends', product, symptoms })
      const { article } = parseText(text, 'Q970001.TXT')
      assert.equal(
        quoteWarning(article)
          .map(({ text: line }) => line)
          .join(' '),
        quoted
      )
    })
})

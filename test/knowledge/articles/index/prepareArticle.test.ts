import assert from 'node:assert/strict'
import { prepareArticle } from '../../../../knowledge/articles/index/prepareArticle.ts'
import { parseText } from '../../../../knowledge/articles/read/parseText.ts'
import { writeArticle } from '../../../parts/written/writtenArticles.ts'

const SERVICES = 'The POP3 and SMTP services stop responding.'

/** The title and the symptoms of an article, and the services that it tells a stall of. */
const STALLS: readonly (readonly [title: string, symptoms: string, services: readonly string[]])[] =
  [
    ['Services End at Night', SERVICES, ['POP3', 'SMTP']],
    [
      'The MTA Stops Responding',
      'The MTA stops responding, as any service can, including the SMTP service.',
      ['MTA']
    ],
    ['Printer Stops Responding', 'The printer stops responding.', []]
  ]

describe('what is kept of an article', () => {
  for (const [title, symptoms, services] of STALLS)
    it(`"${title}" tells a stall of: ${services.join(', ') || 'nothing'}`, () => {
      const product = 'Microsoft Exchange Server, version 5.5'
      const text = writeArticle({ id: 'Q970001', title, product, symptoms })
      const { article } = parseText(text, 'Q970001.TXT')
      assert.deepEqual(prepareArticle(article, text, 'Q970001.TXT', '').stalls, services)
    })
})

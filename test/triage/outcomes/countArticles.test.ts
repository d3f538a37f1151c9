import assert from 'node:assert/strict'
import { parseArticle } from '../../../knowledge/articles/read/parseArticle.ts'
import { countArticles } from '../../../triage/outcomes/countArticles.ts'
import { restoreOutcome } from '../../../triage/outcomes/toldOutcome.ts'

function own(id: string, date: string, ...products: readonly string[]) {
  const text = `---
id: ${id}
title: About ${id}
date: ${date}
applies to:
${products.map(product => `  - ${product}`).join('\n')}
---

# Cause

A wire.
`
  return parseArticle(text, `${id}.md`).article
}

const ARTICLES = [
  own('HD-1', '2026-01-02', 'Windows NT Server version 4.0', 'Windows NT Workstation version 4.0'),
  own('HD-2', '2026-03-04', 'Windows 2000 Server', 'Windows NT Server version 4.0'),
  own('HD-3', '', 'Windows 2000 Server')
]

describe('the numbers of articles', () => {
  it('counts each article once by its products and its year', () => {
    assert.deepEqual(countArticles(ARTICLES, null), {
      total: 3,
      own: 3,
      products: [
        ['Windows 2000', 2],
        ['Windows NT 4.0', 2]
      ],
      years: [
        ['2026', 2],
        ['', 1]
      ],
      told: null
    })
  })

  it('says which of the own were never given, and which did not help', () => {
    const { told } = countArticles(ARTICLES, [
      restoreOutcome({ given: 'HD-1', ended: 'solved' }),
      restoreOutcome({ given: 'HD-2', ended: 'not-solved', unanswered: 'not-solved' }),
      restoreOutcome({ given: 'HD-2', ended: 'silent' }),
      restoreOutcome({ given: 'Q100', ended: 'not-solved', unanswered: 'not-solved' }),
      restoreOutcome({ given: 'Q100', ended: 'not-solved', unanswered: 'not-solved' }),
      restoreOutcome({ unanswered: 'no-article' })
    ])
    assert.deepEqual(told, {
      conversations: 6,
      given: 3,
      neverGiven: [{ id: 'HD-3', title: 'About HD-3' }],
      failing: [
        { article: 'Q100', shown: 2, solved: 0, notSolved: 2, title: null },
        { article: 'HD-2', shown: 2, solved: 0, notSolved: 1, title: 'About HD-2' }
      ]
    })
  })
})

import assert from 'node:assert/strict'
import { parseArticle } from '../../../../../knowledge/articles/read/parseArticle.ts'
import { writtenArticle } from '../../../../parts/written/writtenArticle.ts'

const LATEST = 'This problem was corrected in the latest Windows NT 4.0 U.S. Service Pack.'

function fixesOf(status: string, keywords: string) {
  const body = `STATUS\n======\n\n${status}`
  const { article } = parseArticle(writtenArticle({ body, keywords }), 'Q900001.TXT')
  return article.fixes.map(({ kind, servicePack, from, lines, line }) => ({
    level: [kind, servicePack].filter(part => part !== null).join(' '),
    from,
    says: article.lines[lines.first - 1]?.trim(),
    named: article.lines[line - 1]?.trim()
  }))
}

describe('the keywords of an article', () => {
  it('number the latest service pack that the text says corrects it, and both are quoted', () => {
    assert.deepEqual(fixesOf(LATEST, 'kbheron kbWinNT400sp5fix')[1], {
      level: 'service-pack 5',
      from: 'text',
      says: LATEST,
      named: 'Keywords          : kbheron kbWinNT400sp5fix'
    })
  })

  it('alone correct nothing: they are kept as a keyword', () => {
    assert.deepEqual(
      fixesOf('Microsoft has confirmed this to be a problem.', 'kbWinNT400sp5fix').map(
        ({ level, from }) => [level, from]
      ),
      [['service-pack 5', 'keyword']]
    )
  })

  it('number no advice that says nothing of a correction', () => {
    const [latest, keyword] = fixesOf(
      'Install the latest service pack for Windows NT 4.0.',
      'kbWinNT400sp5fix'
    )
    assert.equal(latest?.level, 'latest-service-pack')
    assert.equal(keyword?.from, 'keyword')
  })

  it('say nothing where the text names the level itself', () => {
    const status = 'This problem was corrected in Windows NT 4.0 Service Pack 4.'
    assert.deepEqual(
      fixesOf(status, 'kbWinNT400sp5fix').map(({ level }) => level),
      ['service-pack 4']
    )
  })
})

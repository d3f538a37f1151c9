import { equal } from 'node:assert/strict'
import { parseText } from '../../../../knowledge/articles/read/parseText.ts'
import { secondWay } from '../../../../triage/converse/questions/secondWay.ts'
import { writeArticle } from '../../../parts/written/writtenArticles.ts'

function second(resolution: string): string {
  const symptoms = `The link ends.\n\nRESOLUTION\n==========\n\n${resolution}`
  const product = 'Microsoft Windows NT Server version 4.0'
  const written = writeArticle({ id: 'Q970009', title: 'The Link Ends', product, symptoms })
  const { article } = parseText(written, 'Q970009.TXT')
  return secondWay(article)
    .map(({ text }) => text)
    .join(' | ')
}

describe('the second way of an article', () => {
  it('stands below its heading', () => {
    const text =
      'Method 1: Heron\n\nPull it.\n\nMethod 2: Egret\n\nPush it.\n\nMethod 3: Owl\n\nWait.'
    equal(second(text), 'Method 2: Egret | Push it.')
  })

  it('is the second item of the ways that are announced', () => {
    const text = 'Use either of the following methods:\n\n - Pull it.\n\n - Push it\n   twice.'
    equal(second(text), '- Push it | twice.')
  })

  it('is none where there is one way, in steps', () => {
    equal(second('Follow these steps:\n\n1. Pull it.\n\n2. Push it.'), '')
  })
})

import { equal } from 'node:assert/strict'
import { parseText } from '../../../../knowledge/articles/read/parseText.ts'
import { causeOf } from '../../../../triage/converse/questions/causeOf.ts'
import { inFront } from '../../../../triage/converse/questions/sideAnswer.ts'
import { writeArticle } from '../../../parts/written/writtenArticles.ts'

function causeTold(symptoms: string): string | null {
  const { article } = parseText(
    writeArticle({
      id: 'Q970003',
      title: 'Egret Forgets Its Perch',
      product: 'Microsoft Windows NT Server version 4.0',
      symptoms
    }),
    'Q970003.TXT'
  )
  return (
    causeOf(article)
      ?.quotes.map(({ text }) => text)
      .join(' ') ?? null
  )
}

describe('the cause that an article gives', () => {
  for (const [symptoms, cause] of [
    ['It forgets.\n\nCAUSE\n=====\n\nThe perch is too warm.', 'The perch is too warm.'],
    [
      'It forgets.\n\nMORE INFORMATION\n================\n\nThis is caused by a warm perch.',
      'This is caused by a warm perch.'
    ],
    ['It forgets because the perch is warm.', 'It forgets because the perch is warm.'],
    ['It forgets.\n\nRESOLUTION\n==========\n\nCool it, because it is warm.', null]
  ] as const)
    it(`${cause}`, () => equal(causeTold(symptoms), cause))

  it('stands with its lines in front of advice that does not quote them', () => {
    const quote = { article: 'Q970003', line: 20, text: 'The perch is too warm.' }
    const answer = { ways: ['This is the cause.'] as const, quotes: [quote] }
    const advice = { headline: 'Cool it.', recognised: '', paragraphs: [], choices: [] }
    equal(
      inFront(answer, { ...advice, quotes: [] }, '').join('\n'),
      'This is the cause.\nQ970003, line 20: “The perch is too warm.”'
    )
    equal(inFront(answer, { ...advice, quotes: [quote] }, '').join('\n'), 'This is the cause.')
  })
})

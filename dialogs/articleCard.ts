import { type Attachment, previewCard } from '../bots/activity.ts'
import type { Article } from '../knowledge/articles/article.ts'
import { nameMonth } from '../triage/tell/names.ts'
import { quoteSection } from '../triage/tell/quotes.ts'
import { tellingSection } from '../triage/tell/verdicts.ts'
import { paragraph, quoteBlock } from './card.ts'

/** The most lines of the article's section on the card. */
const MAX_LINES = 12

/** An article as a card: its title, what it applies to, and the section that says what to do. */
export function articleCard(article: Article): object {
  const section = tellingSection(article)
  const quotes = section === null ? [] : quoteSection(article, section.lines).slice(0, MAX_LINES)
  return {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.2',
    fallbackText: `${article.id}: ${article.title}`,
    body: [
      paragraph(article.title, { weight: 'Bolder', size: 'Medium' }),
      paragraph(aboutOf(article), { isSubtle: true, size: 'Small' }),
      ...article.appliesTo.slice(0, 5).map(({ text }) => paragraph(text, { size: 'Small' })),
      ...(section === null ? [] : [paragraph(section.name, { weight: 'Bolder' })]),
      ...quoteBlock(quotes)
    ]
  }
}

/** An article as a line in a list. */
export function articlePreview(article: Article): Attachment {
  return previewCard(article.title, aboutOf(article))
}

function aboutOf(article: Article): string {
  return [article.id, nameMonth(article.date)].filter(part => part !== null).join(', ')
}

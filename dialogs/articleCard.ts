import { type Attachment, previewCard } from '../bots/activity.ts'
import type { Article } from '../knowledge/articles/article.ts'
import { nameMonth } from '../triage/tell/names.ts'
import { quoteSection } from '../triage/tell/quotes.ts'
import { summaryOf } from '../triage/tell/summaryOf.ts'
import { tellingSection } from '../triage/tell/verdicts.ts'
import { CHOICES } from '../triage/wording/english/choices.ts'
import { choiceInSpoken } from '../triage/wording/stepInSpoken.ts'
import { frameOf, paragraph } from './cards/element.ts'
import { quoteParts } from './cards/quoteParts.ts'

const MAX_PRODUCTS = 2
/** The most lines of the article's section on the card. */
const MAX_LINES = 12

/**
 * An article as a card: its title, what it applies to, the section that says what to do, and a link
 * to the whole. `articlesAt`: what stands before '/articles/ID', '' for nowhere.
 */
export function articleCard(article: Article, articlesAt: string): object {
  const section = tellingSection(article)
  const quotes = section === null ? [] : quoteSection(article, section.lines).slice(0, MAX_LINES)
  return {
    ...frameOf(`${article.id}: ${article.title}`),
    body: [
      paragraph(article.title, { weight: 'Bolder', size: 'Medium' }),
      paragraph(aboutOf(article), { isSubtle: true, size: 'Small' }),
      ...article.appliesTo.slice(0, 5).map(({ text }) => paragraph(text, { size: 'Small' })),
      ...(section === null ? [] : [paragraph(section.name, { weight: 'Bolder' })]),
      ...quoteParts({ quotes, articlesAt: articlesAt === '' ? null : articlesAt, key: article.id })
    ],
    ...(articlesAt === '' ? {} : { actions: [openAction(`${articlesAt}/articles/${article.id}`)] })
  }
}

/** A link to an article as a card: its title, products, what it is about, and the link. */
export function linkCard(article: Article, url: string): object {
  const summary = summaryOf(article)
  return {
    ...frameOf(`${article.id}: ${article.title}`),
    body: [
      paragraph(article.title, { weight: 'Bolder', size: 'Medium' }),
      ...[aboutOf(article), productsOf(article)]
        .filter(text => text !== '')
        .map(text => paragraph(text, { isSubtle: true, size: 'Small' })),
      ...(summary === '' ? [] : [paragraph(summary)])
    ],
    actions: [openAction(url)]
  }
}

function openAction(url: string): object {
  return { type: 'Action.OpenUrl', title: choiceInSpoken(CHOICES.openArticle), url }
}

/** 'Windows 2000 Server, Exchange 2000 Server, …' */
function productsOf({ appliesTo }: Article): string {
  const named = appliesTo.slice(0, MAX_PRODUCTS).map(({ text }) => text)
  return [...named, ...(appliesTo.length > MAX_PRODUCTS ? ['…'] : [])].join(', ')
}

/** An article as a line in a list, with the service's picture where it can be reached. */
export function articlePreview(article: Article, at: string): Attachment {
  const about = [aboutOf(article), productsOf(article)].filter(text => text !== '').join(' · ')
  return previewCard(article.title, about, at === '' ? [] : [`${at}/icon.png`])
}

function aboutOf(article: Article): string {
  return [article.id, nameMonth(article.date)].filter(part => part !== null).join(', ')
}

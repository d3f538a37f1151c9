import type { Activity } from '../bots/activity.ts'
import type { Reply } from '../triage/answer.ts'
import { joinQuotes } from '../triage/tell/utterance.ts'
import { isSameInMarkdown } from './cards/element.ts'
import { pageOf } from './cards/quoteParts.ts'

/** What Teams takes of a citation's title and of its abstract, in characters. */
const MAX_NAME_LENGTH = 80
const MAX_ABSTRACT_LENGTH = 160

/**
 * Words without a card, with what they rest on as a citation of Teams: `[1]` in the text opens it.
 * Teams reads citations in Markdown, so words that Markdown would change go without one.
 * https://learn.microsoft.com/microsoftteams/platform/bots/how-to/bot-messages-ai-generated-content:
 * a citation needs no AI label, which would be untrue here.
 */
export function withCitation(
  { quotes, grounds }: Reply,
  { cited, more }: { readonly cited: string; readonly more: string },
  articlesAt: string
): Partial<Activity> {
  const [quotation] = joinQuotes(grounds?.passage ?? quotes)
  const text = `${cited} ${more}`
  if (quotation === undefined || !isSameInMarkdown(text))
    return { type: 'message', textFormat: 'plain', text }
  const appearance = {
    '@type': 'DigitalDocument',
    name: quotation.article.slice(0, MAX_NAME_LENGTH),
    abstract: shortened(quotation.text),
    ...(articlesAt === '' ? {} : { url: `${articlesAt}${pageOf(quotation)}` })
  }
  const entity = {
    type: 'https://schema.org/Message',
    '@type': 'Message',
    '@context': 'https://schema.org',
    citation: [{ '@type': 'Claim', position: 1, appearance }]
  }
  return {
    type: 'message',
    textFormat: 'markdown',
    text: `${cited} [1] ${more}`,
    entities: [entity]
  }
}

function shortened(text: string): string {
  if (text.length <= MAX_ABSTRACT_LENGTH) return text
  return `${text.slice(0, MAX_ABSTRACT_LENGTH - 2).trim()} …`
}

/** Where help centres and wikis keep the text of an article, and what stands around it. */

/** The element that holds the text, the surest first; several of one kind belong together. */
export const MAIN = [
  // Confluence
  '#main-content.wiki-content',
  '.wiki-content',
  // SharePoint: modern pages, wiki pages, publishing pages
  '[data-automation-id="textBox"], [data-automation-id="imageWebPart"]',
  '[data-sp-rte]',
  '.ms-rtestate-field',
  '.ms-rte-layoutszone-inner',
  // Zendesk
  '.article-body',
  '.article__body',
  // Freshdesk, Freshservice
  '#article-body',
  '.article-content',
  '.solution-article',
  // any page
  'main article',
  'article',
  'main',
  '[role="main"]',
  '#content'
]

/** The element that holds the title. */
export const TITLE = [
  '#title-text',
  '[data-automation-id="pageTitle"]',
  '[data-automation-id="TitleTextId"]',
  '.article-title',
  '.article__title',
  '.article-name',
  'h2.heading',
  'h1'
]

/** Where the day of the last change stands, as an attribute or as text. */
export const CHANGED = [
  'meta[property="article:modified_time"]',
  'meta[name="last-modified"]',
  'meta[name="dcterms.modified"]',
  '.article-updated time',
  'time[datetime]',
  '.page-metadata',
  '.article-meta',
  '.meta'
]

/** What is no text of the article. */
export const AROUND = [
  'script',
  'style',
  'noscript',
  'template',
  'iframe',
  'object',
  'svg',
  'form',
  'button',
  'nav',
  'footer',
  '[hidden]',
  '[aria-hidden="true"]',
  '.breadcrumbs',
  '.breadcrumb',
  '.toc-macro',
  '.page-metadata',
  '.article-votes',
  '.article-vote',
  '.article-relatives',
  '.related-articles',
  '.article-comments',
  '.article-attachments',
  '.article-footer',
  '#likes-and-labels-container',
  '#comments-section',
  '.pageSection.group'
]

/** Classes that make a box a warning or a note, as the words that lead it in. */
export const BOXES: ReadonlyMap<string, string> = new Map([
  ['confluence-information-macro-warning', 'WARNING'],
  ['confluence-information-macro-note', 'IMPORTANT'],
  ['confluence-information-macro-information', 'NOTE'],
  ['confluence-information-macro-tip', 'NOTE'],
  ['warning', 'WARNING'],
  ['callout-warning', 'WARNING'],
  ['alert-warning', 'WARNING'],
  ['alert-danger', 'WARNING'],
  ['danger', 'WARNING'],
  ['caution', 'CAUTION'],
  ['important', 'IMPORTANT'],
  ['note', 'NOTE'],
  ['callout', 'NOTE'],
  ['callout-info', 'NOTE'],
  ['alert-info', 'NOTE'],
  ['tip', 'NOTE']
])

import type { Article } from '../../../knowledge/articles/article.ts'
import { inSequence, oneOf } from '../../../knowledge/language/words/oneOf.ts'
import type { Quote } from '../../answer.ts'
import type { Decision } from '../../decide/decide.ts'
import { linesFor, quoteSection, quoteSource } from '../../tell/quotes.ts'
import { tellingSection } from '../../tell/verdicts.ts'
import type { ArticleTopic } from '../../understand/cues/ask/articleTopic.ts'
import { termsOf } from '../../understand/cues/ask/termsOf.ts'
import { quoteCause } from './causeOf.ts'
import { amountsOf } from './numbersOf.ts'
import { otherWayOf } from './otherWay.ts'
import { passagesOf, quoteEach } from './passages.ts'
import { quoteWarning } from './statedByArticle.ts'
import { filesOfFix, toldOfFix } from './toldOfFix.ts'

/** Looks for what answers a question in an article. */
type Sought = (article: Article, decision: Decision, asked: string) => readonly Quote[]

/** Sentences that answer one question. */
const MAX_SENTENCES = 2
/** What tells of the trouble, not of what the way out of it brings. */
const OF_TROUBLE = /^(?:SYMPTOMS|CAUSE)$/

export const SOUGHT: Readonly<Record<Exclude<ArticleTopic, 'part' | 'age' | 'covered'>, Sought>> = {
  restart: firstOf(
    saying(
      String.raw`\bre-?(?:start|boot)\w*\b.{0,24}\b(?:computer|server|windows|system|machine)\b`
    ),
    saying(String.raw`\bre-?(?:start|boot)\w*`, String.raw`\bshut(?:ting)? down\b`)
  ),
  again: saying(
    String.raw`\b(?:recurs?|reoccurs?|permanent(?:ly)?|temporar(?:y|ily))\b`,
    String.raw`\b(?:happen|occur|appear|return)\w* again\b`,
    String.raw`\bprevent (?:this|the|it) .{0,40}\b(?:from|again|in the future)\b`
  ),
  when: sayingIn(
    /^(?:SYMPTOMS|CAUSE|SUMMARY|MORE INFORMATION)/,
    String.raw`\b(?:intermittent\w*|random(?:ly)?|sometimes|occasional\w*|sporadic\w*)\b`,
    String.raw`\b(?:every|each) time\b|\bonly (?:when|if|on|in|for|with)\b`,
    inSequence(
      '\\b(?:problem|behavior|error|issue|message|condition|this) (?:can |may |might |only )?',
      '(?:occurs?|happens?|appears?) (?:only )?(?:when|if|after|because)\\b'
    )
  ),
  contact: saying(
    String.raw`\bcontact\b(?! (?:list|folder|item|object|form)s?)`,
    String.raw`\b(?:tele)?phone numbers?\b|\(\d{3}\) \d{3}-\d{4}`
  ),
  rights: saying(
    inSequence(
      String.raw`\b(?:as|an?|your|network|system|domain|local|by) administrators?\b`,
      '(?! (?:program|window|console|tool))'
    ),
    String.raw`\badministrative (?:rights|privileges|permissions|credentials)\b|\bAdministrators group\b`,
    inSequence(
      String.raw`\b(?:must|needs?|have|has|with|requires?|only)\b.{0,40}\b`,
      String.raw`(?:permissions?|privileges?|user rights?|administrators?|Full Control)\b`
    )
  ),
  undo: saying(
    String.raw`\b(?:undo|undone|revert\w*|revers(?:e|ed|ing)|roll(?:ing|ed)? back)\b`,
    String.raw`\b(?:uninstall\w*|restor(?:e|es|ed|ing)|cannot be (?:removed|changed back))\b`
  ),
  worked: saying(
    String.raw`\b(?:verify|confirm|test|check) (?:that|if|whether)\b`,
    String.raw`\bto (?:verify|confirm|test)\b`
  ),
  loss: saying(
    String.raw`\b(?:lose|loses|lost|losing|loss)\b`,
    String.raw`\bback(?:ing)? ?up\b(?! (?:domain|boot|copy of the))|\bbackups?\b(?! (?:domain|boot|sector))`,
    String.raw`\b(?:overwrit\w+|erases?d?|permanently|restored)\b`,
    String.raw`\brestore (?:\w+ ){0,2}(?:data|files?|backups?|settings|registry)\b`
  ),
  safety: quoteWarning,
  waiting: saying(
    String.raw`\b(?:ignored?|harmless|cosmetic|benign)\b`,
    String.raw`\b(?:no|not|without) (?:\w+ ){0,2}(?:effect|affect\w*|impact|harm)\b`,
    String.raw`\bno action\b|\b(?:do not|don't) (?:need|have) to (?:take any action|do anything)\b`
  ),
  duration: saying(String.raw`\b\d+ (?:seconds|minutes|hours|days)\b`, String.raw`\bmay take\b`),
  file: firstOf(
    filesOfFix,
    sayingIn(
      /^(?:CAUSE|RESOLUTION|WORKAROUND|MORE INFORMATION)/,
      String.raw`^(?!.*://).*\b[\w-]+\.(?:dll|exe|sys|ocx|vxd|drv|inf|ini|cpl|cab|rc|dos|bat|cfg)\b`
    )
  ),
  amount: countedOr(
    String.raw`\b\d[\d.,]* ?(?:KB|MB|GB|bytes?|kilobytes?|megabytes?|characters?|percent|users?)\b`,
    String.raw`\b(?:maximum|minimum|largest|smallest|limit\w*|at most|no more than|exceeds?)\b`
  ),
  key: saying(String.raw`\bHKEY_|\bHKLM\b|\\(?:SYSTEM|SOFTWARE)\\`),
  cost: saying(String.raw`\b(?:charges?|costs?|fees?|free of charge|licen[sc]es?)\b`),
  workaround: otherWayOf,
  source: quoteSource,
  fix: toldOfFix,
  cause: quoteCause,
  how: instructionsOf
}

/** The sentences outside of the symptoms and the cause that have one of the words. */
function saying(...words: readonly string[]): Sought {
  return sayingIn(/^(?!(?:SYMPTOMS|CAUSE)$)/, ...words)
}

/** The sentences of some sections that have one of the words. */
function sayingIn(sections: RegExp, ...words: readonly string[]): Sought {
  const pattern = new RegExp(oneOf(...words), 'i')
  return article => {
    const said = passagesOf(article).filter(
      ({ section, text }) => sections.test(section) && pattern.test(text)
    )
    return quoteEach(article, said.slice(0, MAX_SENTENCES))
  }
}

/** What the first of several ways finds that finds anything. */
function firstOf(...ways: readonly Sought[]): Sought {
  return (article, decision, asked) =>
    ways.map(way => way(article, decision, asked)).find(quotes => quotes.length > 0) ?? []
}

/** The number of what is counted, or else what says how much of what is asked about. */
function countedOr(...words: readonly string[]): Sought {
  const pattern = new RegExp(oneOf(...words), 'i')
  return (article, _, asked) => amountsOf(article, asked) ?? measured(article, pattern, asked)
}

/** The sentences with a measure and a word of the question, where it has one. */
function measured(article: Article, pattern: RegExp, asked: string): readonly Quote[] {
  const terms = termsOf(asked).filter(term => !OF_MEASURE.test(term))
  const said = passagesOf(article).filter(
    ({ section, text }) => !OF_TROUBLE.test(section) && pattern.test(text)
  )
  const own = said.filter(({ text }) => terms.some(term => termsOf(text).includes(term)))
  return quoteEach(article, (terms.length === 0 ? said : own).slice(0, MAX_SENTENCES))
}

/** How much, and not of what. */
const OF_MEASURE =
  /^(?:big|larg\w*|small\w*|high\w*|far|fast|long\w*|many|much|max\w*|min\w*|limit\w*)$/

/** What an article says to do, below the heading of the product where it has one. */
export function instructionsOf(article: Article, { facts }: Decision): readonly Quote[] {
  const section = tellingSection(article)
  if (section === null || !OF_ADVICE.test(section.name)) return []
  const lines = linesFor(section, facts.product)
  const begin = passagesOf(article).find(
    ({ lines: { first, last }, text }) =>
      first >= lines.first && last <= lines.last && !OF_CARE.test(text)
  )
  return quoteSection(article, { ...lines, first: begin?.lines.first ?? lines.first })
}

/** What tells to do something. */
const OF_ADVICE = /^(?:RESOLUTION|WORKAROUND)$/
/** What many articles say before the steps: care with the registry. */
const OF_CARE = new RegExp(
  oneOf(
    '^(?:WARNING|CAUTION|IMPORTANT):?',
    '^Microsoft cannot guarantee',
    '^Use Registry Editor at your own risk',
    inSequence(
      '^(?:For (?:more |additional )?information (?:about|on) how to|(?:Note that |NOTE: )?You should)',
      ' (?:edit|back up|view)'
    ),
    '^(?:If you are running Windows NT|If you use Registry Editor)',
    '(?:Changing Keys and Values|Add and Delete Information)'
  ),
  'i'
)

import type { Article, Fix, Section } from '../../knowledge/articles/article.ts'
import type { Knowledge } from '../../knowledge/articles/knowledge.ts'
import type { Release } from '../../knowledge/releases/release.ts'
import { levelsOf } from '../advise.ts'
import type { Judgement } from '../judge.ts'
import { quoteAppliesTo, quoteFix, quoteSection } from '../quotes.ts'
import { eventIsThere, NOT_SOLVED, NOT_THERE, PERSON, SHOW_ARTICLE, SOLVED, START_OVER } from './choices.ts'
import { listed, machineOf, nameArticle, nameEvent, nameFix, nameLevel, nameMonth, nameRelease, onMachine } from './names.ts'
import { recognised } from './recognised.ts'
import type { Told } from './told.ts'

type Settled = Judgement & { readonly article: Article }

/** The sections that tell what to do, the most useful first. */
const TELLING = ['RESOLUTION', 'WORKAROUND', 'STATUS', 'CAUSE', 'MORE INFORMATION', 'SUMMARY']
const MOST_REFERENCES = 2

export const recommend = (judgement: Settled, fix: Fix, release: Release, knowledge: Knowledge): Told => {
  const { article, candidate, problem } = judgement
  const event = candidate?.basis === 'event'
  return {
    headline: `${fix.kind === 'version' ? 'Upgrade to' : 'Install'} ${nameFix(fix)} or later${onMachine(problem.events)}.`,
    recognised: recognised(judgement),
    quotes: quoteFix(article, fix),
    paragraphs: [
      `${event ? evidence(judgement) : ''}${comparison(release)}${asOf(article)}`,
      ...(event ? [] : confirm(article)),
      ...references(article, fix.line, knowledge)
    ],
    choices: event || article.events.length === 0
      ? [SOLVED, NOT_SOLVED, SHOW_ARTICLE, PERSON]
      : [eventIsThere(firstEvent(article)), NOT_THERE, SHOW_ARTICLE, PERSON]
  }
}

export const alreadyFixed = ({ article, problem }: Settled, fix: Fix, release: Release): Told => ({
  headline: `The fix is already in: ${nameRelease(release)} contains ${nameFix(fix)}.`,
  recognised: '',
  quotes: quoteFix(article, fix),
  paragraphs: [
    `Service packs contain the ones before. ${article.id} is not the cause${onMachine(problem.events)}.`,
    'I can pass this to a person with everything we have, or look at another event if there is one near it in the log.'
  ],
  choices: [PERSON, SHOW_ARTICLE, START_OVER]
})

export const notApplicable = ({ article }: Settled, release: Release): Told => {
  const covered = [...new Set([...article.appliesTo.flatMap(line => line.products), ...levelsOf(article).map(fix => fix.product)])]
  return {
    headline: `${article.id} does not cover ${nameRelease({ ...release, servicePack: null })}.`,
    recognised: '',
    quotes: [...quoteAppliesTo(article), ...levelsOf(article).slice(0, 1).flatMap(fix => quoteFix(article, fix))],
    paragraphs: [
      `It covers ${listed(covered.slice(0, 6))}. No article here says more for what you have.`,
      'I can pass this to a person with everything we have.'
    ],
    choices: [PERSON, SHOW_ARTICLE, START_OVER]
  }
}

export const showArticle = (judgement: Settled, knowledge: Knowledge): Told => {
  const { article, candidate } = judgement
  const section = tellingSection(article)
  const quotes = section === null ? [] : quoteSection(article, section.lines)
  return {
    headline: `${article.id} tells what to do${section === null ? '' : ` under ${section.name}`}.`,
    recognised: recognised(judgement),
    quotes,
    paragraphs: [
      `${kindOf(article)}${asOf(article).trim()}`.trim(),
      ...(candidate?.basis === 'event' ? [] : confirm(article)),
      ...references(article, null, knowledge)
    ].filter(text => text !== ''),
    choices: [SOLVED, NOT_SOLVED, SHOW_ARTICLE, PERSON]
  }
}

/** What nobody could look up is left to a person, with what the article says for the products it names. */
export const unknownFacts = ({ article, facts }: Judgement): Told => {
  const levels = article === null ? [] : levelsOf(article)
  const missing = facts.product === null ? 'what is installed' : `the service pack of ${facts.product}`
  return {
    headline: null,
    recognised: '',
    quotes: article === null ? [] : levels.slice(0, 1).flatMap(fix => quoteFix(article, fix)),
    paragraphs: [
      levels.length === 0 || article === null
        ? 'Without knowing more I cannot tell which article it is.'
        : `Without ${missing} I cannot tell whether the fix is in. ${article.id} says it for ${listed([...new Set(levels.map(fix => fix.product))].slice(0, 4))}: ${nameFix(levels[0] as Fix)} or later has it.`,
      'A person can look it up with you.'
    ],
    choices: [PERSON, START_OVER]
  }
}

export const noArticle = ({ problem, facts }: Judgement): Told => {
  const [event] = problem.events
  const about = event !== undefined ? `${nameEvent(event)}: no article here describes this event.`
    : problem.symptom.otherProduct !== null ? `No article here is about ${problem.symptom.otherProduct}.`
      : 'That is not something I have an article for.'
  const ruled = facts.ruledOut.length === 0 ? [] : [`Ruled out: ${listed(facts.ruledOut)}.`]
  return {
    headline: null, recognised: '', quotes: [],
    paragraphs: [about, ...ruled, `A person can help${event === undefined ? '' : ', with everything we have'}.`],
    choices: [PERSON, START_OVER]
  }
}

export const offTopic = (): Told => ({
  headline: null, recognised: '', quotes: [],
  paragraphs: ['That is not something I have an article for. I know Windows events and stalled services; a person can help with the rest.'],
  choices: [PERSON, START_OVER]
})

export const handedOver = ({ problem }: Judgement): Told => ({
  headline: null, recognised: '', quotes: [],
  paragraphs: [`A person takes it from here${machineOf(problem.events) === null ? '' : `, about ${machineOf(problem.events)}`}, with everything you told me. You can add to it by writing here.`],
  choices: [START_OVER]
})

/** The section that tells what to do; null when the article has only text without sections. */
export const tellingSection = (article: Article): Section | null =>
  TELLING.flatMap(name => article.sections.filter(section => section.name === name && section.lines.last >= section.lines.first))[0] ??
  article.sections.find(section => section.lines.last >= section.lines.first) ?? null

const evidence = ({ candidate }: Judgement): string =>
  candidate?.lines == null ? '' : `Your event is the one in ${candidate.lines.first === candidate.lines.last ? `line ${candidate.lines.first}` : `lines ${candidate.lines.first} to ${candidate.lines.last}`}. `

const comparison = (release: Release): string => {
  if (release.servicePack === null) return `${nameRelease(release)} is older than the fix. `
  return release.servicePack === 0 ? `Without a service pack the fix is not in. ` : `${nameLevel(release.servicePack)} is older than the fix. `
}

const asOf = (article: Article): string => {
  const month = nameMonth(article.date)
  return month === null ? '' : `The article is as of ${month}.`
}

const kindOf = (article: Article): string => {
  if (article.status === 'by-design') return 'The article says that this is by design. '
  return article.fixes.some(fix => fix.kind === 'hotfix') ? 'The article names a fix that its maker\'s support hands out. ' : ''
}

const confirm = (article: Article): readonly string[] =>
  article.events.length === 0 ? [] : [`To be sure, look in Event Viewer for event ${firstEvent(article)} and paste it here.`]

const firstEvent = (article: Article): number => article.events[0]?.id ?? 0

const references = (article: Article, near: number | null, knowledge: Knowledge): readonly string[] =>
  article.references
    .filter(reference => reference.article !== article.id && (near === null || Math.abs(reference.line - near) <= 8))
    .slice(0, MOST_REFERENCES)
    .map(({ article: id, title }) => {
      const there = knowledge.article(id)
      return there === undefined
        ? `It refers to ${id}${title === null ? '' : ` (“${title}”)`}, which is not among the articles here.`
        : `It refers to ${nameArticle(there)}: say “show ${id}” to read it.`
    })

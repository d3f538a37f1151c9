import type { Article, Fix, Section } from '../../knowledge/articles/article.ts'
import { CONSIDER, type Knowledge } from '../../knowledge/articles/knowledge.ts'
import type { Release } from '../../knowledge/releases/release.ts'
import { isServicedWith } from '../../knowledge/releases/suites.ts'
import type { Quote } from '../answer.ts'
import { levelsOf } from '../decide/advise.ts'
import type { Decision } from '../decide/decide.ts'
import { CHOICES } from '../wording/english/choices.ts'
import { SAY } from '../wording/say.ts'
import { firstInstruction } from './firstInstruction.ts'
import {
  joined,
  listed,
  machineOf,
  nameArticle,
  nameFix,
  nameLevel,
  nameLines,
  nameMonth,
  nameRelease
} from './names.ts'
import { pickUnused } from './pickUnused.ts'
import {
  fromBeginning,
  linesFor,
  quoteAppliesTo,
  quoteByDesign,
  quoteFix,
  quoteSection
} from './quotes.ts'
import { recognised } from './recognised.ts'
import type { Utterance } from './utterance.ts'

type SettledDecision = Decision & { readonly article: Article }

/** The sections that tell what to do, the most useful first. */
const TELLING = ['RESOLUTION', 'WORKAROUND', 'STATUS', 'CAUSE', 'MORE INFORMATION', 'SUMMARY']
/** Those that tell it in so many words. */
const INSTRUCTING: readonly string[] = ['RESOLUTION', 'WORKAROUND']
const MAX_REFERENCES = 2
/** Lines between a fix and a reference that belongs to it. */
const MAX_LINES_APART = 8
const MAX_COVERED = 6
/** Whether it helped is asked once somebody has tried it. */
const TO_TRY = [CHOICES.willTry, CHOICES.notSolved, CHOICES.showArticle, CHOICES.person]

export function recommend(
  judgement: SettledDecision,
  fix: Fix,
  release: Release,
  knowledge: Knowledge
): Utterance {
  const { article, candidate, problem } = judgement
  const event = candidate?.basis === 'event'
  const quotes = quoteFix(article, fix)
  const reasons = [event ? evidence(judgement) : '', comparison(release)]
  const grounds = groundsOf(article, reasons, quotes)
  return {
    headline: (isUpgrade(fix, release) ? SAY.upgrade : SAY.install)(
      nameFix(fix),
      machineOf(problem.events)
    ),
    recognised: recognised(judgement),
    quotes,
    grounds,
    paragraphs: [
      grounds.told,
      ...(event ? [] : confirm(article)),
      ...references(article, fix.lines.last, knowledge)
    ],
    choices:
      event || article.events.length === 0
        ? TO_TRY
        : [
            CHOICES.eventIsThere(String(firstEvent(article))),
            CHOICES.noEvent(String(firstEvent(article))),
            CHOICES.showArticle,
            CHOICES.person
          ]
  }
}

/** Why it is this advice; the quotes, too, from where their paragraph begins. */
function groundsOf(
  article: Article,
  given: readonly string[],
  quotes: readonly Quote[]
): NonNullable<Utterance['grounds']> {
  const reasons = given.filter(reason => reason !== '')
  return {
    reasons,
    month: nameMonth(article.date),
    passage: fromBeginning(article, quotes),
    told: joined([...reasons, asOf(article)])
  }
}

/** Whether the fix is in a later version, with its service pack or without. */
function isUpgrade(fix: Fix, { product }: Release): boolean {
  return fix.kind === 'version' || (product !== null && !isServicedWith(fix.product, product))
}

export function alreadyFixed(
  judgement: SettledDecision,
  fix: Fix,
  release: Release,
  last: string
): Utterance {
  const { article, problem } = judgement
  const quotes = quoteFix(article, fix)
  const reasons = [
    fix.kind !== 'version' && !isLevelOf(release, fix) ? SAY.containTheOnesBefore : '',
    SAY.notTheCause(article.id, machineOf(problem.events))
  ]
  const grounds = { ...groundsOf(article, reasons, quotes), told: joined(reasons) }
  return {
    headline: isLevelOf(release, fix)
      ? SAY.fixCameWith(nameFix(fix))
      : SAY.fixIsIn(nameRelease(release), nameFix(fix)),
    recognised: recognised(judgement),
    quotes,
    grounds,
    paragraphs: [joined(reasons), pickUnused(SAY.personOrOther, last)],
    choices: [CHOICES.person, CHOICES.showArticle, CHOICES.startOver]
  }
}

export function notApplicable(
  judgement: SettledDecision,
  release: Release,
  last: string
): Utterance {
  const { article } = judgement
  const covered = [
    ...new Set([
      ...article.appliesTo.flatMap(line => line.products),
      ...levelsOf(article).map(fix => fix.product)
    ])
  ]
  return {
    headline: SAY.doesNotCover(article.id, nameRelease({ ...release, servicePack: null })),
    recognised: recognised(judgement),
    quotes: [
      ...quoteAppliesTo(article),
      ...levelsOf(article)
        .slice(0, 1)
        .flatMap(fix => quoteFix(article, fix))
    ],
    paragraphs: [
      joined([SAY.covers(listed(covered.slice(0, MAX_COVERED))), noneElse(judgement)]),
      pickUnused(SAY.passToPerson, last)
    ],
    choices: [CHOICES.person, CHOICES.showArticle, CHOICES.startOver]
  }
}

/** That no other article was found, where none was. */
function noneElse({ article, candidates }: SettledDecision): string {
  const isAlone = candidates.every(
    ({ article: id, score }) => id === article.id || score < CONSIDER
  )
  if (isAlone) return SAY.noneForYours
  return ''
}

export function showArticle(judgement: SettledDecision, knowledge: Knowledge): Utterance {
  const { article, candidate, facts } = judgement
  const section = tellingSection(article)
  const told = section === null ? [] : quoteSection(article, linesFor(section, facts.product))
  const quotes = onceEach([
    ...undecided(judgement).flatMap(fix => quoteFix(article, fix)),
    ...quoteByDesign(article),
    ...told
  ])
  const grounds = groundsOf(article, [kindOf(article)], quotes)
  return {
    headline: headlineOf(article, section),
    recognised: recognised(judgement),
    quotes,
    grounds,
    paragraphs: [
      grounds.told,
      ...(candidate?.basis === 'event' ? [] : confirm(article)),
      ...references(article, null, knowledge)
    ].filter(text => text !== ''),
    choices: TO_TRY
  }
}

/** The article's own first instruction where it has one short enough to be read at a glance. */
function headlineOf(article: Article, section: Section | null): string {
  const isInstruction = section !== null && INSTRUCTING.includes(section.name)
  const sentence = isInstruction ? firstInstruction(article, section) : null
  if (sentence === null) return SAY.saysAboutIt(article.id)
  return SAY.saysToDo(article.id, sentence)
}

function onceEach(quotes: readonly Quote[]): readonly Quote[] {
  return quotes.filter(
    ({ line }, place) => quotes.findIndex(other => other.line === line) === place
  )
}

/**
 * Levels that cannot be compared because no letter was said: SP6 against 6a. What the article says
 * of them is shown.
 */
function undecided({ article, facts }: SettledDecision): readonly Fix[] {
  return levelsOf(article)
    .filter(
      ({ product, servicePack, letter }) =>
        letter !== '' &&
        facts.letter === undefined &&
        product === facts.product &&
        servicePack === facts.servicePack
    )
    .slice(0, 1)
}

/** The section that tells what to do; null when the article has only text without sections. */
export function tellingSection(article: Article): Section | null {
  return (
    TELLING.flatMap(name =>
      article.sections.filter(
        section => section.name === name && section.lines.last >= section.lines.first
      )
    )[0] ??
    article.sections.find(section => section.lines.last >= section.lines.first) ??
    null
  )
}

function isLevelOf(release: Release, fix: Fix): boolean {
  return (
    fix.kind !== 'rollup' &&
    isServicedWith(release.product ?? '', fix.product) &&
    release.servicePack === fix.servicePack &&
    (release.letter ?? '') === fix.letter
  )
}

function evidence({ candidate }: Decision): string {
  if (candidate?.lines == null) return ''
  return SAY.sameEvent(nameLines(candidate.lines))
}

function comparison(release: Release): string {
  const { servicePack, letter, below } = release
  if (servicePack === 0) return SAY.without
  if (servicePack !== null) return SAY.older(nameLevel(servicePack, letter))
  if (below === undefined) return SAY.older(nameRelease(release))
  return SAY.notIn(nameLevel(below))
}

function asOf(article: Article): string {
  const month = nameMonth(article.date)
  if (month === null) return ''
  return SAY.asOf(month)
}

function kindOf(article: Article): string {
  if (article.status === 'by-design') return SAY.byDesign
  if (article.fixes.some(fix => fix.kind === 'hotfix')) return SAY.supportFix
  return ''
}

function confirm(article: Article): readonly string[] {
  if (article.events.length === 0) return []
  return [SAY.toBeSure(firstEvent(article))]
}

function firstEvent(article: Article): number {
  return article.events[0]?.id ?? 0
}

function references(
  article: Article,
  near: number | null,
  knowledge: Knowledge
): readonly string[] {
  return article.references
    .filter(
      reference =>
        reference.article !== article.id &&
        (near === null || Math.abs(reference.line - near) <= MAX_LINES_APART)
    )
    .slice(0, MAX_REFERENCES)
    .map(({ article: id, title }) => {
      const there = knowledge.article(id)
      if (there === undefined)
        return SAY.refersElsewhere(title === null ? id : nameArticle({ id, title }))
      return joined([SAY.refersTo(nameArticle(there)), SAY.sayShow(id)])
    })
}

import type { Candidate, Knowledge, Query } from '../../knowledge/articles/knowledge.ts'
import { once } from '../../knowledge/once.ts'
import { isPasted } from '../understand/recognizeMessage.ts'
import { countTerms, newTerms } from '../understand/sharesTerms.ts'
import type { Problem } from './problem.ts'
import { absentThings, thingsOf } from './said/absentThings.ts'
import { deniesCondition, isNamedInTrouble } from './said/deniedConditions.ts'
import { type Said, toldLast, withoutWhatWorks } from './said/saidToWork.ts'

const MAX_FOUND = 40
/** What is found by what works is asked about at most. */
const AT_MOST_ASKED = 0.5
/**
 * From this chance by what works alone, and this share of the title's words that the trouble tells,
 * an article is about what works.
 */
const [FOUND_BY_WORKS, TITLE_SHARE] = [0.15, 0.3]
/**
 * From this chance by the trouble alone, and this share of its words that the article has, what
 * works is the article's own contrast: 'opening it is no problem, saving it fails'.
 */
const [FOUND_BY_TROUBLE, OWN_TROUBLE_SHARE] = [0.9, 0.7]
/**
 * The same where a sentence only does not say that it works: measured, below these and above the
 * share of the trouble's words that the article has, right articles were lost, too.
 */
const [FOUND_BY_OTHERS, TITLE_SHARE_OF_OTHERS, TROUBLE_SHARE] = [0.9, 1, 0.34]
/** 'How do I stop it?' tells of no trouble but what was told before. */
const MIN_TROUBLE_TERMS = 2

/** The candidates of a problem, lower where they are found by what is said to work, or to be none. */
export function lowerDenied(
  found: readonly Candidate[],
  knowledge: Knowledge,
  problem: Problem,
  query: Query
): readonly Candidate[] {
  const isAnyAbove = found.some(({ score }) => score > AT_MOST_ASKED)
  if (!isAnyAbove || problem.events.some(isPasted)) return found
  const words = problem.told?.newest ?? problem.rest
  return [lowerWhatWorks, lowerUntroubled, lowerAbsent, lowerConditions]
    .reduce((lowered, lower) => lower(lowered, { knowledge, words, query }), found)
    .toSorted((a, b) => b.score - a.score)
}

type Search = { readonly knowledge: Knowledge; readonly words: string; readonly query: Query }

/**
 * What is found by words that tell what works is asked about, never taken; nor is an article whose
 * very title those words tell, however much of it the others tell, too.
 */
function lowerWhatWorks(found: readonly Candidate[], search: Search): readonly Candidate[] {
  const said = withoutWhatWorks(search.words)
  if (said === null) return found
  const byLeft = once(() => scoresOf(search, said.left))
  const byWorks = once(() => scoresOf(search, said.works))
  return found.map(one => {
    if (one.score <= AT_MOST_ASKED) return one
    const left = () => byLeft().get(one.article) ?? 0
    const isOfWorks = () => (byWorks().get(one.article) ?? 0) >= FOUND_BY_WORKS
    const isDenied = tellsTitle(one.title, said, TITLE_SHARE) && isOfWorks()
    const isOwnTrouble = () => tellsTrouble(search, one.article, said) && left() >= FOUND_BY_TROUBLE
    if (isDenied && !isOwnTrouble()) return atMost(one, AT_MOST_ASKED)
    return atMost(one, Math.max(AT_MOST_ASKED, left()))
  })
}

function atMost(one: Candidate, most: number): Candidate {
  return { ...one, score: Math.min(one.score, most) }
}

/** Whether an article has most of the words of the trouble that are not those of what works. */
function tellsTrouble({ knowledge }: Search, id: string, { left, works }: Said): boolean {
  const text = knowledge.article(id)?.lines.join(' ') ?? ''
  return newTerms(left, text, works) >= OWN_TROUBLE_SHARE * newTerms(left, left, works)
}

/**
 * An article that is told by sentences without any trouble, and has hardly a word of the sentence
 * that tells it, is asked about.
 */
function lowerUntroubled(found: readonly Candidate[], search: Search): readonly Candidate[] {
  const said = toldLast(search.words)
  if (said === null || countTerms(said.left) < MIN_TROUBLE_TERMS) return found
  const byOthers = once(() => scoresOf(search, said.works))
  return found.map(one => {
    const isAbove = one.score > AT_MOST_ASKED
    if (!isAbove || !tellsTitle(one.title, said, TITLE_SHARE_OF_OTHERS)) return one
    if ((byOthers().get(one.article) ?? 0) < FOUND_BY_OTHERS) return one
    const lines = search.knowledge.article(one.article)?.lines ?? []
    const shared = newTerms(said.left, lines.join(' '), '')
    if (shared > TROUBLE_SHARE * countTerms(said.left)) return one
    return { ...one, score: AT_MOST_ASKED }
  })
}

/** An article whose title or trouble names what they say they do not have is asked about. */
function lowerAbsent(
  found: readonly Candidate[],
  { knowledge, words }: Search
): readonly Candidate[] {
  const absent = absentThings(words)
  if (absent.length === 0) return found
  return found.map(one => {
    const named = thingsOf(one.title)
    if (absent.some(thing => named.includes(thing))) return atMost(one, AT_MOST_ASKED)
    const article = one.score > AT_MOST_ASKED ? knowledge.article(one.article) : undefined
    const isOfAbsent =
      article !== undefined && absent.some(thing => isNamedInTrouble(thing, article))
    return isOfAbsent ? atMost(one, AT_MOST_ASKED) : one
  })
}

/** An article that needs what they say is not so with them is asked about. */
function lowerConditions(
  found: readonly Candidate[],
  { knowledge, words }: Search
): readonly Candidate[] {
  return found.map(one => {
    const isWeighed = one.basis === 'description' && one.score > AT_MOST_ASKED
    const article = isWeighed ? knowledge.article(one.article) : undefined
    const isDenied = article !== undefined && deniesCondition(words, article)
    return isDenied ? atMost(one, AT_MOST_ASKED) : one
  })
}

function scoresOf({ knowledge, query }: Search, words: string): ReadonlyMap<string, number> {
  const found = knowledge.find({ ...query, words }, MAX_FOUND)
  return new Map(found.map(({ article, score }) => [article, score]))
}

/** Whether words of the title stand only where it is told what works, and not too few of them. */
function tellsTitle(title: string, { left, works }: Said, share: number): boolean {
  const only = newTerms(works, title, left)
  return only > 0 && only >= share * newTerms(left, title, '')
}

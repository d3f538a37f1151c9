import type { Article } from '../../../knowledge/articles/article.ts'
import { normalizeText } from '../../../knowledge/language/words/normalizeText.ts'
import { oneOf } from '../../../knowledge/language/words/oneOf.ts'
import { type Decision, decide } from '../../decide/decide.ts'
import { withoutPlea } from '../../understand/cues/ask/withoutPlea.ts'
import { saysItOnceWorked } from '../../understand/cues/reportsSuccess.ts'
import { saysAnother } from '../../understand/cues/saysAnother.ts'
import { tellsCircumstance } from '../../understand/cues/tellsCircumstance.ts'
import {
  requestsSomething,
  tellsFault,
  tellsOwnTrouble
} from '../../understand/cues/tellsTrouble.ts'
import { familiesNamed, familyOf } from '../../understand/familiesNamed.ts'
import { tellsOnlyWhatRuns } from '../../understand/machines/tellsOnlyWhatRuns.ts'
import type { RecognizedMessage } from '../../understand/recognizeMessage.ts'
import { countTerms, newTerms, sharesAnyTerm } from '../../understand/sharesTerms.ts'
import { asksSomething } from '../../understand/sideQuestion.ts'
import { addWords, type Case, problemOf, wordsOf } from '../case.ts'
import type { ConversationTurn } from '../conversationTurn.ts'
import { withLearned } from '../correction.ts'
import { describes, isLong } from '../interpret/describes.ts'
import { addsDetail } from './addsDetail.ts'
import { amongOffered } from './amongOffered.ts'
import { chanceOfOther, type RelationFeatures, relationFeatures } from './chanceOfOther.ts'
import { takenByTold } from './takenOffer.ts'
import { type OtherProblem, ToldAlone } from './toldAlone.ts'

/** Terms that a message must share with an article, and that were not told before, to tell of it. */
const MIN_TERMS_TOLD = 2

/** How what is told belongs to the case. */
export type Relation =
  /** it is part of it, and the case is this now */
  | { readonly kind: 'part'; readonly now: Case; readonly decision: Decision }
  /** it says nothing of the cause: what was found stays */
  | { readonly kind: 'detail' }
  /** it is another problem, and that is the case of it */
  | ({ readonly kind: 'other' } & OtherProblem)

type Part = Extract<Relation, { kind: 'part' }>

/**
 * Whether what is told belongs to the case, by what the articles say of both together and of it
 * alone. A detail never takes back what was found for more articles; only another article that is
 * found clearly does.
 */
export function relate(turn: ConversationTurn): Relation {
  const { before, heard } = turn
  if (before.article !== null && tellsOnlyWhatRuns(heard)) return { kind: 'detail' }
  const alone = new ToldAlone(turn)
  const isAnnounced = before.step !== null && saysAnother(normalizeText(heard.rest))
  if (before.helped === 'solved' || isAnnounced) return { kind: 'other', ...alone.problem }
  const part = comesBack(turn) ?? together(turn)
  if (isOther(turn, part, alone)) return { kind: 'other', ...alone.problem }
  const rather = ratherThanPicked(turn)
  if (rather !== null) return rather
  if (isUnconfirmed(before)) return ofUnconfirmed(turn, part)
  if (!hasArticle(before)) return part
  if (isNarrower(before, part.decision)) return part
  const leadsOn = !isOfCase(before, part.decision) && leadsElsewhere(turn, part.decision, alone)
  return leadsOn ? part : { kind: 'detail' }
}

/** What the decision whether a message is another problem is made from, for the bench to learn. */
export function featuresOf(turn: ConversationTurn): RelationFeatures {
  const alone = new ToldAlone(turn)
  return relationFeatures(turn, together(turn).decision, alone.problem.decision)
}

/** From this chance on a message is another problem: 3 in 100 details are taken for one. */
const OTHER = 0.75
/** While titles are only offered, what was told so far is too little to be left so easily. */
const OTHER_THAN_OFFERED = 0.9
/** What leads to other articles with a smaller chance leads nowhere. */
const LEADS = 0.1
/** Of a problem of its own, the known article has less than this share of the words. */
const MAX_IN_ARTICLE = 0.34

/** By what the articles say of it; what they say nothing of, by its trouble and its words. */
function isOther(turn: ConversationTurn, { decision }: Part, alone: ToldAlone): boolean {
  const words = normalizeText(turn.heard.rest)
  if (isOfSame(words)) return false
  const isOwn = requestsSomething(words) || tellsOwnTrouble(words)
  // what nothing was found for yet is not searched for alone, too
  const isSearched = isOwn || hasArticle(turn.before)
  if (!isSearched || isLacked(turn, decision, alone)) return false
  const features = relationFeatures(turn, decision, alone.problem.decision)
  const isApart = features.refersBack + features.shares === 0
  const isUnknown = isApart && features.inArticle < MAX_IN_ARTICLE
  if (isUnknown && isOwn) return true
  if (!hasArticle(turn.before)) return false
  if (features.elsewhere < LEADS)
    return isUnknown && tellsFault(words) && !isBeside(withoutPlea(words))
  return (ALSO.test(words) && alone.isClear) || isLikelyOther(turn.before, words, features)
}

/** It goes on, or once was well, which is no trouble: 'nonsense, the mouse worked before' */
function isOfSame(words: string): boolean {
  return goesOn(words) || (saysItOnceWorked(words) && !tellsFault(words))
}

function isLikelyOther(before: Case, words: string, features: RelationFeatures): boolean {
  const least = isUnconfirmed(before) ? OTHER_THAN_OFFERED : OTHER
  return !isName(words, features) && chanceOfOther(features) >= least
}

/** Answers, speaks of what was advised, or adds to what was told by saying so. */
function goesOn(words: string): boolean {
  return ANSWERS.test(words) || isOfSteps(words) || HINDERED.test(words) || addsDetail(words)
}

/** 'the manager won't let me before june': what keeps somebody from what was advised */
const HINDERED = /(?:\b(?:not|never|cannot)|n[o']?t) (?:let|allow|approve|permit|authori[sz]e)\w*\b/

/** When and how it happens, or asked ('is my memory bad?'): nothing of its own. */
function isBeside(words: string): boolean {
  return tellsCircumstance(words) || asksSomething(words)
}

/**
 * Whether a message, told before an article is settled on, names what was lacked: with all that was
 * said before it leads to one more surely than alone.
 */
function isLacked({ before }: ConversationTurn, found: Decision, { problem }: ToldAlone): boolean {
  const isOpen = isUnconfirmed(before) || before.pendingQuestion === 'product'
  if (!isOpen || found.article === null) return false
  const { id } = found.article
  const alone = problem.decision.candidates.find(({ article }) => article === id)
  return (found.candidate?.score ?? 0) >= (alone?.score ?? 0)
}

/** 'step 3 fails', 'I can't find that key', 'the log is empty': of what was advised or asked. */
const OF_STEPS = new RegExp(
  String.raw`\b${oneOf(
    String.raw`(?:step|point|method|line) ?\d`,
    'no such|the (?:event )?log|event viewer|(?:if|when) (?:that|this|it|i do)',
    '(?:that|this|the) (?:key|value|menu|button|option|file|entry|tab|page|setting|dialog|folder|step)'
  )}\b`
)
/** Words of a message that goes on with what was advised. */
const MAX_WORDS_OF_STEP = 8

function isOfSteps(words: string): boolean {
  return words.split(' ').length <= MAX_WORDS_OF_STEP && OF_STEPS.test(words)
}

/** 'yes I got a new plane last week': goes on with what was said. */
const ANSWERS = /^(?:yes|yeah|yep|yup|right|exactly|correct|true)\b/

/** 'and bcc recipients are visible, too': put beside what was told */
const ALSO = /^(?:and|also|plus)\b/

/** Words of a name: 'ati rage 3d card', beside which nothing is told. */
const MAX_WORDS_OF_NAME = 4

/** A name, a code or a version is a detail, wherever it leads by itself. */
function isName(words: string, { refersBack }: RelationFeatures): boolean {
  if (words.split(' ').length <= MAX_WORDS_OF_NAME) return true
  return refersBack === 1 && !tellsFault(words)
}

/** The case with what is told, and what the articles say of it. */
function together({ before, heard, knowledge }: ConversationTurn): Part {
  const now = learnedWords(before, heard)
  return { kind: 'part', now, decision: decide(knowledge, problemOf(now), now.facts) }
}

/** The case with an article that was ruled out, where what is told describes it all the same. */
function comesBack({ knowledge, before, heard }: ConversationTurn): Part | null {
  const { ruledOut } = before.facts
  if (before.article !== null) return null
  const told = ruledOut.filter(id => {
    const article = knowledge.article(id)
    return article !== undefined && newTermsOf(article, before, heard) >= MIN_TERMS_TOLD
  })
  if (told.length === 0) return null
  const now = learnedWords(before, heard)
  const facts = { ...now.facts, ruledOut: ruledOut.filter(id => !told.includes(id)) }
  const decision = decide(knowledge, problemOf(now), facts)
  if (decision.article === null || !told.includes(decision.article.id)) return null
  return { kind: 'part', now: { ...now, facts }, decision }
}

/** Another article that the whole leads to clearly, by words that the picked one has nowhere. */
function ratherThanPicked({ knowledge, before, heard }: ConversationTurn): Part | null {
  const picked = knowledge.article(before.facts.article ?? '')
  if (picked === undefined || newTermsOf(picked, before, heard) > 0) return null
  const told = learnedWords(before, heard)
  const now = { ...told, facts: { ...told.facts, article: null } }
  const decision = decide(knowledge, problemOf(now), now.facts)
  const { article } = decision
  if (article === null || article.id === picked.id) return null
  const isTold = newTermsOf(article, before, heard) >= MIN_TERMS_TOLD
  return isTold && isOfSameProgram(article, picked) ? { kind: 'part', now, decision } : null
}

function isOfSameProgram(one: Article, other: Article): boolean {
  const families = familiesOf(other)
  return familiesOf(one).some(family => families.includes(family))
}

function familiesOf({ appliesTo }: Article): readonly string[] {
  return appliesTo.flatMap(({ products }) => products.map(familyOf))
}

/** Whether the article that is found has any of the words: 'it began last week' finds nothing. */
export function saysOf({ article }: Decision, { rest }: RecognizedMessage): boolean {
  return article !== null && sharesAnyTerm(rest, [article.title, ...article.lines].join('\n'))
}

/** Whether a message is what leads to another article, and not the words before it. */
function leadsElsewhere(
  { before, heard }: ConversationTurn,
  { article }: Decision,
  alone: ToldAlone
): boolean {
  if (article === null) return false
  return newTermsOf(article, before, heard) >= MIN_TERMS_TOLD || alone.isFound
}

/** How much of an article a message tells that was not told before. */
function newTermsOf({ title, lines }: Article, before: Case, heard: RecognizedMessage): number {
  return newTerms(heard.rest, [title, ...lines].join('\n'), wordsOf(before))
}

/** Whether titles were offered, and none of them was taken. */
function isUnconfirmed({ pendingQuestion, article }: Case): boolean {
  return pendingQuestion === 'article' && article === null
}

/**
 * What is told while titles are offered is searched for with the rest, as if it had been said at
 * once. Alone it leads where that finds nothing; when and how often it happens changes nothing.
 */
function ofUnconfirmed(turn: ConversationTurn, part: Part): Relation {
  const { knowledge, before, heard } = turn
  if (tellsNothing(heard)) return { kind: 'detail' }
  if (part.decision.article !== null && !saysOf(part.decision, heard)) return { kind: 'detail' }
  const among = amongOffered(turn, part.now, part.decision)
  if (among !== null) return { ...part, decision: among }
  const taken = takenByTold(turn, part.now, part.decision)
  if (taken !== null) return { kind: 'part', ...taken }
  if (isNarrower(before, part.decision)) return part
  if (before.events.length > 0 && part.decision.article === null) return { kind: 'detail' }
  if (finds(part.decision)) return part
  if (isLong(heard)) {
    const now = leadBy(before, heard)
    const decision = decide(knowledge, problemOf(now), now.facts)
    if (finds(decision)) return { kind: 'part', now, decision }
  }
  // what finds nothing takes the titles back only where it tells of trouble
  const words = normalizeText(heard.rest)
  const isTrouble = describes(heard) || tellsFault(words)
  return tellsCircumstance(words) || !isTrouble ? { kind: 'detail' } : part
}

/** 'both', 'we have two of those': no word of what it is about, no number, no name. */
function tellsNothing({ rest, releases, symptom }: RecognizedMessage): boolean {
  const isNamed = releases.length > 0 || /\d/.test(rest) || symptom.services.length > 0
  return !isNamed && countTerms(rest) === 0 && familiesNamed(rest).length === 0
}

/** The case with the message as what leads the search from now on. */
function leadBy(before: Case, heard: RecognizedMessage): Case {
  const now = learnedWords(before, heard)
  return { ...now, searchedFrom: Math.max(0, now.words.length - heard.rest.trim().length) }
}

/** Whether articles were spoken of. */
export function hasArticle({ article, between, pendingQuestion }: Case): boolean {
  return article !== null || (pendingQuestion !== null && between.length > 0)
}

function learnedWords(before: Case, heard: RecognizedMessage): Case {
  return addWords(withLearned(before, heard), heard.rest)
}

function finds({ article, between }: Decision): boolean {
  return article !== null || between.length > 0
}

/** The article that was found is found again, or fewer of those that were offered are left. */
function isNarrower(before: Case, { article, between }: Decision): boolean {
  if (before.pendingQuestion !== 'article') return article?.id === before.article
  const offered = before.between.map(one => one.article)
  if (article !== null) return offered.includes(article.id)
  return (
    between.length > 0 &&
    between.length <= offered.length &&
    between.some(one => offered.includes(one.article))
  )
}

/** What is found now was near before, but is not clear: no reason to give up what was found. */
function isOfCase({ near = [] }: Case, { article, between }: Decision): boolean {
  return article === null && between.some(one => near.includes(one.article))
}

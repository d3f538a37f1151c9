import type { Knowledge } from '../../knowledge/articles/knowledge.ts'
import { normalizeText } from '../../knowledge/language/words/normalizeText.ts'
import { isOperatingSystem } from '../../knowledge/releases/products.ts'
import type { Release } from '../../knowledge/releases/release.ts'
import { nameLevels } from '../../knowledge/releases/said/nameLevels.ts'
import type { Question } from '../answer.ts'
import { type Decision, decide } from '../decide/decide.ts'
import { listed } from '../tell/names.ts'
import { valuesKnown } from '../tell/summary.ts'
import { saysOnlyLevel } from '../understand/cues/ask/saysOnlyLevel.ts'
import { namesOtherMachine } from '../understand/cues/namesOtherMachine.ts'
import { forget, forgetProduct, learn, releasesOf, replacedBy } from '../understand/facts.ts'
import { familiesNamed, familyOf } from '../understand/familiesNamed.ts'
import { isEqual } from '../understand/isEqual.ts'
import { type RecognizedMessage, recognizeMessage } from '../understand/recognizeMessage.ts'
import { SAY } from '../wording/say.ts'
import { answerAside } from './answerAside.ts'
import { decisionOf, said } from './asideParts.ts'
import { addDetail, addWords, type Case, isHandedOver, isUntold, problemOf } from './case.ts'
import type { ConversationResult, ConversationTurn } from './conversationTurn.ts'
import { correctionOf, withLearned } from './correction.ts'
import { wordPattern } from './interpret/correctedIn.ts'
import { describes, describesNew, tells } from './interpret/describes.ts'
import { saysItPersists } from './interpret/levelAlone.ts'
import type { Swap } from './move.ts'
import { amongOffered } from './relate/amongOffered.ts'
import { offeredFirst } from './relate/offeredFirst.ts'
import { takenByLevel } from './relate/takenOffer.ts'
import { decisionReply } from './reply.ts'
import { withDescription, withPick } from './toldOfCase.ts'
import { beforeChangeFrom } from './undo.ts'

/**
 * Decides the case as it now is, and says what changed in front of the verdict. `known`: the
 * decision, where it was made already.
 */
export function decideAndReply(
  turn: ConversationTurn,
  now: Case,
  known?: Decision
): ConversationResult {
  const found = known ?? decide(turn.knowledge, problemOf(now), now.facts)
  if (isAnotherProduct(turn, found)) return decideAndReply(turn, withPick(now, null))
  const correction = correctionOf(turn.before, now)
  const decision = correction.length > 0 ? offeredFirst(turn.before, found) : found
  const isOther = correction.length > 0 && namesOtherMachine(normalizeText(turn.heard.rest))
  const heard = correction.length > 0 ? correction : learnedBesideOffer(turn, decision)
  const opening = isOther ? [said(turn, SAY.otherMachine)] : heard
  return decisionReply(
    { ...turn, opening: [...turn.opening, ...opening] },
    { ...now, helped: null, takenBack: correction.length > 0 ? null : now.takenBack },
    decision
  )
}

/**
 * What runs was told while titles were offered, or changes nothing of the advice: what is known now
 * stands in front.
 */
function learnedBesideOffer(turn: ConversationTurn, decision: Decision): readonly string[] {
  const { before, heard } = turn
  const { outcome } = decision
  const isSameQuestion = outcome.kind === 'ask' && outcome.about === before.pendingQuestion
  const isBeside = isSameQuestion && !namesProgram(heard)
  const isSameAdvice =
    before.pendingQuestion === null && decision.article?.id === (before.article ?? undefined)
  const isOffered = before.pendingQuestion === 'article' || isBeside || isSameAdvice
  const isTold = isOffered && heard.releases.length > 0
  const known = listed(valuesKnown(decision))
  return isTold && known !== '' ? [said(turn, SAY.recap(known))] : []
}

/** Whether the person was asked if they run what one article is about, and named something else. */
function isAnotherProduct({ before, heard }: ConversationTurn, decision: Decision): boolean {
  const { outcome, article, between } = decision
  const isAsked = outcome.kind === 'ask' && outcome.about === 'product' && between.length === 1
  const isSame = before.between.length === 1 && article?.id === before.between[0]?.article
  return before.pendingQuestion === 'product' && isAsked && isSame && namesProgram(heard)
}

/** Which Windows runs is no answer to whether somebody runs a program. */
function namesProgram({ releases }: RecognizedMessage): boolean {
  return releases.some(({ product }) => product !== null && !isOperatingSystem(product))
}

/** So often what is wrong is asked for; then a person is next. */
const MAX_ASKED = 2

/** An answer, with what is told beside it. */
export function answered(turn: ConversationTurn): ConversationResult {
  const { before, heard } = turn
  const again = beforeChangeFrom(
    before,
    heard.releases.flatMap(({ product }) => product ?? [])
  )
  if (again !== null) return decideAndReply(turn, withLearned(addDetail(again, heard.rest), heard))
  const learned = withLearned(before, heard)
  const told = withTold(turn, { ...learned, perhaps: perhapsAt(turn) })
  const { now, decision } = losesArticle(turn, told.decision) ? ofArticleBefore(turn) : told
  const isOfService = decision.problem.symptom.services.length > 0
  const mayAsk = before.words === '' || isOfService || (before.timesOffered ?? 1) < MAX_ASKED
  if (mayAsk && isAskedAgain(turn, decision)) {
    const known = isUntold(before) ? learned : now
    return answerAside({ ...turn, before: known }, { kind: 'recap' })
  }
  return decideAndReply(turn, now, decision)
}

/** Whether another level or version is told behind advice, and no article is found any more. */
function losesArticle({ before, heard }: ConversationTurn, { article }: Decision): boolean {
  const isAdvised = before.article !== null && before.pendingQuestion === null
  const isOtherLevel =
    before.facts.servicePack !== null &&
    heard.releases.length > 0 &&
    heard.releases.every(({ product }) => product === null)
  const isOther = isOtherLevel || replacedBy(before.facts, heard.releases).length > 0
  return isAdvised && article === null && isOther
}

/** What the article that was spoken of says to another level or version. */
function ofArticleBefore({ knowledge, before, heard }: ConversationTurn): Decided {
  const learned = addDetail(withLearned(before, heard), heard.rest)
  const facts = { ...learned.facts, article: before.article }
  return decided(knowledge, { ...learned, facts })
}

/** A bare level is told of this machine, which may run the same Windows as the one before. */
function perhapsAt({ before: { perhaps }, heard: { releases } }: ConversationTurn): Release | null {
  const [level, ...others] = releases
  const isBare = level?.product === null && others.length === 0
  if (perhaps == null || !isBare) return null
  return { ...perhaps, servicePack: level.servicePack }
}

type Decided = { readonly now: Case; readonly decision: Decision }

/**
 * The case with an answer. Until an article is settled on, every word leads the search as if it
 * had been said at once; then what is told beside the answer belongs to the problem, unless the
 * article would be lost by it.
 */
function withTold(turn: ConversationTurn, bare: Case): Decided {
  const { knowledge, before, heard } = turn
  const described = withDescription(before, heard)
  const isSame = described.earlier === before.earlier
  const isOnlyCorrection = isSame && bare.words !== before.words && !tells(heard)
  const learned = isSame
    ? withWords(bare, heard)
    : { ...described, facts: learn(described.facts, heard, before.pendingQuestion) }
  const now = isOnlyCorrection ? bare : learned
  const isSearched = isOnlyCorrection || describesNew(before, heard) || isSearching(before)
  if (isSearched) return decidedAmong(turn, now)
  const alone = decided(knowledge, bare)
  if (isOfNoOffer(before, heard, alone.decision)) return decided(knowledge, learned)
  if (!tells(heard)) return alone
  const told = decided(knowledge, addWords(bare, heard.rest))
  const { article } = alone.decision
  const keepsArticle = article === null || article.id === told.decision.article?.id
  if (keepsArticle) return told
  return { now: addDetail(bare, heard.rest), decision: alone.decision }
}

/**
 * The case with what is told; a level alone, one that changed nothing, or what is not known, leads
 * nowhere.
 */
function withWords(known: Case, { rest, intent, releases }: RecognizedMessage): Case {
  const isUnknown = intent.name === 'dont-know' && releases.length === 0
  const isInVain =
    releases.length > 0 &&
    releases.every(({ product }) => product === null) &&
    saysItPersists(known, normalizeText(rest))
  const leadsNowhere = isUnknown || isInVain || saysOnlyLevel(rest)
  return leadsNowhere ? addDetail(known, rest) : addWords(known, rest)
}

function decidedAmong(turn: ConversationTurn, now: Case): Decided {
  const whole = decide(turn.knowledge, problemOf(now), now.facts)
  const decision = amongOffered(turn, now, whole) ?? whole
  return takenByLevel(turn, now, decision) ?? { now, decision }
}

function decided(knowledge: Knowledge, now: Case): Decided {
  return { now, decision: decide(knowledge, problemOf(now), now.facts) }
}

/** Whether words lead the search still: no article is settled on, and none told apart. */
function isSearching(known: Case): boolean {
  const { article, pendingQuestion, events } = known
  const isOpen = pendingQuestion === null || OF_NO_ARTICLE.includes(pendingQuestion)
  const isByWords = pendingQuestion === 'symptom' || events.length === 0
  return article === null && isOpen && isByWords && !isHandedOver(known)
}

const OF_NO_ARTICLE: readonly Question[] = ['symptom', 'article']

/** Whether what runs was asked for one article, and is nothing that it is about. */
function isOfNoOffer(
  { pendingQuestion, between, article }: Case,
  heard: RecognizedMessage,
  { article: found, outcome }: Decision
): boolean {
  const isAskedAlone = pendingQuestion === 'product' && between.length === 1 && article !== null
  if (!isAskedAlone || !namesProgram(heard)) return false
  return found?.id !== article || ['ask', 'not-applicable'].includes(outcome.kind)
}

/** A version told while nobody knows yet what is wrong is kept, and the question stays. */
function isAskedAgain({ before, heard }: ConversationTurn, { outcome }: Decision): boolean {
  if (before.pendingQuestion !== 'symptom' || describes(heard)) return false
  return outcome.kind === 'ask' && outcome.about === 'symptom'
}

/** An answer is taken back, and asked for anew. */
export function changed(turn: ConversationTurn, about: Question): ConversationResult {
  const { before } = turn
  return decideAndReply(turn, {
    ...before,
    facts: forget(before.facts, about),
    takenBack: before.facts
  })
}

/** A word of what was told is another: the case is searched anew as if that had been said. */
export function swapped(turn: ConversationTurn, { before: old, now }: Swap): ConversationResult {
  const { before } = turn
  const words = before.words.replace(wordPattern(old), now)
  const families = familiesNamed(old)
  const gone = releasesOf(before.facts).flatMap(({ product }) =>
    product !== null && families.includes(familyOf(product)) ? [product] : []
  )
  const kept = { ...gone.reduce(forgetProduct, before.facts), article: null }
  const heard = withoutLevelOf(recognizeMessage(words), before.facts.product, now)
  const isOfEvent = before.events.some(({ id, source }) => String(id) === old || source === old)
  const isOfRelease =
    !isEqual(heard.releases, recognizeMessage(before.words).releases) ||
    recognizeMessage(now).releases.length > 0
  const isTold = gone.length > 0 || (isOfRelease && !isOfEvent)
  const facts = isTold ? learn(kept, heard, null) : kept
  const events = before.events.map(event => {
    if (event.source === old) return { ...event, source: now }
    return String(event.id) === old && /^\d+$/.test(now) ? { ...event, id: Number(now) } : event
  })
  const told = { words, events, newest: words, searchedFrom: 0 }
  const corrected = { ...before, ...told, facts, article: null }
  const isSaid = correctionOf(before, corrected).length > 0
  const opening = isSaid ? turn.opening : [...turn.opening, SAY.correction(now, old)]
  return decideAndReply({ ...turn, opening }, corrected)
}

/** Told in place of the product known, one has not the level that was told of that. */
function withoutLevelOf(
  heard: RecognizedMessage,
  known: string | null,
  now: string
): RecognizedMessage {
  const named = recognizeMessage(now).releases.map(({ product }) => product)
  if (known === null || named.includes(known) || nameLevels(now).length > 0) return heard
  const releases = heard.releases.map(one => {
    const { product, edition, version } = one
    return named.includes(product) ? { product, edition, version, servicePack: null } : one
  })
  return { ...heard, releases }
}

/** The case goes to people, because the person asked for it. */
export function handOver(turn: ConversationTurn): ConversationResult {
  return decisionReply(turn, turn.before, {
    ...decisionOf(turn),
    outcome: { kind: 'hand-over', because: 'asked' }
  })
}

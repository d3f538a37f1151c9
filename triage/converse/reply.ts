import type { Article } from '../../knowledge/articles/article.ts'
import type { Knowledge } from '../../knowledge/articles/knowledge.ts'
import type { Release } from '../../knowledge/releases/release.ts'
import type { Question, Quote, Reply } from '../answer.ts'
import type { Decision } from '../decide/decide.ts'
import { dropRepeated } from '../tell/dropRepeated.ts'
import { goesOn } from '../tell/goesOn.ts'
import { nameEvent, nameRelease } from '../tell/names.ts'
import { pickUnused } from '../tell/pickUnused.ts'
import { shortened } from '../tell/shortened.ts'
import { stepOf } from '../tell/stepOf.ts'
import { tell } from '../tell/tell.ts'
import { tellClosest } from '../tell/tellClosest.ts'
import { understood } from '../tell/understood.ts'
import { renderPlainText, type Utterance } from '../tell/utterance.ts'
import { CHOICES } from '../wording/english/choices.ts'
import { languageSpoken, PHRASES, SAY } from '../wording/say.ts'
import type { Case } from './case.ts'
import type { ConversationResult, ConversationTurn } from './conversationTurn.ts'
import { machinesOf } from './otherMachine.ts'
import { answerQuestion } from './questions/answerQuestion.ts'
import { inFront, type SideAnswer, withAnswer } from './questions/sideAnswer.ts'
import { isOfTitles, isToldBefore, withDetail } from './questions/withDetail.ts'

/** What is missing is asked for this often; then a person is next. */
const MAX_ASKED = 2
/** An offer is made this often; then what comes closest is shown, and a person offered beside it. */
const MAX_OFFERS = 2

/**
 * The reply that tells a judgement, and the case that remembers it. `detail`: what was told beside
 * a verdict, which the article may speak of.
 */
export function decisionReply(
  turn: ConversationTurn,
  now: Case,
  decision: Decision,
  detail = ''
): ConversationResult {
  const { last } = turn.before
  const timesOffered = timesOfferedNow(turn.before, decision)
  const { judgement, all } = tellOffered(turn, now, decision, timesOffered)
  const step = stepOf(judgement, all)
  const stays = detail !== '' && isToldBefore(turn.before, step)
  const beside = besides(turn, judgement)
  const described = detail === '' ? all : withDetail(turn.before, all, judgement, detail)
  const told = withAnswer(described, beside, stays)
  const known = now.article !== null && now.article === judgement.article?.id
  const opening = [
    ...turn.opening,
    ...(beside === null ? [] : inFront(beside, told, last)),
    ...(known ? besideTheEvent(turn, judgement) : [])
  ]
  const { headline, recognised, quotes, paragraphs } = dropRepeated(
    told,
    last,
    { known: known && !isOfThisTurn(turn, judgement), stays: stays && told === all },
    opening
  )
  const text = [...opening, renderPlainText({ headline, recognised, quotes, paragraphs })].join(
    '\n\n'
  )
  return {
    after: {
      ...now,
      facts: judgement.facts,
      pendingQuestion: step.kind === 'ask' ? step.about : null,
      step,
      misunderstood: 0,
      last: text,
      choices: told.choices,
      timesOffered,
      read: null,
      ...(judgement.doubtful === null ? {} : { perhaps: judgement.doubtful }),
      article: judgement.article?.id ?? (step.kind === 'hand-over' ? articleLeft(now) : null),
      ...foundBy(turn.knowledge, judgement, now)
    },
    reply: {
      language: languageSpoken(),
      text,
      step,
      headline,
      quotes,
      opening,
      paragraphs: recognised === '' ? paragraphs : [recognised, ...paragraphs],
      choices: offered(turn, told.choices),
      understood: understood(judgement),
      ...shownBeside(told)
    }
  }
}

/** What of an utterance a card shows in a form of its own. */
function shownBeside({ offers = [], grounds }: Utterance): Pick<Reply, 'offers' | 'grounds'> {
  return {
    ...(offers.length === 0 ? {} : { offers }),
    ...(grounds === undefined ? {} : { grounds })
  }
}

/**
 * How often in a row what is offered was, or what is missing was asked for, this time counted; 0:
 * neither is.
 */
function timesOfferedNow(
  { between: before, timesOffered = 1, step }: Case,
  { outcome, between, problem }: Decision
): number {
  const isLookedFor = outcome.kind === 'ask' && ['symptom', 'source'].includes(outcome.about)
  if (isLookedFor) {
    const isTold = problem.rest.trim() !== ''
    const isAsked = step?.kind === 'ask' && step.about === outcome.about
    const isAgain = isAsked || timesOffered > MAX_OFFERS
    return isTold && isAgain ? timesOffered + 1 : 1
  }
  if (outcome.kind !== 'ask' || between.length === 0 || outcome.about === 'version') return 0
  const isSame =
    between.length === before.length &&
    between.every(({ article }) => before.some(one => one.article === article))
  return isSame ? timesOffered + 1 : 1
}

/** Who tells more and more beside the question may read the article, or talk to a person. */
function withPerson(told: Utterance, { between }: Decision): Utterance {
  const article = between.length === 1 ? [CHOICES.showArticle] : []
  const choices = [...told.choices, ...article, CHOICES.person]
  return { ...told, choices: [...new Set(choices)] }
}

/** What is told, and of what decision, as often as it was offered or asked for. */
function tellOffered(
  turn: ConversationTurn,
  now: Case,
  decision: Decision,
  timesOffered: number
): { readonly judgement: Decision; readonly all: Utterance } {
  const { last } = turn.before
  const isOffer = decision.between.length > 0
  const judgement = timesOffered > MAX_ASKED && !isOffer ? withoutOffer(decision) : decision
  const isClosest = timesOffered === MAX_OFFERS + 1 && isOfTitles(decision)
  const telling = isClosest ? tellClosest(decision, last) : tell(judgement, turn.knowledge, last)
  const plain = withMore(turn, now, telling, judgement)
  const all = timesOffered > MAX_OFFERS && isOffer ? withPerson(plain, decision) : plain
  return { judgement, all }
}

/** The same with a person in place of what was asked for often enough. */
function withoutOffer(decision: Decision): Decision {
  return { ...decision, article: null, outcome: { kind: 'hand-over', because: 'no-article' } }
}

/** What was offered and what came closest; an offer can be come back to until there is another. */
function foundBy(
  knowledge: Knowledge,
  { article, between, candidates, candidate }: Decision,
  now: Case
): Pick<Case, 'between' | 'covered' | 'near' | 'chance'> {
  const titles = between.map(one => ({ article: one.article, title: one.title }))
  const spokenOf = article === null ? between.map(one => knowledge.article(one.article)) : [article]
  const covered = new Set(spokenOf.flatMap(one => (one === undefined ? [] : productsOf(one))))
  return {
    ...(covered.size === 0 ? {} : { covered: [...covered] }),
    between: titles.length > 0 ? titles : now.between,
    near: candidates.map(one => one.article),
    chance: candidate?.score ?? candidates[0]?.score ?? 0
  }
}

/** The products that an article is about. */
function productsOf({ appliesTo }: Article): readonly string[] {
  return appliesTo.flatMap(({ role, products }) => (role === 'product' ? products : []))
}

/**
 * What is told with what stands beside the case: the machine before this one, the problem after it.
 */
function withMore(
  { before: { last } }: ConversationTurn,
  now: Case,
  told: Utterance,
  { outcome, doubtful }: Decision
): Utterance {
  const { perhaps, waiting = [] } = now
  const machine = machinesOf(now).at(-1)
  const isOfRelease = outcome.kind === 'ask' && OF_RELEASE.includes(outcome.about)
  const isNamed = machine !== undefined || now.machine === null
  const mayBeSame = isOfRelease && doubtful === null && perhaps != null && isPossible(now, perhaps)
  if (mayBeSame && isNamed) {
    const release = nameRelease(perhaps)
    const ways = SAY.isSameOn(machine ?? PHRASES.thatMachine, release)
    return {
      ...told,
      paragraphs: [...told.paragraphs, pickUnused(ways, last)],
      choices: [release, ...told.choices.filter(choice => choice !== perhaps.product)]
    }
  }
  const [next] = waiting
  if (next === undefined || outcome.kind === 'ask') return told
  return {
    ...told,
    paragraphs: [...told.paragraphs, pickUnused(SAY.alsoMentioned(shortened(next)), last)],
    choices: [...told.choices, CHOICES.nextProblem]
  }
}

const OF_RELEASE: readonly Question[] = ['product', 'version', 'service-pack']

/** Whether a machine may run what the one before it runs, by what is known of it. */
function isPossible({ facts }: Case, { product }: Release): boolean {
  return facts.product === null || facts.product === product
}

/** What a reply that decides nothing offers, rests on and leaves behind. */
type AsideParts = {
  readonly choices: readonly string[]
  readonly quotes?: readonly Quote[]
  /** the case from now on; without it, as it was */
  readonly after?: Case
  /** that the article goes on behind the quotes */
  readonly more?: readonly string[]
}

/** The reply that decides nothing: the case stays where it was, the open question open. */
export function asideReply(
  turn: ConversationTurn,
  paragraphs: readonly string[],
  {
    choices,
    quotes = [],
    after = turn.before,
    more = goesOn(quotes, turn.knowledge.article)
  }: AsideParts
): ConversationResult {
  const further = more.filter(sentence => !turn.before.last.includes(sentence))
  const all = [...turn.opening, ...paragraphs, ...further]
  const text = renderPlainText({ headline: null, recognised: '', paragraphs: all, quotes })
  return {
    after: { ...after, last: text, misunderstood: 0 },
    reply: {
      language: languageSpoken(),
      text,
      step: null,
      headline: null,
      opening: [],
      paragraphs: all,
      quotes,
      understood: [],
      choices: offered(turn, choices)
    }
  }
}

/** The answers offered; a person, too, to who speaks another language. */
function offered({ foreign }: ConversationTurn, choices: readonly string[]): readonly string[] {
  if (foreign) return [...new Set([...choices, CHOICES.person])]
  return choices
}

/**
 * The answer to what was asked beside what was told. Who does not know hears how to look it up
 * anyway.
 */
function besides(
  { question, before, heard }: ConversationTurn,
  judgement: Decision
): SideAnswer | null {
  if (
    question === null ||
    question.kind === 'beyond' ||
    (question.kind === 'look-up' && heard.intent.name === 'dont-know')
  )
    return null
  const answer = answerQuestion(question, before, judgement)
  const isMissed = question.kind === 'article' && answer.quotes.length === 0
  // a detail that only sounds like a question wants no word on what is missing
  return isMissed && !question.words.includes('?') ? null : answer
}

/** Whether the event that led to the article came with this message. */
function isOfThisTurn({ heard }: ConversationTurn, { candidate, problem }: Decision): boolean {
  const event = candidate?.event == null ? undefined : problem.events[candidate.event]
  return heard.events.some(one => one.id === event?.id && one.source === event.source)
}

/** A word on an event pasted beside the one that the article is about. */
function besideTheEvent(turn: ConversationTurn, judgement: Decision): readonly string[] {
  const [event] = turn.heard.events
  if (event === undefined || isOfThisTurn(turn, judgement)) return []
  return [pickUnused(SAY.notedEvent(nameEvent(event)), turn.before.last)]
}

/** The article spoken of before, unless it is ruled out. */
function articleLeft({ article, facts }: Case): string | null {
  if (article !== null && facts.ruledOut.includes(article)) return null
  return article
}

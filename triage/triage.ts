import type { Knowledge } from '../knowledge/articles/knowledge.ts'
import { isOperatingSystem } from '../knowledge/releases/products.ts'
import { belowOf, doubtOf, letterOf, type Release } from '../knowledge/releases/release.ts'
import type { Answer, Facts, Quote } from './answer.ts'
import { type Decision, decide } from './decide/decide.ts'
import type { Problem } from './decide/problem.ts'
import { withArticle, withSymptom } from './decide/readStated.ts'
import { whyDecided } from './decide/whyDecided.ts'
import { problemsTold } from './problemsTold.ts'
import { quoteTitle } from './tell/quotes.ts'
import { shortened } from './tell/shortened.ts'
import { stepOf } from './tell/stepOf.ts'
import { tell } from './tell/tell.ts'
import { renderPlainText, type Utterance } from './tell/utterance.ts'
import { learn, NOTHING_KNOWN, plainly, releasesOf } from './understand/facts.ts'
import { openingText } from './understand/openingText.ts'
import { recognizeMessage } from './understand/recognizeMessage.ts'
import { SAY } from './wording/wording.ts'

/**
 * The decision, whole: a text and what is already known in, one answer out. Pure; any text, never
 * throws. A fact in `facts` counts before one in the text.
 */
export function triage(knowledge: Knowledge, text: string, facts: Partial<Facts> = {}): Answer {
  const [first = '', ...others] = problemsTold(knowledge, text)
  const { problem, known } = readProblem(knowledge, first, facts)
  const judgement = decide(knowledge, problem, known)
  return answer(judgement, withOthers(tell(judgement, knowledge), others))
}

/** Why `triage` gives its answer, in lines without a word of the text; see `whyDecided`. */
export function whyTriaged(
  knowledge: Knowledge,
  text: string,
  facts: Partial<Facts> = {}
): readonly string[] {
  const [first = ''] = problemsTold(knowledge, text)
  const { problem, known } = readProblem(knowledge, first, facts)
  return whyDecided(knowledge, problem, known)
}

/** A problem as it was told, with what is known. */
function readProblem(
  knowledge: Knowledge,
  text: string,
  facts: Partial<Facts>
): { readonly problem: Problem; readonly known: Facts } {
  const heard = recognizeMessage(openingText(text))
  const stated = { ...NOTHING_KNOWN, ...facts }
  const problem = withSymptom(heard, stated)
  const told = mergeFacts(learn(NOTHING_KNOWN, heard, null), stated)
  return { problem, known: withArticle(knowledge, problem, told) }
}

/** What is told, with the problems that were named beside the first and are to be told again. */
function withOthers(told: Utterance, [next]: readonly string[]): Utterance {
  if (next === undefined) return told
  const [also] = SAY.alsoMentioned(shortened(next))
  return { ...told, paragraphs: [also, ...told.paragraphs] }
}

/** An answer as every path gives it, of a judgement and its words. */
function answer(judgement: Decision, told: Utterance): Answer {
  return {
    events: judgement.problem.events,
    intent: intentOf(judgement),
    facts: plainly(judgement.facts),
    step: stepOf(judgement, told),
    message: renderPlainText(told),
    quotes: quotesOf(judgement, told),
    candidates: judgement.candidates.map(({ article, title, score, because, source }) => ({
      article,
      title,
      score,
      because,
      source
    }))
  }
}

/**
 * Every line of an article that the message tells: those it cites, the titles it names, and the
 * sentences of what it offers.
 */
function quotesOf({ article, between, offered }: Decision, told: Utterance): readonly Quote[] {
  const words = [told.recognised, ...told.paragraphs].join('\n')
  const named = [...(article === null ? [] : [article]), ...offered]
  const sentences = between.flatMap(({ article: id, sentence }) =>
    sentence !== null && words.includes(sentence.text) ? [{ article: id, ...sentence }] : []
  )
  return [
    ...told.quotes,
    ...[...new Set(named)].filter(({ title }) => words.includes(title)).flatMap(quoteTitle),
    ...sentences
  ]
}

function intentOf({ problem: { intent } }: Decision): Answer['intent'] {
  if (intent.name === null) return null
  return { name: intent.name, confidence: intent.confidence }
}

/**
 * What the caller states outright counts before what the text says; the level goes with its
 * product.
 */
function mergeFacts(read: Facts, stated: Facts): Facts {
  const sameProduct = stated.product === null || stated.product === read.product
  return {
    product: stated.product ?? read.product,
    edition: sameProduct ? (stated.edition ?? read.edition) : other(stated.edition, read.edition),
    version: sameProduct ? (stated.version ?? read.version) : other(stated.version, read.version),
    ...levelOf(stated, sameProduct ? read : null),
    article: stated.article,
    symptom: stated.symptom,
    unknown: stated.unknown,
    ruledOut: stated.ruledOut,
    nearby: stated.nearby,
    others: onceEach([...stated.others, ...releasesOf(read)]).filter(
      ({ product }) =>
        product !== (stated.product ?? read.product) && !isReplaced(product, stated.product)
    )
  }
}

/** The level stated, else the one that was read of the same product. */
function levelOf(
  stated: Facts,
  read: Facts | null
): Pick<Facts, 'servicePack' | 'letter' | 'below' | 'isDoubtful'> {
  const isStated = stated.servicePack !== null || stated.below !== undefined
  const known = isStated ? stated : read
  if (known === null) return { servicePack: null }
  const { servicePack } = known
  return { servicePack, ...letterOf(known), ...belowOf(known), ...doubtOf(known) }
}

/** Of another product than the text tells, what equals the text's was left from the last answer. */
function other(stated: string | null, read: string | null): string | null {
  if (stated === read) return null
  return stated
}

/** The Windows of the text gives way to the one that is stated. */
function isReplaced(product: string | null, stated: string | null): boolean {
  return (
    product !== null && stated !== null && isOperatingSystem(product) && isOperatingSystem(stated)
  )
}

/** The first of each product. */
function onceEach(releases: readonly Release[]): readonly Release[] {
  return releases.filter(
    ({ product }, place) =>
      product !== null && releases.findIndex(one => one.product === product) === place
  )
}

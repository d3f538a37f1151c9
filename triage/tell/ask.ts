import type { Article } from '../../knowledge/articles/article.ts'
import { likelyProducts } from '../../knowledge/releases/likelyProducts.ts'
import { isOperatingSystem, productNamed } from '../../knowledge/releases/products.ts'
import { recognizeProductAnswer } from '../../knowledge/releases/said/recognizeProductAnswer.ts'
import { servicePacksOf } from '../../knowledge/releases/servicePacksOf.ts'
import type { Question } from '../answer.ts'
import { fixFor, levelsOf, productsOf } from '../decide/advise.ts'
import { type Decision, timesUnknown } from '../decide/decide.ts'
import { missingFact } from '../decide/missingFact.ts'
import { CHOICES, SYMPTOMS } from '../wording/english/choices.ts'
import { PHRASES, SAY } from '../wording/say.ts'
import type { Variants } from '../wording/variants.ts'
import {
  joined,
  listed,
  machineOf,
  nameFix,
  nameLevel,
  nameRelease,
  nameServices,
  plain,
  subjectNames
} from './names.ts'
import { pickUnused } from './pickUnused.ts'

/** Products of an article that a question names. */
const MAX_PRODUCTS = 4

export type QuestionInWords = { readonly question: string; readonly choices: readonly string[] }

/**
 * The question of a step in words, with the likely answers; asked again after "I don't know" it
 * says how to look. `last` is what was said before it.
 */
export function ask(about: Question, judgement: Decision, last: string): QuestionInWords {
  const { ways, choices } = ASK[about](judgement)
  const hint = timesUnknown(judgement.facts, about) > 0 ? hintOf(about, judgement) : null
  const question = pickUnused(ways, last)
  return {
    question: hint === null ? question : joined([pickUnused(hint, last), question]),
    choices
  }
}

/** How to find the answer; null when nobody can look it up. */
export function hintOf(about: Question, decision: Decision): Variants | null {
  if (about === 'event') return SAY.eventViewer
  if (about === 'source') return SAY.lookUpEvent
  if (about !== 'product' && about !== 'version' && about !== 'service-pack') return null
  // whether a program is there at all, no page of it shows
  if (about === 'product' && decision.article !== null && isAskedAlone(decision)) return null
  const product = productAskedOf(about, decision)
  const machine = machineOf(decision.problem.events)
  if (product === null || isOperatingSystem(product) || productNamed(product).kind === 'bundled')
    return SAY.lookUpWindows(machine)
  return LOOK_UP[productNamed(product).family]?.() ?? SAY.lookUpAbout(product)
}

/** The product whose release is to be looked up: the one that was said, or the article's. */
function productAskedOf(about: Question, { article, facts, split }: Decision): string | null {
  const offered = about === 'version' ? split?.answers[0] : undefined
  const known = offered ?? facts.product
  if (known !== null || article === null) return known
  return levelsOf(article)[0]?.product ?? null
}

/** Why a question is asked, for who wants to know. */
export function reasonOf(about: Question, { article, between, facts }: Decision): Variants {
  const fix = article === null ? undefined : fixFor(article, facts.product)
  if (about === 'symptom') return SAY.whySymptom
  if (about === 'source') return SAY.whySource
  if (about === 'article' || fix === undefined || article === null) {
    if (between.length > 1) return SAY.whyArticle
    return SAY.whyThisArticle
  }
  if (about === 'product') return SAY.whyProduct(article.id, fix.product)
  return SAY.whyServicePack(article.id, nameFix(fix))
}

type AskedQuestion = { readonly ways: Variants; readonly choices: readonly string[] }

const LOOK_UP: Readonly<Record<string, () => Variants>> = {
  Exchange: () => SAY.lookUpExchange,
  'SQL Server': () => SAY.lookUpSqlServer,
  'Systems Management Server': () => SAY.lookUpSms,
  'SNA Server': () => SAY.lookUpAbout('SNA Server Manager')
}

const ASK: Readonly<Record<Question, (judgement: Decision) => AskedQuestion>> = {
  symptom: askSymptom,
  product: judgement =>
    judgement.article !== null && isAskedAlone(judgement)
      ? askWhetherRun(judgement.article)
      : askProduct(judgement),
  version: ({ problem, split }) => {
    const versions = split?.answers ?? []
    const family = productNamed(versions[0] ?? 'Windows').family
    return {
      ways:
        family === 'Windows'
          ? SAY.whichProduct(family, placeOf(problem))
          : SAY.whichVersion(family, placeOf(problem)),
      choices: [...versions, CHOICES.another, CHOICES.notSure]
    }
  },
  event: ({ split }) => ({
    ways: SAY.isAnotherLogged,
    choices: [
      ...(split?.answers ?? []).map(id => CHOICES.eventIsThere(id)),
      CHOICES.noneOfThese,
      CHOICES.notSure
    ]
  }),
  source: ({ problem, split }) => ({
    ways: SAY.whichSource(problem.events[0]?.id ?? 0),
    choices: [...(split?.answers ?? []), CHOICES.notSure]
  }),
  'service-pack': judgement => ({
    ways: levelAsked(judgement),
    choices: [
      CHOICES.none,
      ...servicePacksOf(judgement.facts.product ?? '').map(level => `SP${level}`),
      CHOICES.notSure
    ]
  }),
  article: ({ between }) => ({
    ways: between.length === 1 ? SAY.isItThisOne : SAY.whichOfThese,
    choices: [...between.map(candidate => candidate.title), CHOICES.noneOfThese]
  })
}

function levelAsked({ facts, doubtful, problem: { askedOf = [] } }: Decision): Variants {
  if (doubtful !== null) return SAY.isLevelIn(nameLevel(doubtful.servicePack ?? 0, doubtful.letter))
  const product = nameRelease({ ...facts, servicePack: null })
  if (askedOf.length > 0) return SAY.whichServicePackOn(product, listedShortly(askedOf))
  return SAY.whichServicePack(product)
}

/** What would decide: about mail what happens to it, else the program or its message. */
function askSymptom({ problem, facts }: Decision): AskedQuestion {
  const { services, otherProduct } = problem.symptom
  const missing = problem.rest.trim() === '' ? null : missingFact(problem, facts)
  if (missing === 'happening' && services.length === 0)
    return {
      ways: SAY.whatAboutIt(otherProduct ?? ''),
      choices: [CHOICES.notSure, CHOICES.person]
    }
  if (missing === 'happening')
    return { ways: SAY.whatAboutIt(nameServices(services)), choices: Object.values(SYMPTOMS) }
  const isTold = services.length === 0 && problem.intent.name === 'mail-stall'
  if (missing === null && isTold)
    return { ways: SAY.whichMessage, choices: [CHOICES.notSure, CHOICES.person] }
  if (missing === null || services.length > 0)
    return { ways: SAY.whatIsWrong, choices: Object.values(SYMPTOMS) }
  const ways = missing === 'program' ? SAY.whichProgram : SAY.whichMessage
  return { ways, choices: [CHOICES.notSure, CHOICES.person] }
}

/** Whether the question is if somebody has what the one article is about. */
function isAskedAlone({ between, split }: Decision): boolean {
  return split === null && between.length === 1
}

function askWhetherRun(article: Article): AskedQuestion {
  const products = subjectNames(article).slice(0, MAX_PRODUCTS)
  const isEachKnown = products.every(product => recognizeProductAnswer(product) !== null)
  return {
    ways: SAY.doYouRun(article.id, listed(products), products.length),
    choices: [
      ...(isEachKnown ? products : [CHOICES.yes]),
      products.length > 1 && isEachKnown ? CHOICES.noneOfThese : CHOICES.no,
      CHOICES.notSure
    ]
  }
}

function askProduct(judgement: Decision): AskedQuestion {
  const { problem, article, split, facts } = judgement
  const named = article === null ? [] : productsOf(article)
  const products = split === null ? likelyProducts(named) : split.answers
  const place = placeOf(problem)
  const isOneFamily = split === null || products.every(isOperatingSystem)
  return {
    ways: isOneFamily ? waysToAsk(judgement, place) : SAY.whatRuns(place),
    choices: [
      ...products.filter(product => product !== facts.product),
      CHOICES.another,
      CHOICES.notSure
    ]
  }
}

/** Machines that a question names; the others are counted. */
const MAX_MACHINES_ASKED = 4

function placeOf({ events, rest, symptom, askedOf = [] }: Decision['problem']): string {
  if (askedOf.length > 0) return PHRASES.onMachine(listedShortly(askedOf))
  const isServer = events.length > 0 || symptom.services.length > 0 || OF_SERVER.test(rest)
  const machine = machineOf(events)
  if (machine !== null) return PHRASES.onMachine(machine)
  return isServer ? PHRASES.onServer : PHRASES.onComputer
}

/** ['MAIL01', 'MAIL02', ... ] → 'MAIL01, MAIL02, MAIL03 and 20 more' */
function listedShortly(machines: readonly string[]): string {
  if (machines.length <= MAX_MACHINES_ASKED) return listed(machines.map(plain))
  const named = machines.slice(0, MAX_MACHINES_ASKED - 1).map(plain)
  return listed([...named, PHRASES.more(machines.length - named.length)])
}

/** What runs on servers only. */
const OF_SERVER =
  /\b(?:servers?|exchange|iis|asp|domain controllers?|dhcp|wins|dns|ras|rras|sql)\b/i

/** Asks for the Windows, for one of several products, or for the version of the only one. */
function waysToAsk({ article }: Decision, place: string): Variants {
  const products = article === null ? [] : levelsOf(article).map(fix => fix.product)
  const [product] = products
  if (product === undefined || products.some(isOperatingSystem))
    return SAY.whichProduct('Windows', place)
  const different = [...new Set(products)]
  if (different.length > 1)
    return SAY.whichProduct(listed(different.slice(0, 3), 'disjunction'), place)
  return SAY.whichVersion(product.replace(/ (?:Server )?\d[\w.]*(?: Server)?$/, ''), place)
}

import { isOperatingSystem } from '../../knowledge/releases/products.ts'
import { likelyProducts } from '../../knowledge/releases/likelyProducts.ts'
import { lookUpHint } from '../../knowledge/releases/lookUpHint.ts'
import { servicePacksOf } from '../../knowledge/releases/servicePacksOf.ts'
import { levelsOf, productsOf } from '../advise.ts'
import type { Question } from '../answer.ts'
import { timesUnknown, type Judgement } from '../judge.ts'
import { ANOTHER, NONE, NONE_OF_THESE, NOT_SURE, SYMPTOM_CHOICES } from './choices.ts'
import { listed, nameRelease, onMachine } from './names.ts'

export type Asked = { readonly question: string; readonly choices: readonly string[] }

/** The question of a step in words, with the likely answers; asked again after "I don't know" it says how to look. */
export const ask = (about: Question, judgement: Judgement): Asked => {
  const { question, choices } = ASK[about](judgement)
  const hint = timesUnknown(judgement.facts, about) > 0 ? hintOf(about, judgement) : null
  return { question: hint === null ? question : `${hint} ${question}`, choices }
}

/** How to find the answer; null when nobody can look it up. */
export const hintOf = (about: Question, { article, facts }: Judgement): string | null => {
  const product = facts.product ?? productAsked(article === null ? [] : levelsOf(article).map(fix => fix.product))
  return about === 'product' || about === 'service-pack' ? lookUpHint(product) : null
}

/** Why a question is asked, for who wants to know. */
export const reasonOf = (about: Question, { article, between }: Judgement): string => {
  const fix = article === null ? undefined : levelsOf(article)[0]
  if (about === 'symptom') return 'What is wrong decides which article to look in.'
  if (about === 'article' || fix === undefined || article === null) return `${between.length > 1 ? 'Several articles fit what you told me' : 'An article may fit what you told me'}; I do not want to guess.`
  return about === 'product'
    ? `${article.id} names a fix for ${fix.product}, so what is installed decides whether it helps.`
    : `${article.id} names a level of ${fix.product} that has the fix. Whether yours is older decides what to do.`
}

const ASK: Readonly<Record<Question, (judgement: Judgement) => Asked>> = {
  symptom: () => ({
    question: 'What is wrong? Describe it in a sentence, or paste the event from Event Viewer.',
    choices: Object.keys(SYMPTOM_CHOICES)
  }),
  product: judgement => {
    const { problem, article, between, facts } = judgement
    const products = likelyProducts(article === null ? [] : productsOf(article))
    const place = onMachine(problem.events)
    return {
      question: `Which ${familyAsked(judgement)} runs ${place === '' ? 'on the server' : place.trim()}?`,
      choices: [...(between.length > 0 ? likelyProducts([]) : products).filter(product => product !== facts.product), ANOTHER, NOT_SURE]
    }
  },
  'service-pack': ({ facts }) => ({
    question: `${nameRelease({ ...facts, servicePack: null })}. Which service pack?`,
    choices: [NONE, ...servicePacksOf(facts.product ?? '').map(level => `SP${level}`), NOT_SURE]
  }),
  article: ({ between }) => ({
    question: between.length === 1 ? 'Is it this one?' : 'Which of these is it?',
    choices: [...between.map(candidate => candidate.title), NONE_OF_THESE]
  })
}

const familyAsked = ({ article }: Judgement): string => {
  const products = article === null ? [] : levelsOf(article).map(fix => fix.product)
  if (products.length === 0 || products.some(isOperatingSystem)) return 'Windows'
  const [product] = products
  return product === undefined || new Set(products).size > 1 ? listed([...new Set(products)].slice(0, 3), 'or') : `version of ${product.replace(/ (?:Server )?\d[\w.]*(?: Server)?$/, '')}`
}

const productAsked = (products: readonly string[]): string | null => products[0] ?? null

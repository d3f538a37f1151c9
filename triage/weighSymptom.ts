import { ACCEPT } from '../knowledge/articles/thresholds.ts'
import type { Article } from '../knowledge/articles/article.ts'
import type { Candidate, Knowledge } from '../knowledge/articles/knowledge.ts'
import { recognizeSymptom, type Symptom } from '../knowledge/language/recognizeSymptom.ts'
import type { Facts } from './answer.ts'
import type { Problem } from './chooseArticle.ts'

/** What is only possible is asked about, never taken. */
const BELOW_ACCEPT = ACCEPT - 0.01

/** Compares what the person describes with what each article describes: the same judgement is passed on both. */
export const weighSymptom = (knowledge: Knowledge, found: readonly Candidate[], problem: Problem, facts: Facts): readonly Candidate[] =>
  found
    .flatMap(candidate => weigh(candidate, symptomOf(knowledge.article(candidate.article)), problem, facts))
    .sort((a, b) => b.score - a.score)

const weigh = (candidate: Candidate, described: Symptom | null, problem: Problem, facts: Facts): readonly Candidate[] => {
  if (described === null || described.stall.verdict !== 'stall') return [candidate]
  const verdict = verdictOf(problem, facts)
  if (verdict === 'other' && candidate.basis === 'description') return []
  if (verdict === 'unsure' && candidate.basis === 'description') return [{ ...candidate, score: Math.min(candidate.score, BELOW_ACCEPT) }]
  const shared = described.services.filter(service => problem.symptom.services.includes(service))
  if (verdict !== 'stall' || (shared.length === 0 && problem.symptom.services.length > 0 && facts.symptom === null)) return [candidate]
  return [{ ...candidate, score: Math.max(candidate.score, ACCEPT), because: [...candidate.because, ...because(shared)] }]
}

const verdictOf = (problem: Problem, facts: Facts): Symptom['stall']['verdict'] => {
  if (facts.symptom !== null) return facts.symptom === 'mail-stall' ? 'stall' : 'other'
  return problem.symptom.stall.verdict
}

const because = (services: readonly string[]): readonly string[] =>
  services.length === 0 ? ['a mail service stops responding'] : [`${services.join(', ')} stop responding`]

const SYMPTOMS_OF = new WeakMap<Article, Symptom | null>()

/** An article says the same each time: it is read once. */
const symptomOf = (article: Article | undefined): Symptom | null => {
  if (article === undefined) return null
  const known = SYMPTOMS_OF.get(article)
  if (known !== undefined) return known
  const symptom = readSymptom(article)
  SYMPTOMS_OF.set(article, symptom)
  return symptom
}

const readSymptom = (article: Article): Symptom | null => {
  const section = article.sections.find(({ name }) => name === 'SYMPTOMS')
  if (section === undefined) return null
  return recognizeSymptom([article.title, ...article.lines.slice(section.lines.first - 1, section.lines.last)].join('\n'))
}

import type { Knowledge } from '../../knowledge/articles/knowledge.ts'
import { recognizeSymptom } from '../../knowledge/language/recognizeSymptom.ts'
import type { Facts } from '../answer.ts'
import { pickArticle } from '../understand/pickArticle.ts'
import { CHOICES, SYMPTOMS } from '../wording/english/choices.ts'
import { decide } from './decide.ts'
import type { Problem } from './problem.ts'

/**
 * The problem with the symptom that was stated for it, as if the person had pressed that answer.
 */
export function withSymptom(problem: Problem, { symptom }: Facts): Problem {
  if (symptom !== 'mail-stall' || problem.symptom.services.length > 0) return problem
  const rest = `${problem.rest}\n${SYMPTOMS[symptom]}`
  return { ...problem, rest, symptom: recognizeSymptom(rest) }
}

/** 'Yes' and 'No' to the one article that was asked about. */
function intentOf(answer: string): 'yes' | 'no' | null {
  if (answer === CHOICES.yes) return 'yes'
  if (answer === CHOICES.no) return 'no'
  return null
}

/**
 * Facts whose article is stated by its title or its place among those offered: the article meant.
 * 'None of these' and 'No' rule all out.
 */
export function withArticle(knowledge: Knowledge, problem: Problem, facts: Facts): Facts {
  if (facts.article === null || knowledge.article(facts.article) !== undefined) return facts
  const open = { ...facts, article: null }
  const { between } = decide(knowledge, problem, open)
  const picked = pickArticle(between, facts.article, intentOf(facts.article))
  if (picked === null)
    return { ...open, ruledOut: [...open.ruledOut, ...between.map(({ article }) => article)] }
  return { ...open, article: picked ?? null }
}

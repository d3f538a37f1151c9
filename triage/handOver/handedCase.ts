import type { Candidate, Knowledge } from '../../knowledge/articles/knowledge.ts'
import { CONSIDER } from '../../knowledge/articles/knowledge.ts'
import { type Case, problemOf, wordsOf } from '../converse/case.ts'
import { type Advice, advise } from '../decide/advise.ts'
import { decide } from '../decide/decide.ts'
import { nameFix, nameRelease } from '../tell/names.ts'
import { releasesOf } from '../understand/facts.ts'
import type { Considered, HandedCase } from './handOver.ts'

/**
 * A case as people get it: what was said and pasted, what is known, and which articles were ruled
 * out and why. Pure.
 */
export function handedCase(knowledge: Knowledge, known: Case): HandedCase {
  const { candidates } = decide(knowledge, problemOf(known), known.facts)
  const weighed = candidates
    .filter(({ score }) => score >= CONSIDER)
    .map(candidate => weigh(knowledge, candidate, known))
  return {
    events: known.events,
    words: wordsOf(known),
    facts: known.facts,
    ruledOut: [
      ...known.facts.ruledOut.map(article => saidNotToBe(knowledge, article)),
      ...weighed.filter(({ out }) => out).map(({ considered }) => considered)
    ],
    open: weighed.filter(({ out }) => !out).map(({ considered }) => considered)
  }
}

function saidNotToBe(knowledge: Knowledge, article: string): Considered {
  return {
    article,
    title: knowledge.article(article)?.title ?? null,
    why: 'The person said that it is not this one, or that it did not help.'
  }
}

function weigh(
  knowledge: Knowledge,
  { article: id, title }: Candidate,
  { facts }: Case
): { out: boolean; considered: Considered } {
  const article = knowledge.article(id)
  const advice: Advice =
    article === undefined ? { kind: 'show-article' } : advise(article, releasesOf(facts))
  return {
    out: advice.kind === 'already-fixed' || advice.kind === 'not-applicable',
    considered: { article: id, title, why: whyOf(advice) }
  }
}

function whyOf(advice: Advice): string {
  switch (advice.kind) {
    case 'already-fixed':
      return `${nameRelease(advice.release)} already contains its fix, ${nameFix(advice.fix)}.`
    case 'not-applicable':
      return `It does not cover ${nameRelease({ ...advice.release, servicePack: null })}.`
    case 'recommend':
      return `Its fix, ${nameFix(advice.fix)}, is newer than ${nameRelease(advice.release)}.`
    case 'need':
      if (advice.fact === 'product') return 'It depends on the product, which is not known.'
      return 'It depends on the service pack, which is not known.'
    case 'show-article':
      return 'It matches, and names no level that could be compared.'
  }
}

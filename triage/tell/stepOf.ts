import type { Fix } from '../../knowledge/articles/article.ts'
import { letterOf } from '../../knowledge/releases/release.ts'
import type { FixLevel, Step } from '../answer.ts'
import type { Decision } from '../decide/decide.ts'
import type { Utterance } from './utterance.ts'
import { tellingSection } from './verdicts.ts'

/** The step of a judgement, as it travels. */
export function stepOf({ outcome, article, candidate }: Decision, told: Utterance): Step {
  const id = article?.id ?? ''
  switch (outcome.kind) {
    case 'ask':
      return {
        kind: 'ask',
        about: outcome.about,
        question: told.paragraphs.at(-1) ?? '',
        choices: told.choices
      }
    case 'recommend':
      return {
        kind: 'recommend',
        article: id,
        basis: candidate?.basis ?? 'description',
        fix: levelOf(outcome.fix)
      }
    case 'already-fixed':
      return { kind: 'already-fixed', article: id, fix: levelOf(outcome.fix) }
    case 'not-applicable':
      return { kind: 'not-applicable', article: id }
    case 'show-article':
      return {
        kind: 'show-article',
        article: id,
        section: article === null ? '' : (tellingSection(article)?.name ?? '')
      }
    case 'hand-over':
      return { kind: 'hand-over', because: outcome.because }
  }
}

function levelOf({ product, servicePack, letter, version, kind }: Fix): FixLevel {
  return {
    product,
    servicePack,
    ...(version === null ? {} : { version }),
    ...letterOf({ letter }),
    ...(kind === 'rollup' ? { rollup: true } : {})
  }
}

import type { Knowledge } from '../knowledge/articles/knowledge.ts'
import type { Quote, Reply } from './answer.ts'
import type { Case } from './case.ts'
import type { Heard } from './hear.ts'
import type { Judgement } from './judge.ts'
import type { Said } from './moves.ts'
import { tell } from './telling/tell.ts'
import { stepOf } from './triage.ts'
import { understood } from './telling/understood.ts'
import { defineWord } from './defineWord.ts'
import { reasonOf } from './telling/ask.ts'
import { plainText, type Told } from './telling/told.ts'
import { onlyNew, unsaid } from './telling/unsaid.ts'
import { SAY } from './wording.ts'

/** One turn while it is played. */
export type Turn = {
  readonly knowledge: Knowledge
  readonly before: Case
  readonly said: Said
  readonly heard: Heard
  /** paragraphs that stand in front of the reply */
  readonly opening: readonly string[]
}

/** The reply that tells a judgement, and the case that remembers it. */
export const decisionReply = (turn: Turn, now: Case, judgement: Judgement, also: 'why' | 'define' | null): { after: Case; reply: Reply } => {
  const told = tell(judgement, turn.knowledge, turn.before.last)
  const step = stepOf(judgement, told)
  const asked = step.kind === 'ask' ? step.about : null
  const answered = also === 'define' ? defineWord(turn.heard.rest, turn.before.last) : also === 'why' && turn.before.asked !== null ? unsaid(reasonOf(turn.before.asked, judgement), turn.before.last) : null
  const opening = [...turn.opening, ...(answered === null ? [] : [answered])]
  const fresh = notAgain(told, turn.before, judgement, asked !== null)
  const text = withOpening(opening, fresh)
  return {
    after: {
      ...now, facts: judgement.facts, asked, step, misunderstood: 0, last: text, choices: told.choices,
      article: judgement.article?.id ?? (step.kind === 'hand-over' ? now.article : null),
      between: judgement.between.map(({ article, title }) => ({ article, title }))
    },
    reply: {
      text, step, headline: fresh.headline, quotes: fresh.quotes, choices: told.choices,
      opening, paragraphs: [...(fresh.recognised === '' ? [] : [fresh.recognised]), ...fresh.paragraphs],
      understood: understood(judgement)
    }
  }
}

/** The reply that decides nothing: the case stays where it was, the open question open. */
export const asideReply = (turn: Turn, paragraphs: readonly string[], choices: readonly string[], after: Case = turn.before, quotes: readonly Quote[] = []): { after: Case; reply: Reply } => {
  const all = [...turn.opening, ...paragraphs]
  const text = plainText({ headline: null, recognised: '', paragraphs: all, quotes })
  return {
    after: { ...after, last: text, choices },
    reply: { text, step: null, headline: null, opening: [], paragraphs: all, quotes, understood: [], choices }
  }
}

/** Leaves out what was already said of the article, and says a question that is asked again in other words. */
const notAgain = (told: Told, before: Case, { article }: Judgement, asking: boolean): Told => {
  const known = article !== null && before.article === article.id
  const recognised = known ? '' : told.recognised
  const [headline] = [told.headline]
  const again = headline !== null && before.last.includes(headline)
  return {
    ...told, recognised,
    headline: again ? SAY.stillSo(`${headline.charAt(0).toLowerCase()}${headline.slice(1)}`) : headline,
    paragraphs: asking ? told.paragraphs : told.paragraphs.map(text => onlyNew(text, before.last)).filter(text => text !== '')
  }
}

const withOpening = (opening: readonly string[], told: Told): string =>
  [...opening, plainText(told)].join('\n\n')

import type { Knowledge } from '../../../knowledge/articles/knowledge.ts'
import type { Step } from '../../../triage/answer.ts'
import type { UnansweredGroup } from '../../../triage/outcomes/groupUnanswered.ts'
import { textOfOutcome } from '../../../triage/outcomes/textOfOutcome.ts'
import { triage } from '../../../triage/triage.ts'
import { plainWords } from './unansweredWords.ts'

/** Conversations of a group that a test is made of. */
const MAX_CONVERSATIONS = 10

/**
 * A group as transcripts for test/conversations: what people said, masked, and what it is answered
 * with now. Made before there is an article, it shows what is missing; afterwards it holds it.
 */
export function groupTest(knowledge: Knowledge, { title, told }: UnansweredGroup): string {
  const texts = told.map(({ outcome }) => plainWords(textOfOutcome(outcome)).trim())
  const name = title.replace(/\s+/g, ' ')
  return [...new Set(texts)]
    .filter(text => text !== '')
    .slice(0, MAX_CONVERSATIONS)
    .map((text, at) => {
      const { step } = triage(knowledge, text)
      const heading = at === 0 ? name : `${name}, told otherwise (${at})`
      return `# ${heading}\nuser> ${asTurn(text)}\nstep> ${stepWords(step)}\n`
    })
    .join('\n')
}

/** What goes on is further in; an empty line would end the turn. */
function asTurn(text: string): string {
  return text
    .split('\n')
    .filter(line => line.trim() !== '')
    .join('\n  ')
}

/** 'recommend HD-12', 'ask product', 'hand-over no-article' */
function stepWords(step: Step): string {
  if (step.kind === 'ask') return `ask ${step.about}`
  if (step.kind === 'hand-over') return `hand-over ${step.because}`
  return `${step.kind} ${step.article}`
}

import type { Knowledge } from '../../../knowledge/articles/knowledge.ts'
import type { Machine } from '../../../knowledge/machines/machine.ts'
import type { Facts, Reply, Step } from '../../answer.ts'
import type { Language } from '../../language.ts'
import { decideMachines, type MachinesDecided } from '../../machines/decideMachines.ts'
import { withLinesIn } from '../../machines/tellMachines.ts'
import { dropRepeated } from '../../tell/dropRepeated.ts'
import { onlyNew } from '../../tell/pickUnused.ts'
import { stepOf } from '../../tell/stepOf.ts'
import { understood } from '../../tell/understood.ts'
import { renderPlainText, type Utterance } from '../../tell/utterance.ts'
import { NOTHING_KNOWN } from '../../understand/facts.ts'
import { languageSpoken, speaking } from '../../wording/say.ts'
import { type Case, problemOf } from '../case.ts'
import type { ConversationResult } from '../conversationTurn.ts'
import { inLanguageSpoken } from '../language/inLanguageSpoken.ts'

/** The machines of a case, and what was told beside them. */
export type MachinesTold = {
  readonly knowledge: Knowledge
  readonly machines: readonly Machine[]
  readonly leftOut: number
  /** the case before the turn */
  readonly before: Case
  /** whether the list came in this turn: then what is known of the case was said beside it */
  readonly isNew: boolean
  /** the machine in trouble; null: none is named */
  readonly own: string | null
}

/** A turn of which only the case is known yet. */
type OpenResult = { readonly after: Case; readonly reply: Reply | null }

/** All machines in place of one: what is asked is asked of all of which it is not known. */
export function overview(told: MachinesTold, open: OpenResult): ConversationResult {
  return speaking(languageOf(open.after), () => {
    const { after, reply } = overviewOf(told, open)
    return { after, reply: inLanguageSpoken(reply) }
  })
}

function overviewOf(told: MachinesTold, { after, reply }: OpenResult): ConversationResult {
  const decided = decideAll(told, after)
  const { decision } = decided
  const step = stepOf(decision, decided.utterance)
  const opening = reply?.opening ?? []
  const isKnown = decision.article !== null && decision.article.id === told.before.article
  const news = newsOf(told, decided)
  const { last } = told.before
  const list = decided.lines.join('\n')
  const isListed = news.paragraphs.includes(list) && isNews(decided.lines, last)
  const around = { ...news, paragraphs: news.paragraphs.filter(one => one !== list) }
  const unsaid = dropRepeated(isListed ? around : news, last, { known: isKnown }, opening)
  const { headline, recognised, quotes, choices } = unsaid
  const paragraphs = isListed
    ? withLinesIn(unsaid.paragraphs, decided.lines, step.kind === 'ask')
    : unsaid.paragraphs
  const isOfOne = told.own !== null || step.kind === 'ask'
  // what is told with a list is of one of them; what is answered later is of all that were open
  const keptFacts = told.isNew ? withoutLevels(after.facts) : after.facts
  const shown = { headline, recognised, quotes, paragraphs }
  const text = [...opening, renderPlainText(shown)].join('\n\n')
  return {
    after: {
      ...after,
      facts: isOfOne ? decision.facts : keptFacts,
      pendingQuestion: step.kind === 'ask' ? step.about : null,
      step,
      choices,
      article: decision.article?.id ?? null,
      last: text
    },
    reply: {
      language: languageSpoken(),
      text,
      step,
      headline,
      quotes,
      opening,
      paragraphs: recognised === '' ? paragraphs : [recognised, ...paragraphs],
      choices,
      ...decided.beyond,
      understood: understood(isOfOne ? decision : { ...decision, facts: NOTHING_KNOWN })
    }
  }
}

/** Whether lines say something of a machine that was not just said: then they are told whole. */
function isNews(lines: readonly string[], last: string): boolean {
  return lines.slice(1).some(line => onlyNew(line, last) !== '')
}

/** The reply about one machine, with a line for each of the others. */
export function withLines(told: MachinesTold, result: ConversationResult): ConversationResult {
  if (result.reply.step === null) return result
  return speaking(languageOf(result.after), () => withLinesOf(told, result.reply.step, result))
}

function withLinesOf(
  told: MachinesTold,
  step: Step | null,
  { after, reply }: ConversationResult
): ConversationResult {
  const { utterance, lines, beyond } = decideAll(told, after)
  const { headline, opening } = reply
  const paragraphs = withLinesIn(reply.paragraphs, lines, step?.kind === 'ask')
  const quotes = reply.quotes.length > 0 ? reply.quotes : utterance.quotes
  const shown = { headline, recognised: '', quotes, paragraphs }
  const text = [...opening, renderPlainText(shown)].join('\n\n')
  return {
    after: { ...after, last: text },
    reply: { ...reply, ...beyond, text, quotes, paragraphs }
  }
}

function languageOf({ spoken }: Case): Language {
  return spoken?.language ?? 'en'
}

/**
 * What is told further on: the article is named once, and until the last question is answered only
 * the machines are told of which something became known.
 */
function newsOf(told: MachinesTold, { decision, utterance, settled }: MachinesDecided): Utterance {
  const { before, isNew } = told
  if (decision.article === null || decision.article.id !== before.article) return utterance
  const spokenOf = { ...utterance, recognised: '' }
  if (isNew || decision.outcome.kind !== 'ask') return spokenOf
  const known = new Set(decideAll(told, before).settled)
  const news = settled.filter(line => !known.has(line))
  const question = utterance.paragraphs.slice(-1)
  return { ...spokenOf, quotes: [], paragraphs: withLinesIn(question, news, true) }
}

/** Decides each of the machines by what is known of the case. */
export function decideAll(
  { knowledge, machines, leftOut, isNew, own, before }: MachinesTold,
  known: Case
): MachinesDecided {
  const { article, symptom, unknown, ruledOut, nearby } = known.facts
  const told = { problem: problemOf(known), machines, leftOut, ...(own === null ? {} : { own }) }
  const beside = isNew
    ? {
        said: known.facts,
        stated: { ...NOTHING_KNOWN, article, symptom, unknown, ruledOut, nearby }
      }
    : { said: NOTHING_KNOWN, stated: known.facts }
  return decideMachines(knowledge, { ...told, ...beside }, before.last)
}

/** What was told of one is not told of all. */
function withoutLevels(facts: Facts): Facts {
  const { letter: _, below: __, isDoubtful: ___, ...kept } = facts
  const others = facts.others.map(one => ({ ...one, servicePack: null }))
  return { ...kept, servicePack: null, others }
}

import type { Knowledge } from '../knowledge/articles/knowledge.ts'
import { readMachines } from '../knowledge/machines/readMachines.ts'
import type { Answer, Facts, Quote } from './answer.ts'
import { type Decision, decide } from './decide/decide.ts'
import type { Problem } from './decide/problem.ts'
import { withArticle, withSymptom } from './decide/readStated.ts'
import { whyDecided } from './decide/whyDecided.ts'
import { type Language, languageOfLocale } from './language.ts'
import { decideMachines, machinesInWords } from './machines/decideMachines.ts'
import { problemsTold } from './problemsTold.ts'
import { quoteTitle } from './tell/quotes.ts'
import { shortened } from './tell/shortened.ts'
import { stepOf } from './tell/stepOf.ts'
import { tell } from './tell/tell.ts'
import { renderPlainText, type Utterance } from './tell/utterance.ts'
import { learn, NOTHING_KNOWN, plainly } from './understand/facts.ts'
import { languageTold } from './understand/language/languageTold.ts'
import { mergeFacts } from './understand/mergeFacts.ts'
import { openingText } from './understand/openingText.ts'
import { recognizeMessage } from './understand/recognizeMessage.ts'
import { SAY, speaking } from './wording/say.ts'
import { stepInSpoken } from './wording/stepInSpoken.ts'

/** The language of an answer; without either it is the one of the words, or else English. */
export type Voice = {
  /** the language asked for outright, whatever the text is in */
  readonly language?: Language
  /** what the channel is set to, as a BCP 47 tag: counts where the words tell no language */
  readonly locale?: string
}

/**
 * The decision, whole: a text and what is already known in, one answer out. Pure; any text, never
 * throws. A fact in `facts` counts before one in the text. Of a text that lists several machines
 * each is decided by itself.
 * `text`: pasted events and words in any order, up to some megabytes; `facts`: what is known, from
 * `parseFacts` or the last answer
 */
export function triage(
  knowledge: Knowledge,
  text: string,
  facts: Partial<Facts> = {},
  voice: Voice = {}
): Answer {
  const list = readMachines(text)
  const [first = '', ...others] = problemsTold(knowledge, list.rest)
  const told = readProblem(first, facts)
  const listed = list.machines.length > 0 ? list.machines : machinesInWords(told)
  return speaking(languageOf(told.problem, voice), () => {
    if (listed.length === 0) {
      const decision = decide(knowledge, told.problem, knownOf(knowledge, told))
      return answer(decision, withOthers(tell(decision, knowledge), others))
    }
    const { decision, utterance, machines } = decideMachines(knowledge, {
      ...told,
      machines: listed,
      leftOut: list.leftOut
    })
    return { ...answer(decision, withOthers(utterance, others)), machines }
  })
}

function languageOf({ rest }: Problem, { language, locale }: Voice): Language {
  return language ?? languageTold(rest, null) ?? languageOfLocale(locale) ?? 'en'
}

/** Why `triage` gives its answer, in lines without a word of the text; see `whyDecided`. */
export function whyTriaged(
  knowledge: Knowledge,
  text: string,
  facts: Partial<Facts> = {}
): readonly string[] {
  const [first = ''] = problemsTold(knowledge, readMachines(text).rest)
  const told = readProblem(first, facts)
  return whyDecided(knowledge, told.problem, knownOf(knowledge, told))
}

/** A problem as it was told, with what its words say that runs and what the caller states. */
type ToldProblem = { readonly problem: Problem; readonly said: Facts; readonly stated: Facts }

function readProblem(text: string, facts: Partial<Facts>): ToldProblem {
  const heard = recognizeMessage(openingText(text))
  const stated = { ...NOTHING_KNOWN, ...facts }
  return {
    problem: withSymptom(heard, stated),
    said: learn(NOTHING_KNOWN, heard, null),
    stated
  }
}

function knownOf(knowledge: Knowledge, { problem, said, stated }: ToldProblem): Facts {
  return withArticle(knowledge, problem, mergeFacts(said, stated))
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
    step: stepInSpoken(stepOf(judgement, told)),
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

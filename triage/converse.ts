import type { Knowledge } from '../knowledge/articles/knowledge.ts'
import type { Reply } from './answer.ts'
import { addEvents, addWords, NEW_CASE, problemOf, type Case } from './case.ts'
import { answerAside } from './aside.ts'
import { correctionOf } from './correction.ts'
import { forget, learn, NOTHING_KNOWN, sameMachine } from './facts.ts'
import { isPasted } from './hear.ts'
import { judge } from './judge.ts'
import { describesNew, interpret, type Interpretation, type Move, type Said } from './moves.ts'
import { showWholeArticle } from './showWholeArticle.ts'
import { decisionReply, type Turn } from './reply.ts'
import { unsaid } from './telling/unsaid.ts'
import { nameLanguage } from './telling/names.ts'
import { SAY } from './wording.ts'
import { recognizeLanguage } from '../knowledge/language/recognizeLanguage.ts'

/** One turn of a conversation: the case and what was said in, the case and the reply out. Pure; any text, never throws. */
export const converse = (knowledge: Knowledge, before: Case, said: Said): { readonly after: Case; readonly reply: Reply } => {
  const { move, heard } = interpret(before, said)
  const turn: Turn = { knowledge, before, said, heard, opening: opening(before, said, move, heard.rest) }
  return play(turn, move)
}

type Played = { readonly after: Case; readonly reply: Reply }

const play = (turn: Turn, move: Move): Played => {
  const { before, heard } = turn
  switch (move.kind) {
    case 'restart': return answerAside({ ...turn, before: { ...NEW_CASE, last: before.last } }, move)
    case 'paste': return decide(turn, learned(turn, addPaste(turn)), move.also)
    case 'answer': return decide(turn, learned(turn, heard.symptom.services.length > 0 && before.asked !== 'symptom' ? before : describe(turn, before)), move.also)
    case 'describe': return decide(turn, learned(turn, describe(turn, before)), null)
    case 'add': return answerAside({ ...turn, before: addWords(before, heard.rest) }, move)
    case 'symptom': return decide(turn, addWords({ ...before, facts: { ...before.facts, symptom: move.symptom } }, heard.rest), null)
    case 'pick': return decide(turn, pick(before, move.article), null)
    case 'change': return decide(turn, { ...before, facts: forget(before.facts, move.about) }, null)
    case 'person': return handOver(turn)
    case 'not-solved': return decide(turn, ruleOut(before), null)
    case 'show': return showWholeArticle(turn, move.article ?? before.article)
    default: return answerAside(turn, move)
  }
}

/** Judges the case as it now is, and says what changed in front of the verdict. */
const decide = (turn: Turn, now: Case, also: 'why' | 'define' | null): Played => {
  const judgement = judge(turn.knowledge, problemOf(now), now.facts)
  const opening = [...turn.opening, ...correctionOf(turn.before, now)]
  return decisionReply({ ...turn, opening }, now, judgement, also)
}

const handOver = (turn: Turn): Played => {
  const { knowledge, before } = turn
  const judgement = judge(knowledge, problemOf(before), before.facts)
  return decisionReply(turn, before, { ...judgement, outcome: { kind: 'hand-over', because: 'asked' } }, null)
}

const learned = ({ before, heard }: Turn, now: Case): Case =>
  ({ ...now, facts: learn(now.facts, heard, before.asked) })

/** A new event after a verdict is a new problem, on the same machine unless it names another one. */
const addPaste = ({ before, heard }: Turn): Case => {
  const decided = before.step !== null && before.step.kind !== 'ask'
  const other = decided && heard.events.some(event => isPasted(event) && !before.events.some(known => known.id === event.id && known.source === event.source))
  const known = other ? { ...NEW_CASE, last: before.last, facts: sameComputer(before, heard.events) ? sameMachine(before.facts) : NOTHING_KNOWN } : before
  const told = addEvents(known, heard.events)
  return heard.rest.trim() === '' ? told : addWords(told, heard.rest)
}

const sameComputer = (before: Case, events: Interpretation['heard']['events']): boolean => {
  const machines = new Set([...before.events, ...events].flatMap(event => event.computer?.toLowerCase() ?? []))
  return machines.size < 2
}

const describe = ({ before, heard }: Turn, known: Case): Case =>
  (describesNew(before, heard) || heard.intent.name === 'out-of-scope') && before.step !== null && before.step.kind !== 'ask'
    ? addWords({ ...NEW_CASE, last: before.last, facts: sameMachine(before.facts) }, heard.rest)
    : addWords(known, heard.rest)

const pick = (known: Case, article: string | null): Case => article === null
  ? { ...known, facts: { ...known.facts, ruledOut: [...known.facts.ruledOut, ...known.between.map(offered => offered.article)] } }
  : { ...known, facts: { ...known.facts, article } }

const ruleOut = (known: Case): Case => known.article === null
  ? known
  : { ...known, facts: { ...known.facts, article: null, ruledOut: [...known.facts.ruledOut, known.article] } }

/** What stands in front of the reply: a word to who comes back, and to who speaks another language. */
const opening = (before: Case, said: Said, move: Move, words: string): readonly string[] => {
  const language = words.trim() === '' ? null : recognizeLanguage(words)
  const understood = move.kind !== 'unclear' && !(move.kind === 'describe' && before.step === null && said.text.length < 3)
  return [
    ...(said.returned && before.step !== null ? [SAY.welcomeBack] : []),
    ...(language === null || language === 'en' ? [] : [unsaid((understood ? SAY.languageUnderstood : SAY.language)(nameLanguage(language)), before.last)])
  ]
}

import { normalizeText } from '../../../knowledge/language/words/normalizeText.ts'
import { oneOf } from '../../../knowledge/language/words/oneOf.ts'
import type { Decision } from '../../decide/decide.ts'
import { hintOf } from '../../tell/ask.ts'
import { topicOf } from '../../understand/articleQuestions.ts'
import { termsOf } from '../../understand/cues/ask/termsOf.ts'
import { SAY } from '../../wording/say.ts'
import type { Variants } from '../../wording/variants.ts'
import type { Case } from '../case.ts'

const OF_EVENT = /\b(?:events?|source|log|id)\b/
const OF_WINDOWS = /\b(?:windows|winver|os)\b/
/** 'which word version do I have', 'the version of word' */
const OF_PROGRAM = [
  String.raw`\b(?:which|what|the|my) (?:version|release|build) of (?:the |my |our )?([\w.+-]{2,20})\b`,
  String.raw`\b(?:which|what|the|my) ([\w.+-]{2,20}) (?:version|release|build)\b`
].map(source => new RegExp(source))
/** What stands before 'version' and names no program. */
const NO_PROGRAM = new RegExp(
  `^${oneOf('the|my|our|this|that|it|exact|current', 'service|pack|sp|product|program', 'i|we|you')}$`
)

const OF_RELEASE = new RegExp(
  String.raw`\b${oneOf(
    'versions?|releases?|builds?|levels?|editions?',
    'service ?packs?|sp ?\\d?',
    'events?|source|log|ids?',
    'windows|winver|os',
    'which (?:one|i|we)',
    '(?:if|whether) (?:i|we|it)'
  )}\b`
)

/** 'how do i see if i have it': of what runs or is logged, and not of what an article tells to do. */
export function asksOfRelease(asked: string): boolean {
  return OF_RELEASE.test(normalizeText(asked))
}

/** 'how do i get the menu off the screen', 'how do i see that it worked': of what was found. */
export function asksOfThing(asked: string, { article, offered }: Decision): boolean {
  const words = normalizeText(asked)
  if (topicOf(words) === 'worked' || OF_ORIGIN.test(words)) return true
  const told = [article, ...offered].map(one => one?.lines.join(' ') ?? '').flatMap(termsOf)
  return termsOf(words).some(term => !OF_PLACE.test(term) && told.includes(term))
}

/** 'where do i get that from': a level is read, and comes from nowhere. */
const OF_ORIGIN = /\b(?:get|have|take)\b.{0,24}\bfrom\b|\b(?:download|order|buy)\b/
/** Where a release is looked up, and how. */
const OF_PLACE = new RegExp(
  `^${oneOf(
    'comput\\w*|server|windows|system|screen|program|control|panel|registry|menu|box|button',
    'find|check|tell|determin\\w*|verify|figur\\w*|show|number|name|easi\\w*|quick\\w*|fast\\w*|info\\w*'
  )}$`
)

/** Where what somebody asks for is shown: an event, the version of a program, what Windows runs. */
export function lookUp(asked: string, known: Case, decision: Decision): Variants {
  const words = normalizeText(asked)
  if (OF_EVENT.test(words)) return SAY.lookUpEvent
  const isOfRelease = known.pendingQuestion !== null && known.pendingQuestion !== 'article'
  const about = isOfRelease ? known.pendingQuestion : 'service-pack'
  if (OF_WINDOWS.test(words)) return SAY.lookUpWindows('')
  const program = OF_PROGRAM.map(pattern => pattern.exec(words)?.[1]).find(
    name => name !== undefined && !NO_PROGRAM.test(name)
  )
  if (program !== undefined) return SAY.lookUpAbout(program)
  return hintOf(about ?? 'service-pack', decision) ?? SAY.lookUpWindows('')
}

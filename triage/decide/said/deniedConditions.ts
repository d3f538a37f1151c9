import type { Article } from '../../../knowledge/articles/article.ts'
import { sentencesOf } from '../../../knowledge/articles/read/sentences.ts'
import { inSequence, oneOf } from '../../../knowledge/language/words/oneOf.ts'
import { memoizeText } from '../../../knowledge/memoizeText.ts'
import { PLACE, thingsOf } from './absentThings.ts'

/** Characters of a message that are read for it. */
const MAX_LENGTH = 4_000

const NOT = "(?: not|n['’]?t)"
const THEY = '(?:we|i|they)'
/** What somebody does not do about the trouble itself. */
const THINK = '(?:know|think|see|seen|get|got|want|understand|need|like|find|remember|mind|care)'
/** What somebody gets none of, or what is not done, is the trouble itself. */
const GETS = '(?:get|gets|got|gives?|gave|shows?|receives?|sees?|finds?|prints?|returns?)'
const DONE = oneOf(
  'used|shown|displayed|printed|sent|seen|found|updated|saved|loaded|listed|called|applied|created',
  'deleted|removed|opened|started|released|returned|recogni[sz]ed|received|delivered|replicated|copied',
  'written|drawn|working|running|responding|possible|available|able|accessible|visible|complete|correct'
)
/** What nothing of is the trouble. */
const HAPPENS = oneOf(
  'happens|happened|works?|worked|helps?|helped|changes?|changed|prints?|printed|appears?|shows?|else',
  'wrong|new|special|unusual|at all|is|was|but|more|to|in|on|of|that|we|i|they|gets?|can|will'
)
/** What is denied: up to the end of its clause, or where the next one begins. */
const TOKEN = String.raw`(?:[^\s.,;:!?()]|[.,:](?=\S))+`
const NEXT_CLAUSE = oneOf(
  'and|but|or|nor|so|because|since|although|when|if',
  'it|we|i|they|only|just'
)
const WHAT = String.raw`(?<what>${TOKEN}(?: (?!${NEXT_CLAUSE}\b)${TOKEN}){0,7})`
/** 'no sound card here', 'my form has no page frame', 'none of them long' */
const NO_THING = inSequence(
  String.raw`(?<!\b${GETS} )\b${oneOf(
    String.raw`no(?! longer| more| service pack| sp ?\d)`,
    'none of (?:them|these|those)',
    'not an?y?'
  )} `,
  WHAT
)
/** What people say is not so with them, where it is a circumstance and not what fails. */
const DENIALS: readonly RegExp[] = [
  NO_THING,
  // 'the server is not multihomed', 'it is not sent as MIME'
  String.raw`\b(?:is|are|was|were|['’]s)${NOT}(?: even| really| yet| at all)? (?!${DONE})${WHAT}`,
  // '20, not 0', 'not full screen'
  String.raw`(?:^|[.,;(!?-] ?|\band |\bbut )not ${WHAT}`,
  // 'we do not set a code page', 'nobody pressed ESC'
  String.raw`\b(?:${THEY} (?:do|did|have)${NOT}(?! ${THINK})|nobody|no one|${THEY} never) ${WHAT}`,
  // 'nothing modal anywhere', 'nothing comes over SMTP'
  String.raw`\bnothing (?!${HAPPENS}\b)(?:(?:comes|goes|runs|sits|is sent) \w+ )?${WHAT}`,
  // 'Undo was never put on the menu bar'
  String.raw`(?<!\S)(?<what>(?:${TOKEN} ){1,3}(?:was|were) never (?!${DONE})${TOKEN}(?: ${TOKEN}){0,5})`
].map(pattern => new RegExp(pattern, 'gi'))

/** Where it is not, behind what is not there: 'token ring anywhere in the house' */
const WHERE = new RegExp(String.raw`\s${PLACE}\b.*$`, 'i')
/** A text on the screen denies nothing of theirs. */
const ON_SCREEN = /["“«][^"“”«»\n]{4,200}["”»]/g
/**
 * What something is said to be, and how an article writes that it is just not so: 'the names are
 * short' and 'names longer than 32 characters'.
 */
const OPPOSITES: readonly (readonly [said: string, written: string])[] = [
  [
    'small|tiny|short|little|few|low|brief|empty',
    'large|larger|big|bigger|huge|long|longer|many|more than|exceed|exceeds|high|full|too'
  ],
  ['large|big|huge|long|many|high|full', 'small|smaller|short|shorter|few|less than|low|empty'],
  [
    'off|disabled|false|inactive|unchecked|unticked|closed',
    'on|enabled|true|active|checked|selected'
  ],
  ['on|enabled|true|active|checked|ticked', 'off|disabled|false|inactive|cleared|not selected']
]
const BE = '(?:is|are|was|were|has|have|set to|=)'
const HOW = '(?:set to|only|very|quite|all|just|really|rather|always|turned|switched)'
/** 'the comments are short', 'auto insert is off', 'MultiSelect is False' */
const STATES: readonly RegExp[] = OPPOSITES.map(
  ([said]) =>
    new RegExp(String.raw`(?<what>(?:[\w'-]+ ){1,4})${BE}(?: ${HOW})* (?:${said})\b`, 'gi')
)

/** Words that tell nothing of what is denied. */
const SMALL = new RegExp(
  `^${oneOf(
    'the|and|any|all|our|own|for|with|from|that|this|them|they|there|here|its|one|ones|too|yet|now|also',
    'was|were|are|has|have|had|been|being|does|did|not|never|but|only|just|other|than|more|longer|such|even',
    'idea|clue|problem|trouble|error|issue|choice|time|luck|way|need|reason|sure|help|difference|change',
    'microsoft|windows|server|computer|machine|service|pack|version|user|users|file|files|work|works|use|used',
    'know|think|see|seen|get|got|want|into|onto|between|across|in|on|at|of|to|as|is|it|so|or|an|my|we|be|by|up|do|go',
    'involved|anything|something|install(?:ed|ing)?|running|program|system'
  )}$`
)
const WORD = /[a-z0-9][a-z0-9.+#_]*[a-z0-9+#]|\d/g
const STEM_LENGTH = 5
/** 'longer than 32 characters' is what is not long elsewhere. */
const COMPARED = /\b(long|short|small|high|low|old|new|few|deep|large(?=r))(?:er|r)\b/g
/** The share of the words of a denial that a sentence of the article must have. */
const SAME = 0.65
/** A denial so few words before what it denies. */
const NEGATED = inSequence(
  String.raw`(?:\b(?:not?|never|none|without|cannot|unless|except|nothing|neither)|n['’]t)`,
  String.raw`(?:\W+\w+){0,3}?\W+`
)
/** Where what is not there may as well be the trouble, it stands farther behind. */
const LACKING = String.raw`(?:\b(?:not?|never|none|without|cannot|neither)|n['’]t)(?:\W+\w+){0,6}?\W+`
/** Words behind what is not there, where it is told of: 'The Start button and icons are not displayed' */
const LACKED = inSequence(
  String.raw`\w*(?:[^\w.]+[\w']+){0,10}?[^\w.]+`,
  oneOf('not|no longer|never|cannot|missing', 'disappear|lost|fails? to')
)
/** Sections that tell what the trouble is and when it comes. */
const TELLING = /^(?:SYMPTOMS|CAUSE|SUMMARY|)$/i
/** A sentence anywhere that tells when it comes. */
const CONDITION = /\bonly\b|\boccurs? (?:if|when)|\bconditions?\b|\brequired?\b/i

/** One word alone is a condition only where it is told when the trouble comes. */
const WHEN = /\b(?:if|when|while|after|only|using|caused?|because)\b/i

/** Something that is denied, as the stems of its words that stand nowhere else in the message. */
type Denied = {
  readonly stems: readonly string[]
  /** 'no wizard, no error': it may as well be what is wrong */
  readonly isListed: boolean
}

/** Whether a message says of a condition of an article that it is not so with them. */
export function deniesCondition(message: string, article: Article): boolean {
  if (message.length > MAX_LENGTH) return false
  const { denied, states } = saidIn(message)
  return (
    denied.some(one => isConditionOf(one, article)) ||
    states.some((said, at) => isOpposite(said, article, at))
  )
}

/** What is denied, and for each of `OPPOSITES` the words before what something is said to be. */
const saidIn = memoizeText((message: string) => {
  const words = message.replace(ON_SCREEN, ' ')
  const states = STATES.map(pattern =>
    [...words.matchAll(pattern)].map(({ groups }) => [...stemsOf(groups?.what ?? '')])
  )
  return { denied: deniedIn(words), states }
})

function deniedIn(words: string): readonly Denied[] {
  // what a message begins with is the trouble
  const denials = DENIALS.flatMap(pattern =>
    [...words.matchAll(pattern)]
      .filter(({ index }) => index > 0)
      .map(({ groups }) => ({ what: groups?.what ?? '', isListed: pattern === DENIALS[0] }))
  )
  if (denials.length === 0) return []
  const others = stemsOf(DENIALS.reduce((left, pattern) => left.replace(pattern, ' '), words))
  return denials
    .map(({ what, isListed }) => ({
      stems: [...stemsOf(what.replace(WHERE, ''))].filter(stem => !others.has(stem)),
      isListed: isListed && !WHERE.test(what)
    }))
    .filter(({ stems }) => stems.length > 0)
}

/** Whether an article tells as its own what is denied, and nowhere that it is not so. */
function isConditionOf({ stems, isListed }: Denied, article: Article): boolean {
  const hasIt = (text: string) => {
    const written = stemsOf(text)
    return stems.filter(stem => written.has(stem)).length >= SAME * stems.length
  }
  if (!tellingSentences(article, stems.length === 1).some(hasIt)) return false
  const start = beginning(stems)
  const isNegated = isListed ? [LACKING + start, start + LACKED] : [NEGATED + start]
  const isLacking = new RegExp(oneOf(...isNegated), 'i')
  return !tellingSentences(article, false).some(text => hasIt(text) && isLacking.test(text))
}

/** Whether an article tells of something just what a message says it is not. */
function isOpposite(states: readonly (readonly string[])[], article: Article, at: number): boolean {
  const [said = '', written = ''] = OPPOSITES[at] ?? []
  if (states.length === 0) return false
  const isNot = new RegExp(String.raw`\b(?:${said})\b`, 'i')
  const sentences = tellingSentences(article, false).filter(text => !isNot.test(text))
  return states.some(state => {
    const isSo = besideOf(state, written)
    return state.length > 0 && sentences.some(text => isSo.test(text) && hasAll(text, state))
  })
}

/** The last word of a state near the word for it: 'the metabase is too large', 'a large metabase' */
function besideOf(state: readonly string[], written: string): RegExp {
  const name = String.raw`${beginning(state.slice(-1))}[\w.]*`
  const is = String.raw`\b(?:${written})\b`
  return new RegExp(
    oneOf(String.raw`${name}(?:\W+\w+){0,4}?\W+${is}`, String.raw`${is}(?:\W+\w+){0,2}?\W+${name}`),
    'i'
  )
}

function hasAll(text: string, stems: readonly string[]): boolean {
  const written = stemsOf(text)
  return stems.every(stem => written.has(stem))
}

/** Any of the stems where a word begins with it; a number is whole. */
function beginning(stems: readonly string[]): string {
  const starts = stems.map(stem => escaped(stem) + (/^\d+$/.test(stem) ? String.raw`\b` : ''))
  return String.raw`\b${oneOf(...starts)}`
}

/** Whether an article names a thing where it tells of the trouble: 'the Corel SCSI package' */
export function isNamedInTrouble(thing: string, article: Article): boolean {
  const isNegated = new RegExp(NEGATED + beginning([thing]), 'i')
  return tellingSentences(article, false).some(text => {
    const names = (text.match(/[A-Za-z0-9]+/g) ?? []).slice(1).filter(word => /[A-Z\d]/.test(word))
    return names.some(name => thingsOf(name).includes(thing)) && !isNegated.test(text)
  })
}

function tellingSentences({ title, sections, lines }: Article, isWord: boolean): readonly string[] {
  const told = sections.flatMap(section =>
    sentencesOf(lines, section.lines)
      .map(({ text }) => text)
      .filter(
        text => (TELLING.test(section.name) && (!isWord || WHEN.test(text))) || CONDITION.test(text)
      )
  )
  return [title, ...told]
}

function stemsOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().replace(COMPARED, '$1').match(WORD) ?? []
  return new Set(
    words
      .filter(word => !SMALL.test(word))
      .map(word => word.replace(/s$/, '').slice(0, STEM_LENGTH))
  )
}

function escaped(word: string): string {
  return word.replace(/[.+*?^$()[\]{}|\\]/g, String.raw`\$&`)
}

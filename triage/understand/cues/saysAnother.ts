import { inSequence, oneOf } from '../../../knowledge/language/words/oneOf.ts'
import { countTerms } from '../sharesTerms.ts'
import { MAX_CUE_LENGTH } from './phrase.ts'

const THING = '(?:problem|issue|question|error|thing|event|topic|case|trouble|matter|one)'
/** 'other one' is a machine, or a title that is offered. */
const OTHER_THING = '(?:thing|problem|issue|question|topic|matter|trouble)'
const OPENER = '(?:(?:ok(?:ay)?|so|and|but|by the way|btw|oh|now|well|then|hm+)[,. ]+){0,3}'

const THERE_IS = oneOf(
  '(?:i|we) (?:also )?(?:have|got)',
  "i've got",
  "there(?:'s| is)",
  "here(?:'s| is)",
  "it's",
  "that's",
  'and'
)
const ANOTHER = oneOf(
  'another',
  'a (?:new|different|second|further)',
  'a completely (?:new|different)',
  'one more',
  'something (?:else|new|different)'
)

/** 'forget access. the printer ...', and not 'forget NT, it is Windows 2000' */
const FORGET = [
  '(?:forget|never ?mind|drop)(?: about)?(?: (?:the|my|our))? ',
  '(?!(?:it|that|this|nt\\d?|win\\w*|w2k|sp\\d?|service)\\b)[\\w-]{2,20}'
].join('')

/** Opens something new by saying so. */
const NEW_PROBLEM = [
  `${THERE_IS} (?:now )?${ANOTHER} ?${THING}?`,
  `(?:another|new|next|different|second|unrelated|separate) ${THING}`,
  `(?:one|some)(?:thing)? (?:more|else|other) ?${THING}?\\b`,
  'something (?:else|different|unrelated)',
  `(?:next|(?:the|my|our) (?:other|second|next) ${OTHER_THING})[:,] `,
  `other ${OTHER_THING}[:,.–-]`,
  `(?:(?:one|the|a) )?last ${THING}[:,.–-]`,
  '(?:secondly|thirdly|(?:second|third|number two)(?:[,:]|(?= (?:the|my|our|we|i|there|an?)\\b))) (?!one\\b)',
  "there'?s (?:also |still )?(?:the|my|our|an?) (?:other |second )?(?:issue|problem|thing|trouble) with",
  'on another note',
  'besides,? (?:that|this)',
  'apart from (?:that|this)',
  'unrelated',
  'different (?:topic|subject)',
  `${FORGET}[.,;:!–-]`
].map(said => new RegExp(`^${OPENER}${said}`))

const ANNOUNCEMENT = new RegExp(
  `^\\s*${OPENER}${oneOf(
    `${THERE_IS} (?:now )?${ANOTHER} ?${THING}?`,
    `(?:another|new|next|different|second|unrelated|separate) ${THING}`,
    'something (?:else|different|unrelated)',
    `(?:(?:the|my|our) )?other ${OTHER_THING}`,
    `(?:(?:one|the|a) )?last ${THING}`,
    'also',
    'next',
    'unrelated',
    FORGET
  )}(?: is)?[:,.;–-]+ *`,
  'i'
)

/** 'another problem: ...', 'something else: ...' */
export function saysAnother(words: string): boolean {
  const start = words.slice(0, MAX_CUE_LENGTH)
  return NEW_PROBLEM.some(pattern => pattern.test(start))
}

/** 'another problem: the fax is dead' → 'the fax is dead' */
export function withoutAnnouncement(text: string): string {
  const rest = text.replace(ANNOUNCEMENT, '')
  return rest.trim() === '' ? text : rest
}

/** Characters in front of what is announced that only say a word of what was said before. */
const COURSE = /^([^.!?;\n]{2,60})[.!;\n]+\s+(\S.{9,})$/s

/** 'ok, will try that. other thing: the fax is dead': what is announced, behind a word of another. */
export function announcedBehind(text: string): readonly [first: string, rest: string] | null {
  const [, first, rest] = COURSE.exec(text) ?? []
  if (first === undefined || rest === undefined || withoutAnnouncement(rest) === rest) return null
  return [first, rest]
}

const SAME = new RegExp(
  String.raw`\b${oneOf(
    'same',
    'identical',
    'too',
    'as well',
    'likewise',
    'also',
    'what about',
    'how about',
    'a (?:third|fourth|fifth)(?: one| machine| box| server| pc)?',
    '(?<=(?:^|[,.;] )and )(?:on )?(?=\\S+\\?*$)'
  )}\b`
)

const HAS = '(?:has|have|had|shows?|gets?|got|does|do|sees?|gives?|logs?|is|are|it)'
/** 'same passwords, same config': what is alike beside the trouble */
const SAME_CIRCUMSTANCE = new RegExp(
  String.raw`(?<!\b${HAS} (?:the |just |exactly |very )*)\bsame (?!${oneOf(
    'as|on|at|with|for|in|of|here|there|again|now|too|happens|goes|and|but|is|was|i|we|they',
    'things?|stor(?:y|ies)|game|way|trouble|problems?|issues?|faults?|errors?|events?|messages?',
    'symptoms?|behaviou?rs?|results?|effects?|crash(?:es)?|hangs?|stops?|blue|dialogs?|texts?|codes?',
    'picture|one|situation|failure|bug|matter|mess'
  )}\b)[a-z]+`,
  'g'
)
const RUNS = oneOf(
  String.raw`(?:windows|win|nt|w2k|office|exchange|sql|word|excel|outlook|access|ie|sp)[ -]?\d[\w.]*`,
  String.raw`(?:windows|exchange|sql server|office) (?:nt|me|xp|\d[\w.]*)(?: ?\d[\w.]*)?|2000|xp`
)
/** 'also Win95', 'NT 4.0 too': what runs is alike */
const RUNS_TOO = new RegExp(
  String.raw`\balso (?:an? |on |with )?${RUNS}|(?<=\b${RUNS}) (?:too|as well)\b`,
  'g'
)
/** Words that say what is wrong, beside what runs there as well. */
const MIN_TERMS_OF_TROUBLE = 2

/** 'the same on MAIL02', 'what about MAIL02?': what was told is so there, too. */
export function saysTheSame(words: string): boolean {
  const start = words.slice(0, MAX_CUE_LENGTH).replace(SAME_CIRCUMSTANCE, ' ')
  const besideRuns = start.replace(RUNS_TOO, ' ')
  const tellsOwn = besideRuns !== start && countTerms(besideRuns) >= MIN_TERMS_OF_TROUBLE
  return SAME.test(tellsOwn ? besideRuns : start)
}

const NAME = String.raw`(?!sp ?\d)[\w-]*\d\w*`
const SAME_ON_NAME = new RegExp(
  oneOf(
    String.raw`^(?:(?:and|oh|yes|but|also),? )*(?:on |at )?${NAME},? (?:too|as well|also)\b`,
    String.raw`\b(?:same|too|also)(?: thing| problem| trouble)? (?:on|at|with) ${NAME}\b`,
    inSequence(
      `^(?:on|at|with) ${NAME},? (?:it is|it's|we have|there is) `,
      String.raw`(?:exactly |just )?the same\b`
    )
  )
)

/** The same of a machine by its name: 'MAIL02 as well, that is SP4', 'same on MAIL02' */
export function saysTheSameOnName(words: string): boolean {
  return SAME_ON_NAME.test(words.slice(0, MAX_CUE_LENGTH))
}

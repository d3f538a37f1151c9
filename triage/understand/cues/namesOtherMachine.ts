import { inSequence, oneOf } from '../../../knowledge/language/words/oneOf.ts'
import { MAX_CUE_LENGTH } from './phrase.ts'

const BOX =
  '(?:server|machine|box|host|computer|node|pc|notebook|laptop|workstation|desktop|domain controller)'

/** What is there beside the machine that does the work. */
const ASIDE = oneOf(
  'stag(?:e|ing)|test(?:ing)?|pilot|demo|dev(?:elopment)?|lab|training',
  'back-?up|standby|spare|dr|disaster recovery|fail-?over|redundant|mirror|branch'
)

/** A word between: 'the other monitoring box', and no 'another error on the pc' */
const WHICH = String.raw`(?:(?!(?:${oneOf(
  'on|in|at|with|from|for|of|to|and|or|is|has|that|which|when|my|our|the',
  'problems?|errors?|issues?|things?|events?|questions?|user|users|colleague'
)}) )[\w.-]+ ){0,2}`

const OTHER_MACHINE = new RegExp(
  oneOf(
    // 'the same on the w2k box next to it'
    inSequence(
      String.raw`\bsame(?: (?:thing|problem|error|event|trouble|story|here))?`,
      '(?: (?:is|happens|goes|shows|comes))?(?: up)? (?:on|at|with|for|in)',
      String.raw` (?:the|our|my|his|her|an?) (?:[\w.]+ ){0,3}${BOX}s?\b`
    ),
    // 'the same on my brother's', 'same at the neighbour's'
    inSequence(
      String.raw`\bsame(?: (?:thing|problem|error|event|trouble|story|here))?`,
      "(?: (?:is|happens|goes|shows|comes))?(?: up)? (?:on|at|with|for|in) (?:the|my|our|his|her) \\w+'s?(?= |$|[,.])"
    ),
    // 'there's a third, 3.51', 'and a third one in the shop'
    inSequence(
      "^(?:(?:and|but|ok|oh)[, ]+){0,2}(?:there(?:'s| is| are) |we have )?",
      String.raw`an? (?:third|fourth|fifth)(?: one| machine| box| server| pc)?\b`
    ),
    // 'and my laptop, nt4 too'
    inSequence(
      String.raw`(?:^|\b(?:and|but)) (?:on |what about )?(?:my|his|her|our) (?:\w+ )?`,
      String.raw`(?:notebook|laptop)\b.{0,30}\b(?:also|too|same|as well|and you)\b`
    ),
    String.raw`\b(?:other|second|another|different|further|next|third|2nd|3rd) ${WHICH}${BOX}\b`,
    // 'the staging server', 'one of our web servers'
    String.raw`\b(?:the|our|my) ${ASIDE} ${BOX}s?\b`,
    String.raw`\bone (?:more|of (?:our|the|my)(?: other)?) ${WHICH}${BOX}s?\b`,
    // 'the server in the other site', 'the NT box next to it'
    String.raw`\b${BOX} (?:in|at|of) (?:the|our|my) (?:other|second|next) \w+`,
    String.raw`\b${BOX} (?:next to (?:it|this|that|us)|beside it|upstairs|downstairs|over there)\b`,
    // 'on the NT box it works there'
    String.raw`^(?:(?:and|but)[, ]+)?on (?:the|our|my|his|her) (?:[\w.]+ ){1,3}${BOX}\b.{0,60}\bthere\b`,
    String.raw`\b(?:other|second) one (?:has|is|runs|logs?|logged|shows?|gets?)\b`
  )
)

/** 'another pc, also win95: random characters ...': what follows is told of it. */
const ANNOUNCED = new RegExp(
  inSequence(
    '^(?:(?:and|but|ok|oh|now)[, ]+){0,2}(?:(?:on|at|from) )?(?:the |an? |my |our )?',
    `(?:other|second|another|different|further|next|third|2nd|3rd) ${WHICH}${BOX}\\b[^:]{0,40}: \\S`
  )
)

/** Announces what is told as that of another machine. */
export function announcesMachine(words: string): boolean {
  return ANNOUNCED.test(words.slice(0, MAX_CUE_LENGTH))
}

/** Speaks of a machine other than the one so far. */
export function namesOtherMachine(words: string): boolean {
  return OTHER_MACHINE.test(words.slice(0, MAX_CUE_LENGTH))
}

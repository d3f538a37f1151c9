/** How people tell of machines beside the one in trouble, without naming them. */
import { inSequence, oneOf } from '../../../knowledge/language/words/oneOf.ts'
import { OTHERS_ABROAD } from './othersAbroad.ts'

export const ALL_BUT_THIS = oneOf(
  'other',
  'others',
  'another',
  'remaining',
  'second',
  'twin',
  'sister',
  'neighbou?r(?:ing)?'
)
/** Machines that are there beside the one that does the work. */
export const ASIDE = oneOf(
  'backup',
  'standby',
  'passive',
  'spare',
  'test(?:ing)?',
  'lab',
  'staging',
  'pilot',
  'demo',
  'development',
  'home',
  'private'
)
export const MACHINES = oneOf(
  'servers?',
  'machines?',
  'box(?:es)?',
  'hosts?',
  'computers?',
  'nodes?',
  'clusters?',
  'systems?',
  'sites?',
  'pcs?',
  'dcs?'
)
/** Whose machines are none of those that somebody asks for help with, unless they say so. */
const OTHER_OWNERS = oneOf(
  'suppliers?',
  'vendors?',
  'partners?',
  'dealers?',
  'hosters?',
  'providers?',
  'manufacturers?',
  'customers?',
  'neighbou?rs?',
  'colleagues?',
  'friends?',
  'brothers?',
  'parents?',
  'boss(?:es)?',
  'consultants?',
  'subsidiar(?:y|ies)',
  'branch(?:es)?'
)
/** 'my colleague, he says SP1', 'my colleague did SP3': a person who tells or did something here. */
const SPEAKS = inSequence(
  '(?:,? (?:he|she|who))? ',
  oneOf(
    'sa[iy]\\w*',
    'tells?|told|thinks?|believes?|confirm\\w*|looked|checked',
    'did|put|installed|applied|upgraded'
  )
)
/** 'had to ask my colleague' */
const NOT_ASKED = '(?<!\\bask(?:ed|ing)? )'
/** Words between, as in 'another [Windows 2000 SP3] server'; what a preposition begins is none. */
export const NAMED_SO = String.raw`(?:(?!(?:on|with|in|of|at|for|to|from|and|this|the|our) )[\w.-]+ ){0,4}`
export const TROUBLE = '(?:trouble|problem|issue|error|event)s?'
const DENIED = oneOf('never', "(?:does|do|did)(?:n't|nt| not)")
/** What is said of machines that do not have the problem. */
const IS_WELL = oneOf(
  `${DENIED} (?:do|log|have|show|see|get|suffer|exhibit|report)s?(?: from)? (?:it|this|that|the)\\b`,
  `${DENIED} (?:happen|occur|appear)s? (?:with|on|under|in)\\b`,
  `no (?:such )?${TROUBLE} (?:with|on|under|in|at|there)\\b`,
  `(?:is|are|has|have|with) no (?:such )?${TROUBLE}`,
  `(?:runs?|running|works?|working) without (?:any )?${TROUBLE}`,
  '(?:not (?:seem )?(?:to be )?|un)affected',
  `(?:cannot|can't|could not|couldn't|unable to|not) (?:be )?reproduc\\w+`,
  'healthy'
)
const WORKS = '(?:(?:is|are|runs?|works?)(?: just)? (?:fine|ok|okay|well|perfectly)|works?$)'
/** 'had no problems until monday': then it is the machine in trouble. */
export const ONCE = /\b(?:until|till|before|since|first|yet|so far|after|when)\b/i
/** 'all our other servers', 'the second node', 'the others', 'the box next to it', 'my test PC' */
export const UNNAMED_OTHERS = new RegExp(
  oneOf(
    String.raw`\b${ALL_BUT_THIS} ${NAMED_SO}${MACHINES}\b`,
    String.raw`\b${ALL_BUT_THIS} ones? (?:runs?|has|have|is|are|on|with|got)\b`,
    String.raw`(?<![/-])\b${ASIDE} ${MACHINES}\b`,
    String.raw`^\W{0,4}${ASIDE} ?[:=]`,
    String.raw`\bin (?:the|our|my) ${oneOf('lab', 'test (?:lab|environment)')}\b`,
    String.raw`\brest (?:of (?:the|our|my)|are|have)\b|\bevery(?:body|one) else\b|^\W{0,4}elsewhere\b`,
    String.raw`\b(?:half|some|most)(?: of)?(?: the| our| my)? ${NAMED_SO}${MACHINES}\b`,
    String.raw`\b(?:all|every\w*)\b.{0,40}?\b(?:but|except)(?: for)? (?:this|ours|mine)\b`,
    String.raw`\bnone of (?:the|our|my) ${NAMED_SO}${MACHINES} (?:do|does|did|has|have|shows?)\b`,
    String.raw`^\W{0,4}(?:the )?${oneOf('servers', 'machines', 'boxes', 'systems', 'ones')} (?:with|on|running)\b`,
    String.raw`^\W{0,4}where ${NAMED_SO}(?:is|are|runs?)\b`,
    String.raw`\bother (?:admins|people|companies)\b`,
    String.raw`\b(?:the|all) others\b`,
    String.raw`\b(?:twin|sister|sibling|neighbou?r) of\b`,
    String.raw`\b(?:next|close) (?:door|to (?:it|this|that|ours?|me|us))\b`,
    String.raw`\b(?:beside|alongside) (?:it|this|ours?)\b`,
    String.raw`\bthe ones? (?:in|at|from|of|upstairs|downstairs)\b`,
    String.raw`\b(?:sister|parent|partner) (?:company|firm)\b`,
    inSequence(
      String.raw`${NOT_ASKED}\b(?:our|my|the|your|an?) ${OTHER_OWNERS}(?!${SPEAKS})`,
      "(?:['’]s?)?(?: (?!of |calls?|want|asks?|needs?|will )|[,.]?$)"
    ),
    String.raw`(?<!\bhere (?:in|at) (?:the )?)\b(?:headquarters|head office|hq)\b`,
    String.raw`\bthe (?:main|branch|other) office\b`,
    String.raw`\btheirs\b|\btheir (?:box|server|system|site|cluster)\b`,
    String.raw`\b(?:somebody|someone|a guy|others) (?:with|on|who|running)\b`,
    String.raw`\b${MACHINES} (?:upstairs|downstairs|elsewhere|over there)\b`,
    inSequence(
      String.raw`${NOT_ASKED}\b(?:an?|another|some|other|my) `,
      String.raw`(?:customer|colleague|friend|compan(?:y|ies))s?\b(?!${SPEAKS})`
    ),
    String.raw`^\W{0,4}an? ${NAMED_SO}${MACHINES}\b.{0,60}?\b${WORKS}`,
    ...OTHERS_ABROAD
  ),
  'i'
)
export const WITHOUT_TROUBLE = new RegExp(String.raw`\b${IS_WELL}`, 'i')
const ROLES = oneOf('[pb]?dcs?', 'gcs?', 'domain controllers?', '(?:file|print|web) ?servers?')
/** What runs beside a mail server: 'our PDC is', 'the DCs are all' */
export const OTHER_ROLES = new RegExp(
  String.raw`^\W{0,4}(?:(?:and|but|while|the|our|my|both|all) ){0,3}${ROLES} (?:is|are|has|have|runs?|on|all)\b`,
  'i'
)
/** What the servers of a role do: trouble with it is theirs. */
const WORK_OF_ROLES: readonly (readonly [RegExp, RegExp])[] = [
  [/\bprint ?server/i, /\b(?:print(?:s|ing|ers?| jobs?)?|spool\w{0,6}|lpr|lpd)\b/i],
  [/\bfile ?server/i, /\b(?:files?|shares?|folders?|copy|copies|copying|saving)\b/i],
  [/\bweb ?server/i, /\b(?:iis|web|pages?|sites?|asp|https?|browsers?)\b/i]
]

/** Whether other words tell of what the server of a role does: 'print jobs vanish' of 'print server' */
export function tellsOfItsWork(role: string, others: string): boolean {
  return WORK_OF_ROLES.some(([name, work]) => name.test(role) && work.test(others))
}

import type { Article } from '../../../knowledge/articles/article.ts'
import { normalizeText } from '../../../knowledge/language/words/normalizeText.ts'
import { oneOf } from '../../../knowledge/language/words/oneOf.ts'
import { stem } from '../../../knowledge/language/words/stem.ts'
import { tokensOf } from '../../../knowledge/language/words/tokens.ts'
import { type Passage, passagesOf } from './passages.ts'

/** The share of what a question is about that a passage must have, by how rare its words are. */
const MIN_SHARE = 0.45
/** What a word of the question counts that the article does not have. */
const ABSENT = 0.5

/** Words that ask, and say nothing of what is asked about. */
const ASKING = new RegExp(
  `^${oneOf(
    'an?|the|my|our|your|her|his|their|its|this|that|these|those|all|some|any|no|not|every|each',
    'i|we|it|they|he|she|you|me|us|them|him|there|here',
    'who|which|what|when|where|while|if|because|why|how',
    "is|are|was|were|be|been|has|have|had|does|do|did|done|isn't|don't|doesn't",
    'can|could|will|would|should|must|may|might|gets?|got',
    'on|in|at|of|for|with|from|to|by|after|before|about|into|over|as|than|so|up|out|off',
    'and|or|but|only|also|too|still|just|then|now|really|maybe|even|else|more|exactly',
    'actually|anyway|again|back|same|other|another|first|ones?|i.m|it.s|that.s|what.s|i.ll',
    'need|want|means?|meant|says?|said|tells?|told|knows?|think|matters?|helps?|works?|happens?',
    'makes?|goes|go|takes?|comes?|try|keep|put|give|let|look|see|ask|like|used?',
    'necessary|possible|article|things?|way|kind|sort|problem|issue|ok|okay|well|hm|hmm',
    'afterwards?|bad|good|nice|great|please|thanks|sorry|yes|something|anything|nothing|everything'
  )}$`
)

/** Words for the same thing, as people say them and as articles write them. */
const SAME: Readonly<Record<string, string>> = {
  reboot: 'restart',
  rebooted: 'restart',
  rebooting: 'restart',
  cdrom: 'cd',
  disc: 'cd',
  disk: 'cd',
  mail: 'message',
  mails: 'message',
  email: 'message',
  emails: 'message',
  folder: 'directory',
  folders: 'directory',
  erase: 'delete',
  remove: 'delete',
  removed: 'delete',
  took: 'delete',
  taken: 'delete',
  uninstall: 'delete',
  pc: 'computer',
  machine: 'computer',
  box: 'computer',
  regedit: 'registry',
  regedt32: 'registry',
  colour: 'color',
  colours: 'color',
  colors: 'color',

  longer: 'long',
  admin: 'administrator',
  admins: 'administrator',
  pwd: 'password',
  upgrade: 'update',
  config: 'configuration',
  german: 'english',
  french: 'english',
  spanish: 'english',
  italian: 'english',
  dutch: 'english',
  localized: 'english'
}

/** The words of a text by which what it is about can be found again. */
export function termsOf(text: string): readonly string[] {
  return [...new Set(tokensOf(normalizeText(text)).flatMap(termOf))]
}

/** 'logon.bat' → 'bat', which an article may tell of without that name. */
const FILE_TYPE = /\.([a-z]{2,4})$/

function termOf(token: string): readonly string[] {
  if (ASKING.test(token)) return []
  const type = FILE_TYPE.exec(token)?.[1]
  return [stem(SAME[token] ?? token), ...(type === undefined ? [] : [type])]
}

/** The passage that has most of what a question is about; undefined: none has enough of it. */
export function passageFor(article: Article, question: string): Passage | undefined {
  const terms = termsOf(question)
  if (terms.length === 0) return undefined
  const passages = passagesOf(article).map(passage => ({
    passage,
    terms: new Set(termsOf(passage.text))
  }))
  const weights = terms.map(term => {
    const count = passages.filter(one => one.terms.has(term)).length
    return { term, weight: count === 0 ? ABSENT : 1 / (1 + Math.log(1 + count)) }
  })
  const total = sumOf(weights)
  const [best] = passages
    .map(one => ({
      passage: one.passage,
      share: sumOf(weights.filter(({ term }) => one.terms.has(term))) / total
    }))
    .toSorted((a, b) => b.share - a.share)
  return best !== undefined && best.share >= MIN_SHARE ? best.passage : undefined
}

function sumOf(weights: readonly { readonly weight: number }[]): number {
  return weights.reduce((sum, { weight }) => sum + weight, 0)
}

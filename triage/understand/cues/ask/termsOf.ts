import { normalizeText } from '../../../../knowledge/language/words/normalizeText.ts'
import { oneOf } from '../../../../knowledge/language/words/oneOf.ts'
import { stem } from '../../../../knowledge/language/words/stem.ts'
import { tokensOf } from '../../../../knowledge/language/words/tokens.ts'

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
    'right|correct|true|suppose|supposing|imagine|assume|assuming',
    'never|always|ever|often|usually',
    'need|want|means?|meant|says?|said|tells?|told|knows?|think|matters?|helps?|works?|happens?',
    'makes?|goes|go|takes?|comes?|try|keep|put|give|let|look|see|ask|like|used?',
    'instead|myself|yourself|ourselves|called|somewhere|somehow|today|tonight|new|buy',
    'changes?|changed',
    'kidding|joking|serious|seriously|indeed',
    'necessary|possible|article|things?|way|affected|concerned|well|kind|sort|problem|issue|ok|okay|well|hm|hmm',
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
  zero: '0',
  utility: 'tool',
  utilities: 'tool',
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
  locate: 'find',
  application: 'program',
  applications: 'program',
  machine: 'computer',
  machines: 'computer',
  workstation: 'computer',
  workstations: 'computer',
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
export const FILE_TYPE = /\.([a-z]{2,4})$/

function termOf(token: string): readonly string[] {
  if (ASKING.test(token)) return []
  // 'constructor' is a word of programmers, and of every object
  const meant = Object.hasOwn(SAME, token) ? (SAME[token] ?? token) : token
  const type = FILE_TYPE.exec(token)?.[1]
  return [stem(meant), ...(type === undefined ? [] : [type])]
}

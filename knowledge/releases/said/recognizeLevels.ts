import { inSequence, oneOf } from '../../language/words/oneOf.ts'
import type { LevelState } from './levelRemarks.ts'
import { levelState } from './levelState.ts'
import { type LevelMention, nameLevels } from './nameLevels.ts'
import { nameProducts } from './nameProducts.ts'
import { normalizeStatement } from './normalizeStatement.ts'
import { type StatementToken, tokensOf } from './statementTokens.ts'

export const SUPPOSED = oneOf(
  'maybe',
  'perhaps',
  'possibly',
  'probably',
  'presumably',
  '(?:most|very) likely',
  '(?:might|could|may) be'
)
const THIS = '(?:this|here|mine|ours)\\b'

/** Somebody supposes that it is in; a short answer is taken at its word. */
const IS_SUPPOSED = new RegExp(
  String.raw`\b${SUPPOSED}(?: (?:even|also|already|still|only))?(?: (?:sp|service pack) ?\d[a-c]?,? or)? $`,
  'i'
)
/** 'SP2, I think', 'SP2 (unverified)': supposed, where the clause ends with it. */
const IS_SUPPOSED_BEHIND = new RegExp(
  `^[ ,;:(–-]{0,4}(?:but |though |at least )?${oneOf(
    '(?:i|we) (?:think|believe|guess|suppose|assume|reckon)',
    'if (?:i|we) (?:remember|recall)',
    '(?:from memory|allegedly|supposedly|presumably|probably|(?:most|very) likely)',
    '(?:not |un)(?:verified|confirmed|checked)',
    '(?:no|without)(?: any)? guarantees?',
    '(?:just |only )?a? ?guess',
    '(?:i |it )?(?:may|might|could) be wrong',
    "(?:i |we )?would(?: not|n['’]?t) bet on it",
    "(?:or )?at least (?:that is|that['’]s|so)(?: what)? [^.,;!\\n]{2,30}",
    'if [^.,;!\\n]{2,30} (?:is|are) (?:right|correct|true)',
    "(?:do not|don['’]?t) (?:nail|quote|hold|pin) me[^.;!\\n]{0,20}"
  )}(?: (?:right|rightly|correctly|well))?(?=[ ]?(?:$|[.,;:)!?\\n-]|but\\b|though\\b))`,
  'i'
)
/** What somebody is not sure of is the level, not why it fails. */
const NOT_OF_ELSE = '(?! (?:why|what|how|where|when|who|which|if|whether|about (?!it|that))\\b)'
const DOUBT = oneOf(
  `(?:not|n['’]?t) (?:[a-z0-9%]+ ){0,2}?(?:sure|certain|positive)\\b${NOT_OF_ELSE}`,
  `unsure\\b${NOT_OF_ELSE}`,
  `(?:do not|don['’]?t) know (?:exactly|for sure|for certain)`,
  `(?:would|i['’]d|will|must) (?:have to |need to )?(?:check|look|verify)\\b`,
  'unless (?:some(?:body|one)|the|my|our)\\b',
  'dunno\\b'
)
/** 'SP2, but I am not sure', 'SP3 or so'; 'not sure, but SP2 I think' */
const IS_DOUBTED = new RegExp(String.raw`^ or so\b|^[^.;!\n]{0,40}?[ (]${DOUBT}`, 'i')
const IS_DOUBTED_BEFORE = new RegExp(
  String.raw`\b${DOUBT},? (?:but |though )?(?:it is |it's )?$`,
  'i'
)
/** Stands between two levels of which one is meant. */
const IS_JOINED = /^ ?(?:,|\/|-|,? or(?: maybe| even)?) ?$/i
/** 'SP3 runs, SP4 not': it is in, and does not run. */
const FAILS_INSTEAD = /^,? (?:it |they )?(?:not|(?:do|does|did)(?: not|n['’]?t))\W*$/i
const RUNS_BEFORE = /\b(?:runs?|works?|worked|fine|ok|okay)\b[^.;!?\n]*$/i
const MAX_ANSWER_TOKENS = 4
/** Characters between two levels that may say so. */
export const MAX_BETWEEN = 80

/** 'it was SP2 after all' */
const AFTER_ALL = /^,? after all/i
/** 'it isnt SP2 after all' */
const IS_DENIED = /(?:\bnot|n['’]?t)(?: (?:on|at))? $/i
/** 'all have SP3 except this one', 'SP4 on all nodes but this one' */
const NOT_HERE = new RegExp(
  `^(?: (?:is |are )?on (?:all|every|each)\\b[^.,;!?\\n]{0,24}?)?,? ${oneOf(
    `but ${THIS}`,
    `${oneOf('except', 'except for', 'apart from', 'other than', 'but not', 'only not')}(?: on)? ${THIS}`,
    `(?:but|only) ${THIS}.{0,20} (?:was|got) ${oneOf('forgotten', 'missed', 'skipped', 'left out')}`
  )}`,
  'i'
)

/** 'SP1 sits in the folder [but was never installed]', 'SP2 is on the CD, it was never run' */
const IS_NEVER_DONE = new RegExp(
  inSequence(
    String.raw`^[^.;!?\n]{0,50}?(?:,| but|, but| and)(?: (?:it|that|this|which))?`,
    " (?:was|has|is|got)(?: been)?(?: never|n't ever) (?:been |really |actually )?",
    String.raw`(?:installed|applied|put (?:on|in)|run|executed|set up)\b`
  ),
  'i'
)

/** 'SP3 I believe, let me check... [yes 3]' */
const IS_CONFIRMED = new RegExp(
  inSequence(
    `[.,;!?-] ?${oneOf('yes|yep|yeah|yup|right|okay|ok|confirmed|indeed', 'ja|oui|si|sí')}`,
    String.raw`[ ,:]{1,2}(?:(?:it|that)(?: is|['’]s) |really |indeed )?(\d)[a-c]?(?![\w.])`
  ),
  'i'
)

/** Every level a text says to be installed, whosever it is, in order. 'not SP2, SP1' → SP1 */
export function recognizeLevels(text: string): readonly LevelMention[] {
  const words = normalizeStatement(text)
  const levels = nameLevels(words)
  if (levels.length === 0) return []
  const tokens = tokensOf(words, nameProducts(words), levels)
  return tokens.flatMap(({ level }, place) =>
    level !== null && stateSaid(tokens, place, words) === 'installed' ? [level] : []
  )
}

/** Whether the level at this place of a text is said to be in. */
export function stateSaid(
  tokens: readonly StatementToken[],
  place: number,
  words: string
): LevelState {
  const [start, end] = [tokens[place]?.start ?? 0, tokens[place]?.end ?? 0]
  const behind = words.slice(end, end + MAX_BETWEEN)
  const before = words.slice(Math.max(0, start - MAX_BETWEEN), start)
  if (AFTER_ALL.test(behind) && !IS_DENIED.test(before)) return 'installed'
  if (isConfirmed(tokens[place], behind)) return 'installed'
  const own = saidOf(tokens, place, words)
  if (IS_NEVER_DONE.test(own)) return 'absent'
  const isContrasted = tokens.slice(0, place).some(({ kind }) => kind === 'level')
  if (isContrasted && FAILS_INSTEAD.test(own) && RUNS_BEFORE.test(before)) return 'installed'
  const isDoubted = IS_DOUBTED.test(own) || IS_DOUBTED_BEFORE.test(before)
  if (NOT_HERE.test(behind) || isDoubted) return 'open'
  if (isSupposed(before, behind) && !isShort(tokens)) return 'open'
  return levelState(tokens, place)
}

function isSupposed(before: string, behind: string): boolean {
  return IS_SUPPOSED.test(before) || IS_SUPPOSED_BEHIND.test(behind)
}

function isConfirmed(token: StatementToken | undefined, behind: string): boolean {
  const level = IS_CONFIRMED.exec(behind)?.[1]
  return level !== undefined && token?.level?.servicePack === Number(level)
}

/** What is said behind a level, up to the next name; of 'SP2 or SP3' what is said of both. */
function saidOf(tokens: readonly StatementToken[], place: number, words: string): string {
  const end = tokens[place]?.end ?? 0
  const next = tokens.findIndex(({ kind }, at) => at > place && kind !== 'word' && kind !== 'mark')
  const said = words.slice(end, tokens[next]?.start).slice(0, MAX_BETWEEN)
  if (tokens[next]?.kind === 'level' && IS_JOINED.test(said)) return saidOf(tokens, next, words)
  return said
}

function isShort(tokens: readonly StatementToken[]): boolean {
  return tokens.length <= MAX_ANSWER_TOKENS && !tokens.some(({ kind }) => kind === 'product')
}

import { oneOf } from '../../../../knowledge/language/words/oneOf.ts'

/** What a question asks for one of, and how such a thing looks in the text of an article. */
export type KindAsked = {
  /** 'file'; null: none is named, and its looks say enough */
  readonly noun: string | null
  readonly looks: RegExp
  /** whether what looks so is one, however it is called */
  readonly isSure: boolean
}

const SO = '^(?:(?:and|but|so|ok|okay|then|hm+)[, ]+){0,2}'
const IN = '(?:(?:in|on|at|to|under|from|into|with|for|by) )?'
/** 'type library', 'file' */
const NO_NOUN = oneOf(
  'is|are|was|were|does|do|did|can|could|should|shall|must|will|would|may|might|has|have|had',
  'if|about|else|for|happens?|happened|to|i|we|it|they|you'
)
const NOUN = String.raw`(?!${NO_NOUN}\b)([a-z][\w-]+)(?: ([a-z][\w-]+))?`
const ASKS_WHICH = new RegExp(
  `${SO}${IN}(?:which|what)(?:'s)? (?:(?:other|of the|exact|right|correct|kind of|sort of) )?${NOUN}`
)
/** 'what is the right value', 'what's the name of the function' */
const ASKS_OF = new RegExp(
  `${SO}what(?:'s| is| are) the (?:(?:right|correct|exact|new) )?(?:name of the )?${NOUN}`
)

/** How things of a kind look, whatever they are called. */
const LOOKS: readonly (readonly [noun: RegExp, looks: RegExp])[] = [
  [
    /^(?:files?|dlls?|librar(?:y|ies)|drivers?|programs?|tools?)$/,
    /\b[\w-]+\.[a-z][a-z\d]{1,3}\b/i
  ],
  [/^(?:sp|service|level)$/, /\bservice pack \d|\bsp\d/i],
  [/^(?:functions?|methods?|apis?|calls?|macros?)$/, /\w\(\)/],
  [/^(?:values?|numbers?|settings?|size)$/, /(?<![\w.])(?:0x[\da-f]+|\d+)(?!\w)|"[^"]+"/i],
  [/^(?:switch|switches|options?|parameters?|arguments?|flags?)$/, /(?<!\w)[/-][a-z?][\w:]*/i],
  [/^(?:menus?|buttons?|tabs?|box|boxes|dialogs?)$/, /\b(?:click|menu|button|tab|box)\b/i],
  [/^(?:folders?|director(?:y|ies)|paths?|place)$/, /\\|\b(?:folder|directory)\b/i],
  [/^(?:commands?|statements?|lines?)$/, /:$|=/]
]
/** Other things have names. */
const NAMED = /\bsuch as\b|\bfor example\b|\b[A-Z][\w-]* (?:[A-Z\d][\w.-]*)|\b[A-Z]{3,}\b/

/** Buttons that a question offers to choose from. */
const BUTTONS = 'yes|no|ok|cancel|retry|ignore|abort|skip'
const OF_BUTTONS = new RegExp(`\\b(?:${BUTTONS}),? (?:or|to) (?:${BUTTONS})\\b`)
const AS_BUTTON = new RegExp(
  oneOf(`"(?:${BUTTONS})"`, `\\b(?:click|choose|select|press) (?:${BUTTONS})\\b`),
  'i'
)

/** What a question asks for one of; null: it asks for no thing. `words` are normalized. */
export function kindAsked(words: string): KindAsked | null {
  if (OF_BUTTONS.test(words)) return { noun: null, looks: AS_BUTTON, isSure: true }
  const nouns = (ASKS_WHICH.exec(words) ?? ASKS_OF.exec(words))?.slice(1, 3) ?? []
  const known = nouns.find(one => LOOKS.some(([of]) => of.test(one ?? '')))
  const noun = known ?? nouns[0]
  if (noun === undefined) return null
  const looks = LOOKS.find(([of]) => of.test(noun))?.[1]
  return { noun, looks: looks ?? NAMED, isSure: looks !== undefined }
}

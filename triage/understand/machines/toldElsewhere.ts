/** How people tell of a machine that is not the one in trouble, by whose it is or where it stands. */
import { inSequence, oneOf } from '../../../knowledge/language/words/oneOf.ts'

/** What a machine is called, as the source of a pattern. */
export const BOX = oneOf(
  'servers?|machines?|box(?:es)?|pcs?|computers?|hosts?|nodes?|clusters?|systems?',
  'workstations?|notebooks?|laptops?|desktops?|controllers?|secondary|slave'
)
const PERSON = oneOf(
  '(?:co-?worker|colleague|friend|boss|chief|manager|neighbou?r|partner|assistant|trainee|intern)',
  '(?:wife|husband|brother|sister|son|daughter|father|mother|dad|mom|mum|cousin|uncle|aunt|flatmate)',
  '(?:girl|guy|man|woman|lady|boy|kid|buddy|mate|pal)'
)
/** What an owner's name or a kind of machine is none of. */
const NO_OWNER = oneOf(
  "(?:it|that|what|there|here|let|who|where|he|she|this|today|yesterday|everybody|everyone|how)'",
  "(?:user|client|customer|server|machine|computer|pc|box|microsoft|windows|exchange|office)s?'"
)
const AREA = oneOf(
  'site|office|branch|building|school|location|department|subsidiary|plant|shop|warehouse|lab',
  'floor|room|city|town|country'
)
/** A kind of machine that says nothing of which it is. */
const NO_KIND = oneOf(
  'same|whole|affected|failing|faulty|first|original|own|main|live|only|actual|said|web|file|mail',
  'to|on|in|of|with|for|and|my|our|the'
)

/** What a message may say of what it tells: 'strangely', 'Interesting:' */
const REMARKS = '(?:(?:strange|odd|curious|interesting|weird|funn|happi|lucki)[a-z]*[,: ]+)?'
/** Where a message begins, and what it may begin with before it names a machine. */
export const START = inSequence(
  `^${REMARKS}`,
  '(?:[a-z -]{2,24}[:,.!] ?){0,2}(?:(?:and|but|so|also|while|though|just) ){0,2}',
  '(?:(?:on|at|in|for|with|it is the same (?:on|at)|the same (?:happens )?(?:on|at)) )?'
)

/** Each names in its groups what a machine elsewhere is known by. */
const ELSEWHERE = [
  // "my colleague's Windows 98 notebook", 'the neighbours across the hall'
  `\\b(?:my|our|his|her|the|an?) (?:[a-z]+ )?(${PERSON})(?:s|'s|s')?\\b`,
  // "Anna's server", "Paul's"
  inSequence(
    `\\b(?:on|at|with|in|for) (?!${NO_OWNER})([a-z]+)'s?`,
    `(?=[,.;!]| (?:[\\w.]+ ){0,4}${BOX}\\b)`
  ),
  `${START}(?!${NO_OWNER})([a-z]+)'s (?:[\\w.]+ ){0,4}${BOX}\\b`,
  // 'at home', 'in the other building', 'our Dublin site'
  '\\bat (home)\\b',
  `\\b(?:in|at|on|from) (?:the|our|my|an?|another) (\\w+ )${AREA}\\b`,
  `\\b(?:in|at|on|from|of) our ([\\w.]+ )${AREA}\\b`,
  `${START}(?:the|our) ([\\w.]+ )${AREA}\\b`,
  `\\b(next door|upstairs|downstairs|over there|elsewhere|across the (?:hall|road|street))\\b`,
  // 'the build machine', 'our Paris server', 'our secondary'
  `${START}(?:the|our|my|an?|his|her) (?!(?:${NO_KIND}) )([\\w.]+ )(?:[\\w.]+ )?${BOX}\\b`,
  `${START}(?:the|our|my) (secondary|slave|test lab|lab)\\b`,
  `^(?:the |our |my )?((?:test )?lab)\\b`,
  // 'the ftp box in Ghent', 'the server in Rome', 'the kiosk pc in the lobby'
  `${START}(?:the|our) (?:[\\w.]+ )?${BOX} (?:in|at|of) ((?:the |our )?[a-z]+)\\b`
].map(source => new RegExp(source))

/** Characters at the start of a message that name the machine it tells of. */
const MAX_START = 120

/** What machines elsewhere are known by, in words that are normalized: 'colleague', 'dublin'. */
export function placesElsewhere(words: string): readonly string[] {
  const start = words.slice(0, MAX_START)
  return ELSEWHERE.flatMap(pattern => pattern.exec(start)?.[1]?.trim() ?? [])
}

const IT =
  '(?:it|this|that|these|them|exactly|just|precisely|the (?:very |exact )?same|the identical)'
/** That the trouble is on that machine, too. */
const HAS_IT_TOO = new RegExp(
  oneOf(
    inSequence(
      String.raw`\b(?:has|have|shows?|does|do|gets?|got|sees?|suffers?(?: from)?|logs?|exhibits?) `,
      `${IT}\\b.{0,30}?\\b(?:too|also|as well|same|identical|likewise|trouble|problem|error|thing)\\b`
    ),
    String.raw`\balso (?!have an? )(?:has|have|shows?|does|do|gets?|got|sees?|suffers?|happens|occurs|affected)\b`,
    String.raw`\b(?:happens|occurs|appears|there)(?: \w+)? (?:too|also|as well)\b`,
    inSequence(
      String.raw`\b(?:the |exactly |just |very )*same `,
      '(?:thing|story|problem|trouble|error|issue|behaviou?r|symptoms?|message|result|crash',
      '|there|here|on|at|with|for|in)'
    ),
    // 'is not any better', 'behaves exactly like that', "doesn't answer either"
    String.raw`\b(?:not|no)(?: any| much)? (?:different|better)\b`,
    '(?:behaves?|acts?|reacts?|works?) (?:exactly |just )?(?:like (?:this|that|it)|alike|identically|so)\\b',
    inSequence(
      "(?:n't|not|never) (?!(?:have|show|do|get|see|has|had|know) (?:it|that|this|any))",
      '[^.,;!?]{3,60} either\\b'
    ),
    inSequence(
      String.raw`\b(?:is|it's|looks|shows|has|does|have|got) `,
      '(?:exactly |just |very |precisely )?(?:the )?(?:very )?same(?=[,.;!]|$| (?:there|here|too))'
    )
  )
)

/** Whether words, normalized, say of a machine that it has the trouble, too. */
export function hasItToo(words: string): boolean {
  return HAS_IT_TOO.test(words.slice(0, MAX_SAID))
}

/** Characters of a message that says how another machine is. */
const MAX_SAID = 240

/** Who tells or does something here, and what changed or was wrong: not said of a machine elsewhere. */
export const OF_THIS_CASE = new RegExp(
  String.raw`\b${oneOf(
    'sa(?:ys?|id)|tells?|told|thinks?|believes?|confirm\\w*|looked|checked|recommend\\w*|suggest\\w*',
    'ask(?:ed|ing)?|call(?:ed|ing)?|phoned?',
    'sorry|actually|correction|mistake|i mean|i meant|typo|wait|oops|instead|in fact|turns out|wrong',
    '(?:set|put|get) (?:it|that|this|things) (?:right|straight)|to be (?:exact|precise)|rather',
    'excuses?|apolog\\w+|pardon|concerns|put|(?:in the )?meantime|since (?:this|yesterday|last)|better',
    'did (?:the )?(?:sp|service pack)[ -]?\\d|(?:people|users|we|they) still',
    'now|meanwhile|(?:installed|applied|upgraded|updated|patched)(?! (?:there|too|as well))'
  )}\b`
)

import { oneOf } from '../../../knowledge/language/words/oneOf.ts'
import { memoizeText } from '../../../knowledge/memoizeText.ts'
import { recognizeReleases } from '../../../knowledge/releases/said/recognizeReleases.ts'

/** Characters of a message in which the names of machines are looked for. */
const MAX_LENGTH = 400

/** 'MAIL01', 'srv-ex2': a name of letters and figures behind what machines stand behind. */
const NAME = /(?<![\w.\\/-])([a-z][a-z-]{1,11}\d{1,4}[a-z]?)(?![\w\\/-]|\.\w)/gi
const BEFORE =
  /(?:\b(?:on|at|from|for|server|machine|box|host|node|pc|computer|and|but|with|also|about|is)|^|[,.:;!?])\s*$/i
/** Names of letters and figures that are no machines; 'C2955', 'LNK1152' and 'NE2000' are codes. */
const NO_MACHINE = new RegExp(
  String.raw`^[a-z]{1,4}-?\d{4}[a-z]?$|2k3?$|^${oneOf(
    'sp|nt|win|w|q|kb|ie|iis|v|ver|vb|vc|vs|id|mp|usb|com|lpt|x|ps',
    'pop|imap|smtp|mapi|odbc|ado|dao|jet|fat|utf|base|md|sha',
    'word|excel|wd|xl|outlook|ol|office|off|exchange|sql|ms|os|rc|beta|build',
    'event|error|code|line|port|page|step|room|floor|user|day|week|year'
  )}-?\d`,
  'i'
)

/** What a server is sold as: 'DL380 (Windows 2000 SP2)' */
export const MODEL = /^(?:dl|ml|bl|pe|piii|xeon)-?\d/i

/** 'server A', 'on node B', 'C is Windows 2000' */
const LETTERED = new RegExp(
  oneOf(
    String.raw`\b(?:[Ss]erver|[Mm]achine|[Bb]ox|[Nn]ode|[Hh]ost|PC|pc|[Cc]omputer) ([A-H])(?![\w:\\/.-]*\w)`,
    String.raw`^(?:[a-z]{2,3}[., ]+){0,2}([A-H]) (?=(?:is|has|runs)\b)`
  ),
  'g'
)

/** Longer messages speak of drives by a letter alone. */
const MAX_LENGTH_OF_LETTER = 60
/** 'leave C. what do I do on A?' */
const LETTER_ALONE = /\b(?:on|leave|forget|about) ([B-H]|A(?=[?.!,]|$))(?![\w:\\/+#]| \w)/g

/** The machines that a message names, in capital letters; a product or a level is none. */
export function machinesNamed(text: string): readonly string[] {
  return namedIn(text.slice(0, MAX_LENGTH))
}

const namedIn = memoizeText((start: string): readonly string[] => {
  const names = [...start.matchAll(NAME)].flatMap(({ 1: name = '', index }) =>
    isMachine(name, start.slice(0, index)) ? [name.toUpperCase()] : []
  )
  const alone = start.length > MAX_LENGTH_OF_LETTER ? [] : start.matchAll(LETTER_ALONE)
  const lettered = [...start.matchAll(LETTERED), ...alone].flatMap(([, ...letters]) =>
    letters.filter(letter => letter !== undefined)
  )
  return [...new Set([...names, ...lettered])]
})

const TROUBLE = oneOf(
  '(?:the |our |that |this )?(?:problem|trouble|error|issue|event|fault)',
  'it|this|that|which'
)
const IS_ON = `${oneOf(
  "(?:'s| is| are| was| happens?| occurs?| appears?| shows? up| comes?| hangs?)",
  ''
)}(?: only| just)? (?:on|at|with|of)`
const FAILS = oneOf(
  String.raw`(?:is|was)(?: the)? (?:one|machine|server|box|affected|failing|faulty|broken|down|problem)\b`,
  '(?!is |has |runs |was |does )[a-z]+s '
)

/** Of several machines, the one that is said to have the trouble; null: none, or nobody says it. */
export function affectedMachine(text: string): string | null {
  const names = machinesNamed(text)
  if (names.length < 2) return null
  const words = text.slice(0, MAX_LENGTH)
  const affected = names.filter(name =>
    new RegExp(
      oneOf(
        String.raw`\b(?:${TROUBLE}${IS_ON}|only(?: on)?) ${name}\b`,
        String.raw`\b${name} ${FAILS}`
      ),
      'i'
    ).test(words)
  )
  return affected.length === 1 ? (affected[0] ?? null) : null
}

function isMachine(name: string, before: string): boolean {
  const isCapital = name === name.toUpperCase()
  return (isCapital || BEFORE.test(before)) && !NO_MACHINE.test(name) && !isRelease(name)
}

/** 'W2KSP3', 'NT4': a whole name of what runs; 'NTSRV3' only begins with one. */
function isRelease(name: string): boolean {
  return recognizeReleases(name).some(
    ({ servicePack, end, start }) => servicePack !== null || end - start === name.length
  )
}

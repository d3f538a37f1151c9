import { inSequence, oneOf } from '../../language/words/oneOf.ts'
import { statementOfJapanese } from './statementOfJapanese.ts'
import { OWN_LEVELS } from './statementWords.ts'

/** Longer texts say no more of what runs. */
const MAX_TEXT_LENGTH = 8_000

/** Marks around a label: '**Exchange Version**: [2000 SP3]' */
const OPENING = `[ *_"']{0,4}[:=][ *_"'[(]{0,4}`
const LABELLED = oneOf(
  'windows(?: server)?',
  'exchange(?: server)?',
  'sql(?: server)?',
  'office',
  'nt'
)
const VERSION_BEGINS = oneOf('\\d', 'nt', 'xp', 'me\\b', '2k')
/** 'Exchange Version: 2000 SP3', 'Windows version is 2000': the label is part of the name. */
const LABEL = new RegExp(
  String.raw`\b${LABELLED}(?: (?:version|release))?${oneOf(
    OPENING,
    ' (?:version|release) (?:is )?'
  )}(?=${VERSION_BEGINS})`,
  'gi'
)
const SYSTEM = oneOf('os', 'operating system', 'betriebssystem', 'system')
/** 'OS - 2000 Server' */
const SYSTEM_LABEL = new RegExp(
  String.raw`\b${SYSTEM}(?: name| version)?[ *_"']{0,4}(?:[:=-]|is)[ *_"'[(]{0,4}(?=(?:2000|2003|2k3?|nt|xp)\b)`,
  'gi'
)

/**
 * '2600.xpsp_sp2_gdr.100216-1441': where and when a build was made says nothing of what is
 * installed.
 */
const BUILD_BRANCH = /\b(\d{4})\.\w{1,40}\.\d{6}-\d{4}\b/g

/** A machine or its system. */
const MACHINE = /\b(?:server|machine|box|system|computer|node|host|one|it|win\w*|w2k|nt)/i
const HERE = oneOf(
  '(?:on|of) (?:this|that|the|our|my|both|all)',
  'for (?:this|our|my)',
  '(?:on|of)(?= (?:win|w2k|nt))'
)
const WHERE = String.raw`((?: (?!is )[\w.]+){1,5}?)`
/** The number is all that is said. */
const ENDS = String.raw`(?= ?(?:$|[.,;!)\n])| (?:and|but|now|currently|at)\b)`
const IS_NUMBER = String.raw`(?: is(?: at)?|:| =) (?:sp ?)?(\d[a-c]?)${ENDS}`
/**
 * 'the service pack level of [this Windows 2000 machine] is 2': the number belongs to the words
 * before it. What is newest or needed is not what is in.
 */
const LEVEL_OF = new RegExp(
  String.raw`(?<!\b(?:newest|latest|next|last|required|recommended|needed|minimum) )${oneOf(
    'service ?pack',
    String.raw`\bsp`
  )}(?: level| version)?(?: installed| running)? ${HERE}${WHERE}${IS_NUMBER}`,
  'gi'
)

/** 'Service Pack Windows: 1', 'SP (Exchange) = 3': whose it is stands behind the word. */
const LEVEL_OF_LABEL = new RegExp(
  String.raw`\b(service ?pack|sp)(?: level)?[ ]?\(?(${oneOf('windows', 'os', 'exchange', 'sql', 'office')})\)?[ ]?[:=]`,
  'gi'
)

const NAMES = oneOf('win\\w*', 'nt', 'w2k3?', 'xp', 'os', 'operating system', ...OWN_LEVELS)
/** What has levels, with its version: 'NT 4', 'the exchange server' */
const OWNER = String.raw`(?:the |our |my )?(${NAMES}(?: server)?(?: ?v?\d[\d.]*(?![\w.]))?)`
const SHOWS = oneOf(
  'says?',
  'shows?',
  'has',
  'runs',
  'reads',
  'reports?',
  'tells',
  'is(?: at| on)?'
)
/** 'SP3 is what NT says', "SP3 is NT's", 'SP3 belongs to NT': all of them 'SP3 of NT' */
const SAID_OF = new RegExp(
  inSequence(
    String.raw`\b((?:sp|service ?pack) ?\d[a-c]?)`,
    oneOf(
      "(?:,? (?:is|was)|'s)(?: what|(?: that| the one)? (?:of|from|for))?",
      ',? (?:belongs|goes|refers) to'
    ),
    ` ${OWNER}(?: ${SHOWS}|'s?)?`,
    String.raw`(?= ?(?:$|[.,;!/)\n-])| (?:and|but|while|whereas|not|(?:on |the )*(?:sp ?\d+|${NAMES}))\b)`
  ),
  'gi'
)

/** 'no wait it is SP1': what is called out stands apart from what is said behind it. */
const CALLED_OUT = new RegExp(
  inSequence(
    String.raw`(^|[.!?;\n] ?)`,
    '((?:(?:no|nope|nah|oh|ah|uh|wait|sorry|hm{1,9}|hold on|hang on|oops|well|actually)[ ,]{1,3}){1,4})',
    String.raw`(?=(?:it|its|that|thats|this|these|those|we|they|there|i|mine|ours|he|she)\b)`
  ),
  'gi'
)

/** The key is called so on every Windows of this line, whatever its version. */
const REGISTRY_KEY = /\bWindows NT\\CurrentVersion\b/gi

/**
 * A statement as the patterns of products and levels expect it: blanks single, labels taken into
 * names.
 */
export function normalizeStatement(text: string): string {
  return statementOfJapanese(text.slice(0, MAX_TEXT_LENGTH).normalize('NFKC'))
    .replace(BUILD_BRANCH, '$1')
    .replaceAll('_', ' ')
    .replace(REGISTRY_KEY, 'CurrentVersion')
    .replace(/[‘’]/g, "'")
    .replace(/\((?:r|tm)\)|[®™]/gi, ' ')
    .replace(/\r/g, '')
    .replace(/[ \t\u00A0]+/g, ' ')
    .replace(/\bservice-pack/gi, 'service pack')
    .replace(
      CALLED_OUT,
      (_, stop: string, said: string) => `${stop}${said.replace(/[ ,]+$/, '')}, `
    )
    .replace(SAID_OF, '$1 of $2')
    .replace(LEVEL_OF_LABEL, '$2 $1:')
    .replace(LABEL, label => `${/^[a-z]+(?: server)?/i.exec(label)?.[0] ?? ''} `)
    .replace(SYSTEM_LABEL, 'Windows ')
    .replace(LEVEL_OF, (said, where: string, level: string) =>
      MACHINE.test(where) ? `has on${where} service pack ${level}` : said
    )
}

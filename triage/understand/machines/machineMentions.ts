import { inSequence, oneOf } from '../../../knowledge/language/words/oneOf.ts'
import { PROGRAMS_OF_OTHERS } from '../../../knowledge/releases/catalog/otherPrograms.ts'
import { recognizeReleases } from '../../../knowledge/releases/said/recognizeReleases.ts'
import { isOrdinary } from '../../../knowledge/releases/said/statementWords.ts'
import { MODEL, machinesNamed } from './machinesNamed.ts'

/** A machine where a text names it; `name` in capital letters. */
export type MachineMention = { readonly name: string; readonly start: number; readonly end: number }

const BEGIN = String.raw`(?<![\w.\\/-])`
const END = String.raw`(?![\w\\]|-\w|\.\w)`
/** 'EX-BONN', 'MAILGATE': capital letters beside words in small ones */
const IN_CAPITALS = new RegExp(
  `${BEGIN}(?:[A-Z]{2,20}(?:[-_][A-Z\\d]{1,20}){1,4}|[A-Z]{3,20})${END}`,
  'g'
)
/** 'ex-bonn', 'srv_mail' */
const JOINED = new RegExp(`${BEGIN}[a-z]{2,20}(?:[-_][a-z\\d]{2,20}){1,4}${END}`, 'gi')
/** 'mail.corp.example' */
const IN_A_DOMAIN = new RegExp(`${BEGIN}[a-z][\\w-]{1,40}(?:\\.[a-z][a-z-]{1,40}){2,4}${END}`, 'gi')
/** '\\FILES' */
const ON_THE_NET = /(?<![\w\\])\\\\([a-z][\w-]{1,40})(?![\w\\])/gi
const NOUN = oneOf(
  'servers?',
  'machines?',
  'box(?:es)?',
  'nodes?',
  'hosts?',
  'computers?',
  'rechner',
  'serveurs?',
  'servidor(?:es)?'
)
const WORD = String.raw`[a-z][\w-]{2,40}`
/** What stands between two machines of one list. */
const GLUE = `(?: ?, ?(?:and |und |et |y )?| ?[&+/] ?| and | und | et | y )`
/** 'server mailgate', 'the node named north', 'boxes berlin, hamburg and munich' */
const BEHIND_NOUN = new RegExp(
  inSequence(
    String.raw`\b(?:${NOUN}|named|called|namens) (?:(?:named|called|namens) )?`,
    `(?<names>${WORD}(?:${GLUE}${WORD}){0,11})`,
    END
  ),
  'gi'
)
/** 'mailgate has', where another machine is named beside it */
const SUBJECT = new RegExp(
  inSequence(
    String.raw`(?:^|[.,;\n] |\band |\bbut )(${WORD})`,
    '(?=(?: ?[:=(] ?| (?:is|has|runs) (?:on |at )?| )',
    String.raw`(?:w2k|win\w* |nt|sp ?\d|service pack))`
  ),
  'gi'
)

/** Words in capital letters that are no machines: protocols, parts, programs, and plain words. */
const NO_NAMES = new Set(
  [
    'POP IMAP SMTP NNTP MAPI LDAP HTTP HTTPS FTP TCP UDP RPC SSL TLS DNS DHCP WINS RAS RRAS VPN',
    'IIS SQL ISA SMS SNA ADS AD DC DCS PDC BDC GC IE OWA MTA IMC IMS SRS ASR MSDE MDAC ODBC ADO DAO',
    'MMC GPO FSMO NTFS FAT DFS FRS CPU RAM BIOS SCSI RAID IDE USB HDD SSD UPS LAN WAN URL PC PCS OS',
    'SNMP API GUI SDK SSH NTP PPP PPTP IPX SPX NETBIOS NETBT WMI ASP OLE MFC GDI CSNW GSNW',
    'SP SPS NT XP ME CE SBS MSCS NLB COM DCOM DLL EXE SYS INF REG KB ID IT VM VMS QFE HOTFIX BSOD',
    'EN DE FR ES UK US USA EU OEM SRV FYI ASAP TIA THX BTW RTM SLP CAL MSFT HP IBM DELL CITRIX'
  ].flatMap(line => line.split(' '))
)
const OTHER_PROGRAMS = new Set(PROGRAMS_OF_OTHERS)
/** What begins words that are written with a hyphen: 're-installed', 'front-end' */
const PREFIX =
  /^(?:re|pre|post|non|un|multi|sub|co|anti|semi|self|e|up|in|on|off|out|over|front|back)[-_]/i

/**
 * The machines that a text names where it may say what runs on them, in its order.
 * 'EX-BONN is SP2, mailgate has SP4' → EX-BONN, MAILGATE
 * `known`: machines named before, in capital letters
 */
export function machineMentions(
  words: string,
  known: readonly string[]
): readonly MachineMention[] {
  const areCapitalsNames = /[a-z]{2}/.test(words) || isGrid(words)
  const named = [...machinesNamed(words).filter(name => !MODEL.test(name)), ...known]
  const sure = [
    ...named.flatMap(name => placesOf(words, name)),
    ...matched(words, ON_THE_NET, isName),
    ...matched(words, IN_A_DOMAIN, () => true),
    ...(areCapitalsNames ? matched(words, IN_CAPITALS, isName) : []),
    ...matched(words, JOINED, isJoinedName),
    ...[...words.matchAll(BEHIND_NOUN)].flatMap(namesBehind)
  ]
  return inOrder(sure.length === 0 ? [] : [...sure, ...matched(words, SUBJECT, isName)])
}

/** 'ATLAS/SP2, ZEUS/SP4': nothing but names and levels */
function isGrid(words: string): boolean {
  const left = words.replaceAll(IN_CAPITALS, name => (isName(name) ? ' ' : name))
  return !/[A-Za-z]{3}/.test(left)
}

function placesOf(words: string, name: string): readonly MachineMention[] {
  if (!/^[\w.-]+$/.test(name)) return []
  const pattern = new RegExp(`${BEGIN}${name.replaceAll('.', '\\.')}${END}`, 'gi')
  return matched(words, pattern, () => true)
}

function matched(
  words: string,
  pattern: RegExp,
  isOne: (name: string) => boolean
): readonly MachineMention[] {
  return [...words.matchAll(pattern)].flatMap(match => {
    const name = match[1] ?? match[0]
    const end = match.index + match[0].length
    return isOne(name) ? [mention(name, end - name.length)] : []
  })
}

/** The names behind a noun, up to a word that is none. */
function namesBehind({ groups, 0: all, index }: RegExpExecArray): readonly MachineMention[] {
  const { names = '' } = groups ?? {}
  const from = index + all.length - names.length
  const found = [...names.matchAll(new RegExp(`(?:^|${GLUE})(${WORD})`, 'gi'))].map(match => {
    const name = match[1] ?? ''
    return mention(name, from + match.index + match[0].length - name.length)
  })
  const end = found.findIndex(({ name }) => !isName(name))
  return end < 0 ? found : found.slice(0, end)
}

function mention(name: string, start: number): MachineMention {
  return { name: name.toUpperCase(), start, end: start + name.length }
}

function isName(name: string): boolean {
  const small = name.toLowerCase()
  const isKnownWord = NO_NAMES.has(name.toUpperCase()) || OTHER_PROGRAMS.has(small)
  const isOfWords = small.split(/[-_]/).every(part => part.length > 2 && isOrdinary(part))
  return !isKnownWord && !isOfWords && recognizeReleases(name).length === 0
}

/** Whether words joined by hyphens are a name; in small letters none of them is an everyday word. */
function isJoinedName(name: string): boolean {
  const isSmall = name === name.toLowerCase()
  const hasWord = name.toLowerCase().split(/[-_]/).some(isOrdinary)
  return isName(name) && !PREFIX.test(name) && !(isSmall && hasWord)
}

/** In the order of the text, the longer of two in one place. */
function inOrder(mentions: readonly MachineMention[]): readonly MachineMention[] {
  const sorted = mentions.toSorted((a, b) => a.start - b.start || b.end - a.end)
  return sorted.filter((one, at) => !sorted.slice(0, at).some(before => before.end > one.start))
}

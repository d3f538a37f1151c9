import { oneOf } from '../../../language/words/oneOf.ts'
import { SPOKEN_LATER_PROGRAMS } from './spokenLaterPrograms.ts'
import { row, type SpokenProduct, WINDOWS as W } from './spokenPatterns.ts'
import { SPOKEN_PROGRAMS } from './spokenPrograms.ts'

export type { SpokenProduct } from './spokenPatterns.ts'

/** What stands before a year that is not Windows'. */
const NOT_WINDOWS = `(?<!${oneOf(
  'exchange ',
  'sql ',
  'server ',
  'office ',
  'outlook ',
  'word ',
  'excel ',
  'access ',
  'isa ',
  'project ',
  'sbs ',
  '\\d',
  '\\.',
  '/',
  '-',
  ','
)})`
const SERVER = '(?:server |srv |svr )'
const ROLE_2000 = oneOf(
  'pro(?:f\\w*)?',
  'adv\\w*',
  'server',
  'srv',
  'svr',
  'data ?center',
  'workstation',
  'sp ?-?\\d\\w?',
  'with s\\w*',
  'rtm'
)
const ROLE_2003 = oneOf(
  'web(?: edition)?',
  'data ?center',
  'x64',
  '(?:32|64)[ -]?bits?',
  'r2',
  'sp ?-?\\d\\w?',
  'with s\\w*',
  'rtm'
)
/** 'SP1, 2003', 'SP4 on 2000': all of an answer that begins with the level. */
const LEVEL_FIRST = String.raw`(?<=^(?:sp|service pack)[ -]?\d[a-c]?,? (?:(?:on|of|for) )?)`
const ROLE_NT = oneOf('server', 'workstation', 'advanced server')
const VERSION_WORD = '(?:versions? |v)?'
const FOUR = oneOf(String.raw`4(?:\.0+)?`, 'four(?: (?:point|dot) (?:oh?|zero))?')
const NT_4 = String.raw`${VERSION_WORD}${FOUR}?(?:\b|(?=sp)|(?=wks|srv|ws\b))`
const TERMINAL_SERVER = 'terminal server(?: edition)?'

/** A row of the registry as it is copied: 'CurrentVersion REG_SZ 5.0', 'CurrentVersion = 5.0' */
function registryVersion(version: string): string {
  const value = version.replace('.', String.raw`\.`)
  return String.raw`\bcurrentversion["']?(?: reg sz)?[ :=]{1,3}["']?${value}\b(?!\.)`
}

/** Windows, the newest first where names contain each other. */
const SPOKEN_WINDOWS: readonly SpokenProduct[] = [
  row(
    'Windows Server 2008 R2',
    String.raw`${W}(?:server[ ]{0,2})?(?:2008|2k8)[ ]?r2\b`,
    String.raw`\bw2k8 ?r2\b`,
    String.raw`\b(?:server |ws)?2008 ?r2\b`
  ),
  row(
    'Windows Server 2008',
    String.raw`${W}(?:server[ ]{0,2})?(?:2008|2k8)\b`,
    String.raw`\bw2k8\b`,
    String.raw`\bserver 2008\b`,
    String.raw`\bws2008\b`,
    String.raw`\b2008 sp ?\d`
  ),
  row(
    'Windows Server 2012 R2',
    String.raw`(?:${W}(?:server )?|\bserver |\b)2012 ?r2\b`,
    String.raw`\bw2k12 ?r2\b`
  ),
  row(
    'Windows Server 2012',
    String.raw`(?:${W}(?:server )?|\bserver )2012\b`,
    String.raw`\bw2k12\b`
  ),
  row(
    match => `Windows Server ${match[1] ?? match[2]}`,
    String.raw`(?:${W}(?:server )?|\bserver )(2016|2019|2022|2025)\b`,
    String.raw`\bws(2016|2019|2022|2025)\b`
  ),
  row(
    'Windows Server 2003',
    String.raw`${W}(?:server[ ,]{0,2})?(?:2003|2k3)(?:[ ]server\b)?(?!\d)`,
    String.raw`\bw2k3`,
    String.raw`\bw2003\b`,
    String.raw`\bserver 2003\b`,
    String.raw`\bserver2003(?= ${ROLE_2003}\b)`,
    String.raw`\b2k3\b`,
    String.raw`\bwin(?:dows)? ?\.?net server\b`,
    String.raw`(?<![a-z])nt[ -]?5\.2\b`,
    String.raw`\bws(?:20)?03(?:sp|\b)`,
    String.raw`\b2003 (?:server|standard|enterprise|std|ent)\b`,
    String.raw`${NOT_WINDOWS}\b2003 ${ROLE_2003}\b`,
    `${LEVEL_FIRST}2003$`,
    String.raw`(?<=\b2000 ?(?:or|/) ?)2003\b`
  ),
  row('Windows Vista', String.raw`${W}(?:server )?vista\b`, String.raw`\bvista\b`),
  row(
    'Windows XP',
    String.raw`${W}(?:nt )?xp(?=\b|sp)`,
    String.raw`\bxp(?=\b|sp)(?! ?-)`,
    String.raw`(?<![a-z])nt[ -]?5\.1\b`
  ),
  row('Windows 8.1', String.raw`${W}8\.1\b`),
  row(match => `Windows ${match[1]}`, String.raw`(?:${W}|\bw)(7|8|10|11)(?![\d.]*\d)\b`),
  row(
    'Windows 2000',
    String.raw`${W}(?:nt |${SERVER})?(?:2[0o]{3}|2k|two thousand)(?=\D|$)`,
    String.raw`\b(?:windows )?versions? (?:of )?2000\b`,
    String.raw`\bw2k(?=$|[^\dk])`,
    String.raw`\bw2000\b`,
    String.raw`(?<![a-z])nt[ -]?5(?:\.0)?\b(?!\.)`,
    String.raw`${NOT_WINDOWS}\b2000 ${ROLE_2000}\b`,
    `${LEVEL_FIRST}2000$`,
    String.raw`\b(?:adv(?:anced|\.)? )?${SERVER}2000\b`,
    String.raw`\b2k (?:pro\w*|adv\w*|server|srv|sp ?\d)`,
    registryVersion('5.0')
  ),
  row(
    'Windows NT 4.0 Terminal Server Edition',
    String.raw`\bnt server 4(?:\.0)? terminal server edition\b`,
    String.raw`\bterminal server edition\b(?:,? (?:version )?4(?:\.0)?\b)?`,
    String.raw`\b(?:nt ?(?:server )?(?:4(?:\.0)?)?,? ?)?tse\b`,
    String.raw`\bwts ?4(?:\.0)?(?=\b|sp)`,
    String.raw`\bterminal servers? ?(?:version |v)?4(?:\.0)?\b`,
    String.raw`\bterminal servers?,? (?:on |under |is |with )?(?:win(?:dows)? )?nt ?4(?:\.0)?(?=\b|sp)`,
    String.raw`\bnt ?(?:4(?:\.0)? )?terminal server\b`,
    String.raw`\b(?:${W})?nt (?:server )?(?:version )?4\.0,? ${TERMINAL_SERVER}\b`
  ),
  row('Windows NT 3.1', String.raw`\bnt advanced server(?! ?(?:version )?[34]\b)`),
  row(
    match => `Windows NT 3.${match[1]}`,
    String.raw`\b(?:win(?:dows)? ?)?nt(?: ${ROLE_NT})?[ ,]{0,2}${VERSION_WORD}3\.(51|5|1)\b`
  ),
  row(
    'Windows NT 4.0',
    String.raw`(?:${W}|\b(?:ms[- ])?)nt ?(?:${ROLE_NT}\b[ ,]{0,2}(?:enterprise edition )?)?${NT_4}`,
    String.raw`\bnts ?4(?:\.0)?`,
    String.raw`\b4\.0(?= sp[- ]?[1-6]a?\b)`,
    registryVersion('4.0')
  ),
  row('Windows Me', String.raw`${W}(?:millennium|me)\b`),
  row(
    'Windows 98',
    String.raw`${W}?\b9?(?:98)(?: se\b| second edition)`,
    String.raw`${W}98(?:se)?\b`,
    String.raw`\bw98\b`
  ),
  row(
    'Windows 95',
    String.raw`${W}95\b`,
    String.raw`\bw95\b`,
    String.raw`\b(?:95,? )?osr ?-?[12](?:\.\d)?\b`,
    String.raw`(?<=\b3\.11? to )95\b`
  ),
  row('Windows for Workgroups 3.1', String.raw`(?:\bwfwg?|\bworkgroups),? ?(?:version |v)?3\.1\b`),
  row(
    'Windows for Workgroups 3.11',
    String.raw`${W}for workgroups(?:,? 3\.11)?\b(?!,? ?(?:version |v)?3\.1\b)`,
    String.raw`\bworkgroups 3\.11\b`,
    String.raw`\bwfwg?(?: ?3\.11)?\b`
  ),
  row(match => `Windows 3.${match[1]}`, String.raw`${W}(?:version |v)?3\.(0a?|11?)\b`)
]

/** Every way a product is said. Earlier rows win where two overlap. */
export const SPOKEN: readonly SpokenProduct[] = [
  ...SPOKEN_LATER_PROGRAMS,
  ...SPOKEN_PROGRAMS,
  ...SPOKEN_WINDOWS
]

import type { Article } from '../../../knowledge/articles/article.ts'
import { otherNames } from '../../../knowledge/articles/find/otherNames.ts'
import { termsOf } from '../../../knowledge/articles/index/terms.ts'

const MAX_LENGTH = 4_000
/** What titles begin with: 'XADM: ', 'BUG: ' */
const SERIES = /^(?:[A-Z]{2,5}\d{0,4}[ :]+)+(?<=: ?)/
const WORD = /[A-Za-z0-9][A-Za-z0-9.+]*[A-Za-z0-9+]/g
/** 'CSNW', 'ScanJet', 'LPS540', 'Spoolss.dbg': no version ('SP4', '3.51'), no code ('0xA') */
const NAME = /^(?!SP\d|Q\d|MS\d|0[xX]|\d+$)(?:.*[A-Z].*[A-Z0-9]|\d+[A-Z]|[A-Za-z]\w+\.[A-Za-z]{3}$)/
/** Written so in any title. */
const OF_ANY: ReadonlySet<string> = new Set([
  'dos',
  'cd-rom',
  'rom',
  'winnt',
  'win95',
  'win98',
  'wfwg',
  'ids',
  'stop',
  'cmd',
  'fix',
  'bug',
  'errmsg'
])
const MIN_NAME_LENGTH = 3

/**
 * The names in the title of an article, of a component, a device or a file, that were not said and
 * are none of its products.
 * ('the server service does not start', 'Unable to Start CSNW Service') → ['CSNW']
 */
export function unsaidNames(words: string, { title, appliesTo }: Article): readonly string[] {
  const products = appliesTo.map(({ text }) => text).join(' ')
  const known = `${words.slice(0, MAX_LENGTH)} ${products}`
  const [said, initials] = [joined(known), initialsOf(known)]
  const meant = new Set(termsOf(words.slice(0, MAX_LENGTH)).flatMap(otherNames))
  return title
    .replace(SERIES, '')
    .split(/\s+/)
    .filter(part => !isOneOfThemSaid(part, said))
    .flatMap(part => part.match(WORD) ?? [])
    .filter(name => name.length >= MIN_NAME_LENGTH && NAME.test(name))
    .filter(name => !OF_ANY.has(name.toLowerCase()) && !said.includes(joined(withoutEnding(name))))
    .filter(name => !(isAbbreviated(name, initials) || termsOf(name).some(term => meant.has(term))))
}

/** 'SNADS/PROFS/Notes' to who has Notes: the others are not asked for. */
function isOneOfThemSaid(part: string, said: string): boolean {
  return part
    .split('/')
    .slice(part.includes('/') ? 0 : 1)
    .some(one => one.length >= MIN_NAME_LENGTH && said.includes(joined(one)))
}

/** 'Lsass' of 'Lsass.exe', as people call a program; short ones are parts of other words. */
function withoutEnding(name: string): string {
  return /^\w{4,}\.exe$/i.test(name) ? name.slice(0, -'.exe'.length) : name
}

/** 'OWA' of 'Outlook Web Access', 'NDRs' of 'a non-delivery report' */
function isAbbreviated(name: string, initials: string): boolean {
  return /^[A-Z]{3,5}s?$/.test(name) && initials.includes(name.replace(/s$/, '').toLowerCase())
}

function initialsOf(text: string): string {
  return (text.match(/[A-Za-z0-9]+/g) ?? [])
    .map(([first]) => first)
    .join('')
    .toLowerCase()
}

/** Small letters and figures alone: 'Scan-Jet' is 'ScanJet'. */
function joined(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]+/g, '')
}

import type { AppliesTo } from '../../../knowledge/articles/article.ts'
import type { WindowsEvent } from '../../../knowledge/events/event.ts'
import { normalizeText } from '../../../knowledge/language/words/normalizeText.ts'

/** Words of an applies-to line that name no product of their own. */
const GENERAL: ReadonlySet<string> = new Set([
  'microsoft',
  'windows',
  'server',
  'workstation',
  'version',
  'versions',
  'edition',
  'editions',
  'standard',
  'professional',
  'enterprise',
  'advanced',
  'datacenter',
  'learning',
  'developer',
  'for',
  'the',
  'and',
  'of',
  'on',
  'with',
  'in',
  'ms',
  'sp',
  'service',
  'pack',
  'operating',
  'system',
  'series'
])
/** Where a line goes on with what the product is for or runs on. */
const ASIDE = /[(:]|\s(?:for|on|used with|included with)\s/i
const VERSION = /^\d+(?:\.\d+)*[a-z]?$/
/** Names shorter than this are found in too many other words. */
const MIN_NAME_LENGTH = 2

/**
 * Whether words name the product of an applies-to line, with its version where the line has one.
 * 'expedia streets 98 says ...' and 'Microsoft Expedia Streets 98' → true
 */
export function isNamedIn(words: string, line: Pick<AppliesTo, 'text'>): boolean {
  const said = tokensOf(words)
  const { names, versions } = namesOf(line.text)
  const isSaid = names.length > 0 && names.every(name => said.has(name))
  return isSaid && (versions.length === 0 || versions.some(version => hasVersion(said, version)))
}

/** Whether the source or the text of an event holds the name of a product, whatever its version. */
export function isNamedByEvent(
  { source, description }: WindowsEvent,
  line: Pick<AppliesTo, 'text'>
): boolean {
  const shown = tokensOf(`${source ?? ''} ${description ?? ''}`)
  const joined = (source ?? '').toLowerCase()
  const { names } = namesOf(line.text)
  return names.length > 0 && names.every(name => shown.has(name) || joined.includes(name))
}

function namesOf(text: string): {
  readonly names: readonly string[]
  readonly versions: readonly string[]
} {
  const [name = ''] = text.split(ASIDE)
  const tokens = [...tokensOf(name)]
  return {
    names: tokens.filter(
      token => token.length >= MIN_NAME_LENGTH && !VERSION.test(token) && !GENERAL.has(token)
    ),
    versions: tokens.filter(token => VERSION.test(token))
  }
}

/** '4.0' is said by '4', '4.0' and, behind a name, 'vb4'; '1999' by '99'. */
function hasVersion(said: ReadonlySet<string>, version: string): boolean {
  return [version, version.replace(/\.0$/, ''), version.replace(/^19(?=9\d$)/, '')].some(one =>
    said.has(one)
  )
}

function tokensOf(text: string): ReadonlySet<string> {
  return new Set(normalizeText(text).match(/[a-z0-9][a-z0-9.+#/-]*[a-z0-9+#]|[a-z0-9]/g) ?? [])
}

import type { Article, Fix } from '../article.ts'
import type { Fault, FrontMatter } from './readFrontMatter.ts'

/**
 * What is wrong with a helpdesk's own article, the first line first; when the front matter cannot
 * be read, that alone. `fixes` are those its front matter names.
 */
export function markdownFaults(
  front: FrontMatter,
  article: Article,
  fixes: readonly Fix[]
): readonly Fault[] {
  if (front.faults.length > 0) return front.faults
  return RULES.flatMap(rule => rule(front, article, fixes)).toSorted((a, b) => a.line - b.line)
}

/** What an event number may be. */
export function isEventId(number: number): boolean {
  return Number.isInteger(number) && number >= 0 && number <= MAX_EVENT_ID
}

const MAX_EVENT_ID = 0xffff
const ID = /^[A-Z]{1,8}-?\d{1,8}$/
/** How much of a wrong value is shown. */
const [MAX_ID_SHOWN, MAX_FIX_SHOWN] = [40, 60]

type Rule = (front: FrontMatter, article: Article, fixes: readonly Fix[]) => readonly Fault[]

const RULES: readonly Rule[] = [
  ({ id }) => (id === null ? [NO_ID] : idFaults(id)),
  front => (front.title === null ? [front.isOurs ? NO_TITLE : NO_HEADING] : []),
  front => (front.appliesTo.length === 0 && isWrittenHere(front) ? [NO_PRODUCT] : []),
  ({ events }) => eventFaults(events),
  ({ fix }, _, fixes) => fixFaults(fix, fixes),
  (front, { sections }) => sectionFaults(front, sections)
]

const NO_ID: Fault = {
  line: 2,
  found: 'no id',
  remedy:
    'write "id:" and a name of your own such as HD-12, or the number of the article it replaces'
}
const NO_TITLE: Fault = {
  line: 2,
  found: 'no title',
  remedy: 'write "title:" and one line that says what happens'
}
const NO_HEADING: Fault = {
  line: 1,
  found: 'no title',
  remedy: 'begin the file with "# " and one line that says what happens'
}
const NO_PRODUCT: Fault = {
  line: 2,
  found: 'no product under "applies to"',
  remedy: 'list each product with its version, as in "- Windows 2000 Server"'
}

/** Of a text from elsewhere the products are read from its words, and it may name none. */
function isWrittenHere({ isOurs, converted }: FrontMatter): boolean {
  return isOurs && converted === null
}

function idFaults({ value, line }: NonNullable<FrontMatter['id']>): readonly Fault[] {
  if (ID.test(value.toUpperCase())) return []
  const found = `an id "${value.slice(0, MAX_ID_SHOWN)}" of another form`
  return [{ line, found, remedy: 'use letters and a number, as in HD-12 or Q100000' }]
}

function eventFaults(events: FrontMatter['events']): readonly Fault[] {
  return events
    .filter(({ id }) => !isEventId(Number(id?.value ?? Number.NaN)))
    .map(({ line }) => ({
      line,
      found: 'an event without a number',
      remedy: 'write "id:" and the number Event Viewer shows, 0 to 65535'
    }))
}

function fixFaults(told: FrontMatter['fix'], fixes: readonly Fix[]): readonly Fault[] {
  return told
    .filter(({ line }) => !fixes.some(fix => fix.line === line))
    .map(({ line, value }) => ({
      line,
      found: `a fix "${value.slice(0, MAX_FIX_SHOWN)}" that names no level`,
      remedy:
        'name the product and its level, as in "Windows NT 4.0 Service Pack 5"; ' +
        'what to do else belongs under "# Resolution"'
    }))
}

function sectionFaults({ next }: FrontMatter, sections: Article['sections']): readonly Fault[] {
  if (sections.some(({ lines }) => lines.last >= lines.first)) return []
  const remedy = 'write at least one, as in "# Symptoms" and the text below it'
  return [{ line: next, found: 'no section with text', remedy }]
}

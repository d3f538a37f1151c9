import type { Article, Fix, LineRange } from '../../knowledge/articles/article.ts'
import type { WindowsEvent } from '../../knowledge/events/event.ts'
import { MONTHS } from '../../knowledge/language/words/months.ts'
import type { Release } from '../../knowledge/releases/release.ts'
import { subjectsOf } from '../decide/applicability.ts'

const MAX_NAME_LENGTH = 60
const GENERAL: readonly string[] = ['mail server', 'virtual server']

/** Pasted words fit for a sentence: no control or direction characters, not too long. */
export function plain(text: string): string {
  const clean = text
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim()
  if (clean.length > MAX_NAME_LENGTH) return `${clean.slice(0, MAX_NAME_LENGTH - 1).trimEnd()}…`
  return clean
}

/** 2 → 'SP2', 6 and 'a' → 'SP6a', 0 → 'no service pack' */
export function nameLevel(servicePack: number, letter = ''): string {
  if (servicePack === 0) return 'no service pack'
  return `SP${servicePack}${letter}`
}

/** 'de' → 'German' */
export function nameLanguage(code: string): string {
  return new Intl.DisplayNames('en', { type: 'language' }).of(code) ?? 'your language'
}

/** 'Windows 2000 Advanced Server SP2', as far as it is known. */
export function nameRelease({ product, edition, servicePack, letter }: Release): string {
  const isNamed = edition !== null && product?.includes(edition) === true
  return [product, isNamed ? null : edition, nameInstalled(servicePack, letter)]
    .filter(part => part !== null)
    .join(' ')
}

function nameInstalled(servicePack: number | null, letter: string | undefined): string | null {
  if (servicePack === null) return null
  if (servicePack === 0) return 'without a service pack'
  return nameLevel(servicePack, letter)
}

/**
 * 'Windows 2000 Service Pack 3', 'SNA Server 4.0',
 * 'the hotfix rollup for Systems Management Server 2.0 Service Pack 4'
 */
export function nameFix({
  kind,
  product,
  servicePack,
  letter,
  called,
  version
}: Pick<Fix, 'kind' | 'product' | 'servicePack' | 'letter' | 'called' | 'version'>): string {
  const level =
    servicePack !== null ? `${product} ${called} ${servicePack}${letter}` : (version ?? product)
  if (kind === 'rollup') return `the hotfix rollup for ${level}`
  return level
}

/** 'Event 2086 (MSExchangeCluster) on MAIL01, 3 times' */
export function nameEvent({ id, source, computer, count }: WindowsEvent): string {
  const from = source === null ? '' : ` (${plain(source)})`
  const machine = computer === null ? '' : ` on ${plain(computer)}`
  return `Event ${id}${from}${machine}${count > 1 ? `, ${count} times` : ''}`
}

/** ' on MAIL01' when exactly one machine is known, else '' */
export function onMachine(events: readonly WindowsEvent[]): string {
  const machine = machineOf(events)
  if (machine === null) return ''
  return ` on ${machine}`
}

/** The machine of the events when they all name the same one. */
export function machineOf(events: readonly WindowsEvent[]): string | null {
  const [first, ...others] = new Set(events.flatMap(event => event.computer ?? []))
  if (first === undefined || others.length > 0) return null
  return plain(first)
}

/**
 * What several specific services run in is not named beside them.
 * ['POP3', 'mail server'] → 'POP3', ['mail server'] → 'The mail server'
 */
export function nameServices(services: readonly string[]): string {
  const own = services.filter(service => !GENERAL.includes(service))
  if (own.length > 0) return listed(own)
  if (services.length === 0) return ''
  return `The ${services[0]}`
}

/** { first: 27, last: 29 } → 'lines 27 to 29' */
export function nameLines({ first, last }: LineRange): string {
  if (first === last) return `line ${first}`
  return `lines ${first} to ${last}`
}

/** 'Q303283 ("Event 2086 Appears ...")' */
export function nameArticle({ id, title }: Pick<Article, 'id' | 'title'>): string {
  return `${id} (“${title}”)`
}

/**
 * What an article is about, by name; as its list has it where a product has no name of its own.
 * 'Microsoft Expedia Streets 98' → 'Expedia Streets 98'
 */
export function subjectNames(article: Article): readonly string[] {
  const names = subjectsOf(article).flatMap(({ products, text }) =>
    products.length > 0
      ? products
      : [plain(text.replace(/^Microsoft /, '').replace(/,? versions? (?=\d)/, ' '))]
  )
  return [...new Set(names)]
}

/** '2002-08-15' → 'August 2002' */
export function nameMonth(date: string): string | null {
  const month = MONTHS[Number(date.slice(5, 7)) - 1]
  if (month === undefined) return null
  return `${month} ${date.slice(0, 4)}`
}

/** ['POP3', 'IMAP4', 'SMTP'] → 'POP3, IMAP4 and SMTP' */
export function listed(names: readonly string[], last = 'and'): string {
  if (names.length < 2) return names.join('')
  return `${names.slice(0, -1).join(', ')} ${last} ${names.at(-1)}`
}

/** Sentences as one paragraph, without the empty ones. */
export function joined(sentences: readonly string[]): string {
  return sentences.filter(sentence => sentence !== '').join(' ')
}

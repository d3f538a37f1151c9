import type { Article, Fix, LineRange } from '../../knowledge/articles/article.ts'
import type { WindowsEvent } from '../../knowledge/events/event.ts'
import { memoizeRecent } from '../../knowledge/memoizeRecent.ts'
import type { Release } from '../../knowledge/releases/release.ts'
import { subjectsOf } from '../decide/applicability.ts'
import { languageSpoken, PHRASES } from '../wording/say.ts'

const MAX_NAME_LENGTH = 60
const MAX_LOCALES = 8
/** What several specific services run in, by the phrase that names it. */
const GENERAL: Readonly<Record<string, 'mailServer' | 'virtualServer'>> = {
  'mail server': 'mailServer',
  'virtual server': 'virtualServer'
}

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
  if (servicePack === 0) return PHRASES.noServicePack
  return `SP${servicePack}${letter}`
}

/** 'de' → 'German' */
export function nameLanguage(code: string): string {
  const names = new Intl.DisplayNames(localeSpoken(), { type: 'language' })
  return names.of(code) ?? PHRASES.yourLanguage
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
  if (servicePack === 0) return PHRASES.withoutServicePack
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
  if (kind === 'rollup') return PHRASES.rollupFor(level)
  return level
}

/** 'Event 2086 (MSExchangeCluster) on MAIL01, 3 times' */
export function nameEvent({ id, source, computer, count }: WindowsEvent): string {
  const [from, machine] = [source, computer].map(name => (name === null ? null : plain(name)))
  return PHRASES.event(id, from ?? null, machine ?? null, count)
}

/** The machine of the events when they all name the same one. */
export function machineOf(events: readonly WindowsEvent[]): string | null {
  const [first, ...others] = new Set(events.flatMap(event => event.computer ?? []))
  if (first === undefined || others.length > 0) return null
  return plain(first)
}

/**
 * What several specific services run in is not named beside them.
 * ['POP3', 'mail server'] → 'POP3', ['mail server'] → 'the mail server'
 */
export function nameServices(services: readonly string[]): string {
  const own = ownServices(services)
  if (own.length > 0) return listed(own)
  const [general = ''] = services
  const phrase = GENERAL[general]
  return phrase === undefined ? general : PHRASES[phrase]
}

/** How many services `nameServices` names. */
export function countServices(services: readonly string[]): number {
  return Math.max(1, ownServices(services).length)
}

function ownServices(services: readonly string[]): readonly string[] {
  return services.filter(service => !(service in GENERAL))
}

/** { first: 27, last: 29 } → 'lines 27 to 29' */
export function nameLines({ first, last }: LineRange): string {
  return PHRASES.lines(first, last)
}

/** 'Q303283 ("Event 2086 Appears ...")' */
export function nameArticle({ id, title }: Pick<Article, 'id' | 'title'>): string {
  return `${id} (${PHRASES.quoted(title)})`
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
  const month = new Date(date.slice(0, 7))
  if (Number.isNaN(month.getTime())) return null
  return monthsIn(localeSpoken()).format(month)
}

/** ['POP3', 'IMAP4', 'SMTP'] → 'POP3, IMAP4 and SMTP' */
export function listed(
  names: readonly string[],
  type: 'conjunction' | 'disjunction' = 'conjunction'
): string {
  return listsIn[type](localeSpoken()).format(names)
}

/** Sentences as one paragraph, without the empty ones. */
export function joined(sentences: readonly string[]): string {
  return sentences.filter(sentence => sentence !== '').join(PHRASES.gap)
}

/** American English would put a comma before the last of a list. */
function localeSpoken(): string {
  const language = languageSpoken()
  return language === 'en' ? 'en-GB' : language
}

/** Formats take long to make. */
const monthsIn = memoizeRecent(
  (locale: string) =>
    new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }),
  String,
  MAX_LOCALES
)
const listsIn = {
  conjunction: memoizeRecent(
    (locale: string) => new Intl.ListFormat(locale, { type: 'conjunction' }),
    String,
    MAX_LOCALES
  ),
  disjunction: memoizeRecent(
    (locale: string) => new Intl.ListFormat(locale, { type: 'disjunction' }),
    String,
    MAX_LOCALES
  )
}

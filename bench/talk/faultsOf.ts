import type { Expected } from './toldCases.ts'

/** What is seen of a turn, of any version of the assistant. */
export type Seen = {
  readonly text: string
  readonly choices: readonly string[]
  /** the step of the reply; of one without the last step of the case */
  readonly kind: string | null
  readonly about: string | null
  readonly hasStep: boolean
  /** the article of the verdict, or the first that is asked about */
  readonly article: string | null
  readonly between: readonly string[]
  readonly facts: Readonly<Record<string, unknown>>
}

const VERDICTS: readonly string[] = ['recommend', 'already-fixed', 'not-applicable', 'show-article']
const OF_ARTICLE: readonly string[] = ['product', 'version', 'service-pack', 'article', 'event']

type Check = (seen: Seen, expected: Expected) => string | null

/** Each thing that may be expected, and what is said where it does not hold. */
const CHECKS: readonly Check[] = [
  (seen, { kind }) => {
    const beside = seen.text.includes('?') ? ['none', 'ask'] : ['none']
    const kinds = [seen.kind, ...(seen.hasStep ? [] : beside)]
    return kind === undefined || listed(kind).some(one => kinds.includes(one))
      ? null
      : `${seen.kind}`
  },
  (seen, { about }) =>
    about === undefined || seen.kind !== 'ask' || listed(about).includes(seen.about ?? '')
      ? null
      : `asks about ${seen.about}`,
  (seen, { article }) =>
    article === undefined || listed(article).includes(seen.article ?? '')
      ? null
      : `article ${seen.article}`,
  (seen, { offered }) => {
    const all = [seen.article, ...seen.between, ...idsIn(seen)]
    return offered === undefined || listed(offered).some(one => all.includes(one))
      ? null
      : `offers ${[...new Set(all)].slice(0, 4).join(', ')}`
  },
  (seen, { facts = {} }) => differing(seen, facts, false),
  (seen, { notFacts = {} }) => differing(seen, notFacts, true),
  (seen, { quiet }) => {
    const asks = seen.kind === 'ask' && OF_ARTICLE.includes(seen.about ?? '')
    const isLoud = VERDICTS.includes(seen.kind ?? '') || (asks && seen.article !== null)
    return quiet === true && seen.hasStep && isLoud ? `not quiet: ${seen.kind}` : null
  },
  (seen, { says }) =>
    says === undefined || listed(says).some(one => seen.text.toLowerCase().includes(one))
      ? null
      : `says none of ${says.join(', ')}`,
  (seen, { notSays = [] }) => {
    const said = listed(notSays).find(one => seen.text.toLowerCase().includes(one))
    return said === undefined ? null : `says ${said}`
  }
]

/** What is not as it must be; none: all is. */
export function faultsOf(seen: Seen, expected: Expected): readonly string[] {
  return CHECKS.flatMap(check => check(seen, expected) ?? [])
}

function listed(value: string | readonly string[]): readonly string[] {
  return typeof value === 'string' ? value.split('|') : value
}

function idsIn({ text, choices }: Seen): readonly string[] {
  return [text, ...choices].join(' ').match(/Q\d{5,6}/g) ?? []
}

function differing({ facts }: Seen, expected: Expected['facts'], isDenied: boolean): string | null {
  const wrong = Object.entries(expected ?? {}).find(
    ([name, value]) => isSame(facts[name], value) === isDenied
  )
  return wrong === undefined ? null : `${wrong[0]} is ${facts[wrong[0]]}`
}

/** 'Windows 2000' is '2000', as people call it. */
function isSame(known: unknown, value: unknown): boolean {
  return plain(known) === plain(value)
}

function plain(value: unknown): string {
  return String(value)
    .toLowerCase()
    .replace(/^(?:windows|microsoft) /, '')
}

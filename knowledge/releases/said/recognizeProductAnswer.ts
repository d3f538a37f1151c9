import { isOperatingSystem } from '../products.ts'
import { letterOf, type Release } from '../release.ts'
import { recognizeEdition } from './recognizeEdition.ts'
import { recognizeLevels } from './recognizeLevels.ts'
import { recognizeReleases } from './recognizeReleases.ts'

/** Short answers that name a product only because the question was which one. */
const ANSWERS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:2003|2k3|03)\b/i, 'Windows Server 2003'],
  [/\b2008 ?r2\b/i, 'Windows Server 2008 R2'],
  [/\b(?:2008|2k8)\b/i, 'Windows Server 2008'],
  [/\b2012 ?r2\b/i, 'Windows Server 2012 R2'],
  [/\b2012\b/i, 'Windows Server 2012'],
  [/\b2016\b/i, 'Windows Server 2016'],
  [/\b2019\b/i, 'Windows Server 2019'],
  [/\b2022\b/i, 'Windows Server 2022'],
  [/\b2025\b/i, 'Windows Server 2025'],
  [/\b(?:2000|2k|w2000|5\.0|two thousand)\b/i, 'Windows 2000'],
  [/\bvista\b/i, 'Windows Vista'],
  [/\bxp\b/i, 'Windows XP'],
  [/\b3\.51\b/i, 'Windows NT 3.51'],
  [/\b(?:nt|4\.0)\b/i, 'Windows NT 4.0'],
  [/^(?:windows )?98\b/i, 'Windows 98'],
  [/^(?:windows )?95\b/i, 'Windows 95'],
  [/^(?:windows )?me\b/i, 'Windows Me'],
  [/^(?:7|seven)$/i, 'Windows 7'],
  [/^(?:10|ten)$/i, 'Windows 10'],
  [/^(?:11|eleven)$/i, 'Windows 11'],
  [/^(?:8)$/i, 'Windows 8']
]
/** Longer texts are no short answers. */
const MAX_ANSWER_LENGTH = 120

/**
 * An answer to "which product?": free words, or as short as people answer; null: it names none, or
 * several.
 * '2k adv server sp2' → Windows 2000 Advanced Server SP2
 */
export function recognizeProductAnswer(text: string): Release | null {
  const named = recognizeReleases(text).filter(({ product }) => product !== null)
  const systems = named.filter(({ product }) => product !== null && isOperatingSystem(product))
  const [only, ...others] = systems.length > 0 ? systems : named
  if (only === undefined) return shortAnswer(text.trim())
  if (others.every(({ product }) => product === only.product)) return fieldsOf(only)
  return null
}

function shortAnswer(words: string): Release | null {
  const fitting =
    words.length > MAX_ANSWER_LENGTH ? [] : ANSWERS.filter(([said]) => said.test(words))
  const [found] = fitting
  const isOpen = fitting.some(([, product]) => isApart(product, fitting))
  if (found === undefined || isOpen) return null
  const [level] = recognizeLevels(words)
  return {
    product: found[1],
    edition: recognizeEdition(words),
    version: null,
    servicePack: level?.servicePack ?? null,
    ...letterOf(level ?? {})
  }
}

/**
 * Whether another product was found that is not the same under a longer name, as 'Windows Server
 * 2008 R2' is.
 */
function isApart(product: string, found: typeof ANSWERS): boolean {
  const year = yearOf(product)
  return found.some(([, other]) => year !== undefined && (yearOf(other) ?? year) !== year)
}

function yearOf(product: string): string | undefined {
  return /20\d\d/.exec(product)?.[0]
}

function fieldsOf({ product, edition, version, servicePack, letter, below }: Release): Release {
  const bound = below === undefined ? {} : { below }
  return { product, edition, version, servicePack, ...letterOf({ letter }), ...bound }
}

import type { WindowsEvent } from '../../events/event.ts'
import type { ArticleIndex } from '../index/articleIndex.ts'
import type { Query } from '../knowledge.ts'
import { type ComparedByEvent, compareByEvent } from './events/compareByEvent.ts'
import { chanceOfEvent, eventReasons } from './events/eventChance.ts'
import { compareByWords, type JudgedByWords, judgeByWords } from './findByWords.ts'
import { readWordsQuery } from './wordsQuery.ts'
import { CHANCE_WEIGHTS } from './wordsWeights.ts'

/** Events that are explained, candidates that are shown, what speaks for or against each. */
const MAX_EVENTS = 5
const MAX_SHOWN = 5
const MAX_REASONS = 8
/** Less than this makes no difference that is seen, in log odds. */
const MIN_REASON = 0.05

/** What the features of words are called where somebody reads them. */
const WORDS_REASONS: Readonly<Record<string, string>> = {
  bias: 'before anything is compared',
  logOdds: 'its lead in the ranking',
  found: 'the search',
  coverage: 'words said that it has',
  symptoms: 'words of its symptoms',
  title: 'words of its title',
  titleSaid: 'its title was said',
  products: 'words of its products',
  product: 'its product was named',
  version: 'its version was named',
  otherVersion: 'another version was named',
  pairs: 'the same neighbouring words',
  run: 'the same words in a row',
  together: 'words close together',
  quoted: 'a text from the screen',
  numbers: 'the same code',
  otherNumbers: 'another code',
  rarest: 'a rare word in both',
  rarestMissing: 'a rare word that it lacks',
  matched: 'how much it has',
  missing: 'how much it lacks',
  modern: 'words of a later time',
  unheard: 'words that no article has',
  isModern: 'words of a later time',
  brief: 'little was said',
  little: 'little of it matches',
  noProduct: 'no product was named'
}

/**
 * Why articles are found, in lines for whoever maintains it: for each event and for the words, the
 * chance of the best and what counted most for and against each, in log odds.
 * `gateway loses queue` → `  0.83 Q910001 Heron Gateway Loses Its Queue: its title was said +1.5 ...`
 */
export function whyFound(index: ArticleIndex, { events, words }: Query): readonly string[] {
  return [
    ...events.slice(0, MAX_EVENTS).flatMap(event => whyByEvent(index, event, words)),
    ...(events.length > MAX_EVENTS ? [`and ${events.length - MAX_EVENTS} more events`] : []),
    ...(words.trim() === '' ? [] : whyByWords(index, words))
  ]
}

function whyByEvent(index: ArticleIndex, event: WindowsEvent, words: string): readonly string[] {
  const compared = compareByEvent(index, event, words)
    .map(one => ({ ...one, chance: Math.max(one.least, chanceOfEvent(one.features)) }))
    .toSorted((a, b) => b.chance - a.chance)
  return [
    // the source may be anything that was pasted
    `by event ${event.id} (${event.source === null ? 'no source' : 'with its source'}):`,
    ...compared.slice(0, MAX_SHOWN).map(one => {
      const reasons = [...eventReasons(one.features), ...slotsOf(one)]
      return lineOf(index, one, reasons)
    })
  ]
}

/** The least chance for the number alone is a reason that no feature tells. */
function slotsOf({ least }: ComparedByEvent): readonly Reason[] {
  return least > 0 ? [['the least for its number', least]] : []
}

function whyByWords(index: ArticleIndex, words: string): readonly string[] {
  const { message, articles } = compareByWords(index, words)
  return [
    'by words:',
    ...judgeByWords(articles, message)
      .slice(0, MAX_SHOWN)
      .map(one => lineOf(index, one, wordsReasons(one)))
  ]
}

function wordsReasons({ evidence }: JudgedByWords): readonly Reason[] {
  return Object.entries(evidence).map(([name, value]) => [
    WORDS_REASONS[name] ?? name,
    value * (CHANCE_WEIGHTS[name] ?? 0)
  ])
}

/** What is searched for by a message's words, with the weight of each: `printer 2.1, jam 4.3` */
export function searchedFor(index: ArticleIndex, words: string): string {
  const { terms } = readWordsQuery(words, '', index.words)
  return terms.map(({ term, weight }) => `${term} ${weight.toFixed(1)}`).join(', ')
}

type Reason = readonly [name: string, counts: number]

function lineOf(
  index: ArticleIndex,
  { docId, chance }: { readonly docId: number; readonly chance: number },
  reasons: readonly Reason[]
): string {
  const { id, title } = index.nameOf(docId)
  const told = reasons
    .filter(([, counts]) => Math.abs(counts) >= MIN_REASON)
    .toSorted(([, a], [, b]) => Math.abs(b) - Math.abs(a))
    .slice(0, MAX_REASONS)
    .map(([name, counts]) => `${name} ${counts < 0 ? '' : '+'}${counts.toFixed(1)}`)
  return `  ${chance.toFixed(2)} ${id} ${title}: ${told.join(', ')}`
}

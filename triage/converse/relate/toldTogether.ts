import type { Knowledge } from '../../../knowledge/articles/knowledge.ts'
import { decide } from '../../decide/decide.ts'
import { halvesOf } from '../../problemsTold.ts'
import { learn, NOTHING_KNOWN } from '../../understand/facts.ts'
import { recognizeMessage } from '../../understand/recognizeMessage.ts'
import type { Case } from '../case.ts'
import { holds } from '../interpret/wanted/names.ts'
import { namedIn } from '../interpret/wanted/problemWanted.ts'

/** A half of what was told, and the article that it leads to alone. */
type Half = { readonly words: string; readonly article: string; readonly chance: number }

/**
 * The case without what was told beside it, which waits: who says 'take the fax first', or 'now the
 * fax', told of two problems. A message in which nothing names one of two leaves the case as it is.
 */
export function apart(knowledge: Knowledge, known: Case, text: string): Case {
  const { waiting = [], earlier = [], step, words, events } = known
  const isOne = waiting.length + earlier.length === 0 && step !== null && events.length === 0
  const name = isOne && words !== '' ? namedIn(text) : undefined
  if (name === undefined) return known
  const spokenOf = known.article ?? known.between[0]?.article
  const cuts = halvesOf(words)
    .filter(([first, second]) => name === '' || holds(first, name) !== holds(second, name))
    .flatMap(halves => {
      const led = halves.flatMap(half => ledBy(knowledge, half))
      const own = led.find(({ article }) => article === spokenOf)
      const other = led.find(({ article }) => article !== spokenOf)
      return own === undefined || other === undefined ? [] : [{ own, other }]
    })
  const surest = cuts.toSorted((a, b) => b.other.chance - a.other.chance)[0]
  if (surest === undefined) return known
  const { own, other } = surest
  return { ...known, words: own.words, newest: own.words, waiting: [other.words] }
}

/** Where a half leads alone; nothing: nowhere. */
function ledBy(knowledge: Knowledge, words: string): readonly Half[] {
  const heard = recognizeMessage(words)
  const { article, between, candidates } = decide(
    knowledge,
    heard,
    learn(NOTHING_KNOWN, heard, null)
  )
  const found = article?.id ?? between[0]?.article
  const chance = candidates.find(one => one.article === found)?.score ?? 0
  return found === undefined ? [] : [{ words, article: found, chance }]
}

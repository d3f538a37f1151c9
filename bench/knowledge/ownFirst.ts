import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import type { Article } from '../../knowledge/articles/article.ts'
import type { Knowledge } from '../../knowledge/articles/knowledge.ts'
import { openKnowledge } from '../../knowledge/articles/openKnowledge.ts'
import { openSources } from '../../knowledge/articles/sources/openSources.ts'
import { readSources } from '../../knowledge/articles/sources/readSources.ts'
import { ownArticle } from '../../test/parts/written/ownArticle.ts'
import type { Answer } from '../../triage/answer.ts'
import { triage } from '../../triage/triage.ts'

const OWN = 60
/** Messages that fit articles of the archive alone. */
const OTHERS = 300
/** Letters of the symptoms that a message tells. */
const MAX_LENGTH = 240

type Told = { readonly article: Article; readonly message: string }

/**
 * Own articles that describe what one of the archive does, beside it: whether the own one comes
 * first where the archive's would, and whether answers to other messages stay as they were.
 */
export function countOwnFirst(index: string): string {
  const archive = openKnowledge(index)
  const found: Told[] = []
  for (const told of toldArticles(index)) {
    if (isFirst(told.article.id, triage(archive, told.message))) found.push(told)
    if (found.length === OWN + OTHERS) break
  }
  const doubled = found.slice(0, OWN)
  const others = found.slice(OWN)
  const folder = mkdtempSync(join(tmpdir(), 'kb-triage-own-'))
  for (const [at, { article, message }] of doubled.entries())
    writeFileSync(join(folder, `HD-${at + 1}.md`), ownOf(`HD-${at + 1}`, article, message))
  const both = openKnowledge([folder, index])
  const first = doubled.filter(({ message }, at) => isFirst(`HD-${at + 1}`, triage(both, message)))
  const same = others.filter(({ message }) => isSame(message, archive, both))
  both.close()
  archive.close()
  return (
    `${first.length} of ${doubled.length} own articles first; ` +
    `${same.length} of ${others.length} other answers unchanged`
  )
}

/** Articles from all over the archive, each with a message that tells its symptoms. */
function toldArticles(index: string): readonly Told[] {
  const [source] = openSources(readSources([index]).contents)
  const ids = source?.ids() ?? []
  const step = Math.max(1, Math.floor(ids.length / (3 * (OWN + OTHERS))))
  return ids
    .filter((_, at) => at % step === 0)
    .flatMap(id => {
      const article = source?.article(id)
      const message = article === undefined ? '' : symptomsOf(article)
      return article === undefined || message === '' ? [] : [{ article, message }]
    })
}

function symptomsOf({ sections, lines }: Article): string {
  const { first, last } = sections.find(({ name }) => name === 'SYMPTOMS')?.lines ?? {
    first: 1,
    last: 0
  }
  const text = lines
    .slice(first - 1, last)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim()
  return text.slice(0, MAX_LENGTH).replace(/\s\S*$/, '')
}

function ownOf(id: string, { title }: Article, symptoms: string): string {
  return ownArticle({
    id,
    title,
    symptoms,
    resolution: 'Call the desk in the lobby; it knows how.'
  })
}

function isFirst(id: string, { candidates }: Answer): boolean {
  return candidates[0]?.article === id
}

/** Whether an answer is the same, word by word, with and without the own articles. */
function isSame(message: string, archive: Knowledge, both: Knowledge): boolean {
  const before = triage(archive, message)
  const { message: told, step } = triage(both, message)
  return isDeepStrictEqual({ told, step }, { told: before.message, step: before.step })
}

import { terminalText } from '../channels/terminal/terminalText.ts'
import { type Config, readConfig } from '../config/readConfig.ts'
import { articlesIn } from '../knowledge/articles/sources/articlesIn.ts'
import { openReading } from '../storage/openReading.ts'
import { openOutcomes } from '../storage/outcomes.ts'
import type { Outcome } from '../triage/handOver/outcome.ts'
import { type ArticleNumbers, countArticles } from '../triage/outcomes/countArticles.ts'
import { restoreOutcome } from '../triage/outcomes/toldOutcome.ts'

/** Products and articles that are listed; --json has all. */
const MAX_LISTED = 20

/** Prints what there is in `named` sources, by default those of KNOWLEDGE, and what came of it. */
export async function printStats(named: readonly string[], asJson: boolean): Promise<void> {
  const config = readConfig(process.env)
  const sources = named.length > 0 ? named : config.knowledge
  const numbers = countArticles(articlesIn(sources), await readOutcomes(config))
  const lines = asJson ? [JSON.stringify(numbers)] : linesOf(numbers).map(terminalText)
  process.stdout.write(`${lines.join('\n')}\n`)
}

/** Null while the service has kept nothing yet. */
async function readOutcomes(config: Config): Promise<readonly Outcome[] | null> {
  const database = await openReading(config).catch(() => null)
  if (database === null) return null
  try {
    const kept = await openOutcomes(database).since(0)
    return kept.map(({ content }) => restoreOutcome(content as Partial<Outcome>))
  } finally {
    await database.close()
  }
}

function linesOf({ total, own, products, years, told }: ArticleNumbers): readonly string[] {
  return [
    `${many(total, 'article')}, ${own} of your own`,
    ...list('By product (an article may name several)', products.map(counted)),
    ...list(
      'By year',
      years.map(([year, count]) => counted([year || 'no date', count]))
    ),
    ...(told === null
      ? ['', 'Nothing is kept yet of what was asked.']
      : [
          '',
          keptOf(told),
          ...list(
            'Your own that were never given',
            told.neverGiven.map(({ id, title }) => `${id}: ${title}`)
          ),
          ...list('What did not help', told.failing.map(failed))
        ])
  ]
}

function keptOf({ conversations, given }: NonNullable<ArticleNumbers['told']>): string {
  const [are, them] = conversations === 1 ? ['is', 'it'] : ['are', 'them']
  const were = given === 1 ? 'was' : 'were'
  return (
    `${many(conversations, 'conversation')} ${are} kept; ` +
    `${many(given, 'article')} ${were} given in ${them}.`
  )
}

/** '1 article', '2 articles' */
function many(count: number, name: string): string {
  return `${count} ${name}${count === 1 ? '' : 's'}`
}

function counted([name, count]: readonly [name: string, count: number]): string {
  return `${String(count).padStart(6)}  ${name}`
}

function failed({
  article,
  title,
  shown,
  solved,
  notSolved
}: NonNullable<ArticleNumbers['told']>['failing'][number]): string {
  const name = `${article}: ${title ?? 'not there any more'}`
  const times = shown === 1 ? 'once' : `${shown} times`
  return `${name} (given ${times}, solved ${solved}, not solved ${notSolved})`
}

function list(heading: string, lines: readonly string[]): readonly string[] {
  const more = lines.length - MAX_LISTED
  return [
    '',
    heading,
    ...(lines.length === 0 ? ['none'] : lines.slice(0, MAX_LISTED)).map(line => `  ${line}`),
    ...(more > 0 ? [`  and ${more} more: --json has all`] : [])
  ]
}

/**
 * `npm run --silent mcp`: the Model Context Protocol on standard input and output, for assistants
 * that start their servers themselves. Standard output holds the protocol and nothing else.
 */
import { serveStdio } from '@modelcontextprotocol/server/stdio'
import { createEngine } from '../../bots/workers/createEngine.ts'
import { createPool } from '../../bots/workers/createPool.ts'
import { openLiveKnowledge } from '../../knowledge/articles/sources/openLiveKnowledge.ts'
import { placesOf } from '../http/placesOf.ts'
import { createMcp } from '../mcp/createMcp.ts'
import { createCommand } from './command/createCommand.ts'
import { runCommand } from './command/runCommand.ts'
import { SHIPPED_ARTICLES } from './shippedArticles.ts'
import { terminalText } from './terminalText.ts'

const COMMAND = createCommand({
  name: 'mcp',
  about:
    'Serves other assistants by the Model Context Protocol, on standard input and output. An assistant ' +
    'starts it itself: channels/mcp/README.md says how to add it to yours.',
  examples: [
    ['', 'with the article that comes with it'],
    ['--knowledge own/ --knowledge articles.index', 'with your own articles first']
  ]
})
  .option(
    '--knowledge <SOURCE>',
    'a folder of articles or an index, once for each: the first wins (default: what comes with it)',
    (source: string, before: readonly string[] = []) => [...before, source]
  )
  .action(({ knowledge }: { readonly knowledge?: readonly string[] }) => {
    serve(knowledge?.join() ?? process.env.KNOWLEDGE ?? SHIPPED_ARTICLES)
  })

function serve(sources: string): void {
  const knowledge = openLiveKnowledge({
    sources,
    onNews: ({ faults }) => {
      for (const fault of faults) tell(`Not taken as an article: ${fault}`)
    },
    onContents: contents => pool.renew(contents)
  })
  const pool = createPool({ contents: knowledge.contents })
  const create = createMcp({
    knowledge,
    engine: createEngine(knowledge, pool),
    handOver: null,
    failed: error => tell(`A tool failed: ${error.name}${placesOf(error)[0] ?? ''}`)
  })
  serveStdio(() => create('stdio'), { onerror: error => tell(error.message) })
}

/** Standard error is what an assistant keeps as the log of its server. */
function tell(words: string): void {
  return void process.stderr.write(`${terminalText(words.split('\n')[0] ?? '')}\n`)
}

await runCommand(COMMAND)

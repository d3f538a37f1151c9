import type { Written } from './writtenArticles.ts'

function event(source: string, id: number, text: string): string {
  return `The following event is logged:\n\n   Event ID: ${id}\n   Source: ${source}\n   Description: ${text}`
}
const KESTREL = event(
  'KestrelFeed',
  5120,
  'The kestrel feed could not open its outgoing window because the previous one was not closed.'
)
const ORIOLE = event(
  'OrioleSync',
  6230,
  'The oriole replica was left in an unfinished state by an earlier pass.'
)
const JOURNAL = event('OrioleSync', 6231, 'The oriole journal is older than the replica.')
const CATALOGUE = event(
  'OrioleSync',
  6232,
  'The oriole catalogue names a volume that is not there.'
)
/** As long as the others and without an event, so that none is found sooner for being short. */
const ELSE =
  'The following message is shown:\n\n   Number: none\n' +
  '   Program: OrioleView\n   Text: The oriole window names a column that is not there.'
const LINNET = event(
  'LinnetBus',
  7340,
  'The linnet bus lost the arbitration of a transfer that it had already granted.'
)
const PLOVER = event(
  'PloverLink',
  8450,
  'The plover channel closed before its last frame was acknowledged.'
)
const NT4 = 'Microsoft Windows NT Server version 4.0'

/** Several invented articles on each of four events. */
export const SEVERAL_ARTICLES: readonly Written[] = [
  ...['4.0', '5.0', '5.5', '5.5'].map((version, place) => ({
    id: `Q91000${place + 1}`,
    title: `Feed of Exchange ${version} Stops, Case ${place + 1}`,
    product: `Microsoft Exchange Server version ${version}`,
    symptoms: KESTREL
  })),
  ...[[JOURNAL], [JOURNAL], [CATALOGUE], [ELSE]].map((more, place) => ({
    id: `Q92000${place + 1}`,
    title: `Replica Unfinished, Case ${place + 1}`,
    product: NT4,
    symptoms: [ORIOLE, ...more].join('\n\n')
  })),
  ...[
    NT4,
    'Microsoft Exchange Server version 5.5',
    'Microsoft SNA Server version 4.0',
    'Microsoft Systems Management Server version 2.0'
  ].map((product, place) => ({
    id: `Q95000${place + 1}`,
    title: `Plover Channel Closes, Case ${place + 1}`,
    product,
    symptoms: PLOVER
  })),
  ...[2, 3, 4, 5].map((level, place) => ({
    id: `Q93000${place + 1}`,
    title: `Transfer Lost on the Bus, Case ${place + 1}`,
    product: NT4,
    symptoms: LINNET,
    status: `This problem was first corrected in Windows NT 4.0 Service Pack ${level}.`
  }))
]

import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export type Written = {
  readonly id: string
  readonly title: string
  readonly product: string
  readonly symptoms: string
  readonly status?: string
}

/** An article in the text format of the archive. */
export function writeArticle({
  id,
  title,
  product,
  symptoms,
  status = 'Microsoft is researching this problem.'
}: Written): string {
  return `DOCUMENT:${id}  02-MAR-2001  [winnt]
TITLE   :${title}
PRODUCT :Microsoft Windows NT
PROD/VER::4.0
OPER/SYS:
KEYWORDS:

${'='.repeat(70)}
${'-'.repeat(79)}
The information in this article applies to:

 - ${product}
${'-'.repeat(79)}

SYMPTOMS
========

${symptoms}

STATUS
======

${status}

Additional query words:

${'='.repeat(70)}
Keywords          : kbbug

${'='.repeat(77)}

Copyright Microsoft Corporation 2001.`
}

/** A new folder with these articles, a file for each. */
export function folderWith(articles: readonly Written[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'kb-triage-written-'))
  for (const article of articles)
    writeFileSync(join(folder, `${article.id}.TXT`), writeArticle(article))
  return folder
}

const NT = 'Microsoft Windows NT Server version 4.0'

/** Articles that resemble each other: of one event, of one source, of one wording. */
export const NEIGHBOURS: readonly Written[] = [
  {
    id: 'Q910001',
    title: 'Heron Print Gateway Cannot Allocate a Slot',
    product: NT,
    symptoms:
      'When you start the Heron Print Gateway, the following event is logged:\n' +
      '\n   Event ID: 4711\n   Source: HeronGate\n' +
      '   Description: The gateway could not allocate a conversation slot because the\n' +
      '   pool of the spooler is exhausted.'
  },
  {
    id: 'Q910002',
    title: 'Heron Print Gateway Loses Its Queue',
    product: NT,
    symptoms:
      'The following event is logged when a queue is renamed:\n' +
      '\n   Event ID: 4712\n   Source: HeronGate\n' +
      '   Description: The queue \\\\RAWN2\\LASER was removed from the directory before\n' +
      '   all of its jobs had been printed.'
  },
  {
    id: 'Q910003',
    title: 'Orchard Service Fails to Start After an Upgrade',
    product: NT,
    symptoms:
      'The following event is logged in the system log:\n' +
      '\n   Event ID: 7000\n   Source: Service Control Manager\n' +
      '   Description: The Orchard Replicator service failed to start due to the\n' +
      '   following error: The service did not respond in a timely fashion.'
  },
  {
    id: 'Q910004',
    title: 'Kestrel Mail Import Stops at Attachments',
    product: 'Microsoft Exchange Server, version 5.5',
    symptoms:
      'When Kestrel imports a message whose attachment name holds a semicolon, the\n' +
      'import stops and the message stays in the pickup folder.'
  },
  {
    id: 'Q910005',
    title: 'Directory Service Cannot Reach a Neighbour Site',
    product: 'Microsoft Exchange Server, version 5.5',
    symptoms:
      'The following event is logged:\n\n   Event ID: 1171\n' +
      '   Source: MSExchangeDS\n   Description: Exception e0010004 has occurred with ' +
      'parameters 1011 and 0\n   while contacting the bridgehead of the neighbour site.'
  },
  {
    id: 'Q910006',
    title: 'Tape Library Reports a Jam',
    product: NT,
    symptoms:
      'The following event is logged:\n\n   Event ID: 11\n' +
      '   Source: Bluefin\n   Description: The tape library detected a jammed cartridge in ' +
      'drive <n>.'
  }
]

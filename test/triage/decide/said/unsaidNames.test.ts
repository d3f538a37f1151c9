import assert from 'node:assert/strict'
import { parseText } from '../../../../knowledge/articles/read/parseText.ts'
import { unsaidNames } from '../../../../triage/decide/said/unsaidNames.ts'
import { triage } from '../../../../triage/triage.ts'
import { nameStep } from '../../../parts/transcripts/transcript.ts'
import { foundKnowledge } from '../../../parts/written/foundKnowledge.ts'
import { writeArticle } from '../../../parts/written/writtenArticles.ts'

const NT = 'Microsoft Windows NT Server version 4.0'

/** The title of an article, what is said, and the names of the title that were not. */
const TITLES: readonly (readonly [title: string, said: string, unsaid: readonly string[]])[] = [
  ['Unable to Start CSNW Service', 'the server service does not start', ['CSNW']],
  ['Unable to Start CSNW Service', 'csnw does not start', []],
  ['16-bit Programs Fail After HP ScanJet Setup', '16 bit program hangs', ['ScanJet']],
  ['16-bit Programs Fail After HP ScanJet Setup', 'since the Scan-Jet', []],
  ['Dr. Watson Error in Spoolss.dbg', 'spooler dr watson', ['Spoolss.dbg']],
  ['XADM: Cannot Start the Store After SP4', 'the store does not start', []],
  ['STOP 0xA on NT 4.0 in MS-DOS', 'it stops', []],
  ['XFOR:Users Get NDRs in OWA', 'outlook web access sends a non-delivery report', []],
  ['Bad IDs STOP the Card', 'the card stops, its id is bad', []],
  ['STOP 0X0000001E in Nwrdr.sys', 'stop 0x1e in nwrdr.sys', []],
  ['Access Violation in Lsass.exe', 'lsass has a dr watson', []],
  ['XFOR: Message Looping w/SNADS/PROFS/GroupWise Connectors', 'a loop with PROFS', []],
  ['Browser Stops When Connecting to an SSL-Enabled Port', 'ie hangs on https', []],
  ['LPD Job May Hang the Spooler', 'hangs after somebody prints with lpr', []],
  ['NFS/AFP Volumes Are Lost', 'the volume is lost', ['NFS', 'AFP']],
  ['BUG: XYZ2 Card Fails on Windows NT', 'the card fails', ['XYZ2']]
]

describe('names of a title that are not said', () => {
  for (const [title, said, unsaid] of TITLES)
    it(`"${said}" to "${title}": ${unsaid.join(', ') || 'none'}`, () => {
      const written = { id: 'Q970001', title, product: NT, symptoms: 'It does not start.' }
      const { article } = parseText(writeArticle(written), 'Q970001.TXT')
      assert.deepEqual(unsaidNames(said, article), unsaid)
    })

  for (const [said, score, step] of [
    ['nt 4 server: the auk service does not start, error 1058', 0.9, 'ask article'],
    ['nt 4 server: the auk service does not start, error 1058', 0.96, 'show-article Q970001'],
    ['nt 4 server: the auk service CSNW does not start, error 1058', 0.9, 'show-article Q970001']
  ] as const)
    it(`"${said}" at ${score}: ${step}`, () => {
      const title = 'Unable to Start CSNW Service'
      const symptoms = 'The auk service does not start, and error 1058 comes up.'
      const found = { basis: 'description', event: null, agreement: null, score } as const
      const knowledge = foundKnowledge([{ id: 'Q970001', title, product: NT, symptoms, found }])
      assert.equal(nameStep(triage(knowledge, said).step), step)
    })
})

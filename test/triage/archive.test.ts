import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { openKnowledge } from '../../knowledge/articles/openKnowledge.ts'
import { triage } from '../../triage/triage.ts'
import { parseFacts } from '../../triage/understand/parseFacts.ts'

/**
 * An index of the whole archive, made by the import command; without it these checks are left out.
 */
const INDEX = process.env.ARCHIVE_INDEX ?? ''

const EVENT =
  'Event ID: 2086 Description: Exchange POP3 Virtual Server Instance - (MAIL01): Failed ' +
  'to set the start bit in the metabase in order to start the protocol, check if any ' +
  'process in the system is dead\n'

/** Answered the same with one article and with all of them. */
const SAME: readonly (readonly [said: string, facts: object])[] = [
  [EVENT, {}],
  [EVENT, { product: 'Windows 2000' }],
  [EVENT, { product: 'Windows 2000', servicePack: 0 }],
  [`${EVENT}w2k sp2`, {}],
  [`${EVENT}w2k sp4`, {}],
  [`${EVENT}NT4 SP6a`, {}],
  [`${EVENT}Windows XP`, {}],
  [EVENT, { unknown: ['product', 'product'] }],
  ['event 2086 from the IMAP4 virtual server, windows 2000 sp2', {}],
  ['the pop3 virtual server stopped responding', {}],
  ['imap4 hangs, w2k', {}],
  ['exchange virtual servers hang, windows 2000 sp4', {}],
  ['Postfix hangs and must be restarted', {}],
  ['a person please', {}],
  ['asdf', {}],
  ['hello', {}]
]

/**
 * Articles on mail services, events and products like those of the first article, and none of them
 * the same.
 */
const NEAR_MISSES = (
  'Q300424 Q303889 Q297261 Q257220 Q236013 Q277770 Q306195 Q276347 Q262168 Q300626 ' +
  'Q304897 Q214864 Q271275 Q298836 Q298944 Q201199 Q199274 Q237961 Q250926 Q251097 ' +
  'Q247764 Q324025 Q171435 Q193703 Q187780 Q224327 Q234551 Q242085 Q263408 Q297461 Q260180 Q201638'
).split(' ')

describe('the first article among all of the archive', () => {
  if (!existsSync(INDEX)) {
    it.skip('needs an index of the archive: name it in ARCHIVE_INDEX')
    return
  }
  const [alone, among] = [
    openKnowledge(new URL('../../knowledge/articles/texts', import.meta.url).pathname),
    openKnowledge(INDEX)
  ]

  for (const [said, facts] of SAME) {
    it(`${said.replace(/\s+/g, ' ').slice(-50)} ${JSON.stringify(facts)}`, () => {
      assert.deepEqual(
        triage(among, said, parseFacts(facts)).step,
        triage(alone, said, parseFacts(facts)).step
      )
    })
  }

  for (const id of NEAR_MISSES) {
    it(`what ${id} tells is not taken for it`, () => {
      const article = among.article(id)
      const section =
        article?.sections.find(({ name }) => name === 'SYMPTOMS') ?? article?.sections[0]
      const told =
        article?.lines.slice((section?.lines.first ?? 1) - 1, section?.lines.last).join('\n') ?? ''
      assert.notEqual(told, '')
      const { step, candidates } = triage(among, told)
      assert.notEqual(candidates[0]?.article, 'Q303283')
      assert.ok(!('article' in step) || step.article !== 'Q303283')
    })
  }
})

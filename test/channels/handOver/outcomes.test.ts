import assert from 'node:assert/strict'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { openApi } from '../../../channels/rest/openApi.ts'
import { type InProcess, startInProcess } from '../../parts/services/inProcess.ts'
import { PEOPLE_SETTINGS, siteStage } from '../../parts/transcripts/stages.ts'

type Outcome = {
  readonly number: number
  readonly asked: string
  readonly ended: string
  readonly step: string
  readonly article: string | null
  readonly given: string | null
  readonly unanswered: string | null
  readonly questions: number
  readonly case: number | null
  readonly closedAs: string | null
  readonly firstAnswer: number | null
}

const ajv = new Ajv2020({ strict: false, validateFormats: false })
ajv.addSchema({ $id: 'https://here/', components: openApi.components })
const isOutcome = ajv.compile({ $ref: 'https://here/#/components/schemas/Outcome' })

describe('what became of a problem', () => {
  let service: InProcess
  beforeEach(async () => {
    service = await startInProcess(PEOPLE_SETTINGS)
  })
  afterEach(async () => {
    await service.stop()
  })

  async function ask(query = ''): Promise<Response> {
    return await fetch(`${service.url}/api/outcomes${query}`, {
      headers: { authorization: `Bearer ${PEOPLE_SETTINGS.CASES_KEY}` }
    })
  }
  async function outcomes(query = ''): Promise<readonly Outcome[]> {
    return ((await (await ask(query)).json()) as { outcomes: Outcome[] }).outcomes
  }
  /** Says all in one conversation, and what is known of it afterwards, the newest problem first. */
  async function outcomesOf(...said: readonly string[]): Promise<readonly Outcome[]> {
    const stage = await siteStage(service.url)
    for (const text of said) await stage.say(text, 'said')
    stage.end()
    return await outcomes()
  }

  for (const [what, said, ended, step, questions] of [
    ['advice and no word since', ['pop3 hangs on windows 2000 sp2'], 'silent', 'recommend', 0],
    ['solved', ['pop3 hangs on windows 2000 sp2', 'It solved it'], 'solved', 'recommend', 0],
    [
      'not solved',
      ['pop3 hangs on windows 2000 sp2', 'it did not help'],
      'not-solved',
      'hand-over',
      0
    ],
    ['no article', ['event 7031 from the spooler'], 'refused', 'hand-over', 0],
    ['a question left', ['pop3 hangs'], 'left', 'ask', 1],
    ['two questions left', ['pop3 hangs', 'windows 2000'], 'left', 'ask', 2],
    ['handed over', ['pop3 hangs on nt 4.0', 'talk to a person'], 'handed', 'hand-over', 0]
  ] as const)
    it(`${what}: ${ended}`, async () => {
      const [outcome, ...others] = await outcomesOf(...said)
      assert.deepEqual(others, [])
      assert.deepEqual(
        [outcome?.ended, outcome?.step, outcome?.questions],
        [ended, step, questions]
      )
      assert.ok(isOutcome(outcome), JSON.stringify(isOutcome.errors))
    })

  for (const [what, said, unanswered, given] of [
    ['no article', ['event 7031 from the spooler'], 'no-article', null],
    [
      'no article, and people have it',
      ['event 7031 from the spooler', 'talk to a person'],
      'no-article',
      null
    ],
    [
      'still broken',
      ['pop3 hangs on windows 2000 sp2', 'it did not help'],
      'not-solved',
      'Q303283'
    ],
    ['nothing that can be searched for', ['zxcv qwer'], 'not-understood', null],
    ['told better', ['zxcv qwer', 'pop3 hangs on windows 2000 sp2'], null, 'Q303283'],
    ['helped', ['pop3 hangs on windows 2000 sp2', 'It solved it'], null, 'Q303283'],
    ['a person at once', ['talk to a person'], null, null]
  ] as const)
    it(`what the articles left open, ${what}: ${unanswered}`, async () => {
      const [outcome, ...others] = await outcomesOf(...said)
      assert.deepEqual(others, [])
      assert.deepEqual([outcome?.unanswered, outcome?.given], [unanswered, given])
      assert.ok(isOutcome(outcome), JSON.stringify(isOutcome.errors))
    })

  it('is one record for each problem, none for a word of greeting', async () => {
    assert.deepEqual(await outcomesOf('hello', 'thanks'), [])
    const two = await outcomesOf(
      'pop3 hangs on windows 2000 sp2',
      'start over',
      'smtp hangs on nt 4.0'
    )
    assert.deepEqual(
      two.map(({ ended }) => ended),
      ['silent', 'silent']
    )
    assert.deepEqual(
      two.map(({ number }) => number),
      [2, 1]
    )
  })

  it('names no machine, no person and no address', async () => {
    const event =
      'Event Type: Error\nEvent Source: MSExchangeCluster\nEvent ID: 2086\nUser: NORTHWIND\\jane\n' +
      'Computer: MAIL01\nDescription: pop3 of MAIL01 and jane@northwind.example stopped'
    await outcomesOf('pop3 hangs on SRV-EX2, ask jane@northwind.example or call 10.1.2.3')
    const all = JSON.stringify(await outcomesOf(event))
    assert.doesNotMatch(all, /MAIL01|SRV-EX2|jane|northwind|10\.1\.2\.3/i)
    assert.match(all, /"source":"MSExchangeCluster","id":2086/)
  })

  it('goes on with the people: the first answer, and how it ended', async () => {
    const stage = await siteStage(service.url)
    await stage.say('pop3 hangs on windows 2000 sp4', 'said')
    await stage.say('talk to a person', 'said')
    await stage.reply(1001, { text: 'I am on it.', from: 'Ana' })
    await stage.reply(1001, { text: 'Done.', from: 'Ana' })
    const [answered] = await outcomes()
    assert.deepEqual([answered?.ended, answered?.case], ['handed', 1001])
    assert.ok((answered?.firstAnswer ?? -1) >= 0)
    await stage.reply(1001, { state: 'closed', outcome: 'not-solved' })
    const [closed] = await outcomes()
    assert.deepEqual([closed?.ended, closed?.closedAs], ['not-solved', 'not-solved'])
    assert.equal(closed?.firstAnswer, answered?.firstAnswer)
    await stage.say("Yes, it's solved", 'said')
    assert.equal((await outcomes())[0]?.ended, 'solved')
    stage.end()
  })

  it('is forgotten with the person', async () => {
    assert.deepEqual(await outcomesOf('pop3 hangs on windows 2000 sp2', 'forget me'), [])
  })

  it('is read page by page and by its end, with a key', async () => {
    for (const text of ['pop3 hangs', 'pop3 hangs on windows 2000 sp2', 'smtp hangs on nt 4.0'])
      await outcomesOf(text)
    assert.deepEqual(
      (await outcomes('?ended=left')).map(({ ended }) => ended),
      ['left']
    )
    const seen: number[] = []
    for (let query: string | null = '?limit=2'; query !== null; ) {
      const page = (await (await ask(query)).json()) as {
        outcomes: Outcome[]
        next: string | null
      }
      seen.push(...page.outcomes.map(({ number }) => number))
      query = page.next === null ? null : page.next.slice('/api/outcomes'.length)
    }
    assert.deepEqual(seen, [3, 2, 1])
    for (const query of ['?ended=fine', '?limit=0', '?sort=new', '?changed_since=now'])
      assert.equal((await ask(query)).status, 400, query)
    assert.equal((await fetch(`${service.url}/api/outcomes`)).status, 401)
  })
})

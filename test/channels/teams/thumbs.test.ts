import assert from 'node:assert/strict'
import { type TeamsDoor, teamsDoor } from '../../parts/channels/teamsDoor.ts'
import { type Helpdesk, startHelpdesk, until } from '../../parts/services/helpdesk.ts'
import { read } from '../../parts/services/helpdeskSystem.ts'

type Outcome = Readonly<Record<'ended' | 'rated' | 'comment' | 'asked', string | null>>

describe('thumbs and reactions in Teams', () => {
  let helpdesk: Helpdesk
  let opened = 0
  beforeEach(async () => {
    helpdesk = await startHelpdesk()
  })
  afterEach(async () => await helpdesk.stop())

  function visit(more: { readonly id?: string; readonly by?: string } = {}): TeamsDoor {
    opened += 1
    const { id = `a:${opened}`, by = '29:ana' } = more
    const place = id.startsWith('19:')
      ? { id, isGroup: true, conversationType: 'groupChat' }
      : { id, conversationType: 'personal' }
    const parts = { place, from: { id: by, name: by.slice(3) } }
    return teamsDoor(helpdesk.service, helpdesk.connector, parts)
  }
  /** the id under which Teams shows what was sent last */
  function lastShown(): string {
    return `reply-${helpdesk.connector.received.length}`
  }
  async function outcomes(): Promise<readonly Outcome[]> {
    const answer = await read(helpdesk.service, '/api/outcomes')
    return ((await answer.json()) as { outcomes: Outcome[] }).outcomes
  }
  async function ends(): Promise<readonly (string | null)[]> {
    return (await outcomes()).map(({ ended, rated }) => `${ended} ${rated}`)
  }

  function thumb(given: string, card: string, feedback?: unknown): object {
    const actionValue = { reaction: given, feedback: feedback ?? '{}' }
    return {
      type: 'invoke',
      name: 'message/submitAction',
      replyToId: card,
      text: undefined,
      value: { actionName: 'feedback', actionValue }
    }
  }
  function reaction(type: string, card: string, list = 'reactionsAdded'): object {
    return { type: 'messageReaction', replyToId: card, text: undefined, [list]: [{ type }] }
  }

  it('advice has the buttons, a question and a case do not', async () => {
    const ana = visit()
    const looks = [
      await ana.say('pop3 hangs on windows 2000'),
      await ana.say('sp2'),
      await ana.say('talk to a person')
    ].map(sent => sent.at(-1)?.channelData)
    assert.deepEqual(looks, [undefined, { feedbackLoop: { type: 'default' } }, undefined])
  })

  const UP = ['like', 'heart', 'yes-tone2']
  for (const [what, given, expected] of [
    ...UP.map(type => [`${type} as a reaction`, reaction(type, 'CARD'), 'solved up'] as const),
    ['a thumb up', thumb('like', 'CARD'), 'solved up'],
    ['a thumb down', thumb('dislike', 'CARD'), 'not-solved down'],
    ['a laugh, which says nothing of it', reaction('laugh', 'CARD'), 'silent null'],
    ['a name of the language, not of a reaction', reaction('constructor', 'CARD'), 'silent null'],
    ['a thumb under something else', thumb('like', 'another'), 'silent null'],
    ['another button', { ...thumb('like', 'CARD'), value: { actionName: 'x' } }, 'silent null'],
    ['a button without a value', { ...thumb('like', 'CARD'), value: null }, 'silent null']
  ] as const)
    it(`${what} under advice: ${expected}`, async () => {
      const ana = visit()
      await ana.say('pop3 hangs on windows 2000 sp2')
      const sent = helpdesk.connector.received.length
      const asGiven = JSON.parse(JSON.stringify(given).replaceAll('CARD', lastShown())) as object
      assert.equal((await ana.post(asGiven)).status, 200)
      assert.deepEqual(await ends(), [expected])
      assert.equal(helpdesk.connector.received.length, sent, 'nothing is said to it')
    })

  it('the same thumb again changes nothing, another one replaces it, taken back it is gone', async () => {
    const ana = visit()
    await ana.say('pop3 hangs on windows 2000 sp2')
    const card = lastShown()
    const seen: unknown[] = []
    for (const given of [
      thumb('like', card),
      reaction('like', card),
      thumb('dislike', card),
      reaction('sad', card),
      reaction('like', card),
      reaction('like', card, 'reactionsRemoved')
    ]) {
      await ana.post(given)
      seen.push(...(await ends()))
    }
    assert.deepEqual(seen, [
      'solved up',
      'solved up',
      'not-solved down',
      'not-solved down',
      'solved up',
      'silent null'
    ])
  })

  it('words count for more, whichever comes first', async () => {
    const ana = visit()
    await ana.say('pop3 hangs on windows 2000 sp2')
    const card = lastShown()
    await ana.post(thumb('like', card))
    await ana.say('it did not help')
    assert.deepEqual(await ends(), ['not-solved up'])
    await ana.post(reaction('heart', card))
    assert.deepEqual(await ends(), ['not-solved up'])
  })

  it('it counts for the problem whose advice it is under, also when another was told since', async () => {
    const ana = visit()
    await ana.say('pop3 hangs on windows 2000 sp2')
    const first = lastShown()
    await ana.say('start over')
    await ana.say('smtp hangs on windows 2000 sp4')
    await ana.post(thumb('dislike', first))
    assert.deepEqual(await ends(), ['silent null', 'not-solved down'])
  })

  it('in a group only of whose case it is', async () => {
    const ana = visit({ id: '19:group', by: '29:ana' })
    const ben = visit({ id: '19:group', by: '29:ben' })
    const before = helpdesk.connector.received.length
    await ana.say('pop3 hangs on windows 2000 sp2')
    const card = `reply-${before + 1}`
    await ben.post(reaction('like', card))
    await ben.post(thumb('dislike', card))
    assert.deepEqual(await ends(), ['silent null'])
    await ana.post(reaction('like', card))
    assert.deepEqual(await ends(), ['solved up'])
  })

  it('in a channel, where a reaction names no thread, in that in which the advice was given', async () => {
    const channel = '19:team@thread.tacv2'
    const [ana, ben] = ['29:ana', '29:ben'].map(by => visit({ id: `${channel};messageid=1`, by }))
    const later = visit({ id: `${channel};messageid=2`, by: '29:ana' })
    const before = helpdesk.connector.received.length
    await ana?.say('pop3 hangs on windows 2000 sp2')
    await later.say('smtp hangs on windows 2000 sp4')
    const card = `reply-${before + 1}`
    const place = { id: channel, isGroup: true, conversationType: 'channel' }
    await ben?.post({ ...reaction('like', card), conversation: place })
    assert.deepEqual(await ends(), ['silent null', 'silent null'])
    await ana?.post({ ...reaction('like', card), conversation: place })
    assert.deepEqual(await ends(), ['silent null', 'solved up'])
  })

  it('what was written with it is kept without names, and goes to who has the case', async () => {
    const ana = visit()
    await ana.say('pop3 hangs on windows 2000 sp2')
    const card = lastShown()
    await ana.say('talk to a person')
    const feedbackText = 'Wrong service pack for SRV-EX2, ask ana@help.example'
    await ana.post(thumb('dislike', card, JSON.stringify({ feedbackText })))
    const [outcome] = await outcomes()
    assert.deepEqual([outcome?.ended, outcome?.rated], ['handed', 'down'])
    assert.match(outcome?.comment ?? '', /^Wrong service pack for .*, ask/)
    assert.doesNotMatch(outcome?.comment ?? '', /SRV-EX2|ana@/)
    await until('the helpdesk has it', () =>
      helpdesk.webhook.received.some(({ body }) => body.includes(feedbackText))
    )
  })

  it('a form that is none is a thumb alone', async () => {
    for (const form of ['{', '"x"', '{"feedbackText":7}', 7, null, ['x']]) {
      const ana = visit()
      await ana.say('pop3 hangs on windows 2000 sp2')
      await ana.post(thumb('like', lastShown(), form))
    }
    assert.deepEqual([...new Set(await ends())], ['solved up'])
  })
})

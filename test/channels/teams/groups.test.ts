import assert from 'node:assert/strict'
import { wordsOn } from '../../../dialogs/cards/wordsOn.ts'
import { SAY } from '../../../triage/wording/say.ts'
import { APP_ID } from '../../parts/channels/connector.ts'
import { type Sent, type TeamsDoor, teamsDoor } from '../../parts/channels/teamsDoor.ts'
import { type Helpdesk, startHelpdesk } from '../../parts/services/helpdesk.ts'

const BOT = { id: `28:${APP_ID}`, name: 'KB Triage' }
const NOTE = SAY.needsMention('KB Triage')

describe('groups and channels of Teams', () => {
  let helpdesk: Helpdesk
  let places = 0
  before(async () => {
    helpdesk = await startHelpdesk()
  })
  after(async () => await helpdesk.stop())
  beforeEach(() => {
    places += 1
  })

  function inChat(name: string, place: object): TeamsDoor {
    const from = { id: `29:${name}-${places}`, name }
    return teamsDoor(helpdesk.service, helpdesk.connector, { place, from })
  }
  function inGroup(name: string): TeamsDoor {
    const id = `19:team-${places}@thread.tacv2;messageid=1`
    return inChat(name, { id, isGroup: true, conversationType: 'channel' })
  }
  function alone(name: string): TeamsDoor {
    return inChat(name, { id: `a:${name}-${places}`, conversationType: 'personal' })
  }
  /** what stands on the cards and beside them, but for what is told once */
  function textOf(sent: readonly Sent[]): string {
    return sent
      .filter(({ text }) => text !== NOTE)
      .map(({ text, attachments }) => {
        const card = attachments?.[0]?.content as { fallbackText?: string } | undefined
        return card?.fallbackText ?? text
      })
      .join('\n')
  }
  function choicesOf(sent: readonly Sent[]): readonly string[] {
    return sent.flatMap(({ attachments }) => wordsOn(attachments?.[0]?.content))
  }

  it('every reply names who it is for, also one without buttons, and nobody is named alone', async () => {
    const ana = inGroup('Ana Ruiz')
    for (const said of ['pop3 hangs on windows 2000 sp2', 'thanks', 'talk to a person']) {
      const reply = (await ana.say(said)).find(({ text }) => text !== NOTE)
      assert.deepEqual(
        [reply?.text, reply?.entities],
        [
          '<at>Ana Ruiz</at>',
          [
            {
              type: 'mention',
              text: '<at>Ana Ruiz</at>',
              mentioned: { id: `29:Ana Ruiz-${places}`, name: 'Ana Ruiz' }
            }
          ]
        ],
        said
      )
    }
    const [reply] = await alone('Ana Ruiz').say('thanks')
    assert.equal(reply?.entities, undefined)
  })

  it('a name cannot be markup, and what is pasted stays on the card', async () => {
    const [reply] = await inGroup('Ana</at><b>&Co').say('<at>Bob</at> hello **there**')
    assert.equal(reply?.text, '<at>Ana/atbCo</at>')
    assert.equal(reply?.entities?.length, 1)
  })

  it('that it hears only what mentions it is said once, whoever is the first', async () => {
    const notes: number[] = []
    for (const name of ['Ana', 'Ben', 'Ana', 'Cleo', 'Ben'])
      notes.push(
        (await inGroup(name).say('pop3 hangs on nt 4.0')).filter(({ text }) => text === NOTE).length
      )
    assert.deepEqual(notes, [1, 0, 0, 0, 0])
    assert.ok(!(await alone('Ana').say('pop3 hangs')).some(({ text }) => text === NOTE))
  })

  it('the same problem of two: the second is asked for the server of the first, and says yes', async () => {
    await inGroup('Alex').say('our pop3 virtual server hangs, windows 2000 sp2')
    const ben = inGroup('Ben')
    const asked = await ben.say('pop3 virtual server hangs')
    assert.match(textOf(asked), /Is it the same server as Alex's, with Windows 2000 SP2\?/)
    assert.equal(choicesOf(asked)[0], 'Windows 2000 SP2')
    assert.match(textOf(await ben.say('yes')), /Install Windows 2000 Service Pack 3/)
  })

  it('the button says it, too, and the question changes for everybody', async () => {
    await inGroup('Alex').say('our pop3 virtual server hangs, windows 2000 sp4')
    const ben = inGroup('Ben')
    await ben.say('pop3 virtual server hangs')
    const value = { say: 'Windows 2000 SP4' }
    assert.match(textOf(await ben.say('', { value, text: undefined })), /already have this fix/)
    const changed = helpdesk.connector.received.filter(({ how }) => how === 'PUT')
    assert.match(textOf(changed.slice(-1)), /Is it the same server as Alex's[^]*✓ Windows 2000 SP4/)
  })

  it('no: nothing is taken over, and it is not asked again', async () => {
    await inGroup('Alex').say('our pop3 virtual server hangs, windows 2000 sp2')
    const ben = inGroup('Ben')
    await ben.say('pop3 virtual server hangs')
    for (const said of ['no', 'windows 2000', 'it began this morning']) {
      const told = textOf(await ben.say(said))
      assert.doesNotMatch(told, /Alex|Install/, said)
    }
    assert.match(textOf(await ben.say('sp4')), /already have this fix/)
  })

  it('another one, in words: nothing is taken over, and the article stays', async () => {
    await inGroup('Alex').say('our pop3 virtual server hangs, windows 2000 sp2')
    const ben = inGroup('Ben')
    await ben.say('pop3 virtual server hangs')
    assert.doesNotMatch(textOf(await ben.say('no, ours is a different one')), /Install/)
    assert.match(textOf(await ben.say('windows 2000 sp4')), /already have this fix/)
  })

  it('before a yes nothing of it counts', async () => {
    await inGroup('Alex').say('our pop3 virtual server hangs, windows 2000 sp2')
    const ben = inGroup('Ben')
    await ben.say('pop3 virtual server hangs')
    assert.doesNotMatch(textOf(await ben.say('where were we?')), /SP2\b/)
  })

  function event(computer: string): string {
    return (
      `Event ID: 2086\nSource: MSExchangeCluster\nComputer: ${computer}\nDescription: Exchange POP3 ` +
      `Virtual Server Instance - (${computer}): Failed to set the start bit in the metabase in order to start the protocol`
    )
  }
  for (const [what, first, second, isAsked] of [
    [
      'the same event of one machine',
      `${event('MAIL01')}\nwindows 2000 sp2`,
      event('MAIL01'),
      true
    ],
    ['the same event of two', `${event('MAIL01')}\nwindows 2000 sp2`, event('MAIL02'), false],
    ['another problem', 'windows 2000 sp2, the fax service will not start', 'pop3 hangs', false],
    ['nothing known of the first', 'pop3 hangs', 'pop3 hangs', false],
    ['another Windows said', 'pop3 hangs, windows 2000 sp2', 'pop3 hangs on nt 4.0', false]
  ] as const)
    it(`${what}: ${isAsked ? 'asked' : 'not asked'}`, async () => {
      await inGroup('Alex').say(first)
      const told = textOf(await inGroup('Ben').say(second))
      assert.equal(/Alex/.test(told), isAsked, told)
    })

  it('what is solved, closed, or forgotten is nobody’s server any more', async () => {
    for (const end of [['It solved it'], ['talk to a person', 'close my case'], ['forget me']]) {
      places += 1
      const alex = inGroup('Alex')
      await alex.say('our pop3 virtual server hangs, windows 2000 sp2')
      for (const words of end) await alex.say(words)
      assert.doesNotMatch(textOf(await inGroup('Ben').say('pop3 virtual server hangs')), /Alex/)
    }
  })

  it('nothing of a private chat, of another thread or of another group is told', async () => {
    const told = 'our pop3 virtual server hangs, windows 2000 sp2'
    await alone('Alex').say(told)
    for (const id of [
      `19:team-${places}@thread.tacv2;messageid=2`,
      `19:team-${places}@thread.tacv2`,
      `19:team-${places}`,
      `19:team-${places}@thread.tacv2;messageid=1/x`
    ])
      await inChat('Alex', { id, isGroup: true, conversationType: 'channel' }).say(told)
    const heard = textOf(await inGroup('Ben').say('pop3 virtual server hangs'))
    assert.doesNotMatch(heard, /Alex/)
    assert.match(heard, /Which Windows/)
  })

  it('a group that gets the bot is told once what it is for, and how to ask', async () => {
    const ana = inGroup('Ana')
    const added = { type: 'conversationUpdate', text: undefined, membersAdded: [BOT] }
    const said = await ana.say('', added)
    assert.deepEqual(
      said.map(({ text }) => text),
      [`${SAY.welcome} ${NOTE}`]
    )
    const more = [...(await ana.say('hello')), ...(await inGroup('Ben').say('hello'))]
    assert.ok(more.length > 0 && !more.some(({ text }) => text === NOTE))
  })

  it('who comes into a group later is not greeted', async () => {
    const joined = {
      type: 'conversationUpdate',
      text: undefined,
      membersAdded: [{ id: '29:late' }]
    }
    assert.deepEqual(await inGroup('Ana').say('', joined), [])
  })
})

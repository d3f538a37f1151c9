import assert from 'node:assert/strict'
import { chatDoor, type Opened } from '../../parts/channels/chatDoor.ts'
import { type Helpdesk, startHelpdesk, until } from '../../parts/services/helpdesk.ts'
import { read } from '../../parts/services/helpdeskSystem.ts'

const ASKED = 'leave your name and an e-mail address'
type Person = Readonly<Record<string, string>>

describe('who a visitor of the site is', () => {
  let helpdesk: Helpdesk
  let chat: ReturnType<typeof chatDoor>
  let opened: Opened
  beforeEach(async () => {
    helpdesk = await startHelpdesk()
    chat = chatDoor(helpdesk.service.url)
    opened = await chat.open()
  })
  afterEach(async () => await helpdesk.stop())

  async function said(): Promise<string> {
    return JSON.stringify(await chat.said(opened))
  }
  /** Says all, one after the other; what the bot said to the last of it. */
  async function say(...all: readonly (string | object)[]): Promise<string> {
    let before = ''
    for (const one of all) {
      before = await said()
      assert.equal((await chat.say(opened, one)).status, 200)
    }
    return (await said()).slice(before.length - 1)
  }
  function form(contact: string, fields: object = {}): object {
    return { type: 'message', value: { contact, ...fields } }
  }
  async function caseOf(number = 1001) {
    const answer = await read(helpdesk.service, `/api/cases/${number}`)
    return (await answer.json()) as {
      state: string
      person: Person
      entries: readonly { kind: string; text: string; from: Person }[]
    }
  }

  const OPENED = ['smtp hangs on nt 4.0', 'talk to a person'] as const
  const ZOE = { name: 'Zoë Ångström', email: 'zoe@tide.example' }

  it('is asked for once, with the first case, in fields that need not be filled in', async () => {
    assert.doesNotMatch(await say('smtp hangs on nt 4.0'), new RegExp(ASKED))
    const asked = await say('talk to a person')
    assert.match(asked, new RegExp(`saved this as case 1001[^]*${ASKED}`))
    assert.match(
      asked,
      /"label":"Your name \(optional\)".*"label":"Your e-mail address \(optional\)"/
    )
    await say('start over', ...OPENED)
    assert.equal((await said()).split(ASKED).length, 1 + countOfOne(asked), 'and not again')
  })
  /** how often one question names itself: for the eye, for the ear, and where cards are not shown */
  function countOfOne(asked: string): number {
    return asked.split(ASKED).length - 1
  }

  it('goes into the case, its webhook and its mail, and into the next case', async () => {
    assert.match(await say(...OPENED, form('send', ZOE)), /Thanks\. I've added that to case 1001\./)
    const { person, entries } = await caseOf()
    const { id, ...known } = person
    assert.deepEqual(known, ZOE)
    assert.deepEqual(
      entries.map(({ kind, text, from }) => [kind, text, from.name]),
      [['addition', 'Zoë Ångström, zoe@tide.example', 'Zoë Ångström']]
    )
    await until('the webhook has it', () =>
      helpdesk.webhook.received.some(({ body }) => {
        const { type, data } = JSON.parse(body) as { type: string; data: { person: Person } }
        return type === 'case.added' && data.person.email === ZOE.email && data.person.id === id
      })
    )
    await until('the mail has it', () =>
      helpdesk.mail.received.some(letter => letter.includes('zoe@tide.example, directline'))
    )
    await say('start over', ...OPENED)
    assert.deepEqual((await caseOf(1002)).person, { id, ...ZOE })
  })

  it('skipped or left empty, everything stays as it is', async () => {
    assert.match(await say(...OPENED, form('skip')), /All right\. You can still write it here/)
    assert.match(await say(form('send', { name: ' ', email: '' })), /All right/)
    const { person, entries } = await caseOf()
    assert.deepEqual([person.name, person.email, entries], ['', undefined, []])
  })

  it('an address that is none is asked for again, with what was written', async () => {
    const again = await say(...OPENED, form('send', { name: 'Zoë', email: 'zoe@tide' }))
    assert.match(again, /“zoe@tide” doesn't look like an e-mail address/)
    assert.match(again, /"value":"Zoë".*"value":"zoe@tide"/)
    assert.deepEqual((await caseOf()).entries, [])
    await say(form('send', ZOE))
    assert.equal((await caseOf()).person.email, ZOE.email)
  })

  it('written instead, it counts in the message behind the question, and in no other', async () => {
    await say(...OPENED, 'Zoë Ångström, zoe@tide.example', 'bob@tide.example')
    const { person, entries } = await caseOf()
    assert.deepEqual([person.name, person.email], [ZOE.name, ZOE.email])
    assert.deepEqual(
      entries.map(({ text }) => text),
      ['Zoë Ångström, zoe@tide.example', 'bob@tide.example']
    )
  })

  it('an address in the middle of a problem is nobody’s', async () => {
    await say(...OPENED, 'mail to bob@tide.example bounces')
    assert.equal((await caseOf()).person.email, undefined)
  })

  it('after the end it goes into the case, which stays closed', async () => {
    await say(...OPENED, 'it works again', form('send', ZOE))
    const { state, person } = await caseOf()
    assert.deepEqual([state, person.email], ['closed', ZOE.email])
  })

  it('after starting over it goes into the next case', async () => {
    const told = await say(...OPENED, 'start over', form('send', ZOE))
    assert.match(told, /Thanks\. I'll pass that on when you ask for a person\./)
    assert.equal((await caseOf()).person.email, undefined)
    await say(...OPENED)
    assert.equal((await caseOf(1002)).person.email, ZOE.email)
  })

  it('a form that nobody was shown is no answer, and nothing else of it is taken', async () => {
    assert.doesNotMatch(await say('smtp hangs on nt 4.0', form('send', ZOE)), /Thanks/)
    await say('talk to a person', form('send', { ...ZOE, siteUser: 'root', id: 'x' }))
    const { id, ...known } = (await caseOf()).person
    assert.deepEqual([id?.slice(0, 3), known], ['dl_', ZOE])
  })

  it('is forgotten with the person', async () => {
    await say(...OPENED, form('send', ZOE), 'forget me')
    assert.doesNotMatch(await said(), /zoe@tide/)
    assert.match(await say(...OPENED), new RegExp(ASKED))
  })
})

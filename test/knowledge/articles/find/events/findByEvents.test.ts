import assert from 'node:assert/strict'
import { ACCEPT, type Candidate } from '../../../../../knowledge/articles/knowledge.ts'
import { openKnowledge } from '../../../../../knowledge/articles/openKnowledge.ts'
import { parseEvents } from '../../../../../knowledge/events/parseEvents.ts'
import { eventPaste } from '../../../../parts/written/eventPaste.ts'
import { folderWith, NEIGHBOURS, type Written } from '../../../../parts/written/writtenArticles.ts'

const EXCHANGE = 'Microsoft Exchange Server, version 5.5'

function documenting(id: string, title: string, ...documented: readonly string[]): Written {
  const text = documented.map(one => `   ${one.replace(/\n/g, '\n   ')}`).join('\n\n')
  return {
    id,
    title,
    product: EXCHANGE,
    symptoms: `The following event is logged:\n\n${text}`
  }
}

const ARTICLES: readonly Written[] = [
  ...NEIGHBOURS,
  documenting(
    'Q920001',
    'Heron Bootstrap Reports That It Stopped',
    'Event ID: 7031\nSource: Service Control Manager\nDescription: The HERON_BOOTSTRAP service ' +
      'terminated unexpectedly. It has done this 1 time(s).'
  ),
  documenting(
    'Q920002',
    'Store Stops With Error 510',
    'Event ID: 1166\nSource: ESE97\nDescription: Error -510 has occurred (internal ID 2030148).'
  ),
  documenting(
    'Q920003',
    'Attendant Cannot Read the Directory',
    'Event ID: 1005\nSource: MSExchangeSA\nDescription: Unexpected error 80040110 occurred. ' +
      'The attendant will stop.'
  ),
  documenting(
    'Q920004',
    'Directory Access of Inetinfo Does Not Respond',
    'Event ID: 2064\nSource: MSExchangeDSAccess\nDescription: Process INETINFO.EXE (PID=1676). ' +
      'All the remote DS servers in use are not responding.'
  ),
  documenting(
    'Q920005',
    'Component Does Not Register in Time',
    'Event ID: 10010\nSource: DCOM\nDescription: The server ' +
      '{B6EC1632-E61D-11D2-85EA-0000F87A5571} did not register with DCOM within the required ' +
      'timeout.'
  ),
  documenting(
    'Q920006',
    'Another Component Does Not Register in Time',
    'Event ID: 10010\nSource: DCOM\nDescription: The server ' +
      '{3D14228D-FBE1-11D0-995D-00C04FD919C1} did not register with DCOM within the required ' +
      'timeout.'
  ),
  documenting(
    'Q920007',
    'Services Hang When the Disk Is Slow',
    'Event ID: 7022\nSource: Service Control Manager\nDescription: The <service name> service ' +
      'hung on starting.'
  ),
  documenting(
    'Q920008',
    'Pelican Relay Loses Its Queue and Its Lease',
    'Event ID: 5101\nSource: PelicanRelay\nDescription: The relay lost its queue.',
    'Event ID: 5102\nSource: PelicanRelay\nDescription: The lease of the relay has run out.'
  ),
  documenting(
    'Q920009',
    'Mailbox Is Not Cleaned Up After a Move',
    'Event ID: 9502\nSource: HeronMover\nDescription: Unable to completely clean up the mailbox ' +
      "'/o=Organization/ou=Site/cn=Recipients/cn=Mover'."
  ),
  documenting(
    'Q920010',
    'Session of the Kestrel Ends With a Qualifier',
    'Event ID: 5038\nSource: KestrelLink\nDescription: The session was deactivated abnormally, ' +
      'qualifier = 0003'
  ),
  documenting(
    'Q920011',
    'Another Session of the Kestrel Ends',
    'Event ID: 5038\nSource: KestrelLink\nDescription: The session was deactivated abnormally, ' +
      'qualifier = 0005'
  ),
  documenting(
    'Q920012',
    'Terminal Gets No Unit of the Host',
    'Event ID: 5309\nSource: OrioleTerm\nDescription: The unit for xxxx.xxxx could not be opened. ' +
      'Explanation: the call to the gateway of the host has failed and is not repeated.'
  ),
  documenting(
    'Q920013',
    'Puffin Driver Gets a Bad Parameter',
    'Event ID: 4129\nSource: PuffinMgmt\nDescription: The Puffin Management Driver has detected ' +
      'that an application has passed a parameter to its control routine.'
  )
]

/** Words that several articles have cost something where they stand between those of an event. */
const MOVERS: readonly Written[] = ['Blue', 'Green', 'Red', 'White', 'Grey', 'Brown'].map(
  (colour, at) => ({
    id: `Q92002${at}`,
    title: `${colour} Mover Asks for the Organization`,
    product: EXCHANGE,
    symptoms: `The mover of the ${colour} site asks for the organization and the site.`
  })
)
/** Ordinary words are those of several articles. */
const FANS: readonly Written[] = ['Tall', 'Small', 'Wide', 'Round', 'Flat', 'Thin'].map(
  (size, at) => ({
    id: `Q92003${at}`,
    title: `${size} Fan Tells That It Failed`,
    product: EXCHANGE,
    symptoms: `The ${size} fan of the bay has failed while an application passed a bad parameter.`
  })
)

const knowledge = openKnowledge(folderWith([...ARTICLES, ...MOVERS, ...FANS]))

function event(source: string, id: number, description: string): string {
  return eventPaste({ source, id, description })
}

function candidates(text: string): readonly Candidate[] {
  const { events, rest } = parseEvents(text)
  return knowledge.find({ events, words: rest })
}

const SCM = 'Service Control Manager'
const TIMEOUT = 'did not register with DCOM within the required timeout.'

/** What is pasted, the article that documents the number, how they agree, and how they differ. */
const AGREEMENT: readonly (readonly [
  what: string,
  text: string,
  article: string,
  agreement: Candidate['agreement'],
  differs?: readonly [said: string, documented: string]
])[] = [
  [
    'the same service',
    event(
      SCM,
      7031,
      'The HERON_BOOTSTRAP service terminated unexpectedly. It has done this 4 time(s).'
    ),
    'Q920001',
    'exact'
  ],
  [
    'the same message of another service',
    event(SCM, 7031, 'The Net Logon service terminated unexpectedly. It has done this 1 time(s).'),
    'Q920001',
    'twin',
    ['Net Logon', 'HERON_BOOTSTRAP']
  ],
  [
    'another service, its name in small letters',
    event(SCM, 7031, 'The wuauserv service terminated unexpectedly. It has done this 1 time(s).'),
    'Q920001',
    'twin',
    ['wuauserv', 'HERON_BOOTSTRAP']
  ],
  [
    'the same code',
    event('ESE97', 1166, 'Error -510 has occurred (internal ID 3050148).'),
    'Q920002',
    'exact'
  ],
  [
    'the same code in hexadecimal',
    event('ESE97', 1166, 'Error 0xfffffe02 has occurred (internal ID 3050148).'),
    'Q920002',
    'exact'
  ],
  [
    'another code',
    event('ESE97', 1166, 'Error -1032 has occurred (internal ID 2030148).'),
    'Q920002',
    'twin',
    ['-1032', '-510']
  ],
  [
    'another code that looks alike',
    event('MSExchangeSA', 1005, 'Unexpected error 8004011d occurred. The attendant will stop.'),
    'Q920003',
    'twin',
    ['8004011d', '80040110']
  ],
  [
    'the same program in another process',
    event(
      'MSExchangeDSAccess',
      2064,
      'Process INETINFO.EXE (PID=4711). All the remote DS servers in use are not responding.'
    ),
    'Q920004',
    'exact'
  ],
  [
    'another program',
    event(
      'MSExchangeDSAccess',
      2064,
      'Process EMSMTA.EXE (PID=1676). All the remote DS servers in use are not responding.'
    ),
    'Q920004',
    'twin',
    ['EMSMTA.EXE', 'INETINFO.EXE']
  ],
  [
    'the same class',
    event('DCOM', 10010, `The server {3D14228D-FBE1-11D0-995D-00C04FD919C1} ${TIMEOUT}`),
    'Q920006',
    'exact'
  ],
  [
    'another class',
    event('DCOM', 10010, `The server {9BA05972-F6A8-11CF-A442-00A0C90A8F39} ${TIMEOUT}`),
    'Q920005',
    'twin',
    ['{9BA05972-F6A8-11CF-A442-00A0C90A8F39}', '{B6EC1632-E61D-11D2-85EA-0000F87A5571}']
  ],
  ['a blank', event(SCM, 7022, 'The Net Logon service hung on starting.'), 'Q920007', 'open'],
  [
    'a text that is cut off before the slot',
    event('DCOM', 10010, 'The server ...'),
    'Q920005',
    'open'
  ]
]

const [MOVER, LINK] = ['HeronMover', 'KestrelLink']

/** The chance of the article that documents the number, as its text is told. */
const TOLD: readonly (readonly [what: string, text: string, isTaken: boolean])[] = [
  ['alike', event('PelicanRelay', 5102, 'The lease of the relay has run out.'), true],
  [
    'with more behind',
    event('PelicanRelay', 5102, 'The lease of the relay has run out. The gateway will ask again.'),
    true
  ],
  [
    'alike, by another source',
    event('OspreyMonitor', 5102, 'The lease of the relay has run out.'),
    false
  ],
  [
    'with the names of another site',
    event(
      MOVER,
      9502,
      "Unable to completely clean up the mailbox '/o=Heron/ou=Bergen/cn=Recipients/cn=Ann'."
    ),
    true
  ],
  [
    'otherwise',
    event('PelicanRelay', 5102, 'The directory of the relay could not be opened.'),
    false
  ],
  [
    'otherwise in its second half',
    event(
      'PuffinMgmt',
      4129,
      'The Puffin Management Driver has detected that the fan of the bay has failed.'
    ),
    false
  ],
  ['by another qualifier', event(LINK, 5038, "Deactivated abnormally, qualifier = 0x'0009'"), false]
]

describe('an event of a documented number', () => {
  for (const [what, text, isTaken] of TOLD) {
    it(`told ${what}`, () => {
      const [first] = candidates(text)
      assert.equal((first?.score ?? 0) >= ACCEPT, isTaken)
    })
  }
})

describe('how the telling slots of an event agree', () => {
  for (const [what, text, article, agreement, differs] of AGREEMENT) {
    it(what, () => {
      const found = candidates(text).find(one => one.article === article)
      assert.equal(found?.agreement, agreement)
      const [said, documented] = differs ?? []
      assert.deepEqual(found?.differs, differs === undefined ? null : { said, documented })
    })
  }

  it('decide which of two articles with the same message is first', () => {
    const [first] = candidates(
      event('DCOM', 10010, `The server {3D14228D-FBE1-11D0-995D-00C04FD919C1} ${TIMEOUT}`)
    )
    assert.equal(first?.article, 'Q920006')
  })

  it('keep a twin from being taken', () => {
    const [first] = candidates(
      event(SCM, 7031, 'The Net Logon service terminated unexpectedly. It has done this 1 time(s).')
    )
    assert.ok((first?.score ?? 0) < 0.25, String(first?.score))
  })
})

describe('what differs between machines', () => {
  function chanceOf(article: string, text: string): number {
    return candidates(text).find(one => one.article === article)?.score ?? 0
  }

  it('a distinguished name costs nothing, neither the own nor the documented one', () => {
    const [own, documented] = [
      "'/o=Acme/ou=Halifax/cn=Recipients/cn=jsmith'",
      "'/o=Organization/ou=Site/cn=Recipients/cn=Mover'"
    ].map(name => event('HeronMover', 9502, `Unable to completely clean up the mailbox ${name}.`))
    assert.ok(chanceOf('Q920009', documented ?? '') - chanceOf('Q920009', own ?? '') < 0.02)
  })

  it('a text that says it was cut off leaves nothing out, and a placeholder is no word', () => {
    const said = 'The unit for 4661.6888 could not be opened.'
    const cut = chanceOf('Q920012', event('OrioleTerm', 5309, `${said} Explanation ...`))
    assert.ok(cut > 0.97, String(cut))
  })

  it('the qualifier of a link tells two of one message apart', () => {
    const found = candidates(
      event('KestrelLink', 5038, 'The session was deactivated abnormally, qualifier 0005')
    )
    assert.deepEqual(
      found.slice(0, 2).map(({ article, agreement }) => [article, agreement]),
      [
        ['Q920011', 'exact'],
        ['Q920010', 'twin']
      ]
    )
  })
})

describe('several events of one paste', () => {
  const [queue, lease] = [
    event('PelicanRelay', 5101, 'The relay lost its queue.'),
    event('PelicanRelay', 5102, 'The lease of the relay has run out.')
  ]

  it('an article that documents both says so, and is the likelier for it', () => {
    const [both] = candidates(`${queue}\n${lease}`)
    const [one] = candidates(queue)
    assert.equal(both?.article, 'Q920008')
    assert.deepEqual(both.documents, [0, 1])
    assert.deepEqual(one?.documents, [0])
    assert.ok(both.score > one.score)
  })

  it('a twin is not documented', () => {
    const other = event(SCM, 7031, 'The Net Logon service terminated unexpectedly.')
    const found = candidates(`${queue}\n${other}`).find(one => one.article === 'Q920001')
    assert.deepEqual(found?.documents ?? [], [])
  })

  it('the same event twice tells nothing more', () => {
    const [twice] = candidates(`${queue}\n${queue.replace('10:22:31', '11:40:02')}`)
    const [once] = candidates(queue)
    assert.equal(twice?.score, once?.score)
  })
})

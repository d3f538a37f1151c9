import assert from 'node:assert/strict'
import { oneOf } from '../../../knowledge/language/words/oneOf.ts'
import type { Outcome } from '../../../triage/handOver/outcome.ts'
import { type DeskPages, startDeskPages } from '../../parts/channels/deskPages.ts'
import { HOSTILE } from '../../parts/hostile/hostileStrings.ts'
import { parseTranscripts } from '../../parts/transcripts/transcript.ts'

const TERN = { source: 'Tern Relay', id: 902, description: 'The relay lost [computer 00000000].' }
const NONE = { unanswered: 'no-article', ended: 'refused' } as const
const TOLD: readonly Partial<Outcome>[] = [
  { ...NONE, events: [TERN], asked: 'since the move to the cellar' },
  { ...NONE, asked: 'cannot book the <b>blue</b> meeting room' },
  { ...NONE, events: [TERN], unanswered: 'not-solved', given: 'Q303283' },
  { ...NONE, asked: 'blue meeting room: booking refused', unanswered: 'refused' },
  { ...NONE, events: [TERN] },
  { ended: 'silent', asked: 'this one was answered', given: 'Q303283' }
]
const GROUP = '/desk/unanswered/event-902-tern-relay'

describe('the page of what was not answered', () => {
  let desk: DeskPages
  beforeEach(async () => {
    desk = await startDeskPages()
  })
  afterEach(async () => {
    await desk.stop()
  })

  function titlesIn(page: string): readonly (string | undefined)[] {
    return [...page.matchAll(/<span class="t">([^<]*)</g)].map(([, title]) => title)
  }

  it('says that there is nothing while there is nothing', async () => {
    assert.match(await desk.get('/desk/unanswered'), /Nothing is unanswered/)
  })

  it('lists the groups, the largest first, and filters them by why and by words', async () => {
    await desk.tell(...TOLD)
    const page = await desk.get('/desk/unanswered')
    assert.deepEqual(titlesIn(page), ['Event 902 (Tern Relay)', '“book … blue”'])
    assert.match(page, /2 no article, 1 still broken after Q303283/)
    assert.match(page, /All <span class="num">5</)
    assert.deepEqual(titlesIn(await desk.get('/desk/unanswered?why=refused')), ['“book … blue”'])
    assert.deepEqual(titlesIn(await desk.get('/desk/unanswered?q=CELLAR')), [
      'Event 902 (Tern Relay)'
    ])
    assert.match(await desk.get('/desk/unanswered?q=nowhere'), /Nothing here says “nowhere”/)
  })

  it('shows one group: what was said, with its event, and no name in it', async () => {
    await desk.tell(...TOLD)
    const page = await desk.get(GROUP)
    assert.match(page, /<h1>Event 902 \(Tern Relay\)<\/h1>/)
    assert.match(page, /The relay lost <span class="mask">machine<\/span>\./)
    assert.match(page, /since the move to the cellar/)
    assert.match(await desk.get('/desk/conversations/1'), /Back to the group/)
    assert.match(await desk.get('/desk/unanswered/event-1'), /no such group any more/)
  })

  it('sets aside what is not ours, with all that joins it, until it is taken back', async () => {
    await desk.tell(...TOLD)
    await desk.get(GROUP)
    const done = await desk.post(`${GROUP}/aside`, { aside: 'yes' })
    assert.deepEqual([done.status, done.headers.get('location')], [303, '/desk/unanswered'])
    const page = await desk.get('/desk/unanswered')
    assert.deepEqual(titlesIn(page), ['“book … blue”'])
    assert.match(page, /Not ours: 1/)
    assert.match(page, /conversations: <\/span>2</)
    await desk.tell({ ...NONE, events: [TERN] })
    assert.deepEqual(titlesIn(await desk.get('/desk/unanswered')), ['“book … blue”'])
    assert.match(await desk.get('/desk/unanswered?aside=show'), /Event 902/)
    await desk.get(GROUP)
    await desk.post(`${GROUP}/aside`, { aside: 'no' })
    assert.equal(titlesIn(await desk.get('/desk/unanswered')).length, 2)
  })

  it('changes nothing for a form from elsewhere', async () => {
    await desk.tell(...TOLD)
    await desk.get(GROUP)
    assert.equal((await desk.post(`${GROUP}/aside`, { aside: 'yes', token: 'forged' })).status, 403)
    assert.equal(titlesIn(await desk.get('/desk/unanswered')).length, 2)
  })

  it('makes a group a test that can be read as one', async () => {
    await desk.tell(...TOLD)
    const transcripts = parseTranscripts('group.txt', await desk.get(`${GROUP}/test`))
    assert.deepEqual(
      transcripts.map(({ title, turns }) => [title, turns.length, turns[0]?.expected[0]?.words]),
      [
        ['group: Event 902 (Tern Relay)', 1, 'hand-over no-article'],
        ['group: Event 902 (Tern Relay), told otherwise (1)', 1, 'hand-over no-article']
      ]
    )
    assert.match(transcripts[0]?.turns[0]?.said ?? '', /The relay lost the machine\./)
  })

  it('shows whatever people and events say as text, on every page', async function () {
    this.timeout(60_000)
    const strings = HOSTILE.filter(({ text }) => /[<"']/.test(text))
    await desk.tell(
      ...strings.map(({ text }, at) => ({
        ...NONE,
        door: text,
        given: text,
        product: text,
        comment: text,
        asked: `${text} ${at}`,
        unanswered: 'not-solved' as const,
        ...(at % 2 === 0 ? { events: [{ id: at, source: text, description: text }] } : {})
      }))
    )
    const list = await desk.get('/desk/unanswered?small=show')
    const groups = [...list.matchAll(/href="(\/desk\/unanswered\/[^"?]+)[^"]*"/g)].map(
      ([, path = '']) => path
    )
    assert.ok(groups.length > 150, `${groups.length} groups`)
    const paths = [
      '/desk/unanswered?small=show',
      '/desk/numbers',
      ...groups.flatMap(path => [path, `${path}/article`]),
      ...strings.slice(0, 20).map((_, at) => `/desk/conversations/${at + 1}`)
    ]
    for (const path of paths) assert.deepEqual(foreignIn(await desk.get(path)), [], path)
  })
})

/** What the desk itself never puts into a page: such elements, handlers, and addresses elsewhere. */
const FOREIGN = new RegExp(
  oneOf(
    '<(?:img|iframe|object|embed|base|video|audio|math|marquee|style)',
    String.raw`<script(?! src="/desk/desk\.js)`,
    String.raw`<[a-z]+(?:\s+[\w:-]+(?:="[^"]*")?)*\s+(?:on\w+|style|srcdoc|formaction)=`,
    '(?:href|src|action)="(?:javascript:|data:|https?:|//)'
  ),
  'gi'
)

function foreignIn(page: string): readonly string[] {
  return page.match(FOREIGN) ?? []
}

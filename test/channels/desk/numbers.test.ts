import assert from 'node:assert/strict'
import { parse } from 'csv-parse/sync'
import { roundCeiling } from '../../../channels/desk/numbers/plotParts.ts'
import { type DeskPages, startDeskPages } from '../../parts/channels/deskPages.ts'

const GIVEN = { given: 'Q303283', ended: 'silent' } as const

describe('the page of numbers', () => {
  let desk: DeskPages
  before(async () => {
    desk = await startDeskPages()
    await desk.tell(
      { ...GIVEN, ended: 'solved' },
      { ...GIVEN, ended: 'solved', door: 'msteams' },
      { ...GIVEN, ended: 'not-solved', unanswered: 'not-solved' },
      { ended: 'left', asked: 'words that nobody may read here' }
    )
  })
  after(async () => {
    await desk.stop()
  })

  function figures(page: string): readonly string[] {
    return [...page.matchAll(/<dt>([^<]+)<\/dt><dd>(\d+)/g)].map(
      ([, name, count]) => `${name} ${count}`
    )
  }

  it('shows five figures, and of whom they are', async () => {
    assert.deepEqual(figures(await desk.get('/desk/numbers')), [
      'Conversations 4',
      'Answered 3',
      'Solved, of 3 who told us 2',
      'Handed to a person 0',
      'No article 0'
    ])
  })

  it('counts one door alone, and says which it is', async () => {
    const page = await desk.get('/desk/numbers?days=7&door=msteams')
    assert.equal(figures(page)[0], 'Conversations 1')
    assert.match(page, /<option value="msteams" selected>Teams</)
    assert.match(page, /aria-current="true">7 days</)
  })

  it('has a table behind each plot', async () => {
    const page = await desk.get('/desk/numbers')
    const plots = page.match(/<figure /g) ?? []
    assert.equal(plots.length, 6)
    assert.equal(page.match(/<table>/g)?.length, plots.length)
    assert.match(page, /Event 2086 Appears/)
  })

  it('is a file with a row for each conversation, and no word of it', async () => {
    const csv = await desk.get('/desk/numbers.csv?days=30')
    const rows = parse(csv, { columns: true }) as Record<string, string>[]
    assert.equal(rows.length, 4)
    assert.deepEqual(rows.map(({ solved }) => solved).toSorted(), ['', 'no', 'yes', 'yes'])
    assert.doesNotMatch(csv, /nobody may read/)
  })

  for (const [value, expected] of [
    [0, 4],
    [4, 4],
    [5, 8],
    [23, 24],
    [41, 80],
    [140, 160],
    [3_900, 4_000]
  ] as const)
    it(`ends a plot of ${value} at ${expected}, whose fourths are round`, () => {
      assert.equal(roundCeiling(value), expected)
    })
})

import assert from 'node:assert/strict'
import type { Outcome } from '../../../triage/handOver/outcome.ts'
import { countOutcomes, shareOf } from '../../../triage/outcomes/countOutcomes.ts'
import { outcomesCsv } from '../../../triage/outcomes/outcomesCsv.ts'
import { restoreOutcome } from '../../../triage/outcomes/toldOutcome.ts'

const NOW = new Date(2026, 4, 20, 15).getTime()
const WEEK = { now: NOW, days: 7, door: '' }
const MINUTE_MS = 60_000

function told(daysAgo: number, more: Partial<Outcome>): Outcome {
  const opened = new Date(2026, 4, 20 - daysAgo, 9, 30).getTime()
  return restoreOutcome({ opened, door: 'msteams', ...more })
}
const SOLVED = { ended: 'solved', given: 'HD-1' } as const
const BROKEN = { ended: 'not-solved', given: 'HD-1', unanswered: 'not-solved' } as const

describe('the numbers', () => {
  it('count each conversation in one place', () => {
    const { now } = countOutcomes(
      [
        told(0, SOLVED),
        told(0, { ended: 'silent', given: 'HD-1' }),
        told(1, BROKEN),
        told(1, { ended: 'left' }),
        told(2, { ended: 'refused', unanswered: 'no-article' }),
        told(2, { ended: 'not-understood', unanswered: 'not-understood' }),
        told(3, { ended: 'handed', case: 1001, unanswered: 'no-article' })
      ],
      WEEK
    )
    assert.equal(now.conversations, 7)
    assert.deepEqual(now.places, { answered: 3, left: 1, none: 2, handed: 1 })
    assert.equal(now.noArticle, 2)
  })

  it('take for solved and not solved only what somebody said of the advice', () => {
    const { now, articles } = countOutcomes(
      [
        told(0, SOLVED),
        told(0, SOLVED),
        told(0, BROKEN),
        told(0, { ended: 'silent', given: 'HD-1' }),
        // people solved it; the advice had not
        told(0, { ...BROKEN, ended: 'solved', case: 1001, firstAnswer: 4 * MINUTE_MS }),
        told(0, { ended: 'solved', case: 1002, firstAnswer: 9 * MINUTE_MS }),
        told(0, { ended: 'not-solved', case: 1003, firstAnswer: 60 * MINUTE_MS })
      ],
      WEEK
    )
    assert.deepEqual([now.solved, now.notSolved, now.solvedByPeople], [2, 2, 2])
    assert.equal(shareOf(now), 0.5)
    assert.equal(now.firstAnswer, 9 * MINUTE_MS)
    assert.deepEqual(articles, [{ article: 'HD-1', shown: 5, solved: 2, notSolved: 2 }])
  })

  it('compare with as many days before, day by day', () => {
    const { now, before, days } = countOutcomes(
      [told(0, SOLVED), told(6, SOLVED), told(7, SOLVED), told(13, BROKEN), told(14, SOLVED)],
      WEEK
    )
    assert.deepEqual([now.conversations, before.conversations], [2, 2])
    assert.deepEqual(
      days.map(({ conversations }) => conversations),
      [1, 0, 0, 0, 0, 0, 1]
    )
    assert.equal(new Date(days[0]?.day ?? 0).getDate(), 14)
  })

  it('give a share of a week only when enough told us', () => {
    const few = countOutcomes([told(0, SOLVED), told(1, BROKEN)], WEEK).days.at(-1)
    const enough = countOutcomes([told(0, SOLVED), told(1, BROKEN), told(2, SOLVED)], WEEK)
    assert.equal(few?.solvedShare, null)
    assert.equal(enough.days.at(-1)?.solvedShare, 2 / 3)
  })

  it('are of one door when asked for', () => {
    const outcomes = [told(0, SOLVED), told(0, { ...SOLVED, door: 'directline' }), told(1, SOLVED)]
    assert.deepEqual(countOutcomes(outcomes, WEEK).doors, [
      ['msteams', 2],
      ['directline', 1]
    ])
    const site = countOutcomes(outcomes, { ...WEEK, door: 'directline' })
    assert.deepEqual([site.now.conversations, site.doors.length], [1, 2])
  })

  it('tell the questions until the advice, and the hours', () => {
    const { questions, hours } = countOutcomes(
      [0, 1, 1, 2, 9].map(count => told(0, { ...SOLVED, questions: count })),
      WEEK
    )
    assert.deepEqual(questions, [1, 2, 1, 0, 1])
    // 20 May 2026 is a Wednesday
    assert.equal(hours[2]?.[9], 5)
  })

  it('are a table without a word that was said, safe for a spreadsheet', () => {
    const outcome = told(0, {
      asked: 'secret words',
      events: [{ id: 7, source: '=cmd|"x",1', description: 'secret text' }],
      firstAnswer: 90_000
    })
    const csv = outcomesCsv([{ number: 3, setAside: false, outcome }])
    assert.doesNotMatch(csv, /secret/)
    assert.match(csv, /^number,told,door,/)
    assert.match(csv, /,7,"'=cmd\|""x"",1",/)
    assert.match(csv, /,2\r\n$/)
  })
})

import assert from 'node:assert/strict'
import { maskedAnswer, maskedLines } from '../../../triage/outcomes/maskedLines.ts'

const NOBODY = { person: '', events: [] }
const USER = '[user 00000000]'
const COMPUTER = '[computer 00000000]'

describe('what is shown of other conversations', () => {
  for (const [what, text, named, expected] of [
    [
      'the whole name',
      'Done, Marta Soler.',
      { person: 'Marta Soler', events: [] },
      `Done, ${USER}.`
    ],
    [
      'the first name',
      'Hi Marta, try it.',
      { person: 'Marta Soler', events: [] },
      `Hi ${USER}, try it.`
    ],
    [
      'its machine',
      'LAB-3 is back',
      { person: '', events: [{ computer: 'LAB-3' }] },
      `${COMPUTER} is back`
    ],
    ['a machine that is named', 'I restarted PRN04.', NOBODY, `I restarted ${COMPUTER}.`],
    ['an address', 'mail jo@heron.example', NOBODY, 'mail [e-mail]'],
    ['nothing', 'Restart the spooler.', { person: 'Al', events: [] }, 'Restart the spooler.']
  ] as const)
    it(`an answer of the helpdesk without the name of who asked: ${what}`, () => {
      assert.equal(maskedAnswer(text, named), expected)
    })

  it('masks a machine in every line, once one of them names it', () => {
    const lines = [
      { who: 'person', at: 1, text: 'label printer on PRN04 hangs' },
      { who: 'assistant', at: 2, text: 'Is it PRN04 alone?' }
    ] as const
    assert.deepEqual(
      maskedLines(lines).map(({ text }) => text),
      [`label printer on ${COMPUTER} hangs`, `Is it ${COMPUTER} alone?`]
    )
  })
})

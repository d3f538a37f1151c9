import assert from 'node:assert/strict'
import { chosenOf, numberedChoices } from '../../../channels/terminal/numberedChoices.ts'

describe('choices with numbers', () => {
  for (const [choices, numbers] of [
    [
      ['Windows 2000', 'Windows NT 4.0', "I'm not sure"],
      ['1', '2', '3']
    ],
    [
      ['No service pack', 'SP1', 'SP2', "I'm not sure"],
      ['0', '1', '2', '3']
    ],
    [
      ['No service pack', 'SP5', 'SP6', 'SP6a', "I'm not sure"],
      ['0', '5', '6', '6a', '7']
    ],
    [['Event 2086 is there'], ['1']],
    [[], []]
  ] as const)
    it(choices.join(', ') || 'none', () => {
      assert.deepEqual(
        numberedChoices(choices).map(({ number }) => number),
        numbers
      )
    })

  it('a number takes its choice; anything else is said as it was typed', () => {
    const packs = numberedChoices(['No service pack', 'SP1', 'SP2', "I'm not sure"])
    for (const [typed, chosen] of [
      ['2', 'SP2'],
      [' 2. ', 'SP2'],
      ['0', 'No service pack'],
      ['3', "I'm not sure"],
      ['4', '4'],
      ['sp2', 'sp2'],
      ['2000', '2000']
    ] as const)
      assert.equal(chosenOf(typed, packs), chosen)
  })
})

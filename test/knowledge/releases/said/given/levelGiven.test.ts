import assert from 'node:assert/strict'
import { levelGiven, numberGiven } from '../../../../../knowledge/releases/said/given/levelGiven.ts'

const LEVELS: readonly (readonly [text: string, servicePack: number | null])[] = [
  ['That would be SP1, my predecessor put it on before he left', 1],
  ['looks like SP1 is installed', 1],
  ['only the SP3 we have here', 3],
  ['we did install sp2 right after it came out so thats not it', 2],
  ['had to ask my colleague, he says Service Pack 1', 1],
  ['the install log ends with "Service Pack 1 setup completed successfully"', 1],
  ['sp1 was slipstreamed on the cd we installed it from', 1],
  ['SP1 comes on Monday', null],
  ['ask them to put SP3 on this week', null],
  ['SP2 gets installed as soon as the backup has finished', null],
  ['OK we go for SP2, date is not fixed yet', null],
  ['our other server got SP3', null],
  ['my colleague has SP3 on his', null],
  ['do we need SP3?', null],
  ['SP2 or SP3, not sure', null]
]

const NUMBERS: readonly (readonly [text: string, servicePack: number | null])[] = [
  ['Yes a service pack is in: number 1.', 1],
  ['it must be 4, we roll that out everywhere', 4],
  ['3. not more, the vendor forbids it', 3],
  ['sorry for delay had to ask, they run five', 5],
  ['nr. 2 is on', 2],
  ['no 2 i would say', 2],
  ['pack 1 i think, installed last summer together with the new raid', 1],
  ['it has two servers', null],
  ['since 3 weeks', null],
  ['the latest one', null],
  ['4 or 5, I cannot tell', null],
  ['not 4', null],
  ['it hangs 3 times a day', null]
]

describe('the level that an answer gives', () => {
  for (const [text, servicePack] of LEVELS)
    it(`"${text}" → ${servicePack ?? 'none'}`, () =>
      assert.equal(levelGiven(text)?.servicePack ?? null, servicePack))

  for (const [text, servicePack] of NUMBERS)
    it(`"${text}" → the number ${servicePack ?? 'none'}`, () =>
      assert.equal(numberGiven(text)?.servicePack ?? null, servicePack))
})

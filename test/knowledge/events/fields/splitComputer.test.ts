import assert from 'node:assert/strict'
import { splitComputer } from '../../../../knowledge/events/fields/splitComputer.ts'

const VALUES: readonly (readonly [value: string, name: string, own: string])[] = [
  ['MAIL01', 'MAIL01', ''],
  ['fs-2.corp.example', 'fs-2.corp.example', ''],
  ['Miami.****', 'Miami.****', ''],
  ["Pat's PC", "Pat's PC", ''],
  ['<name of DC that logs it>', '<name of DC that logs it>', ''],
  ['<Client Name>.<Domain>.com', '<Client Name>.<Domain>.com', ''],
  ['<server> NT4 SP5', '<server>', 'NT4 SP5'],
  ['FQDN of <Exchange Server>', 'FQDN of <Exchange Server>', ''],
  ['[server name]', '[server name]', ''],
  ['Front Desk', 'Front Desk', ''],
  ['COMPUTER NAME', 'COMPUTER NAME', ''],
  ['MAIL01 (W2K SP2)', 'MAIL01', 'W2K SP2'],
  ['MAIL01, windows 2000 sp2', 'MAIL01', 'windows 2000 sp2'],
  ['MAIL01/W2K SP2', 'MAIL01', 'W2K SP2'],
  ['post running NT4 SP5', 'post', 'running NT4 SP5'],
  ['JOHN-NT4', 'JOHN-NT4', ''],
  ['', '', '']
]

describe('the value of Computer', () => {
  for (const [value, name, own] of VALUES) {
    it(`${JSON.stringify(value)} → ${JSON.stringify(name)}, ${JSON.stringify(own)}`, () => {
      assert.deepEqual(splitComputer(value), { name, own })
    })
  }
})

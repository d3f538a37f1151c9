import assert from 'node:assert/strict'
import {
  isSameService,
  serviceName
} from '../../../../../knowledge/articles/read/slots/serviceName.ts'

const NAMES: readonly (readonly [written: string, compared: string])[] = [
  ['Microsoft Exchange Information Store', 'exchange information store'],
  ['MSExchangeIS', 'exchange information store'],
  ['MS Exchange Information Store Service', 'exchange information store'],
  ['SQL Server (SALES)', 'sql server'],
  ['Windows Internet Name Service (WINS)', 'windows internet name'],
  ['W3SVC', 'world wide web publishing']
]

const PAIRS: readonly (readonly [one: string, other: string, same: boolean])[] = [
  ['net logon', 'netlogon', true],
  ['information store', 'exchange information store', true],
  ['remote access', 'remote access server', true],
  ['server', 'remote access server', false],
  ['dhcp client', 'dhcp server', false],
  ['sybase *', 'sybase sql_mars', true],
  ['sybase *', 'oracle sql_mars', false]
]

describe('the name of a service', () => {
  for (const [written, compared] of NAMES)
    it(`${written} → ${compared}`, () => assert.equal(serviceName(written), compared))

  for (const [one, other, same] of PAIRS)
    it(`${one} ${same ? 'is' : 'is not'} ${other}`, () => {
      assert.equal(isSameService(one, other), same)
      assert.equal(isSameService(other, one), same)
    })
})

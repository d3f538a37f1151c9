import assert from 'node:assert/strict'
import {
  affectedMachine,
  machinesNamed
} from '../../../../triage/understand/machines/machinesNamed.ts'

const NAMED: readonly (readonly [string, readonly string[]])[] = [
  ['pop3 hangs on MAIL01', ['MAIL01']],
  ['the same on mail02, too', ['MAIL02']],
  ['MAIL01 and srv-ex2 have it', ['MAIL01', 'SRV-EX2']],
  ['it is on MAIL01. mail02.corp is not', ['MAIL01']],
  ['nt4 sp6 on w2k, exchange55, ie6 and q303283', []],
  ['error C2955 in pop3', []],
  ['the printer on lpt1', []],
  ['rcp fails on server A, on server B it works', ['A', 'B']],
  ['C is Windows 2000', ['C']],
  ['ok leave C. what do i do on A', ['C', 'A']],
  ['what do i do on A?', ['A']],
  ['there is no space left on C although the whole swap file was moved to another disk', []],
  ['a program in C is slow', []],
  ['no machine here', []]
]

describe('the machines a message names', () => {
  for (const [text, machines] of NAMED)
    it(`"${text}"`, () => assert.deepEqual(machinesNamed(text), machines))
})

const AFFECTED: readonly (readonly [string, string | null])[] = [
  ['FS1 is nt 4 sp6, FS2 is nt 4 sp3, FS2 is the one that hangs', 'FS2'],
  ['dc1 has sp4, dc2 has sp6a, the problem is on dc1', 'DC1'],
  ['WEB1 and WEB2 run sp3. WEB2 crashes every night', 'WEB2'],
  ['DHCP1 has sp4, DHCP2 sp3. only DHCP1 ignores them', 'DHCP1'],
  ['FS1 is sp6, FS2 is sp3', null],
  ['pop3 hangs on MAIL01', null]
]

describe('the machine that has the trouble', () => {
  for (const [text, machine] of AFFECTED)
    it(`"${text}"`, () => assert.equal(affectedMachine(text), machine))
})

import assert from 'node:assert/strict'
import { isOfOther } from '../../../../knowledge/releases/said/given/isOfOther.ts'

const TOLD = ['Windows 2000']

/** The level of a program beside the Windows that was told. */
const OF_OTHERS = [
  'it has MetaFrame 1.8 SP3 on top, if that helps',
  'MetaFrame XP SP2 is on it as well',
  'there is Citrix Presentation Server SP3 on the box',
  'it also runs Tivoli 3.7 SP4',
  'tivoli 3.7 sp4 runs there',
  'Crystal Reports 8 SP2 is installed as well',
  'ARCserve 2000 SP3 is installed too, if it matters',
  'with NetWare 4.11 SP6 on the other end',
  'the driver disk is Nero 5.5 SP3',
  'we use Cold Fusion 4.5 SP2 there',
  'Norton AntiVirus 2000 SP2 is running',
  'in addition WebSphere 3.5 SP4',
  'Veritas SP3 is on it, too',
  'iPlanet SP4 is there as well',
  'has the Terminal Services Advanced Client SP3 too'
]

/** A machine, its Windows, or nothing but the way somebody answers. */
const OF_TOLD = [
  'SP2',
  'PRINT01 SP2',
  'TS01 has SP2',
  'The server SP2',
  'this box: SP1',
  'Mine SP2.',
  'TERM-BERLIN runs SP2',
  'NWGATE: SP3',
  'Yes SP3',
  'Umm SP2',
  'Winver says SP3',
  'Definitely SP2',
  'Windows SP2',
  'W2K SP2',
  'the 2000 one has SP3',
  'IT IS SP3 ON THE SERVER',
  'my predecessor put SP2 on',
  'service pack 2 is on both of them'
]

describe('whose a level is that an answer names', () => {
  for (const text of OF_OTHERS)
    it(`"${text}" → of another program`, () => assert.equal(isOfOther(text, TOLD), true))
  for (const text of OF_TOLD)
    it(`"${text}" → of what was told`, () => assert.equal(isOfOther(text, TOLD), false))
})

import assert from 'node:assert/strict'
import { isLogName } from '../../../../knowledge/events/layouts/logName.ts'

const NAMES: readonly (readonly [text: string, isLog: boolean])[] = [
  ['System', true],
  ['application', true],
  ['DNS Server', true],
  ['Microsoft-Windows-PrintService/Admin', true],
  ['System Center', false],
  ['Application Error', false],
  ['', false]
]

describe('the name of a log', () => {
  for (const [text, isLog] of NAMES)
    it(`${JSON.stringify(text)} → ${isLog}`, () => {
      assert.equal(isLogName(text), isLog)
    })
})

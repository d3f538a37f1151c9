import assert from 'node:assert/strict'
import { tokenAt } from '../../../../knowledge/events/prose/headTokens.ts'

const TOKENS = [
  ['14.02.2024 08:00:01 Error', 'time', '14.02.2024 08:00:01'],
  ['System event log - Error', 'log', 'System'],
  ['Microsoft-Windows-DNS-Client/Operational 5', 'log', 'Microsoft-Windows-DNS-Client/Operational'],
  ['AUDIT_FAILURE 4625', 'level', 'AUDIT_FAILURE'],
  ['Event ID: 7031 - x', 'id', '7031'],
  ['7031: x', 'id', '7031'],
  ['on FS-01 - x', 'computer', 'FS-01'],
  ['Application Error 1000', null, null],
  ['4.0.30319', null, null],
  ['95% full', null, null]
] as const

describe('a token of the head of a line', () => {
  for (const [line, field, value] of TOKENS)
    it(line, () => {
      const token = tokenAt(line, 0)
      assert.deepEqual([token?.field ?? null, token?.value ?? null], [field, value])
    })
})

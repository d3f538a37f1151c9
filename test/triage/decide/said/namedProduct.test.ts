import assert from 'node:assert/strict'
import { isNamedByEvent, isNamedIn } from '../../../../triage/decide/said/namedProduct.ts'

describe('a product named in words', () => {
  for (const [words, text, isNamed] of [
    ['streets 98 says invalid syntax', 'Microsoft Streets 98', true],
    ['Expedia streets says invalid syntax', 'Microsoft Expedia Streets 98', false],
    ['ms-dos 6.22 uninstall', 'Microsoft MS-DOS operating system versions 6.2, 6.21, 6.22', true],
    ['dos 5 chkdsk', 'Microsoft MS-DOS operating system version 5.0', false],
    ['LU3 jobs on SNA 4', 'Microsoft SNA Server, version 4.0', true],
    ['LU3 jobs on SNA 3', 'Microsoft SNA Server, version 4.0', false],
    ['the word report', 'Microsoft Windows NT Server version 4.0', false],
    ['golf is slow', 'Microsoft Golf for Windows', true]
  ] as const)
    it(`${words} | ${text} → ${isNamed}`, () => {
      assert.equal(isNamedIn(words, { text }), isNamed)
    })
})

describe('a product named by an event', () => {
  for (const [source, description, text, isNamed] of [
    ['SNAServer', 'A link failed.', 'Microsoft SNA Server, version 4.0', true],
    ['Service', 'The FoxPro service ended.', 'Microsoft FoxPro for MS-DOS, version 2.6', true],
    ['Service', 'The server ended.', 'Microsoft SNA Server, version 4.0', false]
  ] as const)
    it(`${source}: ${description} | ${text} → ${isNamed}`, () => {
      const event = {
        source,
        description,
        format: 'classic',
        id: 1,
        log: null,
        level: null,
        category: null,
        time: null,
        rawTime: null,
        user: null,
        computer: null,
        count: 1
      } as unknown as Parameters<typeof isNamedByEvent>[0]
      assert.equal(isNamedByEvent(event, { text }), isNamed)
    })
})

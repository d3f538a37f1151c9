import assert from 'node:assert/strict'
import { spokenHead } from '../../../../knowledge/events/prose/spokenHead.ts'

describe('what stands between the number of an event and its text', () => {
  const heads: readonly (readonly [string, string, string | null, string | null])[] = [
    [' Ntfs on FS09 - text', 'Ntfs', null, 'FS09'],
    [' disk on FS09: text', 'disk', null, 'FS09'],
    [' User Profile Service warning on TS12: "text"', 'User Profile Service', 'warning', 'TS12'],
    [' Service Control Manager: text', 'Service Control Manager', null, null],
    [
      ' Kernel-Power Critical on WEB.corp.local: text',
      'Kernel-Power',
      'Critical',
      'WEB.corp.local'
    ],
    [' (FailoverClustering), Error: text', 'FailoverClustering', 'Error', null],
    [' Application Error on PC-7: text', 'Application Error', null, 'PC-7'],
    [' Security audit failure on DC03: text', 'Security', 'audit failure', 'DC03'],
    [' .NET Runtime, on APP2: text', '.NET Runtime', null, 'APP2'],
    [' iaStorA on WKS-5 - text', 'iaStorA', null, 'WKS-5'],
    [' Display warning, PC-GAME1: text', 'Display', 'warning', 'PC-GAME1'],
    [' Kernel-Power on my PC - text', 'Kernel-Power', null, null],
    [' DistributedCOM auf KASSE3: text', 'DistributedCOM', null, 'KASSE3'],
    [' de disk sur SRV-FIC : text', 'disk', null, 'SRV-FIC']
  ]
  for (const [words, source, level, computer] of heads)
    it(words.trim(), () => {
      const { end, isOnOwn: _isOnOwn, ...head } = spokenHead(words, 0) ?? { end: 0 }
      assert.deepEqual(head, { source, level, computer })
      assert.match(words.slice(end), /^ ?[:-] /)
    })

  const others: readonly string[] = [
    ' happened on FS09: text',
    ' on FS09: text',
    ' again: text',
    ', Source: Ntfs',
    ' every hour on our server',
    ' atapi: text'
  ]
  for (const words of others)
    it(`no name: ${words.trim()}`, () => {
      assert.equal(spokenHead(words, 0), null)
    })
})

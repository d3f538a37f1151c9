import assert from 'node:assert/strict'
import { isFromSource } from '../../../../knowledge/events/fields/sameSource.ts'
import { XML } from '../../../../knowledge/events/layouts/readXml.ts'

function sourcesIn(provider: string): readonly (string | null | undefined)[] {
  const [event] = XML.read(`<Event><System>${provider}<EventID>1001</EventID></System></Event>`)
  return [event?.source, event?.otherSource]
}

describe('the source in event XML', () => {
  for (const [provider, source, other] of [
    [
      '<Provider Name="Microsoft-Windows-WER-SystemErrorReporting" EventSourceName="BugCheck"/>',
      'Microsoft-Windows-WER-SystemErrorReporting',
      'BugCheck'
    ],
    ['<Provider Name="Disk"/>', 'Disk', undefined],
    ['<Provider EventSourceName="Disk"/>', 'Disk', undefined],
    ['<Provider Name="Disk" EventSourceName="Disk"/>', 'Disk', undefined]
  ] as const)
    it(provider, () => assert.deepEqual(sourcesIn(provider), [source, other]))

  it('is compared by either name', () => {
    const event = { source: 'Microsoft-Windows-Kernel-General', otherSource: 'BugCheck' }
    assert.ok(isFromSource(event, 'bugcheck'))
    assert.ok(isFromSource(event, 'Kernel-General'))
    assert.ok(!isFromSource(event, 'Disk'))
    assert.ok(!isFromSource({ source: null }, 'Disk'))
  })
})

describe('event XML of another product', () => {
  it('is none of Windows: it holds a number and no element of Windows', () =>
    assert.deepEqual(
      XML.read('<EPOEvent><Event><EventID>1027</EventID><Severity>3</Severity></Event></EPOEvent>'),
      []
    ))
})

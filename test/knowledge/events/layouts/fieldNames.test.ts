import assert from 'node:assert/strict'
import { namedField, normalizeName } from '../../../../knowledge/events/layouts/fieldNames.ts'

describe('the names products give to fields', () => {
  for (const [name, field] of [
    ['EventID', 'id'],
    ['event_id', 'id'],
    ['winlogbeat_event_id', 'id'],
    ['System_EventID', 'id'],
    ['EventRecordID', null],
    ['ProcessId', null],
    ['ProviderName', 'source'],
    ['SourceName', 'source'],
    ['LevelDisplayName', 'level'],
    ['TimeGenerated', 'time'],
    ['@timestamp', 'time'],
    ['computer_name', 'computer'],
    ['RenderedDescription', 'description'],
    ['Colour', null]
  ] as const)
    it(`${name} → ${field}`, () => assert.equal(namedField(name), field))

  it('are compared without case and separators', () => {
    assert.equal(normalizeName('Winlog.Event_ID'), 'winlogeventid')
  })
})

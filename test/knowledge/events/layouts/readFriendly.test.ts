import assert from 'node:assert/strict'
import { parseEvents } from '../../../../knowledge/events/parseEvents.ts'
import { checkPastes, type PasteCase } from '../checkPastes.ts'

const CASES: readonly PasteCase[] = [
  {
    name: 'log called Security',
    text: [
      'System',
      ' - Provider',
      '  [ Name]  AD FS Auditing',
      ' - EventID 411',
      '  [ Qualifiers]  0',
      '  Level 0',
      '  Task 3',
      '  Keywords 0x8090000000000000',
      ' - TimeCreated',
      '  [ SystemTime]  2018-05-03T07:12:30.000Z',
      '  EventRecordID 118',
      '  Channel Security',
      '  Computer FED2.corp.example',
      ' - Security',
      '  [ UserID]  S-1-5-21-9'
    ].join('\n'),
    events: [
      {
        id: 411,
        source: 'AD FS Auditing',
        log: 'Security',
        computer: 'FED2.corp.example',
        user: 'S-1-5-21-9'
      }
    ]
  },
  {
    name: 'friendly clipboard',
    text: [
      '-',
      'System',
      '',
      '-',
      'Provider',
      '',
      '[ Name]',
      'Disk',
      '',
      '-',
      'EventID',
      '51',
      '',
      '[ Qualifiers]',
      '32772',
      '',
      'Level',
      '3',
      '',
      'Task',
      '0',
      '',
      'Keywords',
      '0x80000000000000',
      '',
      '-',
      'TimeCreated',
      '',
      '[ SystemTime]',
      '2019-03-01T08:00:00.000000000Z',
      '',
      'EventRecordID',
      '991',
      '',
      'Channel',
      'System',
      '',
      'Computer',
      'FS7',
      '',
      'Security',
      '',
      '-',
      'EventData',
      '',
      '\\Device\\Harddisk1\\DR1'
    ].join('\n'),
    events: [{ id: 51, source: 'Disk', level: 'warning', computer: 'FS7', log: 'System' }]
  },
  {
    name: 'friendly html',
    text:
      '<div><span>+</span> <b>System</b></div><div>- <b>Provider</b></div><table><tr><td>[ ' +
      'Name]</td><td>Disk</td></tr></table><div>- <b>EventID</b> 51</div><div>Level ' +
      '3</div><div>Channel System</div><div>Computer FS7</div>',
    events: [{ id: 51, source: 'Disk', level: 'warning', computer: 'FS7', log: 'System' }]
  }
]

const SYSTEM = [
  ' - Provider',
  '   [ Name]  Gate Audit',
  ' - EventID 411',
  '   Level 3',
  '   Channel Application',
  '   Computer GATE1',
  ' - EventData'
].join('\n\n')

describe('the friendly view', () => {
  checkPastes(CASES)

  it('takes values without a name, whatever they look like, up to what a person says', () => {
    const values = [
      '00000000-0000-0000-0000-000000000000',
      '2016-01-22 23:00:01',
      'pat user name or password is incorrect',
      'https://portal.example/',
      '-1023 (0xfffffc01)'
    ]
    const below = values.map(value => `   ${value}`).join('\n\n')
    const { events, rest } = parseEvents(`${SYSTEM}\n\n${below}\n\nit fails each day since May`)
    assert.equal(events[0]?.description, values.join('\n'))
    assert.equal(rest, 'it fails each day since May')
  })
})

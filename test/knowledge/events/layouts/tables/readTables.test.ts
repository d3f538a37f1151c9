import { checkPaste, type PasteCase } from '../../../../parts/written/pasteCase.ts'

const PASTES: readonly PasteCase[] = [
  {
    of: 'Log Analytics as CSV',
    text: `"TimeGenerated [UTC]",Computer,EventLog,Source,EventLevelName,EventID,RenderedDescription
"4/5/2023, 6:07:08.900 PM",az-web3,System,Schannel,Error,36874,"An TLS 1.2 connection request was received, but none of the cipher suites is supported."`,
    events: [
      {
        id: 36874,
        source: 'Schannel',
        log: 'System',
        level: 'error',
        computer: 'az-web3',
        description:
          'An TLS 1.2 connection request was received, but none of the cipher suites is supported.'
      }
    ]
  },
  {
    of: 'a table of Markdown',
    text: `| Time | Level | Source | Event ID | Message |
|---|---|---|---|---|
| 2022-05-05 10:00:00 | Error | BTHUSB | 17 | The local Bluetooth adapter has failed. |`,
    events: [{ id: 17, source: 'BTHUSB', level: 'error' }]
  },
  {
    of: 'a column called source that holds the machine, beside one for the provider',
    text: `timestamp,source,event_id,provider_name,level,message
2023-01-02T03:04:05Z,PRESS-4,51,disk,warning,An error was detected on a device.`,
    events: [{ id: 51, source: 'disk', computer: 'PRESS-4', time: '2023-01-02T03:04:05' }]
  },
  {
    of: 'columns called source that hold the log, as Splunk names it',
    text: `_time,host,source,sourcetype,EventCode,SourceName,Message
2023-01-02 03:04:05,WEB9,WinEventLog:System,WinEventLog,6008,EventLog,The last shutdown was unexpected.`,
    events: [{ id: 6008, source: 'EventLog', log: 'System', computer: 'WEB9' }]
  },
  {
    of: "columns of a rule beside the event's own",
    text: `timestamp,rule.level,rule.description,data.win.system.eventID,data.win.system.providerName,data.win.system.severityValue,data.win.system.message
2023-01-02 03:04:05,5,Windows error,7000,Service Control Manager,ERROR,The Fax service failed to start.`,
    events: [{ id: 7000, level: 'error', description: 'The Fax service failed to start.' }]
  },
  {
    of: 'a text below a heading of no field, the only sentence of its row',
    text: `Timestamp	Source	Severity	Event ID	Value
2023-01-02 03:04:05	disk	Error	7	The device <Disk1> has a bad block.`,
    events: [{ id: 7, source: 'disk', description: 'The device <Disk1> has a bad block.' }]
  },
  {
    of: 'tags as values of cells, and lines within a cell of HTML',
    text: `TimeGenerated,Source,EventID,ParameterXml,RenderedDescription
2023-01-02 03:04:05,disk,7,<Param>1</Param>,The device has a bad block.

<table><tr><th>TimeCreated</th><th>Id</th><th>ProviderName</th><th>Message</th></tr>
<tr><td>2023-01-02 03:04:06</td><td>55</td><td>Ntfs</td><td>The file system
is corrupt.</td></tr></table>`,
    events: [
      { id: 7, source: 'disk', description: 'The device has a bad block.' },
      { id: 55, source: 'Ntfs', description: 'The file system is corrupt.' }
    ]
  },
  {
    of: 'tables of other things, whatever they call their columns',
    text: `id,name,level,date
7,Pat,Gold,2020-01-01

| Date | Person | ID | Message |
|---|---|---|---|
| 2020-01-01 | Pat | 5 | called about the printer |`,
    events: []
  }
]

describe('tables whose cells a separator parts are read by their headings', () => {
  for (const paste of PASTES) it(paste.of, () => checkPaste(paste))
})

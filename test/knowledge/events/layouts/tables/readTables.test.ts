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

import { checkPastes, type PasteCase } from '../checkPastes.ts'

const CASES: readonly PasteCase[] = [
  {
    name: 'properties as ConvertTo-Xml writes them, two objects',
    text: [41, 42]
      .map(
        id => `<Object Type="System.Diagnostics.Eventing.Reader.EventLogRecord">
  <Property Name="Message" Type="System.String">The system rebooted, case ${id}.</Property>
  <Property Name="Id" Type="System.Int32">${id}</Property>
  <Property Name="LevelDisplayName" Type="System.String">Critical</Property>
  <Property Name="ProviderName" Type="System.String">Microsoft-Windows-Kernel-Power</Property>
  <Property Name="MachineName" Type="System.String">desk-4</Property>
</Object>`
      )
      .join('\n'),
    events: [41, 42].map(id => ({
      id,
      source: 'Microsoft-Windows-Kernel-Power',
      level: 'critical' as const,
      computer: 'desk-4',
      description: `The system rebooted, case ${id}.`
    }))
  },
  {
    name: 'line ends as PowerShell writes them',
    text: `<Objs><Obj RefId="0"><MS><S N="ProviderName">disk</S><I32 N="Id">7</I32>
<S N="LogName">System</S><S N="Message">Bad block._x000D__x000A_Disk 2</S></MS></Obj></Objs>`,
    events: [{ id: 7, source: 'disk', log: 'System', description: 'Bad block.\nDisk 2' }]
  },
  {
    name: 'an object of something else is none',
    text: '<Object><Property Name="Id">7</Property><Property Name="Name">spooler</Property></Object>',
    events: []
  }
]

describe('objects whose values stand in elements with their names', () => {
  checkPastes(CASES)
})

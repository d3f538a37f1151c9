import { checkPaste, type PasteCase } from '../../../../parts/written/pasteCase.ts'

const view = (id: number, source: string, text: string) => `Log Name: System
Source: ${source}
Date: 2022-03-04 05:06:07
Event ID: ${id}
Level: Error
Computer: MILL7
Description:
${text}`

const PASTES: readonly PasteCase[] = [
  {
    of: 'tickets whose text is what Event Viewer copied',
    text: `number,state,text
17,open,"${view(7, 'disk', 'The device has a ""bad"" block.')}"
18,open,"${view(55, 'Ntfs', 'The file system structure is corrupt.')}"`,
    events: [
      { id: 7, source: 'disk', computer: 'MILL7', description: 'The device has a "bad" block.' },
      { id: 55, source: 'Ntfs', description: 'The file system structure is corrupt.' }
    ]
  },
  {
    of: 'the raw column of a search',
    text: `"_raw","_time",host
"03/04/2022 05:06:07 AM
LogName=System
SourceName=disk
EventCode=7
Message=The device has a bad block.","2022-03-04T05:06:07","MILL7"`,
    events: [{ id: 7, source: 'disk', log: 'System', description: 'The device has a bad block.' }]
  },
  {
    of: 'what somebody quotes',
    text: `"The backup of Tuesday, 41 of 300 files,
was broken off by the operator at half past nine", it says.`,
    events: []
  }
]

describe('cells that hold a whole event', () => {
  for (const paste of PASTES) it(paste.of, () => checkPaste(paste))
})

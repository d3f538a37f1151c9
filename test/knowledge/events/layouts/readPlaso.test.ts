import { checkPaste, type PasteCase } from '../../../parts/written/pasteCase.ts'

const ENTRY =
  "[7045 / 0x1b85] Source Name: Service Control Manager Strings: ['PUMPSVC'  'demand start'] " +
  'Computer Name: MILL7 Record Number: 22 Event Level: 4'
const READ = { id: 7045, source: 'Service Control Manager', computer: 'MILL7' }

const PASTES: readonly PasteCase[] = [
  {
    of: 'log2timeline, with a text cut short in the column before',
    text: `date,time,timezone,MACB,source,sourcetype,type,user,host,short,desc,version
07/08/2021,11:42:05,UTC,....,EVT,WinEVTX,Time,-,MILL7,[7045 / 0x1b85] Source Name: Servi...,${ENTRY},2`,
    events: [{ ...READ, time: '2021-07-08T11:42:05', level: 'information' }]
  },
  {
    of: 'the dynamic output of psort',
    text: `2021-07-08T11:42:05.123456+00:00,Creation Time,EVT,WinEVTX,"${ENTRY}",winevtx,OS:/x.evtx,-`,
    events: [{ ...READ, time: '2021-07-08T11:42:05' }]
  },
  {
    of: 'an entry alone, with its text',
    text: ENTRY.replace('Strings', 'Message string: A service was installed. Strings'),
    events: [{ ...READ, time: null, description: 'A service was installed.' }]
  }
]

describe('entries of timelines of Plaso', () => {
  for (const paste of PASTES) it(paste.of, () => checkPaste(paste))
})

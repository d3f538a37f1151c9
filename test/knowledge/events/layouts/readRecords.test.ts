import { checkPaste, type PasteCase } from '../../../parts/written/pasteCase.ts'

const TEXT = 'The device, \\Device\\Harddisk1\\DR1, has a bad block.'

const PASTES: readonly PasteCase[] = [
  {
    of: 'an instance as the compiler of MOF writes it',
    text: `instance of Win32_NTLogEvent
{
	CategoryString = "None";
	ComputerName = "PLANT3";
	EventCode = 7;
	EventIdentifier = 3221487623;
	EventType = 1;
	Logfile = "System";
	Message = "The device, \\\\Device\\\\Harddisk1\\\\DR1, has a bad block.";
	SourceName = "disk";
	TimeGenerated = "20230102030405.000000-000";
	Type = "Error";
};`,
    events: [
      {
        id: 7,
        source: 'disk',
        log: 'System',
        level: 'error',
        computer: 'PLANT3',
        time: '2023-01-02T03:04:05',
        description: TEXT
      }
    ]
  },
  {
    of: 'a text with a code of its own, its line ends written out',
    text: `instance of Win32_NTLogEvent
{
	EventCode = 1309;
	Message = "Event code: 3005 \\r\\nEvent message: An unhandled exception has occurred.";
	SourceName = "ASP.NET 4.0.30319.0";
	Logfile = "Application";
};`,
    events: [{ id: 1309, source: 'ASP.NET 4.0.30319.0', log: 'Application' }]
  },
  {
    of: "Format-Custom's classes, one after the other",
    text: `class EventLogRecord
{
  Id = 7
  ProviderName = disk
  Message = ${TEXT}
}

class EventLogRecord
{
  Id = 6008
  ProviderName = EventLog
  Message = The last shutdown was unexpected.
}`,
    events: [
      { id: 7, source: 'disk', description: TEXT },
      { id: 6008, source: 'EventLog', description: 'The last shutdown was unexpected.' }
    ]
  },
  {
    of: 'a hashtable of PowerShell as a string',
    text: `@{Id=7; LevelDisplayName=Error; ProviderName=disk; LogName=System; Message=${TEXT}}`,
    events: [{ id: 7, source: 'disk', level: 'error', log: 'System', description: TEXT }]
  },
  { of: 'a class of a program', text: 'class Pump\n{\n  Id = 7\n  Name = main\n}', events: [] }
]

describe('records of names and values behind equals signs in braces', () => {
  for (const paste of PASTES) it(paste.of, () => checkPaste(paste))
})

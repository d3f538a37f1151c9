import { checkPastes, type PasteCase } from '../../checkPastes.ts'

const CASES: readonly PasteCase[] = [
  {
    name: 'names of a program and a blank, plain names beside them',
    text: [
      'timestamp 2024-02-11 07:31:22.000',
      'EventID 2019',
      'SourceName srv',
      'Hostname ts-farm-03',
      'EventType ERROR',
      'message The server was unable to allocate from the pool because it was empty.',
      'source ts-farm-03'
    ].join('\n'),
    events: [
      {
        id: 2019,
        source: 'srv',
        level: 'error',
        computer: 'ts-farm-03',
        description: 'The server was unable to allocate from the pool because it was empty.'
      }
    ]
  },
  {
    name: 'a dash between name and value',
    text: [
      'Source - disk',
      'Event ID - 153',
      'Level - Warning',
      'Message - The IO operation at logical block address 0x1 for Disk 2 was retried.'
    ].join('\n'),
    events: [
      {
        id: 153,
        source: 'disk',
        level: 'warning',
        description: 'The IO operation at logical block address 0x1 for Disk 2 was retried.'
      }
    ]
  },
  {
    name: 'each value below its name',
    text: [
      'Source',
      'VSS',
      'Event ID',
      '8194',
      'Level',
      'Error',
      'OpCode',
      'Info',
      'Description',
      'Volume Shadow Copy Service error: Access is denied.'
    ].join('\n'),
    events: [
      {
        id: 8194,
        source: 'VSS',
        level: 'error',
        description: 'Volume Shadow Copy Service error: Access is denied.'
      }
    ]
  },
  {
    name: 'a text of the East below an empty line, without its label',
    text: [
      'ログの名前       System',
      '',
      'ソース         disk',
      '',
      'イベント ID     7',
      '',
      'レベル         エラー',
      '',
      'デバイスに不良ブロックがあることを検出しました。'
    ].join('\n'),
    events: [
      {
        id: 7,
        source: 'disk',
        level: 'error',
        description: 'デバイスに不良ブロックがあることを検出しました。'
      }
    ]
  },
  {
    name: 'a monitor: names of its own between those of the event, the only sentence is the text',
    text: [
      'Problem started at 08:15:44 on 2024.02.19',
      'Host: FS-02',
      'Severity: High',
      'Log source: Service Control Manager',
      'Log event ID: 7024',
      'Log severity: Error',
      'Item value: The DHCP Server service terminated with service-specific error 20013.',
      'Original problem ID: 18422913'
    ].join('\n'),
    events: [
      {
        id: 7024,
        source: 'Service Control Manager',
        level: 'error',
        computer: 'FS-02',
        description: 'The DHCP Server service terminated with service-specific error 20013.'
      }
    ]
  },
  {
    name: 'the text before the number, its name surer than the name of the alert',
    text: [
      'Source: EX16-2.corp.example',
      'Alert name: topology',
      '',
      'Event Description: Topology discovery failed, error 0x80040a02.',
      'Event ID: 2142',
      'Event Source: MSExchangeADTopology',
      'Logging Computer: EX16-2.corp.example'
    ].join('\n'),
    events: [
      {
        id: 2142,
        source: 'MSExchangeADTopology',
        computer: 'EX16-2.corp.example',
        description: 'Topology discovery failed, error 0x80040a02.'
      }
    ]
  },
  {
    name: 'what a person wrote among the fields stays theirs',
    text: [
      'Ticket: 5512',
      'Event ID: 55',
      'Urgency: low',
      'OS: Windows 2000 SP3',
      'Source: Ntfs',
      'Type: Error',
      'Message: The file system structure on the disk is corrupt.',
      'Time: 14.03.2019 09:12'
    ].join('\n'),
    events: [{ id: 55, source: 'Ntfs', level: 'error' }],
    rest: /Windows 2000 SP3/
  },
  {
    name: 'also among fields that the labels alone would tell',
    text: 'Computer: hr-12\nOS: Windows 2000 SP2\nSource: GroupPolicy\nEvent ID: 1096',
    events: [{ id: 1096, source: 'GroupPolicy', computer: 'hr-12' }],
    rest: /Windows 2000 SP2/
  },
  {
    name: 'two of them, each with its own number',
    text: ['A', 'B']
      .map(name =>
        [
          `Alert: ${name}`,
          'Agent: 4',
          `Event Id: ${name === 'A' ? 11 : 51}`,
          'Rule: disk',
          'Source: disk',
          'Level: Error',
          `Message: The device ${name} has a bad block.`,
          'Count: 3'
        ].join('\n')
      )
      .join('\n\n'),
    events: [
      { id: 11, source: 'disk' },
      { id: 51, source: 'disk' }
    ]
  },
  {
    name: 'a card drawn with lines',
    text: [
      '┌─────────┬──────────────────────────┐',
      '│ EventID │ 1149                     │',
      '│ Source  │ RemoteConnectionManager  │',
      '│ Message │ The sign-in succeeded.   │',
      '└─────────┴──────────────────────────┘'
    ].join('\n'),
    events: [{ id: 1149, source: 'RemoteConnectionManager', description: 'The sign-in succeeded.' }]
  },
  {
    name: 'the colons lost, wide blanks kept',
    text: [
      'Log Name      System',
      'Source        volsnap',
      'Event ID      25',
      'Level         Error',
      'Description   The shadow copies of volume C: were deleted.'
    ].join('\n'),
    events: [
      {
        id: 25,
        source: 'volsnap',
        log: 'System',
        level: 'error',
        description: 'The shadow copies of volume C: were deleted.'
      }
    ]
  },
  {
    name: 'a heading with the number above the fields that tell it again',
    text: 'ID: 1511\nLog Name: Application\nSource: User Profiles\nEvent ID: 1511\nLevel: Error',
    events: [{ id: 1511, source: 'User Profiles', log: 'Application', level: 'error' }]
  },
  {
    name: 'labels of Japanese that lost the line ends between them',
    text: 'イベントID：1000レベル：エラーソース：Application Error説明：障害が発生しています。',
    events: [
      {
        id: 1000,
        source: 'Application Error',
        level: 'error',
        description: '障害が発生しています。'
      }
    ]
  },
  {
    name: 'a list of jobs, sessions or processes is no event',
    text: [
      'Id           : 1',
      'Name         : CimSession1',
      'InstanceId   : d1413bc3-162a-4cb8-9aec-4d2c61253d59',
      'ComputerName : Server01',
      'Protocol     : WSMAN'
    ].join('\n'),
    events: []
  },
  {
    name: 'names in brackets, the text behind the last one, lines of the alarm below',
    text: [
      'Device Name : PRESS4',
      'Alarm Message : Event Log: [Source: disk] [Event ID: 7] [Type: Error] The device has a bad block.',
      'Alarm Time : 2023-04-05 06:07:08'
    ].join('\n'),
    events: [{ id: 7, source: 'disk', level: 'error', description: 'The device has a bad block.' }]
  },
  {
    name: 'a name of ours within the description of an alert',
    text: [
      'Alert: Windows event',
      'Source: PRESS4',
      'Alert description: Event Description: The device has a bad block.',
      'Event Number: 7',
      'Event Level: 2',
      'Event Source: disk',
      '',
      'Alert view link: http://monitor.example/7'
    ].join('\n'),
    events: [{ id: 7, source: 'disk', level: 'error', description: 'The device has a bad block.' }]
  },
  {
    name: 'fields of a document as Kibana lists them',
    text: [
      't event.code\t7',
      't event.provider\tdisk',
      't host.name\tPRESS4',
      't message\tThe device has a bad block.',
      't winlog.channel\tSystem'
    ].join('\n'),
    events: [
      {
        id: 7,
        source: 'disk',
        log: 'System',
        computer: 'PRESS4',
        description: 'The device has a bad block.'
      }
    ]
  },
  {
    name: 'a type that is a log',
    text: [
      'Host : PRESS4',
      'Event ID : 7',
      'Source : disk',
      'Type : System',
      'Severity : warning',
      'Message : The device has a bad block.',
      'Action : none'
    ].join('\n'),
    events: [
      {
        id: 7,
        source: 'disk',
        log: 'System',
        level: 'warning',
        description: 'The device has a bad block.'
      }
    ]
  },
  {
    name: 'a sentence before the names',
    text:
      "This was logged on 'PRESS4': Event ID 7, Source: disk, Log: System, Level: Error, " +
      'Message: The device has a bad block.',
    events: [{ id: 7, source: 'disk', log: 'System', description: 'The device has a bad block.' }]
  },
  {
    name: 'names and marks in bold, a link of the chat below',
    text: [
      '*Event ID:* 7',
      '*Source:* disk',
      '*When:* 2023-04-05 06:07:08',
      '*Message:* The device has a bad block.',
      '<https://board.example/7|Dashboard>'
    ].join('\n'),
    events: [
      {
        id: 7,
        source: 'disk',
        time: '2023-04-05T06:07:08',
        description: 'The device has a bad block.'
      }
    ]
  },
  {
    name: "PowerShell's list with an empty text, and one with a full stop and empty lines within",
    text: [
      'EventID      : 7',
      'Message      : ',
      'Source       : disk',
      '',
      'EventID      : 55',
      'Message      : The file system is corrupt.',
      '               .',
      '',
      '               Operation: check',
      'Source       : Ntfs'
    ].join('\n'),
    events: [
      { id: 7, source: 'disk', description: null },
      { id: 55, source: 'Ntfs', description: 'The file system is corrupt.\n.\n\nOperation: check' }
    ]
  },
  {
    name: 'nor is what a program says of itself, in the order of a frame',
    text: [
      'State         : Completed',
      'HasMoreData   : True',
      'Finished      : System.Threading.ManualResetEvent',
      'InstanceId    : 27ce3fd9-40ed-488a-99e5-679cd91b9dd3',
      'Id            : 18',
      'Name          : Job18',
      'ChildJobs     : {Job19}',
      'PSBeginTime   : 8/8/2019 14:41:57',
      'PSJobTypeName : BackgroundJob'
    ].join('\n'),
    events: []
  }
]

describe('cards of names and values', () => {
  checkPastes(CASES)
})

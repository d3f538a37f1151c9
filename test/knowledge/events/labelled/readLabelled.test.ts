import assert from 'node:assert/strict'
import { parseEvents } from '../../../../knowledge/events/parseEvents.ts'
import { checkPastes, type PasteCase } from '../checkPastes.ts'

const CASES: readonly PasteCase[] = [
  {
    name: 'a source and its text without a mark between',
    text: 'The log says:\nEvent ID: 1008 Source: Perflib The Open Procedure for service "Heron" failed.',
    events: [{ id: 1008, source: 'Perflib' }],
    description: /^The Open Procedure for service "Heron" failed/
  },
  {
    name: 'a source and a text without an article',
    text: 'Event ID: 4005 Source: heronctrs Load of HERONMIB.DLL failed. Make sure it is there.',
    events: [{ id: 4005, source: 'heronctrs' }],
    description: /^Load of HERONMIB/
  },
  {
    name: 'a source of several words',
    text: 'Event ID: 9 Source: Heron Key Management service\nDescription: The key is gone.',
    events: [{ id: 9, source: 'Heron Key Management service' }],
    description: /^The key is gone/
  },
  {
    name: 'evento-id-es',
    text: [
      'Origen: Disk',
      'Evento ID: 51',
      'Nivel: Advertencia',
      'Descripción: Se detectó un error en el dispositivo durante una operación de paginación.'
    ].join('\n'),
    events: [{ id: 51, source: 'Disk', level: 'warning' }],
    description: /paginación/
  },
  {
    name: 'fr ID',
    text: [
      'Nom du journal : System',
      'Source : volsnap',
      'ID événement : 25',
      'Niveau : Erreur',
      'Description : Les clichés instantanés du volume C: ont été supprimés'
    ].join('\n'),
    events: [{ id: 25, source: 'volsnap', level: 'error' }]
  },
  {
    name: 'ru ИД',
    text: [
      'Источник: DCOM',
      'ИД события: 10009',
      'Уровень: Ошибка',
      'Описание: DCOM не удалось связаться с компьютером SRV2'
    ].join('\n'),
    events: [{ id: 10009, source: 'DCOM', level: 'error' }]
  },
  {
    name: 'ja',
    text: [
      'ソース: Disk',
      'イベント識別子: 7',
      'レベル: エラー',
      '説明: デバイス \\Device\\Harddisk0\\DR0 に不良ブロックがあります。'
    ].join('\n'),
    events: [{ id: 7, source: 'Disk', level: 'error' }]
  },
  {
    name: 'zh',
    text: [
      '来源: Disk',
      '事件标识符: 7',
      '级别: 错误',
      '描述: 设备 \\Device\\Harddisk0\\DR0 有一个坏块。'
    ].join('\n'),
    events: [{ id: 7, source: 'Disk', level: 'error' }]
  },
  {
    name: 'pats pc',
    text: [
      'Event Type: Error',
      'Event Source: Print',
      'Event ID: 6161',
      'User: N/A',
      "Computer: Pat's PC",
      'Description:',
      'The document report.doc owned by pat failed to print.'
    ].join('\n'),
    events: [{ id: 6161, computer: "Pat's PC" }],
    description: /failed to print\.$/
  },
  {
    name: 'name of dc',
    text: [
      'Event Type: Warning',
      'Event Source: NETLOGON',
      'Event ID: 5781',
      'Computer: <name of DC that logs it>',
      'Description:',
      'Dynamic registration or deletion of one or more DNS records failed.'
    ].join('\n'),
    events: [{ id: 5781, computer: '<name of DC that logs it>' }]
  },
  {
    name: 'server name',
    text: [
      'Event Source: W32Time',
      'Event ID: 54',
      'Computer: [server name]',
      'Description: The Windows Time Service was not able to find a Domain Controller.'
    ].join('\n'),
    events: [{ id: 54, computer: '[server name]' }]
  },
  {
    name: 'smart quotes',
    text:
      '“Event ID: 7031” “Source: Service Control Manager” “Description: The Spooler service ' +
      'terminated unexpectedly.”',
    events: [{ id: 7031, source: 'Service Control Manager' }]
  },
  {
    name: 'fence',
    text: [
      'Seeing this since Friday:',
      '```',
      'Log Name: System',
      'Source: Disk',
      'Event ID: 153',
      'Level: Warning',
      'Computer: HV2',
      'Description:',
      'The IO operation at logical block address 0x1 for Disk 2 was retried.',
      '```',
      'Windows Server 2012 R2, any ideas?'
    ].join('\n'),
    events: [{ id: 153, computer: 'HV2' }],
    description: /retried\.$/,
    rest: /2012 R2/
  },
  {
    name: 'jira',
    text: [
      '{noformat}',
      'Event Type: Error',
      'Event Source: MSExchangeMTA',
      'Event ID: 9318',
      'Computer: HUB1',
      'Description: An RPC communications error occurred.',
      '{noformat}',
      'Exchange 5.5 SP4'
    ].join('\n'),
    events: [{ id: 9318, computer: 'HUB1' }],
    description: /^An RPC communications error occurred\.$/
  },
  {
    name: 'jira bold',
    text: [
      '*Source:* Disk',
      '*Event ID:* 51',
      '*Level:* Warning',
      '*Computer:* FS7',
      '*Description:* An error was detected on device during a paging operation.'
    ].join('\n'),
    events: [{ id: 51, source: 'Disk', computer: 'FS7' }],
    description: /^An error was/
  },
  {
    name: 'md bold',
    text: [
      '**Log Name:** Application',
      '**Source:** ESENT',
      '**Event ID:** 454',
      '**Level:** Error',
      '**Computer:** FS9',
      '**Description:** Database recovery failed with unexpected error -501.'
    ].join('\n'),
    events: [{ id: 454, source: 'ESENT', log: 'Application', computer: 'FS9' }]
  },
  {
    name: 'md table',
    text: [
      '| Field | Value |',
      '|---|---|',
      '| Source | Disk |',
      '| Event ID | 51 |',
      '| Level | Warning |',
      '| Computer | FS7 |',
      '| Description | An error was detected on device during a paging operation. |'
    ].join('\n'),
    events: [{ id: 51, source: 'Disk', computer: 'FS7' }]
  },
  {
    name: 'servicenow',
    text: [
      'Short description: spooler',
      'Description: user reports:',
      'Event Type: Error Event Source: Print Event ID: 19 Computer: PS1 Description: Sharing printer failed 1722'
    ].join('\n'),
    events: [{ id: 19, source: 'Print', computer: 'PS1' }]
  },
  {
    name: 'outlook nbsp',
    text: [
      'Event Type:    Error\r',
      'Event Source:    NTDS ISAM\r',
      'Event Category:    (4)\r',
      'Event ID:    474\r',
      'Date:    13/02/2008\r',
      'Time:    02:11:09\r',
      'User:    N/A\r',
      'Computer:    DC3\r',
      'Description:\r',
      'NTDS (408) The database page read failed verification.\r',
      '\r',
      ''
    ].join('\n'),
    events: [{ id: 474, source: 'NTDS ISAM', computer: 'DC3', time: '2008-02-13T02:11:09' }]
  },
  {
    name: 'dash oneline',
    text:
      'Source: Disk - Event ID: 51 - Level: Warning - Computer: FS7 - Description: An error ' +
      'was detected on device during a paging operation',
    events: [{ id: 51, source: 'Disk', level: 'warning', computer: 'FS7' }]
  },
  {
    name: 'pipe oneline',
    text:
      'Log Name: System | Source: Disk | Event ID: 51 | Level: Warning | Computer: FS7 | ' +
      'Description: An error was detected on device during a paging operation',
    events: [{ id: 51, source: 'Disk', level: 'warning', computer: 'FS7', log: 'System' }]
  },
  {
    name: 'window german',
    text: [
      'Ereignis 7031, Service Control Manager',
      '',
      'Allgemein Details',
      '',
      'Der Dienst "Druckwarteschlange" wurde unerwartet beendet. Dies ist bereits 1 Mal vorgekommen.',
      '',
      'Protokollname: System',
      'Quelle: Service Control Manager Protokolliert: 28.11.2024 09:14:02',
      'Ereignis-ID: 7031 Aufgabenkategorie: Keine',
      'Ebene: Fehler Schlüsselwörter: Klassisch',
      'Benutzer: Nicht zutreffend Computer: SRV9'
    ].join('\n'),
    events: [{ id: 7031, computer: 'SRV9', level: 'error' }],
    description: /^Der Dienst.*vorgekommen\.$/
  },
  {
    name: 'zendesk',
    text: [
      'On Mar 4, 2021, 10:02 GMT, Ann Lee wrote:',
      '',
      'Event ID: 1309',
      'Source: ASP.NET 4.0',
      'Level: Warning',
      'Description: Event code: 3005 Event message: An unhandled exception has occurred.'
    ].join('\n'),
    events: [{ id: 1309, source: 'ASP.NET 4.0', level: 'warning' }],
    description: /^Event code: 3005/
  },
  {
    name: 'colon heading',
    text: [
      'Event ID 5783:',
      'The session setup to the Windows NT or Windows 2000 Domain Controller is not responsive.'
    ].join('\n'),
    events: [{ id: 5783 }],
    description: /not responsive/
  },
  {
    name: 'comma own',
    text: [
      'Event Type: Error',
      'Event Source: Srv',
      'Event ID: 2019',
      'Computer: FS3',
      'Description:',
      'The server was unable to allocate from the system nonpaged pool because the pool was ' +
        'empty, this is a W2K SP3 file server'
    ].join('\n'),
    events: [{ id: 2019 }],
    description: /pool was empty$/,
    rest: /W2K SP3/
  }
]

describe('labelled events', () => {
  checkPastes(CASES)
})

describe('fields of collectors, and a text in the next cell', () => {
  const pastes: readonly (readonly [string, string])[] = [
    [
      'winlog.event_id: 4776\nwinlog.provider_name: Disk\nwinlog.computer_name: DC5\n' +
        'log.level: error\nmessage: The device has a bad block.',
      'a list'
    ],
    [
      'Provider: Disk | EventID: 4776 | Level: Error | Computer: DC5 | The device has a bad block.',
      'a line of cells'
    ]
  ]
  for (const [paste, name] of pastes)
    it(name, () => {
      const [event] = parseEvents(paste).events
      assert.deepEqual(
        [event?.id, event?.source, event?.level, event?.computer, event?.description],
        [4776, 'Disk', 'error', 'DC5', 'The device has a bad block.']
      )
    })
})

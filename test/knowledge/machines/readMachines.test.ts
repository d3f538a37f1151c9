import assert from 'node:assert/strict'
import { readMachines } from '../../../knowledge/machines/readMachines.ts'
import type { Release } from '../../../knowledge/releases/release.ts'

/** 'MAIL01: Windows 2000 Server SP2', 'MAIL04: -' */
function read(text: string): readonly string[] {
  return readMachines(text).machines.map(
    ({ computer, releases }) => `${computer}: ${releases.map(told).join(' + ') || '-'}`
  )
}

function told({ product, edition, servicePack, letter = '' }: Release): string {
  const level = servicePack === null ? null : `SP${servicePack}${letter}`
  return [product ?? '?', edition, level].filter(part => part !== null).join(' ')
}

const LAYOUTS: Readonly<Record<string, readonly [string, readonly string[]]>> = {
  'CSV with a heading by hand, holes in it': [
    'Server,OS,Service Pack\nEXA1,Windows 2000 Server,SP2\nEXA2,NT 4.0,6a\nEXA3,,\nEXA4,Windows 2000,',
    ['EXA1: Windows 2000 Server SP2', 'EXA2: Windows NT 4.0 SP6a', 'EXA3: -', 'EXA4: Windows 2000']
  ],
  'cells from a spreadsheet': [
    'Host\tSite\tWindows\tSP\nEXA1\tBonn\t2000\t3\nEXA2\tGent\t2003\t1',
    ['EXA1: Windows 2000 SP3', 'EXA2: Windows Server 2003 SP1']
  ],
  'semicolons, headings in German': [
    'Rechner;Betriebssystem;SP\r\nEXA1;Windows 2000 Server;4\r\nEXA2;Windows XP;kein\r\n',
    ['EXA1: Windows 2000 Server SP4', 'EXA2: Windows XP SP0']
  ],
  'a table of Markdown': [
    '| Machine | OS | Level |\n|:--|:--|--:|\n| EXA1 | w2k adv server | SP1 |\n| **EXA2** | w2k | none |',
    ['EXA1: Windows 2000 Advanced Server SP1', 'EXA2: Windows 2000 SP0']
  ],
  'wmic /format:csv: commas in the name, every line ended twice, no level where none is in': [
    [
      '',
      'Node,BuildNumber,Caption,CSDVersion,CSName,Version',
      'EXA1,3790,Microsoft(R) Windows(R) Server 2003, Standard Edition,Service Pack 1,EXA1,5.2.3790',
      'EXA2,2195,Microsoft Windows 2000 Server,,EXA2,5.0.2195'
    ].join('\r\r\n'),
    ['EXA1: Windows Server 2003 Standard SP1', 'EXA2: Windows 2000 Server SP0']
  ],
  'wmic as a table': [
    [
      'Caption                                  CSDVersion      CSName  Version',
      'Microsoft Windows 2000 Server            Service Pack 4  EXA1    5.0.2195',
      'Microsoft Windows 2000 Advanced Server                   EXA2    5.0.2195'
    ].join('\n'),
    ['EXA1: Windows 2000 Server SP4', 'EXA2: Windows 2000 Advanced Server SP0']
  ],
  'wmic as lists': [
    'Caption=Microsoft Windows 2000 Server\nCSDVersion=Service Pack 3\nCSName=EXA1\n\n\n' +
      'Caption=Microsoft Windows 2000 Server\nCSDVersion=\nCSName=EXA2',
    ['EXA1: Windows 2000 Server SP3', 'EXA2: Windows 2000 Server SP0']
  ],
  'Export-Csv': [
    '#TYPE Selected.Microsoft.Management.Infrastructure.CimInstance\n' +
      '"PSComputerName","Caption","ServicePackMajorVersion","Version"\n' +
      '"EXA1","Microsoft Windows 2000 Server","2","5.0.2195"\n' +
      '"EXA2","Microsoft(R) Windows(R) Server 2003, Enterprise Edition","0","5.2.3790"',
    ['EXA1: Windows 2000 Server SP2', 'EXA2: Windows Server 2003 Enterprise SP0']
  ],
  'Format-Table, numbers to the right': [
    [
      'PSComputerName ServicePackMajorVersion Version  Caption',
      '-------------- ----------------------- -------  -------',
      'EXA1                                 4 5.0.2195 Microsoft Windows 2000 Server',
      'EX-BONN                              0 5.0.2195 Microsoft Windows 2000 Server'
    ].join('\n'),
    ['EXA1: Windows 2000 Server SP4', 'EX-BONN: Windows 2000 Server SP0']
  ],
  'Format-List': [
    'PSComputerName : EXA1\nCaption        : Microsoft Windows XP Professional\nCSDVersion     : Service Pack 3\n\n' +
      'PSComputerName : EXA2\nCaption        : Microsoft Windows XP Professional\nCSDVersion     : \n',
    ['EXA1: Windows XP Professional SP3', 'EXA2: Windows XP Professional SP0']
  ],
  'ConvertTo-Json, nothing installed as null': [
    JSON.stringify([
      { CSName: 'EXA1', Caption: 'Microsoft Windows 2000 Server', CSDVersion: 'Service Pack 1' },
      { CSName: 'EXA2', Caption: 'Microsoft Windows 2000 Server', CSDVersion: null }
    ]),
    ['EXA1: Windows 2000 Server SP1', 'EXA2: Windows 2000 Server SP0']
  ],
  'systeminfo of two machines': [
    [
      'Host Name:                 EXA1',
      'OS Name:                   Microsoft Windows XP Professional',
      'OS Version:                5.1.2600 Service Pack 2 Build 2600',
      'OS Manufacturer:           Microsoft Corporation',
      'Hotfix(s):                 1 Hotfix(s) Installed.',
      '                           [01]: Q147222',
      '',
      'Host Name:                 EXA2',
      'OS Name:                   Microsoft Windows XP Professional',
      'OS Version:                5.1.2600 N/A Build 2600'
    ].join('\n'),
    ['EXA1: Windows XP Professional SP2', 'EXA2: Windows XP Professional SP0']
  ],
  'systeminfo in German': [
    [
      'Hostname:                        EXA1',
      'Betriebssystemname:              Microsoft(R) Windows(R) Server 2003, Standard Edition',
      'Betriebssystemversion:           5.2.3790 Service Pack 1 Build 3790',
      '',
      'Hostname:                        EXA2',
      'Betriebssystemname:              Microsoft Windows XP Professional',
      'Betriebssystemversion:           5.1.2600 Nicht zutreffend Build 2600'
    ].join('\n'),
    ['EXA1: Windows Server 2003 Standard SP1', 'EXA2: Windows XP Professional SP0']
  ],
  'systeminfo in French': [
    [
      'Nom de l’hôte:                   EXA1',
      'Nom du système d’exploitation:   Microsoft Windows XP Professionnel',
      'Version du système:              5.1.2600 Service Pack 3 version 2600',
      '',
      'Nom de l’hôte:                   EXA2',
      'Nom du système d’exploitation:   Microsoft Windows 2000 Server',
      'Version du système:              5.0.2195 Service Pack 4 version 2195'
    ].join('\n'),
    ['EXA1: Windows XP SP3', 'EXA2: Windows 2000 Server SP4']
  ],
  'systeminfo /fo csv, one after the other': [
    '"Host Name","OS Name","OS Version"\n"EXA1","Microsoft Windows XP Professional","5.1.2600 Service Pack 1 Build 2600"\n' +
      '"Host Name","OS Name","OS Version"\n"EXA2","Microsoft Windows XP Professional","5.1.2600 Service Pack 2 Build 2600"',
    ['EXA1: Windows XP Professional SP1', 'EXA2: Windows XP Professional SP2']
  ],
  'systeminfo /fo table': [
    'Host Name OS Name                       OS Version\n' +
      '========= ============================= ================================\n' +
      'EXA1      Microsoft Windows 2000 Server 5.0.2195 Service Pack 2 Build 2195\n' +
      'EXA2      Microsoft Windows 2000 Server 5.0.2195 N/A Build 2195',
    ['EXA1: Windows 2000 Server SP2', 'EXA2: Windows 2000 Server SP0']
  ],
  'Active Directory': [
    'Name,OperatingSystem,OperatingSystemServicePack,OperatingSystemVersion\n' +
      'EXA1,Windows 2000 Server,Service Pack 4,5.0 (2195)\nEXA2$,Windows Server 2003,,5.2 (3790)',
    ['EXA1: Windows 2000 Server SP4', 'EXA2: Windows Server 2003 SP0']
  ],
  'builds alone name the Windows, and no level': [
    'Computer,Build\nEXA1,2195\nEXA2,1381',
    ['EXA1: Windows 2000', 'EXA2: Windows NT 4.0']
  ]
}

describe('machines listed in a text', () => {
  for (const [layout, [text, machines]] of Object.entries(LAYOUTS))
    it(`reads ${layout}, and nothing of the words around`, () => {
      const pasted = `they all hang\n\n${text}\n\nwhat now\n`
      assert.deepEqual(read(pasted), machines)
      assert.match(readMachines(pasted).rest, /^they all hang\s+what now\s+$/)
    })

  it('keeps the level of another product with that product', () => {
    assert.deepEqual(
      read(
        'Server,Product,SP\nEXA1,Windows 2000,2\nEXA1,SQL Server 2000,4\nEXA2,SQL Server 2000,3'
      ),
      ['EXA1: Windows 2000 SP2 + SQL Server 2000 SP4', 'EXA2: SQL Server 2000 SP3']
    )
    assert.deepEqual(
      read('Server,OS,SP\nEXA1,Windows 2000,SQL SP4\nEXA2,Windows 2000,Exchange SP3'),
      ['EXA1: Windows 2000', 'EXA2: Windows 2000']
    )
  })

  it('says no level of a product that it does not know, and none where nobody wrote one', () => {
    assert.deepEqual(
      read('Server,OS,Service Pack\nEXA1,Solaris,4\nEXA2,Windows 2000,n/a\nEXA3,Windows 2000,?'),
      ['EXA1: -', 'EXA2: Windows 2000', 'EXA3: Windows 2000']
    )
  })

  it('takes a pre-release for the service pack before it', () => {
    assert.deepEqual(read('Server,OS,SP\nEXA1,Windows 2000,SP3 RC1\nEXA2,Windows 2000,SP3'), [
      'EXA1: Windows 2000 SP2',
      'EXA2: Windows 2000 SP3'
    ])
  })

  it('knows no level of a machine that is listed with two', () => {
    const rows = ['EXA1,Windows 2000,2', 'exa1,Windows 2000,4', 'EXA1,Windows 2000,2']
    assert.deepEqual(read(`Server,OS,SP\n${rows.join('\n')}\nEXA2,Windows 2000,4`), [
      'EXA1: Windows 2000',
      'EXA2: Windows 2000 SP4'
    ])
  })

  it('counts the rows that it cannot read, and leaves what people wrote around the list', () => {
    const { machines, leftOut, rest } = readMachines(
      'pop3 hangs:\n\nServer,OS,SP\nEXA1,Windows 2000,2\n,Windows 2000,4\n#### gap\nEXA2,Windows 2000,4\n\n' +
        'They all hang, since Monday, please help\nthanks, Pat'
    )
    assert.equal(machines.length, 2)
    assert.equal(leftOut, 2)
    assert.match(rest, /^pop3 hangs:\s+They all hang, since Monday, please help\nthanks, Pat$/)
  })

  for (const [what, text] of Object.entries({
    'a table of events':
      'Level,Date and Time,Source,Event ID,Task Category,Computer\nError,1/2/2003,NTDS,1000,(4),EXA1\nError,1/2/2003,NTDS,1000,(4),EXA2',
    'Get-WinEvent as JSON': JSON.stringify([
      { Id: 7031, ProviderName: 'Service Control Manager', MachineName: 'EXA1', Version: 0 },
      { Id: 7031, ProviderName: 'Service Control Manager', MachineName: 'EXA2', Version: 0 }
    ]),
    'events with a version beside them':
      'Event Source: W3SVC\nEvent ID: 1\nComputer: EXA1\nOS: Windows 2000\n\nEvent Source: W3SVC\nEvent ID: 1\nComputer: EXA2\nOS: NT 4.0',
    'programs that are installed': 'Name\tVersion\tPublisher\nOffice\t9.0\tA\nReader\t5.0\tB',
    'one machine': 'Server,OS,SP\nEXA1,Windows 2000,2',
    'a sentence of commas': 'our server, windows, and the build,\nare new, old, blue',
    'a table without machines': 'Product,Service Pack\nWindows 2000,4\nWindows NT 4.0,6a'
  }))
    it(`takes ${what} for no list of machines`, () => {
      assert.deepEqual(readMachines(text), { machines: [], leftOut: 0, rest: text })
    })
})

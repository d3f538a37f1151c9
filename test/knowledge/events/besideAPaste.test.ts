import assert from 'node:assert/strict'
import { parseEvents } from '../../../knowledge/events/parseEvents.ts'

/** Ways in which people say which Windows a machine runs, each with a product or a level. */
const PHRASES: readonly string[] = [
  'W2K server sp1',
  'Win2K Adv Srv, SP 3',
  'windows 2000 pro service pack 4',
  'Windows 2000 Professional (SP3)',
  'NT 4 SP5',
  'NT4.0 server with SP6a',
  'nt 4.0 wks sp4',
  'Windows NT Server 4.0, Service Pack 3',
  'running NT4 TSE SP6',
  'win2003 R2 std sp1',
  'W2K3 enterprise, no sp',
  'Windows Server 2003 SP2 x64',
  'server 2003 sp1, fully patched',
  'sbs 2003 sp1',
  'SBS2000 with SP2 for windows 2000',
  'xp pro sp2',
  'Windows XP SP3 client',
  'WinXP home, service pack 1a',
  'w2k/sp3',
  'win2k-sp4',
  'W2KSP3',
  'win2000 adv. server + sp2',
  '2000 Server, SP2',
  '2k server sp 4',
  '2003 Enterprise Edition, SP-1',
  'OS: Win 2000 SP1',
  'OS = NT4 / SP6a',
  'Operating system: Windows 2000 Server Service Pack 2',
  'Platform - windows 2000 datacenter sp3',
  'it is a win2k box with sp2',
  "it's NT 4.0, SP 5",
  'this box is w2k3 sp2',
  'the server runs windows 2000 sp4',
  'the machine is on NT4 SP4',
  'we run 2000 advanced server sp1 here',
  "we're still on NT 4 SP3",
  'our DCs are all windows 2000 SP3',
  'both nodes run W2K adv server SP2',
  'all our boxes are w2k sp4',
  'I have win 2000 server sp2 installed',
  'using windows 2000 SP 3',
  'running on w2k sp1',
  'on Windows 2000 with Service Pack 4',
  'with SP2 on Windows 2000',
  'happens on NT4 SP6a only',
  'since SP3 on win2k',
  'since we installed SP4 on our windows 2000 server',
  'after upgrading to W2K SP3',
  'after installing SP1 on server 2003',
  'SP2 is installed, windows 2000',
  'sp 3, win2k',
  'Service pack: 2, OS: Windows 2000',
  'SP: 4 / Windows: 2000',
  'ServicePack 3 on W2K server',
  'service pack level 2, windows 2000 server',
  'Service Pack no. 6a, NT 4.0',
  'windows 2000 service-pack 2',
  'Windows 2000 S.P. 3',
  'Windows 2000 without any service pack',
  'w2k no service pack yet',
  'Win2000 server, sp none',
  'latest service pack for windows 2000 is on',
  'Windows 2000 + SP4 + rollup 1',
  'w2k sp4 + SRP1',
  'Windows 2000 SP2, Exchange 2000 SP1',
  'exchange 2000 on windows 2000 sp3',
  'Exch 5.5 SP4 on NT4 SP6a',
  'SQL 2000, W2K3 SP1',
  'IIS 5 on w2k sp2',
  'Compaq DL380 with windows 2000 sp3',
  'Dell PE2550, dual CPU, W2K SP2',
  'HW: IBM x232, OS: W2K Server SP4',
  'VMware guest, 2003 std SP2',
  'german w2k, sp2',
  'Windows 2000 Server (German) SP3',
  'windows 2000 english sp 1',
  'Windows 2000 [5.00.2195] SP2',
  'version 5.0.2195 service pack 3',
  'Version 5.0 (Build 2195: Service Pack 1)',
  '5.2.3790 Service Pack 1',
  'ver 4.0 build 1381 service pack 6',
  'winver says 5.0 build 2195 service pack 4',
  'Windows 2000, second service pack',
  'sp two on win2k',
  'member server, Windows 2000, SP2',
  'terminal server w2k sp3',
  '2 node cluster, w2k adv sp2',
  'fyi: w2k sp2',
  'info: windows 2003 sp1',
  'NB: NT4 sp6a',
  'btw it has sp2, windows 2000',
  'Win 2k Srv SP3 -- thx',
  'client is win 7 sp1',
  'that is a 2008 R2 SP1 box',
  'Server 2012 R2, fully updated',
  'win server 2016 datacenter',
  '2019 std, latest CU',
  'os is w2k sp2 german',
  'it runs windows 2000 service pack two',
  'on a W2K3 R2 SP2 domain controller',
  'sp2 w2k',
  'this is on NT4 (SP5)',
  'same on all three windows 2000 sp4 servers',
  'W2K AdvServer / SP4 / Exchange 2000 SP3',
  'NT 4.0 SP6a + SRP',
  'windows 2000 server, service pack: 3',
  'sp level: 4, os: windows 2000',
  'vers. 5.0.2195 sp4',
  'OS Version: 5.2.3790 Service Pack 2 Build 3790',
  'Win2K3 SP 1 here',
  'win2k (no sp)',
  'Windows NT 4 without service packs',
  'pre-SP3 windows 2000',
  'w2k server patched to sp4',
  'SP4 applied last week, windows 2000 server',
  'windows xp professional sp2, 512 MB',
  'my laptop has xp sp3',
  'system: windows 2000 pro, sp 4',
  'Microsoft Windows 2000 Server, SP4, english',
  'we are running W2K SP3 on it',
  'machine has NT 4.0 Server SP 6',
  'host os windows server 2003 sp2',
  'node 1 windows 2000 adv sp3, node 2 the same',
  'Win2000SP4',
  'W2K+SP4',
  '2k3 sp2 std',
  '2000 SP3.',
  '(w2k sp3)',
  '> windows 2000 sp2',
  '-- w2k sp3',
  'env: NT4 SP6a, IIS 4',
  'Environment: Windows 2000 SP2',
  'we have SP1 on w2k',
  'still at SP1 (win2000)',
  'sp3 is on, w2k adv',
  'upgraded to windows 2000 sp4 yesterday',
  'patched with SP2, windows 2000 server',
  'windows 2000 server sp3 all hotfixes',
  'Windows Server 2003, Standard Edition, Service Pack 1',
  'Windows 2000 Server mit SP4',
  'Windows 2000 avec SP3',
  'Windows 2000 con SP4'
]

type Event = {
  readonly id: number
  readonly source: string
  readonly computer: string
  readonly description: string
}

const EVENTS: readonly Event[] = [
  {
    id: 7031,
    source: 'Service Control Manager',
    computer: 'FS-02',
    description:
      'The License Logging Service service terminated unexpectedly. It has done this 2 time(s)'
  },
  {
    id: 11,
    source: 'Disk',
    computer: 'ANNEX1',
    description: String.raw`The driver detected a controller error on \Device\Harddisk1\DR1`
  },
  {
    id: 1000,
    source: 'Userenv',
    computer: 'pc-117.corp.example',
    description:
      'Windows cannot determine the user or computer name. Return value (1326), group policy processing aborted'
  },
  {
    id: 9518,
    source: 'MSExchangeIS',
    computer: 'POST',
    description:
      'Error 0xfffffbf8 starting Storage Group /DC=x/CN=First - Initialization of Jet (edb) failed, MDB not started'
  }
]

type Layout = (event: Event) => string

const LAYOUTS: Readonly<Record<string, Layout>> = {
  classic: ({ id, source, computer, description }) =>
    [
      'Event Type:\tError',
      `Event Source:\t${source}`,
      'Event Category:\tNone',
      `Event ID:\t${id}`,
      'Date:\t\t5/17/2003',
      'Time:\t\t4:02:11 PM',
      'User:\t\tN/A',
      `Computer:\t${computer}`,
      'Description:',
      description
    ].join('\n'),
  'one line': ({ id, source, computer, description }) =>
    `Event Type: Error Event Source: ${source} Event Category: None Event ID: ${id} ` +
    `Date: 5/17/2003 Time: 4:02:11 PM User: N/A Computer: ${computer} Description: ${description}`,
  xml: ({ id, source, computer, description }) =>
    [
      '<Event xmlns="http://schemas.microsoft.com/win/2004/08/events/event"><System>',
      `<Provider Name="${source}"/><EventID Qualifiers="49152">${id}</EventID><Level>2</Level>`,
      `<Channel>System</Channel><Computer>${computer}</Computer></System>`,
      `<RenderingInfo Culture="en-US"><Message>${description}</Message></RenderingInfo></Event>`
    ].join('\n'),
  friendly: ({ id, source, computer, description }) =>
    [
      '- System',
      '  - Provider',
      `   [ Name] ${source}`,
      `  - EventID ${id}`,
      '   [ Qualifiers] 49152',
      '   Level 2',
      '   Channel System',
      `   Computer ${computer}`,
      '   Security',
      '- EventData',
      `   ${description}`
    ].join('\n'),
  json: ({ id, source, computer, description }) =>
    JSON.stringify({
      EventID: id,
      SourceName: source,
      Channel: 'System',
      Severity: 'ERROR',
      Hostname: computer,
      Message: description
    })
}

type Position = (layout: Layout, event: Event, phrase: string) => string

function behind(mark: (text: string, phrase: string) => string): Position {
  return (layout, event, phrase) =>
    layout({ ...event, description: mark(event.description, phrase) })
}

const POSITIONS: Readonly<Record<string, Position>> = {
  above: (layout, event, phrase) => `${phrase}\n${layout(event)}`,
  'directly below': (layout, event, phrase) => `${layout(event)}\n${phrase}`,
  'below a blank line': (layout, event, phrase) => `${layout(event)}\n\n${phrase}`,
  'behind a full stop': behind((text, phrase) => `${text}. ${phrase}`),
  'in brackets': behind((text, phrase) => `${text} (${phrase})`),
  'behind a dash': behind((text, phrase) => `${text} - ${phrase}`),
  'behind a comma': behind((text, phrase) => `${text}, ${phrase}`),
  'beside the computer': (layout, event, phrase) =>
    layout({ ...event, computer: `${event.computer} (${phrase})` })
}

const FLOOR = 0.97

describe('a version said beside a paste', () => {
  it('is tried in 142 phrasings', () => {
    assert.equal(new Set(PHRASES).size, 142)
  })

  for (const [layoutName, layout] of Object.entries(LAYOUTS)) {
    for (const [positionName, position] of Object.entries(POSITIONS)) {
      it(`is told apart ${positionName} in ${layoutName}`, () => {
        const faults = PHRASES.flatMap((phrase, index) => {
          const event = EVENTS[index % EVENTS.length] as Event
          const fault = faultOf(position(layout, event, phrase), event, phrase)
          if (fault === null) return []
          return [`${phrase}: ${fault}`]
        })
        const right = 1 - faults.length / PHRASES.length
        assert.ok(right >= FLOOR, `${right.toFixed(3)}\n${faults.slice(0, 12).join('\n')}`)
      })
    }
  }
})

function faultOf(paste: string, event: Event, phrase: string): string | null {
  const { events, rest } = parseEvents(paste)
  const [read] = events
  if (events.length !== 1 || read?.id !== event.id) return `${events.length} events`
  if (read.computer !== event.computer) return `computer ${read.computer}`
  if (plain(read.description ?? '') !== plain(event.description))
    return `description ends ${JSON.stringify(read.description?.slice(-60))}`
  const heard = new Set(wordsOf(rest))
  const lost = wordsOf(phrase).filter(word => !heard.has(word))
  if (lost.length === 0) return null
  return `rest ${JSON.stringify(rest)} lacks ${lost.join(' ')}`
}

function plain(text: string): string {
  return text.replace(/[\s.]+$/, '').replace(/\s+/g, ' ')
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\d]+/gu) ?? []
}

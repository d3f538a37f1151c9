import assert from 'node:assert/strict'
import { openKnowledge } from '../../../../knowledge/articles/openKnowledge.ts'
import { triage } from '../../../../triage/triage.ts'

const knowledge = openKnowledge(
  new URL('../../../../knowledge/articles/texts', import.meta.url).pathname
)

/**
 * Reports, banners and shorthand, and what the case is then about: the product and its service
 * pack.
 */
const CASES: readonly (readonly [
  said: string,
  product: string | null,
  servicePack: number | null
])[] = [
  ['Windows NT 5.0 build 2195 (Service Pack 4)', 'Windows 2000', 4],
  ['Windows NT 5.2', 'Windows Server 2003', null],
  ['Windows NT 5.1', 'Windows XP', null],
  ['Microsoft Windows [Version 5.2.3790]', 'Windows Server 2003', null],
  ['Microsoft Windows [Version 6.1.7601]', 'Windows 7/Server 2008 R2', 1],
  ['Microsoft Windows [Version 6.3.9600]', 'Windows 8.1/Server 2012 R2', null],
  ['Microsoft Windows [Version 6.2.9200]', 'Windows 8/Server 2012', null],
  ['Microsoft Windows [Version 10.0.14393]', 'Windows 10/Server 2016', null],
  ['Microsoft Windows [Version 10.0.17763.1]', 'Windows 10/Server 2019', null],
  ['Microsoft Windows [Version 10.0.20348]', 'Windows Server 2022', null],
  ['Microsoft Windows [Version 10.0.19045.3570]', 'Windows 10', null],
  ['Microsoft Windows [Version 10.0.22631]', 'Windows 11', null],
  ['Platform: Windows XP SP2 (WinNT 5.01.2600)', 'Windows XP', 2],
  ['Platform: Windows 2000 SP3 (WinNT 5.00.2195)', 'Windows 2000', 3],
  ['Platform: Windows 2003 SP1 (WinNT 5.02.3790)', 'Windows Server 2003', 1],
  [
    'MSIE: Internet Explorer v6.00 SP1 (6.00.2800.1106)\nPlatform: Windows 2000 SP4 (WinNT 5.00.2195)',
    'Windows 2000',
    4
  ],
  [
    'Operating System: Windows 2000 Professional (5.0, Build 2195) Service Pack 4',
    'Windows 2000',
    4
  ],
  ['Operating System: Windows XP Home Edition (5.1, Build 2600) Service Pack 1', 'Windows XP', 1],
  ['Windows 2000 5.0.2195, Service Pack 2', 'Windows 2000', 2],
  ['winnt 5.0.2195 sp3', 'Windows 2000', 3],
  ['Windows NT 4.0.1381 SP6', 'Windows NT 4.0', 6],
  ['Windows NT 4.00.1381 Service Pack 5', 'Windows NT 4.0', 5],
  ['Windows XP Kernel Version 2600 UP Free x86 compatible', 'Windows XP', null],
  [
    'Windows Server 2003 Kernel Version 3790 (Service Pack 2) MP (2 procs) Free x86 compatible',
    'Windows Server 2003',
    2
  ],
  ['Windows 7 Kernel Version 7601 (Service Pack 1) MP (4 procs) Free x64', 'Windows 7', 1],
  ['Microsoft (R) Windows 2000 (R) 5.0 2195 Service Pack 4 Uniprocessor Free.', 'Windows 2000', 4],
  [
    'Microsoft (R) Windows NT (R) 4.0 1381 Service Pack 6 Multiprocessor Free.',
    'Windows NT 4.0',
    6
  ],
  ['Microsoft (R) Windows (R) 5.01. 2600 Service Pack 3 Multiprocessor Free.', 'Windows XP', 3],
  ['Microsoft (R) Windows 2000 (R) 5.0 2195  Uniprocessor Free.', 'Windows 2000', null],
  [
    'OS Name Microsoft Windows 2000 Professional\r\nVersion 5.0.2195 Service Pack 2 Build 2195',
    'Windows 2000',
    2
  ],
  [
    'OS Name: Microsoft Windows Server 2008 R2 Standard\nOS Version: 6.1.7601 Service Pack 1 Build 7601',
    'Windows Server 2008 R2',
    1
  ],
  [
    'OS Name: Microsoft Windows 7 Professional\nOS Version: 6.1.7600 N/A Build 7600',
    'Windows 7',
    0
  ],
  [
    'OS Name: Microsoft Windows Server 2012 R2 Standard\nOS Version: 6.3.9600 N/A Build 9600',
    'Windows Server 2012 R2',
    null
  ],
  ['OS Name: Microsoft Windows 10 Pro\nOS Version: 10.0.19044 N/A Build 19044', 'Windows 10', null],
  [
    'OS Name: Microsoft Windows Server 2016 Standard\nOS Version: 10.0.14393 N/A Build 14393',
    'Windows Server 2016',
    null
  ],
  [
    'OS Name: Microsoft Windows Server 2019 Datacenter\nOS Version: 10.0.17763 N/A Build 17763',
    'Windows Server 2019',
    null
  ],
  ['Windows 2000 Server - SP4 - build 2195', 'Windows 2000', 4],
  ['W2K PRO SP3', 'Windows 2000', 3],
  ['w2kpro sp3', 'Windows 2000', 3],
  ['win2kpro', 'Windows 2000', null],
  ['W2KServer SP2', 'Windows 2000', 2],
  ['w2ksrv sp4', 'Windows 2000', 4],
  ['WIN2KSP4', 'Windows 2000', 4],
  ['Win2000Pro SP3', 'Windows 2000', 3],
  ['NT4WKS SP6', 'Windows NT 4.0', 6],
  ['NTS4 SP5', 'Windows NT 4.0', 5],
  ['WinNT4SP6a', 'Windows NT 4.0', 6],
  ['winxp-sp2', 'Windows XP', 2],
  ['WinXPSP2', 'Windows XP', 2],
  ['w2k3sp2', 'Windows Server 2003', 2],
  ['W2K3 R2', 'Windows Server 2003', null],
  ['WS2003 SP1', 'Windows Server 2003', 1],
  ['WS03 SP2', 'Windows Server 2003', 2],
  ['WS2008R2 SP1', 'Windows Server 2008 R2', 1],
  ['Win7 SP1', 'Windows 7', 1],
  ['Win8.1', 'Windows 8.1', null],
  ['W7', 'Windows 7', null],
  ['w10', 'Windows 10', null],
  ['Tested on Windows 2000 SP4 and Windows XP SP2', null, null],
  ['Windows 2000/XP', null, null],
  ['Works on NT4 SP6a, not tested on 2000', 'Windows NT 4.0', 6],
  ['Runs on Windows 2000 (SP2 or later)', 'Windows 2000', null],
  ['windows 2000 sp3 and higher', 'Windows 2000', null],
  ['Windows 2000 SP1+', 'Windows 2000', null],
  ['requires w2k SP2 or above', 'Windows 2000', null],
  ["I've got windows 2000 service pack 3 on a dell", 'Windows 2000', 3],
  ['My server runs win2k server with all patches up to sp3', 'Windows 2000', 3],
  ['its a win 2000 box w/ sp4', 'Windows 2000', 4],
  ['windows 2000, SP3, IE 5.5', 'Windows 2000', 3],
  ['I use Windows 2000, Service Pack 4, fully patched.', 'Windows 2000', 4],
  ['running 2000 server sp 2', 'Windows 2000', 2],
  ['2K SP3', 'Windows 2000', 3],
  ['2K Pro', 'Windows 2000', null],
  ['2003 SP1', 'Windows Server 2003', 1],
  ['2003 R2 Enterprise SP2', 'Windows Server 2003', 2],
  ['2008 R2 SP1', 'Windows Server 2008 R2', 1],
  ['Windows 2000 Gold, no SP', 'Windows 2000', 0],
  ['win2k sp0', 'Windows 2000', 0],
  ['W2K (unpatched)', 'Windows 2000', 0],
  ['vanilla windows 2000', 'Windows 2000', 0],
  ['Windows 2000 original release', 'Windows 2000', null],
  ['windows 2000 sp none', 'Windows 2000', 0],
  ['Windows Server 2003 RTM', 'Windows Server 2003', 0],
  ['Windows Server 2003 SP1 x64 Edition', 'Windows Server 2003', 1],
  ['Windows 2003 R2 Standard Edition 32bit SP2', 'Windows Server 2003', 2],
  ['Exchange 2000 with SP3 and the post-SP3 rollup on Windows 2000 Server SP4', 'Windows 2000', 4],
  ['Exch2k sp2 on win2k sp2', 'Windows 2000', 2],
  ['E2K3 SP2 on W2K3 SP1', 'Windows Server 2003', 1],
  ['Exchange 2003 SP1', 'Exchange Server 2003', 1],
  ['Exchange 5.5 SP3', 'Exchange Server 5.5', 3],
  ['exchange server 5.0', 'Exchange Server 5.0', null],
  ['exchange server 2010 sp3', 'Exchange Server 2010', 3],
  ['Exchange 2016 CU23', 'Exchange Server 2016', null],
  ['Windows 2000 SP2 and Exchange 2000 (no SP)', 'Windows 2000', 2],
  ['Exchange 2000 (SP2); OS: Windows 2000 SP3', 'Windows 2000', 3],
  ['AD on w2k3 sp2, exchange on w2k sp4', null, null],
  ['Windows 2000 SP3\nExchange 2000 SP3\nSQL 2000 SP3', 'Windows 2000', 3],
  ['Windows 2000\nExchange 2000 SP3', 'Windows 2000', null],
  ['OS: w2k server\nService pack: 2\nMail: exchange 2000 sp1', 'Windows 2000', 2],
  ['+OK Microsoft Exchange 2000 POP3 server version 6.0.5762.4 (s1) ready.', 'Exchange 2000', 2],
  [
    '220 host.example.com Microsoft ESMTP MAIL Service, Version: 5.0.2195.6713 ready at Mon',
    'Windows 2000',
    4
  ],
  ['220 srv Microsoft ESMTP MAIL Service, Version: 5.0.2195.7381 ready', 'Windows 2000', 4],
  ['220 srv Microsoft ESMTP MAIL Service, Version: 5.0.2195.5329 ready', 'Windows 2000', 3],
  ['220 srv Microsoft ESMTP MAIL Service, Version: 5.0.2195.1600', 'Windows 2000', 1],
  ['220 srv Microsoft ESMTP MAIL Service, Version: 5.0.2195.1 ready', 'Windows 2000', 0],
  ['220-srv Microsoft SMTP MAIL ready at Mon Version: 5.5.1877.197.19', null, null],
  ['Server: Microsoft-IIS/5.0', 'Internet Information Services 5.0', null],
  ['Microsoft-IIS/6.0', 'Internet Information Services 6.0', null],
  ['Windows 2000 version 5.0 build 2195 service pack 4 (platform 2)', 'Windows 2000', 4],
  ['os_version: Windows 2000 sp4', 'Windows 2000', 4],
  ['$ uname -a\nCYGWIN_NT-5.0 box', 'Windows 2000', null],
  ['CYGWIN_NT-5.1', 'Windows XP', null],
  ['ServicePack=Service Pack 2; OS=Windows 2000', 'Windows 2000', 2],
  ['"csd": "Service Pack 3", "os": "Windows 2000"', 'Windows 2000', 3],
  ['win32_version 5.0.2195 Service Pack 4', 'Windows 2000', 4],
  ["('2000', '5.0.2195', 'SP4', 'Multiprocessor Free')", 'Windows 2000', 4],
  ['Windows-2000-5.0.2195-SP4', 'Windows 2000', 4],
  ['Windows-2003Server-5.2.3790-SP2', 'Windows Server 2003', 2],
  ['Windows-XP-5.1.2600-SP3', 'Windows XP', 3],
  ['I know it is service pack 3 but not which windows', null, 3],
  ['sp3 i think', null, 3],
  ['either SP2 or SP3', null, null],
  ['maybe service pack 2?', null, 2],
  ["it says 'Service Pack 4'", null, 4],
  ['winver: 5.0 sp4', null, 4]
]

describe('a product and its service pack, as reports and banners say them', () => {
  for (const [said, product, servicePack] of CASES) {
    it(`${said.replace(/\s+/g, ' ').slice(0, 70)} → ${product}, ${servicePack}`, () => {
      const { facts } = triage(knowledge, said)
      assert.deepEqual([facts.product, facts.servicePack], [product, servicePack])
    })
  }
})

import assert from 'node:assert/strict'
import { openKnowledge } from '../../../knowledge/articles/openKnowledge.ts'
import { triage } from '../../../triage/triage.ts'

const knowledge = openKnowledge(new URL('../../../knowledge/articles/texts', import.meta.url).pathname)

/** Ways to state a version, and what the case is then about: the product and its service pack. */
const CASES: readonly (readonly [said: string, product: string | null, servicePack: number | null])[] = [
  ['Microsoft Windows 2000 [Version 5.00.2195]', 'Windows 2000', null],
  ['Microsoft Windows XP [Version 5.1.2600]', 'Windows XP', null],
  ['Windows NT Version 4.0', 'Windows NT 4.0', null],
  ['Microsoft(R) Windows NT(TM)\n(C) Copyright 1985-1996 Microsoft Corp.', 'Windows NT 4.0', null],
  ['Version 5.0 (Build 2195: Service Pack 4)', 'Windows 2000', 4],
  ['Version 5.0 (Build 2195)', 'Windows 2000', null],
  ['Version 5.1 (Build 2600.xpsp_sp2_gdr.100216-1441 : Service Pack 2)', 'Windows XP', 2],
  ['Version 5.1 (Build 2600.xpsp_sp3_qfe.130704-0421 : Service Pack 3)', 'Windows XP', 3],
  ['Version 5.2 (Build 3790.srv03_sp2_gdr.101019-0340 : Service Pack 2)', 'Windows Server 2003', 2],
  ['Version 4.0 (Build 1381: Service Pack 6) Hotfix Q246009', 'Windows NT 4.0', 6],
  ['Microsoft Windows 2000 Advanced Server\nVersion 5.0 (Build 2195: Service Pack 3)\nCopyright (C) 1981-1999 Microsoft Corp.', 'Windows 2000', 3],
  ['OS Name\tMicrosoft Windows 2000 Server\nVersion\t5.0.2195 Service Pack 4 Build 2195\nOS Manufacturer\tMicrosoft Corporation', 'Windows 2000', 4],
  ['OS Name\tMicrosoft(R) Windows(R) Server 2003, Enterprise Edition\nVersion\t5.2.3790 Service Pack 1 Build 3790', 'Windows Server 2003', 1],
  ['OS Name: Microsoft Windows XP Professional\nOS Version: 5.1.2600 Service Pack 3 Build 2600', 'Windows XP', 3],
  ['Host Name: MAIL01\nOS Name: Microsoft Windows 2000 Advanced Server\nOS Version: 5.0.2195 Service Pack 2 Build 2195\nOS Manufacturer: Microsoft Corporation', 'Windows 2000', 2],
  ['OS Version: 5.0.2195 N/A Build 2195', 'Windows 2000', null],
  ['220 mail.example.com Microsoft ESMTP MAIL Service, Version: 5.0.2195.1600 ready', 'Windows 2000', 1],
  ['220 ex1 Microsoft ESMTP MAIL Service, Version: 5.0.2195.4453 ready at Tue, 5 Mar 2002', 'Windows 2000', null],
  ['220 mx Microsoft ESMTP MAIL Service, Version: 6.0.3790.3959 ready', 'Windows Server 2003', 2],
  ['220 mx.example.org Microsoft ESMTP MAIL Service, Version: 6.0.3790.1830 ready at', 'Windows Server 2003', 1],
  ['220 mx Microsoft ESMTP MAIL Service, Version: 6.0.3790.4675 ready', 'Windows Server 2003', 2],
  ['220 mx Microsoft ESMTP MAIL Service, Version: 6.0.3790.0 ready', 'Windows Server 2003', 0],
  ['220 mx Microsoft ESMTP MAIL Service, Version: 6.0.2600.2180 ready', 'Windows XP', 2],
  ['220 mx Microsoft ESMTP MAIL Service, Version: 7.5.7601.17514 ready', 'Windows Server 2008 R2', 1],
  ['* OK Microsoft Exchange 2000 IMAP4rev1 server version 6.0.5762.3 (ex.example.com) ready.', 'Exchange 2000', 2],
  ['+OK Microsoft Exchange 2000 POP3 server version 6.0.4712.0 (ex) ready.', 'Exchange 2000', 1],
  ['+OK Microsoft Exchange Server 2003 POP3 server version 6.5.7638.1 (mail) ready.', 'Exchange Server 2003', 2],
  ['* OK Microsoft Exchange Server 2003 IMAP4rev1 server version 6.5.7226.0 (mail) ready.', 'Exchange Server 2003', 1],
  ['+OK Microsoft Exchange POP3 server version 5.5.2653.23 ready', 'Exchange Server 5.5', 4],
  ['* OK Microsoft Exchange IMAP4rev1 server version 5.5.2650.23 ready', 'Exchange Server 5.5', 3],
  ['220 mail ESMTP Server (Microsoft Exchange Internet Mail Service 5.5.2653.13) ready', 'Exchange Server 5.5', 4],
  ['win2k sp3', 'Windows 2000', 3], ['W2KSP4', 'Windows 2000', 4], ['w2k-sp2', 'Windows 2000', 2], ['win2ksp1', 'Windows 2000', 1], ['Win 2K, SP 2', 'Windows 2000', 2],
  ['windoze 2000 sp3', 'Windows 2000', 3], ['win2000 sp4', 'Windows 2000', 4], ['windows2000 servicepack 4', 'Windows 2000', 4], ['Windows 2000 Service Pack Four', 'Windows 2000', 4],
  ['windows 2000 svc pack 3', 'Windows 2000', 3], ['windows 2000 with the second service pack', 'Windows 2000', 2], ['windows 2000, 3rd service pack', 'Windows 2000', 3],
  ['W2K Server, Service Pack #3', 'Windows 2000', 3], ['Win2k AS SP2', 'Windows 2000', 2], ['w2k adv. server sp 1', 'Windows 2000', 1], ['Win2K Datacenter SP3', 'Windows 2000', 3],
  ['Windows 2000 (no service pack)', 'Windows 2000', 0], ['windows 2000 without any SP', 'Windows 2000', 0], ['w2k RTM', 'Windows 2000', 0], ['plain windows 2000, never patched', 'Windows 2000', 0],
  ['Windows 2000 SP: none', 'Windows 2000', 0], ['windows 2000 no sp installed', 'Windows 2000', 0],
  ['Windows 2000 SP3 RC1', 'Windows 2000', 2], ['Windows 2000 Service Pack 3 Beta', 'Windows 2000', 2], ['win2k sp4 release candidate 2', 'Windows 2000', 3], ['W2K SP3 (RC 3.51)', 'Windows 2000', 2], ['beta of SP3 on windows 2000', 'Windows 2000', 2],
  ['Windows 2000 pre-SP3', 'Windows 2000', null], ['windows 2000 sp2 plus post-sp2 hotfixes', 'Windows 2000', 2], ['Windows 2000 SP2 SRP1', 'Windows 2000', 2], ['Windows 2000 SP2 + Security Rollup Package 1', 'Windows 2000', 2],
  ['windows 2000 sp4 + Update Rollup 1 v2', 'Windows 2000', 4], ['W2K SP4 UR1', 'Windows 2000', 4], ['sp4 rollup 1 on windows 2000', 'Windows 2000', 4],
  ['Windows 2000 SP4 slipstreamed', 'Windows 2000', 4], ['windows 2000 with integrated sp2', 'Windows 2000', 2],
  ['nt 4 sp6a', 'Windows NT 4.0', 6], ['NT4SP5', 'Windows NT 4.0', 5], ['winnt 4 server sp 4', 'Windows NT 4.0', 4], ['Windows NT Server 4.0 Enterprise Edition SP5', 'Windows NT 4.0', 5], ['NT 4.0 Service Pack 6a with SRP', 'Windows NT 4.0', 6],
  ['nt four', 'Windows NT 4.0', null], ['NT 3.51 SP5', 'Windows NT 3.51', 5], ['NT Server 4 Terminal Server Edition SP6', 'Windows NT 4.0 Terminal Server Edition', 6],
  ['W2K3 SP1', 'Windows Server 2003', 1], ['win2k3 r2 sp2', 'Windows Server 2003', 2], ['Windows Server 2003 Web Edition', 'Windows Server 2003', null], ['Windows .NET Server RC2', 'Windows Server 2003', null], ['2k3 std sp2', 'Windows Server 2003', 2], ['Server 2003 without SP', 'Windows Server 2003', 0], ['2003 enterprise', 'Windows Server 2003', null],
  ['Windows XP Home SP2', 'Windows XP', 2], ['xp pro sp3', 'Windows XP', 3], ['XP SP1a', 'Windows XP', 1], ['windows xp media center', 'Windows XP', null],
  ['Windows Vista SP1', 'Windows Vista', 1], ['Server 2008 SP2 x64', 'Windows Server 2008', 2], ['w2k8 r2 sp1', 'Windows Server 2008 R2', 1], ['Windows 7 SP1', 'Windows 7', 1], ['Server 2012 R2', 'Windows Server 2012 R2', null], ['windows server 2016 standard', 'Windows Server 2016', null], ['win10 22H2', 'Windows 10', null], ['Windows 11 pro', 'Windows 11', null], ['Server 2019', 'Windows Server 2019', null], ['Windows Server 2022 Datacenter', 'Windows Server 2022', null],
  ['Windows 98 SE', 'Windows 98', null], ['win98', 'Windows 98', null], ['windows millennium', 'Windows Me', null], ['Windows 95 OSR2', 'Windows 95', null],
  ['SBS 2000', 'Small Business Server 2000', null], ['SBS2003 R2', 'Small Business Server 2003', null], ['Small Business Server 2000 SP1a', 'Small Business Server 2000', 1], ['sbs 4.5', 'Small Business Server 4.5', null], ['Windows Small Business Server 2011', 'Small Business Server 2011', null],
  ['SBS 2000 on windows 2000 sp3', 'Windows 2000', 3],
  ['Exchange 2000 SP3 on Windows 2000 SP2', 'Windows 2000', 2], ['Exchange 2000 SP3, Windows 2000', 'Windows 2000', null], ['Exchange 2000 SP3', 'Exchange 2000', 3], ['windows 2000 sp2 with exchange 2000 sp3', 'Windows 2000', 2], ['E2K SP2 / W2K SP3', 'Windows 2000', 3],
  ['Exchange 5.5 SP4 on NT4 SP6a', 'Windows NT 4.0', 6], ['exchange 5.5 sp4, windows 2000 sp1', 'Windows 2000', 1], ['we have exchange 2003 SP2 on a windows 2003 SP1 box', 'Windows Server 2003', 1], ['Exchange Server 2000 Enterprise with SP1 on win2k advanced server', 'Windows 2000', null],
  ['sql 2000 sp3a on w2k sp4', 'Windows 2000', 4], ['SQL Server 7 SP4', 'SQL Server 7.0', 4], ['SQL 2000 SP4 running on Windows Server 2003 SP2', 'Windows Server 2003', 2], ['IE 6 SP1 on windows 2000 sp4', 'Windows 2000', 4], ['W2K SP2, IE 5.5 SP2, Office 2000 SR-1', 'Windows 2000', 2], ['office 2000 sp3 and windows 2000 sp1', 'Windows 2000', 1], ['Windows 2000 Server, IIS 5, SP2', 'Windows 2000', 2],
  ['SNA Server 4.0 SP3', 'SNA Server 4.0', 3], ['SNA 4 SP2 on NT4 SP5', 'Windows NT 4.0', 5], ['SMS 2.0 SP4', 'Systems Management Server 2.0', 4], ['ISA 2000 SP1 on w2k sp3', 'Windows 2000', 3], ['HIS 2000 SP1', 'Host Integration Server 2000', 1], ['IIS 5.0', 'Internet Information Services 5.0', null], ['IIS 4 on NT 4 sp6', 'Windows NT 4.0', 6],
  ['SP2', null, 2], ['service pack 3', null, 3], ['sp 4', null, 4], ['no service pack', null, 0], ['SP6a', null, 6],
  ['not SP2, SP1', null, 1], ['it has SP4 now', null, 4], ['we are going to install SP3 on windows 2000 next week', 'Windows 2000', null], ['windows 2000, should I install SP3?', 'Windows 2000', null], ['windows 2000 before SP3', 'Windows 2000', null], ['windows 2000 sp2, not sp3', 'Windows 2000', 2], ['upgraded from sp2 to sp3, windows 2000', 'Windows 2000', 3],
  ['it was NT4, now it runs windows 2000 sp2', 'Windows 2000', 2], ['we migrated from nt 4 to windows 2000', 'Windows 2000', null], ['not windows 2000 but windows nt 4', 'Windows NT 4.0', null], ['windows 2003, no longer windows 2000', 'Windows Server 2003', null],
  ['Stepping 2', null, null], ['x86 Family 6 Model 8 Stepping 3', null, null], ['5.00.2195', 'Windows 2000', null], ['build 2195', 'Windows 2000', null], ['version 5.0', null, null], ['sp2k', null, null], ['ISP 3', null, null], ['room 2000', null, null], ['we have 2000 users', null, null], ['it happened in 2000', null, null], ['2000 mails in the queue', null, null], ['since 2003', null, null], ['port 2000', null, null], ['the year 2000', null, null],
  ['windows 2000 professional german sp4', 'Windows 2000', 4], ['deutsches windows 2000 mit sp3', 'Windows 2000', 3], ['windows 2000 sin service pack', 'Windows 2000', 0], ['windows 2000 ohne service pack', 'Windows 2000', 0], ['windows 2000 sans service pack', 'Windows 2000', 0], ['windows 2000 con service pack 2', 'Windows 2000', 2], ['windows 2000 avec sp1', 'Windows 2000', 1],
  ['windws 2000 sp2', 'Windows 2000', 2], ['widnows 2000 sp 2', 'Windows 2000', 2], ['windows 2000 servce pack 2', 'Windows 2000', 2], ['windows 2000 servicepak 3', 'Windows 2000', 3], ['windows 2ooo sp3', 'Windows 2000', 3], ['win 2k srvr sp3', 'Windows 2000', 3], ['windows two thousand service pack two', 'Windows 2000', 2],
  ['OS: Windows 2000\nSP: 3', 'Windows 2000', 3], ['Operating system = Windows 2000; Service Pack = 2', 'Windows 2000', 2], ['Windows_2000_SP3', 'Windows 2000', 3], ['CSDVersion REG_SZ Service Pack 3, windows 2000', 'Windows 2000', 3], ['CurrentVersion 5.0 CSDVersion Service Pack 2 CurrentBuildNumber 2195', 'Windows 2000', 2], ['ProductName: Microsoft Windows 2000\nCSDVersion: Service Pack 4', 'Windows 2000', 4],
  ['Microsoft Windows 2000 5.00.2195 Service Pack 3', 'Windows 2000', 3], ['Windows 2000 (5.0, Build 2195) Service Pack 2', 'Windows 2000', 2], ['Windows NT 5.0 build 2195 (Service Pack 4)', 'Windows 2000', 4], ['Win32NT 5.0.2195.0 SP4', 'Windows 2000', 4], ['Mozilla/4.0 (compatible; MSIE 5.01; Windows NT 5.0)', 'Windows 2000', null], ['Mozilla/4.0 (compatible; MSIE 6.0; Windows NT 5.1)', 'Windows XP', null], ['Windows NT 5.2', 'Windows Server 2003', null], ['Windows NT 5.1', 'Windows XP', null], ['Hardware: x86 Family 6 - Software: Windows 2000 Version 5.0 (Build 2195 Uniprocessor Free)', 'Windows 2000', null],
  ['Microsoft Windows [Version 5.2.3790]', 'Windows Server 2003', null], ['Microsoft Windows [Version 6.1.7601]', 'Windows 7/Server 2008 R2', 1], ['Microsoft Windows [Version 6.3.9600]', 'Windows 8.1/Server 2012 R2', null], ['Microsoft Windows [Version 6.2.9200]', 'Windows 8/Server 2012', null], ['Microsoft Windows [Version 10.0.14393]', 'Windows 10/Server 2016', null], ['Microsoft Windows [Version 10.0.17763.1]', 'Windows 10/Server 2019', null], ['Microsoft Windows [Version 10.0.20348]', 'Windows Server 2022', null], ['Microsoft Windows [Version 10.0.19045.3570]', 'Windows 10', null], ['Microsoft Windows [Version 10.0.22631]', 'Windows 11', null],
  ['both servers are windows 2000, one sp2, the other sp4', 'Windows 2000', null], ['two windows 2000 servers and one nt 4', null, null], ['XP SP1 or 2000 SP3', null, null], ['windows 2000 or 2003, not sure', null, null], ["I don't know which windows", null, null],
  ['the server has windows 2000 sp2 and my pc has xp sp3', 'Windows 2000', 2], ['clients are XP, server is Windows 2000 SP2', 'Windows 2000', 2],
  ['Windows 2000 Server Family SP4', 'Windows 2000', 4], ['MS Win2000 Svr SP2', 'Windows 2000', 2], ['Microsoft® Windows® 2000 Server SP3', 'Windows 2000', 3], ['win2k (sp3)', 'Windows 2000', 3], ['[w2k sp3]', 'Windows 2000', 3], ['OS=w2ksp3', 'Windows 2000', 3], ['Windows 2000/SP4', 'Windows 2000', 4], ['Windows 2000: SP2', 'Windows 2000', 2], ['windows 2000 sp2/sp3', 'Windows 2000', null], ['windows 2000 >= sp3', 'Windows 2000', null], ['at least sp3 on windows 2000', 'Windows 2000', null], ['latest service pack, windows 2000', 'Windows 2000', null],
  ['Windows 2000 SP 2', 'Windows 2000', 2], ['Windows 2000 sp.3', 'Windows 2000', 3], ['windows 2000 ServicePack2', 'Windows 2000', 2], ['windows 2000 SPack 3', 'Windows 2000', 3], ['windows 2000 s.p. 2', 'Windows 2000', 2], ['Windows 2000 SP-4', 'Windows 2000', 4], ['service pack 2 for windows 2000', 'Windows 2000', 2], ['SP4 of Windows 2000', 'Windows 2000', 4], ['SP3 (Windows 2000)', 'Windows 2000', 3]
]

describe('a product and its service pack, as people say them', () => {
  for (const [said, product, servicePack] of CASES) {
    it(`${said.replace(/\s+/g, ' ').slice(0, 70)} → ${product}, ${servicePack}`, () => {
      const { facts } = triage(knowledge, said)
      assert.deepEqual([facts.product, facts.servicePack], [product, servicePack])
    })
  }
})

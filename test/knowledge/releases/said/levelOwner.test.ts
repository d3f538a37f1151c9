import { describeStatements, type Statement } from '../../../parts/written/statements.ts'

/** The level belongs to the name directly before it, known or not. */
const OF_ANOTHER: readonly Statement[] = [
  ['Windows 2000, Service Pack Exchange: 3', 'Windows 2000', null],
  ['w2k; SP (SQL): 3', 'Windows 2000', null],
  ['w2k, exch sp3', 'Windows 2000', null],
  ['windows 2000, isa sp1', 'Windows 2000', null],
  ['windows 2000 with veritas backup exec 8.6 sp4', 'Windows 2000', null],
  ['windows 2000, office sp3', 'Windows 2000', null],
  ['Windows 2000 and Outlook 2000 SP3', 'Windows 2000', null],
  ['windows 2000, visual studio 6 sp5', 'Windows 2000', null],
  ['windows 2000, arcserve 2000 sp3', 'Windows 2000', null],
  ['windows 2000, trend scanmail sp3', 'Windows 2000', null],
  ['Windows 2000, Jet 4 SP8', 'Windows 2000', null],
  ['windows 2000, metaframe xp sp3', 'Windows 2000', null],
  ['windows 2000, SP3 of Exchange is in', 'Windows 2000', null],
  ['windows 2000. Installed service pack 3 for sql server', 'Windows 2000', null],
  ['Windows 2000, sp3 for backup exec was installed', 'Windows 2000', null],
  ['w2k server; msde sp3', 'Windows 2000', null],
  ['w2k, norton corporate 7.5 sp3', 'Windows 2000', null],
  ['w2k, ie sp2', 'Windows 2000', null],
  ['windows 2000, mail server software: exchange 2000 (sp3)', 'Windows 2000', null],
  ['OS: Windows 2000; Mail: Exchange SP3', 'Windows 2000', null],
  ['OS = Windows 2000\nDB = SQL 2000 SP3', 'Windows 2000', null],
  ['Windows: 2000\nExchange: 2000 SP3', 'Windows 2000', null],
  ['exchange sp3 on a windows 2000 member server', 'Windows 2000', null],
  ['windows 2000, lotus domino 5 sp3', 'Windows 2000', null],
  ['windows 2000 and blackberry enterprise server 4.1 SP3', 'Windows 2000', null],
  ['w2k / oracle client sp3', 'Windows 2000', null],
  ['w2k, compaq support paq sp3', 'Windows 2000', null],
  ['w2k; groupwise 6 sp3', 'Windows 2000', null],
  ['windows 2000, acrobat 5 sp3', 'Windows 2000', null],
  ['w2k with Project Server SP3', 'Windows 2000', null],
  ['w2k and a HP Insight Manager 5 SP3', 'Windows 2000', null],
  ['w2k; outlook sp3 on all clients', 'Windows 2000', null],
  ['w2k; The Exchange service pack is 3', 'Windows 2000', null],
  ['w2k; applied sp3 to exchange last night', 'Windows 2000', null],
  ['w2k; exchange (service pack 3)', 'Windows 2000', null],
  ['w2k; exchange got sp3 yesterday', 'Windows 2000', null],
  ['w2k; upgraded exchange to sp3', 'Windows 2000', null],
  ['w2k; Exchange 2000 upgraded to SP3', 'Windows 2000', null],
  ['w2k; tivoli client 4 sp3', 'Windows 2000', null],
  ['Mailserver: Exchange 2000, SP3. OS: Windows 2000', 'Windows 2000', null],
  ['w2k; InoculateIT sp3', 'Windows 2000', null],
  ['w2k; office 2000 sr1 and sp3', 'Windows 2000', null],
  ['windows 2000, sql server 7 with service pack 4', 'Windows 2000', null],
  ['w2k; SP3 of SMS 2.0', 'Windows 2000', null],
  ['W2K; MDAC is at 2.5 SP3', 'Windows 2000', null],
  ['w2k; our Navision 3.6 SP3', 'Windows 2000', null],
  ['w2k; F-Secure sp3', 'Windows 2000', null],
  ['w2k, mcafee 7 sp3', 'Windows 2000', null],
  ['w2k; exchange server 2000, service pack: 3', 'Windows 2000', null],
  ['w2k; Exchange: SP3', 'Windows 2000', null],
  ['w2k; exchange sp: 3', 'Windows 2000', null],
  ['w2k; service pack 3 on exchange', 'Windows 2000', null],
  ['w2k; our SQL is on SP3', 'Windows 2000', null],
  ['w2k; with sp3 on sql server', 'Windows 2000', null],
  ['w2k; IE 5.5 with SP2', 'Windows 2000', null],
  ['w2k; clients have office xp sp3', 'Windows 2000', null],
  ['w2k; citrix xp feature release 3 sp3', 'Windows 2000', null],
  ['w2k; ghost 7.5 sp3', 'Windows 2000', null],
  ['w2k; Veritas Volume Manager 3.1 SP3', 'Windows 2000', null],
  ['w2k; Exchange Server; SP3', 'Windows 2000', null],
  ['w2k\nExchange\nSP3', 'Windows 2000', null],
  ['OS: W2K\nExchange SP: 3', 'Windows 2000', null],
  ['w2k; SharePoint SP3 applied', 'Windows 2000', null],
  ['w2k; SP3 for Office went fine', 'Windows 2000', null],
  ['w2k; the SP3 of our ERP system', 'Windows 2000', null],
  ['w2k running Groupshield for Exchange 5.2 SP3', 'Windows 2000', null],
  ['mdac 2.6 sp2 on w2k', 'Windows 2000', null],
  ['W2K; Oracle 8.1.7 SP3', 'Windows 2000', null],
  ['W2K; SAP R/3 4.6 SP3', 'Windows 2000', null],
  ['W2K; McAfee ePO 2.5 SP3', 'Windows 2000', null],
  ['W2K; Mercury SP3 mail', 'Windows 2000', null],
  ['W2K / Exchange 2000 / SP3', 'Windows 2000', null],
  ['W2K + Exchange 2000 + SP3', 'Windows 2000', null],
  ['W2K, Exchange 2000 (both SP3)', 'Windows 2000', null],
  ['W2K; Exchange at SP3 level', 'Windows 2000', null],
  ['W2K; Exch2000SP3', 'Windows 2000', null],
  ['W2K; E2KSP3', 'Windows 2000', null],
  ['W2K; Exchange Server is SP3', 'Windows 2000', null],
  ['W2K; Exchange has SP3 installed', 'Windows 2000', null],
  ['W2K; SP3 for the exchange server is on', 'Windows 2000', null],
  ['W2K; SP3 is installed for exchange', 'Windows 2000', null],
  ['W2K; SQL 7, SP3', 'Windows 2000', null],
  ['win2k; BizTalk 2002 SP1', 'Windows 2000', null],
  ['win2k; our Backup Exec is at SP3', 'Windows 2000', null],
  ['win2k; Lotus Notes client 5.0.8 SP3', 'Windows 2000', null],
  ['win2k; SP3 on the exchange box', 'Windows 2000', null],
  ['win2k; HIS 2000 SP3', 'Windows 2000', null],
  ['win2k; after exchange SP3 pop3 fails', 'Windows 2000', null],
  ['win2k; FrontPage Server Extensions SP3', 'Windows 2000', null],
  ['win2k; Symantec Mail Security 4 SP3', 'Windows 2000', null]
]

/** A suite without a version beside one of its programs. */
const OF_SUITE: readonly Statement[] = [
  ['Visual Basic 6, visual studio sp5', 'Visual Basic 6.0', 5],
  ['since Visual Studio SP3 my VB6 project dies', 'Visual Basic 6.0', 3],
  ['VFP 6.0, Visual Studio SP2 is on', 'Visual FoxPro 6.0', 2],
  ['VB5 and VC6, visual studio sp3', 'Visual Basic 5.0', null],
  ['sql server 7, visual studio sp5', 'SQL Server 7.0', null],
  ['Visual InterDev 6, vs sp3', 'Visual InterDev 6.0', 3]
]

/** What stands beside a level without being the name of its product. */
const OF_THE_ONE_NAMED: readonly Statement[] = [
  ['printers vanish since sp3 went on our nt 4 print server', 'Windows NT 4.0', 3],
  ['the vendor wants nt4 sp4 for his tool, we stay on sp3', 'Windows NT 4.0', 3],
  ['our exchange server is 5.5, its service pack is 3', 'Exchange Server 5.5', 3],
  ['ever since NT4 got SP4 our app prints twice', 'Windows NT 4.0', 4],
  ['reapplied SP5 (nt4) after adding RAS', 'Windows NT 4.0', 5],
  ['netware 4.11 sp6 and nt4 workstations sp3', 'Windows NT 4.0', 3],
  ['SQL Server 7, sp2 for sql', 'SQL Server 7.0', 2],
  ['our BDC has SP4, this PDC (nt4) still SP3', null, null]
]

/** Where a level is, in a clause without a verb. */
const ON_MACHINES: readonly Statement[] = [
  ['an NT 4.0 Enterprise Edition cluster, SP4 on both nodes', 'Windows NT 4.0', 4],
  ['two Windows 2000 servers, SP2 on each of them', 'Windows 2000', 2],
  ['NT 4.0 workstation, SP3 on my own machine', 'Windows NT 4.0', 3],
  ['Windows 2000 cluster, service pack 2 on the two nodes', 'Windows 2000', 2],
  ['Exchange 5.5, SP3 on all our servers', 'Exchange Server 5.5', 3],
  ['NT4, SP4 on the servers since march', 'Windows NT 4.0', 4],
  ['copying from a win95 share to nt 4.0 workstation sp3', 'Windows NT 4.0', 3],
  ['NT 4 server, SP4 on the server next week', 'Windows NT 4.0', null],
  ['Cluster: NT 4.0 EE, both nodes SP4', 'Windows NT 4.0', 4],
  ['two NT 4.0 Enterprise nodes with SP4 each', 'Windows NT 4.0', 4],
  ['NT 4 Server, SP4 auf dem Server am Wochenende', 'Windows NT 4.0', null],
  ['NT 4, le SP4 sur le serveur la semaine prochaine', 'Windows NT 4.0', null],
  ['NT 4, el SP4 en el servidor mañana', 'Windows NT 4.0', null],
  ['NT 4, SP4 on both nodes tonight', 'Windows NT 4.0', null],
  ['NT 4: SP4 on all servers is planned', 'Windows NT 4.0', null],
  ['NT 4, SP4 on all nodes but this one', 'Windows NT 4.0', null],
  ['NT 4, SP4 on two machines', 'Windows NT 4.0', null]
]

/** In other languages: what is so in place of what was told, and since when it fails. */
const ABROAD: readonly Statement[] = [
  ['Sorry, geen SP1, het is SP2 op deze pc', null, 2],
  ['Oeps, geen SP4, hier staat SP3 op', null, 3],
  ['niet SP1 maar SP2', null, 2],
  ['Entschuldigung, nicht SP1, es ist SP2 auf diesem Rechner', null, 2],
  ['nicht SP4 sondern SP3', null, 3],
  ["Pardon, pas le SP1, c'est le SP2 sur ce poste", null, 2],
  ['Perdón, no SP1, es SP2 en este equipo', null, 2],
  ['no es SP4 sino SP3', null, 3],
  ['Scusa, non SP1, è SP2 su questo pc', null, 2],
  ['Seit Service Pack 2 hängt der Spooler auf unserem Windows 2000 Server', 'Windows 2000', 2],
  ['Windows 2000: seit dem Service Pack 2 hängt der Spooler', 'Windows 2000', 2],
  ['depuis le Service Pack 2 rien ne va sur notre serveur Windows 2000', 'Windows 2000', 2],
  ['dal SP2 non stampa più, Windows 2000', 'Windows 2000', 2],
  ['wir warten mit dem SP3, NT 4.0', 'Windows NT 4.0', null]
]

describeStatements('a service pack told in other languages', ABROAD)
describeStatements('a service pack on the machines that are named', ON_MACHINES)
describeStatements('a service pack of another product', OF_ANOTHER)
describeStatements('a service pack of the product that is named', OF_THE_ONE_NAMED)
describeStatements('a service pack of the suite a program is of', OF_SUITE)

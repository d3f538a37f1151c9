import { describeStatements, type Statement } from '../../../../parts/written/statements.ts'

/** Servers before clients, the affected one before the others. */
const MACHINES: readonly Statement[] = [
  ['clients are win98, the server is windows 2000 sp3', 'Windows 2000', 3],
  ['the domain controllers run nt 4 sp6a, the exchange box is w2k sp2', 'Windows 2000', 2],
  ['our file server has windows 2003 sp1, the affected one is windows 2000 sp3', 'Windows 2000', 3],
  ['workstations xp sp2, server w2k sp4', 'Windows 2000', 4],
  ['my laptop is xp sp2 but the mail server is windows 2000 sp1', 'Windows 2000', 1],
  ['Server: w2k sp3. Clients: xp sp1', 'Windows 2000', 3],
  ['PDC is NT4 SP6, this machine has w2k with sp2', 'Windows 2000', 2],
  ['the clients have XP SP1, mail server w2k sp3', 'Windows 2000', 3],
  ['DC: 2003 SP1. Exchange server: windows 2000 SP3', 'Windows 2000', 3],
  ['this box is w2k sp2, the other DC is 2003 sp1', 'Windows 2000', 2],
  ['users on xp sp2, exchange on win2k sp4', 'Windows 2000', 4],
  ['affected server: w2k sp3; file server: nt4 sp6', 'Windows 2000', 3],
  ['XP SP1 clients, w2k SP3 server', 'Windows 2000', 3],
  ['client: win98, server: w2k sp2', 'Windows 2000', 2],
  ['server sp5, clients are windows 98', null, 5],
  ['the web server is w2k3 sp1 but the mail server that fails is w2k sp3', 'Windows 2000', 3],
  ['head office runs w2k sp4, the server where this happens is w2k sp2', 'Windows 2000', 2],
  ['mail server w2k sp3, dc nt4 sp6a', 'Windows 2000', 3],
  ['the faulty one is windows 2000 sp2, the others have 2003 sp1', 'Windows 2000', 2],
  ['NT 4 Workstation hangs. Under Windows 95 it was OK on the same PC', 'Windows NT 4.0', null],
  ['worked for a year under NT4, now on 2000 Server SP1 it does not', 'Windows 2000', 1],
  ['on w2k sp2 iis hangs. On NT4 it never did so', 'Windows 2000', 2],
  ['works on win98, fails on nt4 sp5', 'Windows NT 4.0', 5],
  ['w2k sp1 runs, w2k sp2 not', 'Windows 2000', 2],
  ["with w2k sp1 it works, with w2k sp2 it doesn't", 'Windows 2000', 2],
  ['fine on w2k sp1, broken on w2k sp2', 'Windows 2000', 2],
  ['w2k sp2 machines hang, w2k sp1 machines do not', 'Windows 2000', 2],
  ['it fails under w2k sp2 but not under w2k sp1', 'Windows 2000', 2],
  ['on NT4 nothing prints, w2k sp2 prints', null, null],
  ['on Windows 95 it never starts. Windows 98 too', null, null],
  ['old windows 3.11 will not start on my pc with 95 OSR2', null, null]
]

describeStatements('the machine that matters of several', MACHINES)

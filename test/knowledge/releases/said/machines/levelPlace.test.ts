import { describeStatements, type Statement } from '../../../../parts/written/statements.ts'

/** A level of another place: the one in trouble counts, else it is not known which is meant. */
const PLACES: readonly Statement[] = [
  ['head office W2K SP4; the branch where it fails is still at SP2', 'Windows 2000', 2],
  ['head office W2K SP2; the branch where it fails is at SP4', 'Windows 2000', 4],
  [
    'the site where it happens has SP2, the central site SMS 2.0 SP4',
    'Systems Management Server 2.0',
    2
  ],
  ['w2k sp4, the machine that crashes has sp2', 'Windows 2000', 2],
  ['w2k sp4, the machines which have the problem are only at sp3', 'Windows 2000', 3],
  ['head office W2K SP4; the branches have SP2', 'Windows 2000', null],
  ['head office W2K SP4; branch SP2', 'Windows 2000', null],
  ['W2K SP4 in the data center, SP2 at the plant', 'Windows 2000', null],
  ['w2k SP4 in Berlin, SP2 in Hamburg', 'Windows 2000', null],
  ['exchange 5.5 SP4 here, the remote site SP2', 'Exchange Server 5.5', null],
  ['W2K SP4; the clinic where it hangs: SP2', 'Windows 2000', 2],
  ['w2k sp4 everywhere but the mail server, which hangs, is at sp2', 'Windows 2000', 2],
  ['w2k sp4 everywhere, only on the mail server sp2', 'Windows 2000', null],
  ['sql 7 sp4 in Oslo but in Bergen still sp1 and there it fails', 'SQL Server 7.0', null],
  // a program, a plan, a test: nothing of another machine
  ['Windows 2000 SP4, arcserve SP2', 'Windows 2000', 4],
  ['windows 2000 SP4, the exchange server has SP2', 'Windows 2000', 4],
  ['w2k sp2, our backup software has sp4', 'Windows 2000', 2],
  ['w2k sp2, read about sp4 in the newsgroup', 'Windows 2000', 2],
  ['w2k sp2, sp4 on the cd', 'Windows 2000', 2],
  ['w2k sp2, sp4 in the test lab', 'Windows 2000', 2]
]

describeStatements('levels of another place', PLACES)

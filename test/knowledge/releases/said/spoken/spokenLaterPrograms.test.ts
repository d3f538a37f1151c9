import { describeStatements, type Statement } from '../../../../parts/written/statements.ts'

/** Products that took the place of older ones, as people write them. */
const LATER: readonly Statement[] = [
  ['Visual Studio 2022, C++ project with MFC', 'Visual Studio 2022', null],
  ['vs2013 express', 'Visual Studio 2013', null],
  ['VS.NET 2003', 'Visual Studio 2003', null],
  ['VS Code does not find the compiler', 'Visual Studio Code', null],
  ['our VB.NET program', 'Visual Basic .NET', null],
  ['vb 2008 express', 'Visual Basic 2008', null],
  ['Visual Basic .NET 2003', 'Visual Basic 2003', null],
  ['VC++ 2010', 'Visual C++ 2010', null],
  ['msvc 2019', 'Visual C++ 2019', null],
  ['SCCM client', 'System Center Configuration Manager', null],
  ['Configuration Manager 2203', 'System Center Configuration Manager 2203', null],
  ['HIS 2009 client', 'Host Integration Server 2009', null],
  ['his 2016 laptop', null, null],
  ['Forefront TMG', 'Threat Management Gateway 2010', null],
  ['printing is wrong under server 2019', 'Windows Server 2019', null],
  ['Flexera Server 2019 is wrong', null, null],
  ['vb6 and vc5', 'Visual Basic 6.0', null]
]

describeStatements('products that came after the articles', LATER)

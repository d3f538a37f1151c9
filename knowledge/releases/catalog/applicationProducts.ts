import { type Product, product } from './product.ts'

/** `order` of the Windows that a program's range begins or ends with. */
const W3 = 300
const W31 = 310
const NT_351 = 351
const W95 = 395
const W98 = 398
const NT_4 = 400
const W2000 = 500
const XP = 510
const W2003 = 520
const VISTA = 601
const W7 = 611
const W8 = 631
const W10 = 1002
const W11 = 1102

/** One generation of Office: what its programs are called, when, and on what they ran. */
type OfficeRow = readonly [
  year: string,
  order: number,
  released: number,
  servicePacks: number,
  oldest: number,
  newest: number
]

const OFFICE_PROGRAMS = ['Office', 'Word', 'Excel', 'Access', 'PowerPoint', 'Outlook']

/** 97: service releases and packs. Source: system requirements and lifecycle pages of Microsoft. */
const OFFICE: readonly OfficeRow[] = [
  ['97', 9_700, 1996, 2, NT_351, XP],
  ['2000', 200_000, 1999, 3, W95, W2003],
  ['2002', 200_200, 2001, 3, W98, W2003],
  ['2003', 200_300, 2003, 3, W2000, W7],
  ['2007', 200_700, 2007, 3, XP, W8],
  ['2010', 201_000, 2010, 2, XP, W10],
  ['2013', 201_300, 2013, 1, 610, W10],
  ['2016', 201_600, 2015, 0, 610, W11],
  ['2019', 201_900, 2018, 0, 1000, W11],
  ['2021', 202_100, 2021, 0, 1000, W11],
  ['2024', 202_400, 2024, 0, 1000, W11],
  ['365', 209_000, 2011, 0, 610, W11]
]

type ApplicationRow = readonly [
  name: string,
  order: number,
  released: number,
  servicePacks: number,
  oldest: number,
  newest: number
]

/** Programs by family. */
const APPLICATIONS: Readonly<Record<string, readonly ApplicationRow[]>> = {
  Office: [['Office XP', 200_200, 2001, 3, W98, W2003]],
  Outlook: [['Outlook 98', 9_800, 1998, 0, W95, XP]],
  'Visual Studio': [
    ['Visual Studio 97', 500, 1997, 3, NT_351, XP],
    ['Visual Studio 6.0', 600, 1998, 6, W95, VISTA],
    ['Visual Studio .NET 2002', 700, 2002, 1, W98, W2003],
    ['Visual Studio .NET 2003', 710, 2003, 1, W2000, W2003]
  ],
  'Visual Basic': [
    ['Visual Basic 1.0', 100, 1991, 0, W3, W98],
    ['Visual Basic 2.0', 200, 1992, 0, W3, W98],
    ['Visual Basic 3.0', 300, 1993, 0, W31, XP],
    ['Visual Basic 4.0', 400, 1995, 0, W31, XP],
    ['Visual Basic 5.0', 500, 1997, 3, NT_351, XP],
    ['Visual Basic 6.0', 600, 1998, 6, W95, VISTA]
  ],
  'Visual C++': [
    ['Visual C++ 1.0', 100, 1993, 0, W31, NT_4],
    ['Visual C++ 1.5', 150, 1993, 0, W31, NT_4],
    ['Visual C++ 2.0', 200, 1994, 0, W31, NT_4],
    ['Visual C++ 4.0', 400, 1995, 0, NT_351, W2000],
    ['Visual C++ 4.2', 420, 1996, 0, NT_351, W2000],
    ['Visual C++ 5.0', 500, 1997, 3, NT_351, XP],
    ['Visual C++ 6.0', 600, 1998, 6, W95, VISTA]
  ],
  'Visual FoxPro': [
    ['Visual FoxPro 3.0', 300, 1995, 0, W31, XP],
    ['Visual FoxPro 5.0', 500, 1996, 3, NT_351, XP],
    ['Visual FoxPro 6.0', 600, 1998, 5, W95, W2003],
    ['Visual FoxPro 7.0', 700, 2001, 1, W98, W2003],
    ['Visual FoxPro 8.0', 800, 2003, 1, W98, W2003],
    ['Visual FoxPro 9.0', 900, 2004, 2, W2000, W7]
  ],
  'Visual SourceSafe': [
    ['Visual SourceSafe 4.0', 400, 1995, 0, W31, XP],
    ['Visual SourceSafe 5.0', 500, 1996, 0, W31, XP],
    ['Visual SourceSafe 6.0', 600, 1998, 6, W95, W2003]
  ],
  'Visual InterDev': [
    ['Visual InterDev 1.0', 100, 1997, 0, W95, NT_4],
    ['Visual InterDev 6.0', 600, 1998, 6, W95, XP]
  ],
  'Visual J++': [['Visual J++ 6.0', 600, 1998, 6, W95, XP]],
  'XML Parser': [['XML Parser 3.0', 300, 2000, 7, W95, W7]],
  ADO: [['ADO 2.1', 210, 1999, 2, W95, W2003]],
  MDAC: [
    ['MDAC 2.0', 200, 1998, 0, W95, W2000],
    ['MDAC 2.1', 210, 1999, 2, W95, W2000],
    ['MDAC 2.5', 250, 2000, 3, W95, XP],
    ['MDAC 2.6', 260, 2000, 2, W95, XP],
    ['MDAC 2.7', 270, 2001, 1, W98, W2003],
    ['MDAC 2.8', 280, 2003, 2, W98, W2003]
  ],
  'Outlook Web Access': [['Outlook Web Access 5.5', 550, 1997, 4, NT_4, W2000]],
  Jet: [
    ['Jet 3.5', 350, 1997, 3, W95, XP],
    ['Jet 4.0', 400, 1999, 8, W95, W2003]
  ],
  ODBC: [['ODBC 3.0', 300, 1996, 1, W95, W2000]],
  'Internet Explorer': [
    ['Internet Explorer 3.0', 300, 1996, 0, W31, NT_4],
    ['Internet Explorer 4.0', 400, 1997, 0, W31, NT_4],
    ['Internet Explorer 4.01', 401, 1997, 2, W31, NT_4],
    ['Internet Explorer 5.0', 500, 1999, 0, W31, W2000],
    ['Internet Explorer 5.01', 501, 1999, 4, W31, W2000],
    ['Internet Explorer 5.5', 550, 2000, 2, W95, W2000],
    ['Internet Explorer 6.0', 600, 2001, 1, W98, W2003],
    ['Internet Explorer 7.0', 700, 2006, 0, XP, VISTA],
    ['Internet Explorer 8.0', 800, 2009, 0, XP, W7],
    ['Internet Explorer 9.0', 900, 2011, 0, 600, W7],
    ['Internet Explorer 10.0', 1000, 2012, 0, 610, W8],
    ['Internet Explorer 11.0', 1100, 2013, 0, 610, W10]
  ],
  'Microsoft Network': [
    ['Microsoft Network 1.0', 100, 1995, 0, W95, W98],
    ['Microsoft Network 1.2', 120, 1996, 0, W95, W98],
    ['Microsoft Network 1.3', 130, 1996, 0, W95, W98],
    ['Microsoft Network 2.0', 200, 1996, 0, W95, NT_4],
    ['Microsoft Network 2.5', 250, 1997, 0, W95, NT_4],
    ['Microsoft Network 2.6', 260, 1998, 0, W95, NT_4],
    ['Microsoft Network 5.0', 500, 1999, 0, W95, W2000],
    ['Microsoft Network 6.0', 600, 2000, 0, W95, W2000],
    ['Microsoft Network 6.1', 610, 2001, 0, W95, W2000],
    ['Microsoft Network 7.0', 700, 2001, 0, W95, XP]
  ],
  Teams: [['Teams', 100, 2017, 0, 610, W11]],
  OneDrive: [['OneDrive', 100, 2014, 0, 610, W11]],
  Azure: [['Azure', 100, 2010, 0, Number.NaN, Number.NaN]],
  'Windows SDK': [
    ['Windows SDK 3.0', 300, 1990, 0, W3, W2003],
    ['Windows SDK 3.1', 310, 1992, 0, W3, W2003]
  ],
  Edge: [['Edge', 100, 2015, 0, 610, W11]]
}

/** What Visual Studio installs. */
const VISUAL_STUDIO_PARTS = ['Visual Basic', 'Visual C++', 'Visual FoxPro', 'Visual InterDev']

/** Programming for a Windows, and what is part of an Exchange: who has the one has the other. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  'Windows SDK 3.0': ['Windows 3.0', 'Windows 3.0a'],
  'Windows SDK 3.1': [
    'Windows 3.1',
    'Windows 3.11',
    'Windows for Workgroups 3.1',
    'Windows for Workgroups 3.11'
  ],
  'Outlook Web Access 5.5': ['Exchange Server 5.5']
}

export const APPLICATION_PRODUCTS: readonly Product[] = [
  ...OFFICE.flatMap(row => OFFICE_PROGRAMS.map(program => officeProgram(program, row))),
  ...Object.entries(APPLICATIONS).flatMap(([family, rows]) =>
    rows.map(row => application(family, row))
  )
]

function officeProgram(program: string, row: OfficeRow): Product {
  const [year, ...rest] = row
  const one = application(program, [`${program} ${year}`, ...rest])
  if (program === 'Office') return { ...one, contains: officeParts(year) }
  return one
}

function officeParts(year: string): readonly string[] {
  return OFFICE_PROGRAMS.slice(1).map(program => `${program} ${year}`)
}

function application(family: string, row: ApplicationRow): Product {
  const [name, order, released, servicePacks, oldest, newest] = row
  return product({
    name,
    family,
    order,
    kind: 'application',
    servicePacks,
    released,
    runsOn: { oldest, newest },
    hosts: PARTS[name] ?? [],
    contains: partsOf(name)
  })
}

function partsOf(name: string): readonly string[] {
  if (name === 'Office XP') return officeParts('2002')
  if (name === 'Visual Studio 6.0') {
    const parts = [...VISUAL_STUDIO_PARTS, 'Visual SourceSafe', 'Visual J++']
    return parts.map(part => `${part} 6.0`)
  }
  if (name === 'Visual Studio 97') return VISUAL_STUDIO_PARTS.map(part => `${part} 5.0`)
  return []
}

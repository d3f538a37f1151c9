import { type Product, product } from './product.ts'

/** `order` of the Windows that a server's range begins or ends with. */
const NT_31 = 331
const NT_351 = 351
const NT_4 = 400
const W2000 = 500
const XP = 510
const W2003 = 520
const W2008 = 601
const W2008_R2 = 611
const W2012 = 621
const W2012_R2 = 631
const W2016 = 1001
const W2019 = 1002
const W2022 = 1101
const W2025 = 1102

type ServerRow = readonly [
  name: string,
  order: number,
  released: number,
  servicePacks: number,
  oldest: number,
  newest: number
]

/** Servers by family. Source: system requirements and supportability tables of Microsoft. */
const SERVERS: Readonly<Record<string, readonly ServerRow[]>> = {
  Exchange: [
    ['Exchange Server 4.0', 400, 1996, 5, NT_351, NT_4],
    ['Exchange Server 5.0', 500, 1997, 2, NT_351, NT_4],
    ['Exchange Server 5.5', 550, 1997, 4, NT_4, W2000],
    ['Exchange 2000', 600, 2000, 3, W2000, W2000],
    ['Exchange Server 2003', 650, 2003, 2, W2000, W2003],
    ['Exchange Server 2007', 800, 2006, 3, W2003, W2008_R2],
    ['Exchange Server 2010', 1400, 2009, 3, W2008, W2012_R2],
    ['Exchange Server 2013', 1500, 2012, 1, W2008_R2, W2012_R2],
    ['Exchange Server 2016', 1510, 2015, 0, W2012, W2016],
    ['Exchange Server 2019', 1520, 2018, 0, W2019, W2025],
    ['Exchange Server Subscription Edition', 1530, 2025, 0, W2019, W2025],
    ['Exchange Online', 9_000, 2011, 0, Number.NaN, Number.NaN]
  ],
  'SNA Server': [
    ['SNA Server 2.0', 200, 1994, 0, NT_31, NT_4],
    ['SNA Server 2.1', 210, 1995, 0, NT_31, NT_4],
    ['SNA Server 2.11', 211, 1995, 2, NT_351, NT_4],
    ['SNA Server 3.0', 300, 1996, 4, NT_351, NT_4],
    ['SNA Server 4.0', 400, 1998, 4, NT_4, W2000],
    ['Host Integration Server 2000', 500, 2000, 2, NT_4, W2003],
    ['Host Integration Server 2004', 600, 2004, 1, W2000, W2003]
  ],
  'Systems Management Server': [
    ['Systems Management Server 1.0', 100, 1994, 0, NT_351, NT_4],
    ['Systems Management Server 1.1', 110, 1995, 0, NT_351, NT_4],
    ['Systems Management Server 1.2', 120, 1996, 4, NT_351, NT_4],
    ['Systems Management Server 2.0', 200, 1999, 5, NT_4, W2003],
    ['Systems Management Server 2003', 300, 2003, 3, W2000, W2008]
  ],
  'SQL Server': [
    ['SQL Server 4.2', 420, 1993, 0, NT_31, NT_4],
    ['SQL Server 6.0', 600, 1995, 3, NT_351, NT_4],
    ['SQL Server 6.5', 650, 1996, 5, NT_351, W2000],
    ['SQL Server 7.0', 700, 1998, 4, 395, XP],
    ['SQL Server 2000', 800, 2000, 4, 398, W2003],
    ['SQL Server 2005', 900, 2005, 4, W2000, W2008_R2],
    ['SQL Server 2008', 1000, 2008, 4, XP, W2012_R2],
    ['SQL Server 2008 R2', 1050, 2010, 3, XP, W2012_R2],
    ['SQL Server 2012', 1100, 2012, 4, 600, W2016],
    ['SQL Server 2014', 1200, 2014, 3, 600, W2019],
    ['SQL Server 2016', 1300, 2016, 3, 620, W2019],
    ['SQL Server 2017', 1400, 2017, 0, 620, W2022],
    ['SQL Server 2019', 1500, 2019, 0, 1000, W2025],
    ['SQL Server 2022', 1600, 2022, 0, 1000, W2025],
    ['SQL Server 2025', 1700, 2025, 0, 1000, W2025]
  ],
  'Site Server': [
    ['Site Server 2.0', 200, 1997, 0, NT_4, NT_4],
    ['Site Server 3.0', 300, 1998, 4, NT_4, W2000]
  ],
  'Proxy Server': [
    ['Proxy Server 1.0', 100, 1996, 1, NT_4, NT_4],
    ['Proxy Server 2.0', 200, 1997, 1, NT_4, W2000],
    ['ISA Server 2000', 300, 2001, 2, W2000, W2003],
    ['ISA Server 2004', 400, 2004, 3, W2000, W2003],
    ['ISA Server 2006', 500, 2006, 1, W2003, W2003]
  ],
  'Commerce Server': [['Commerce Server 2000', 200, 2000, 2, W2000, W2003]],
  'BizTalk Server': [
    ['BizTalk Server 2000', 200, 2000, 2, W2000, W2000],
    ['BizTalk Server 2002', 300, 2002, 1, W2000, W2003]
  ],
  'Application Center': [['Application Center 2000', 200, 2001, 2, W2000, W2003]],
  'Cluster Server': [['Cluster Server 1.0', 100, 1997, 0, NT_4, NT_4]],
  'Transaction Server': [
    ['Transaction Server 1.0', 100, 1996, 0, 395, NT_4],
    ['Transaction Server 2.0', 200, 1997, 0, 395, NT_4]
  ],
  'Mail for PC Networks': [
    ['Mail for PC Networks 3.0', 300, 1991, 0, 300, W2000],
    ['Mail for PC Networks 3.2', 320, 1993, 0, 300, W2000],
    ['Mail for PC Networks 3.5', 350, 1995, 0, 300, W2000]
  ],
  SharePoint: [
    ['SharePoint Portal Server 2001', 100, 2001, 3, W2000, W2003],
    ['SharePoint Server 2003', 200, 2003, 3, W2003, W2003],
    ['SharePoint Server 2007', 300, 2006, 3, W2003, W2008_R2],
    ['SharePoint Server 2010', 400, 2010, 2, W2008, W2012],
    ['SharePoint Server 2013', 500, 2012, 1, W2008_R2, W2012_R2],
    ['SharePoint Server 2016', 600, 2016, 0, W2012_R2, W2022],
    ['SharePoint Server 2019', 700, 2018, 0, W2016, W2022],
    ['SharePoint Online', 9_000, 2011, 0, Number.NaN, Number.NaN]
  ]
}

type BundledRow = readonly [name: string, order: number, released: number, hosts: readonly string[]]

/** Internet Information Server is part of Windows: its version says which. */
const IIS: readonly BundledRow[] = [
  ['Internet Information Server 1.0', 100, 1996, ['Windows NT 3.51']],
  ['Internet Information Server 2.0', 200, 1996, ['Windows NT 4.0']],
  ['Internet Information Server 3.0', 300, 1996, ['Windows NT 4.0']],
  ['Internet Information Server 4.0', 400, 1997, ['Windows NT 4.0', 'Small Business Server 4.5']],
  ['Internet Information Services 5.0', 500, 2000, ['Windows 2000']],
  ['Internet Information Services 5.1', 510, 2001, ['Windows XP']],
  ['Internet Information Services 6.0', 600, 2003, ['Windows Server 2003']],
  ['Internet Information Services 7.0', 700, 2006, ['Windows Vista', 'Windows Server 2008']],
  ['Internet Information Services 7.5', 750, 2009, ['Windows 7', 'Windows Server 2008 R2']],
  ['Internet Information Services 8.0', 800, 2012, ['Windows 8', 'Windows Server 2012']],
  ['Internet Information Services 8.5', 850, 2013, ['Windows 8.1', 'Windows Server 2012 R2']],
  [
    'Internet Information Services 10.0',
    1000,
    2015,
    ['Windows 10', 'Windows Server 2016', 'Windows Server 2019', 'Windows Server 2022']
  ]
]

/** The suites of servers; each holds one of a kind. */
const SUITES: readonly Product[] = [
  product({
    name: 'BackOffice Server 4.0',
    family: 'BackOffice',
    order: 400,
    kind: 'server',
    released: 1998,
    runsOn: { oldest: NT_4, newest: NT_4 },
    contains: [
      'Windows NT 4.0',
      'Exchange Server 5.5',
      'SQL Server 6.5',
      'SNA Server 4.0',
      'Systems Management Server 1.2',
      'Proxy Server 2.0',
      'Site Server 3.0',
      'Internet Information Server 4.0'
    ]
  }),
  product({
    name: 'BackOffice Server 4.5',
    family: 'BackOffice',
    order: 450,
    kind: 'server',
    released: 1999,
    servicePacks: 1,
    runsOn: { oldest: NT_4, newest: NT_4 },
    contains: [
      'Windows NT 4.0',
      'Exchange Server 5.5',
      'SQL Server 7.0',
      'SNA Server 4.0',
      'Systems Management Server 2.0',
      'Proxy Server 2.0',
      'Site Server 3.0',
      'Internet Information Server 4.0'
    ]
  }),
  product({
    name: 'BackOffice Server 2000',
    family: 'BackOffice',
    order: 500,
    kind: 'server',
    released: 2001,
    servicePacks: 1,
    runsOn: { oldest: W2000, newest: W2000 },
    contains: [
      'Windows 2000',
      'Exchange 2000',
      'SQL Server 2000',
      'Host Integration Server 2000',
      'Systems Management Server 2.0',
      'ISA Server 2000',
      'Internet Information Services 5.0'
    ]
  })
]

export const SERVER_PRODUCTS: readonly Product[] = [
  ...Object.entries(SERVERS).flatMap(([family, rows]) => rows.map(row => server(family, row))),
  ...IIS.map(bundled),
  ...SUITES
]

function server(family: string, row: ServerRow): Product {
  const [name, order, released, servicePacks, oldest, newest] = row
  const runsOn = { oldest, newest }
  return product({ name, family, order, kind: 'server', servicePacks, released, runsOn })
}

function bundled([name, order, released, hosts]: BundledRow): Product {
  return product({ name, family: 'IIS', order, kind: 'bundled', released, hosts })
}

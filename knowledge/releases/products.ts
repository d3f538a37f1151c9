/** The products people and articles name. Sources: the applies-to lists of the Knowledge Base and the product names of Microsoft. */

export type ProductKind = 'system' | 'bundled' | 'server' | 'application'

export type Product = {
  /** the name as people say it, 'Windows 2000' */
  readonly name: string
  /** products of one family replace each other; `order` is their place in time, NaN when the name has no version */
  readonly family: string
  readonly order: number
  readonly kind: ProductKind
  /** how many service packs it ever had */
  readonly servicePacks: number
  /** the systems a bundled product is part of */
  readonly hosts: readonly string[]
}

function windows(name: string, order: number, servicePacks: number): Product {
  return { name, family: 'Windows', order, kind: 'system', servicePacks, hosts: [] }
}
function server(name: string, family: string, order: number, servicePacks: number): Product {
  return { name, family, order, kind: 'server', servicePacks, hosts: [] }
}
function bundled(name: string, family: string, order: number, hosts: readonly string[]): Product {
  return { name, family, order, kind: 'bundled', servicePacks: 0, hosts }
}
function application(name: string, family: string, order: number, servicePacks: number): Product {
  return { name, family, order, kind: 'application', servicePacks, hosts: [] }
}

/** Products with a level of their own; any other 'family version' is an application without service packs. */
export const PRODUCTS: readonly Product[] = [
  windows('Windows 3.0', 300, 0),
  windows('Windows 3.1', 310, 0),
  windows('Windows for Workgroups 3.1', 311, 0),
  windows('Windows for Workgroups 3.11', 312, 0),
  windows('Windows NT 3.1', 331, 3),
  windows('Windows NT 3.5', 350, 3),
  windows('Windows NT 3.51', 351, 5),
  windows('Windows 95', 395, 1),
  windows('Windows 98', 398, 1),
  windows('Windows Me', 399, 0),
  windows('Windows NT 4.0', 400, 6),
  windows('Windows NT 4.0 Terminal Server Edition', 401, 6),
  windows('Windows 2000', 500, 4),
  windows('Windows XP', 510, 3),
  windows('Windows Server 2003', 520, 2),
  windows('Windows Vista/Server 2008', 599, 2),
  windows('Windows Vista', 600, 2),
  windows('Windows Server 2008', 601, 2),
  windows('Windows 7/Server 2008 R2', 609, 1),
  windows('Windows 7', 610, 1),
  windows('Windows Server 2008 R2', 611, 1),
  windows('Windows 8/Server 2012', 619, 0),
  windows('Windows 8', 620, 0),
  windows('Windows Server 2012', 621, 0),
  windows('Windows 8.1/Server 2012 R2', 629, 0),
  windows('Windows 8.1', 630, 0),
  windows('Windows Server 2012 R2', 631, 0),
  windows('Windows 10/Server 2016', 998, 0),
  windows('Windows 10/Server 2019', 999, 0),
  windows('Windows 10', 1000, 0),
  windows('Windows Server 2016', 1001, 0),
  windows('Windows Server 2019', 1002, 0),
  windows('Windows 11/Server 2025', 1099, 0),
  windows('Windows 11', 1100, 0),
  windows('Windows Server 2022', 1101, 0),
  windows('Windows Server 2025', 1102, 0),
  windows('Small Business Server 4.0', 402, 0),
  windows('Small Business Server 4.5', 403, 0),
  windows('Small Business Server 2000', 501, 1),
  windows('Small Business Server 2003', 521, 1),
  windows('Small Business Server 2008', 602, 0),
  windows('Small Business Server 2011', 612, 0),
  server('Exchange Server 4.0', 'Exchange', 400, 5),
  server('Exchange Server 5.0', 'Exchange', 500, 2),
  server('Exchange Server 5.5', 'Exchange', 550, 4),
  server('Exchange 2000', 'Exchange', 600, 3),
  server('Exchange Server 2003', 'Exchange', 650, 2),
  server('Exchange Server 2007', 'Exchange', 800, 3),
  server('Exchange Server 2010', 'Exchange', 1400, 3),
  server('Exchange Server 2013', 'Exchange', 1500, 1),
  server('Exchange Server 2016', 'Exchange', 1510, 0),
  server('Exchange Server 2019', 'Exchange', 1520, 0),
  server('SNA Server 2.0', 'SNA Server', 200, 0),
  server('SNA Server 2.1', 'SNA Server', 210, 0),
  server('SNA Server 2.11', 'SNA Server', 211, 2),
  server('SNA Server 3.0', 'SNA Server', 300, 4),
  server('SNA Server 4.0', 'SNA Server', 400, 4),
  server('Host Integration Server 2000', 'SNA Server', 500, 2),
  server('Systems Management Server 1.0', 'Systems Management Server', 100, 0),
  server('Systems Management Server 1.1', 'Systems Management Server', 110, 0),
  server('Systems Management Server 1.2', 'Systems Management Server', 120, 4),
  server('Systems Management Server 2.0', 'Systems Management Server', 200, 5),
  server('SQL Server 4.2', 'SQL Server', 420, 0),
  server('SQL Server 6.0', 'SQL Server', 600, 3),
  server('SQL Server 6.5', 'SQL Server', 650, 5),
  server('SQL Server 7.0', 'SQL Server', 700, 4),
  server('SQL Server 2000', 'SQL Server', 800, 4),
  server('SQL Server 2005', 'SQL Server', 900, 4),
  server('Site Server 2.0', 'Site Server', 200, 0),
  server('Site Server 3.0', 'Site Server', 300, 4),
  server('Proxy Server 1.0', 'Proxy Server', 100, 1),
  server('Proxy Server 2.0', 'Proxy Server', 200, 1),
  server('ISA Server 2000', 'Proxy Server', 300, 2),
  server('Commerce Server 2000', 'Commerce Server', 200, 2),
  server('BizTalk Server 2000', 'BizTalk Server', 200, 2),
  server('Application Center 2000', 'Application Center', 200, 2),
  server('Cluster Server 1.0', 'Cluster Server', 100, 0),
  server('Transaction Server 1.0', 'Transaction Server', 100, 0),
  server('Transaction Server 2.0', 'Transaction Server', 200, 0),
  server('Mail for PC Networks 3.0', 'Mail for PC Networks', 300, 0),
  server('Mail for PC Networks 3.2', 'Mail for PC Networks', 320, 0),
  server('Mail for PC Networks 3.5', 'Mail for PC Networks', 350, 0),
  bundled('Internet Information Server 1.0', 'IIS', 100, ['Windows NT 3.51']),
  bundled('Internet Information Server 2.0', 'IIS', 200, ['Windows NT 4.0']),
  bundled('Internet Information Server 3.0', 'IIS', 300, ['Windows NT 4.0']),
  bundled('Internet Information Server 4.0', 'IIS', 400, [
    'Windows NT 4.0',
    'Small Business Server 4.5'
  ]),
  bundled('Internet Information Services 5.0', 'IIS', 500, ['Windows 2000']),
  bundled('Internet Information Services 5.1', 'IIS', 510, ['Windows XP']),
  bundled('Internet Information Services 6.0', 'IIS', 600, ['Windows Server 2003']),
  bundled('Internet Information Services 7.0', 'IIS', 700, [
    'Windows Vista',
    'Windows Server 2008'
  ]),
  application('Visual Studio 97', 'Visual Studio', 500, 3),
  application('Visual Studio 6.0', 'Visual Studio', 600, 6),
  application('Visual Basic 5.0', 'Visual Basic', 500, 3),
  application('Visual Basic 6.0', 'Visual Basic', 600, 6),
  application('Visual C++ 5.0', 'Visual C++', 500, 3),
  application('Visual C++ 6.0', 'Visual C++', 600, 6),
  application('Visual FoxPro 5.0', 'Visual FoxPro', 500, 3),
  application('Visual FoxPro 6.0', 'Visual FoxPro', 600, 5),
  application('Visual FoxPro 7.0', 'Visual FoxPro', 700, 1),
  ...['Office', 'Word', 'Excel', 'Access', 'PowerPoint', 'Outlook'].flatMap(name => [
    application(`${name} 97`, name, 9_700, 2),
    application(`${name} 2000`, name, 200_000, 3),
    application(`${name} 2002`, name, 200_200, 3)
  ]),
  application('Office XP', 'Office', 200_200, 3),
  application('Outlook 98', 'Outlook', 9_800, 0),
  application('Visual SourceSafe 6.0', 'Visual SourceSafe', 600, 6),
  application('Visual InterDev 6.0', 'Visual InterDev', 600, 6),
  application('Visual J++ 6.0', 'Visual J++', 600, 6),
  application('XML Parser 3.0', 'XML Parser', 300, 7),
  application('ADO 2.1', 'ADO', 210, 2),
  application('Internet Explorer 4.01', 'Internet Explorer', 401, 2),
  application('Internet Explorer 5.01', 'Internet Explorer', 501, 4),
  application('MDAC 2.1', 'MDAC', 210, 2),
  application('MDAC 2.5', 'MDAC', 250, 3),
  application('MDAC 2.6', 'MDAC', 260, 2),
  application('MDAC 2.7', 'MDAC', 270, 1),
  application('Jet 3.5', 'Jet', 350, 3),
  application('Jet 4.0', 'Jet', 400, 8),
  application('ODBC 3.0', 'ODBC', 300, 1),
  application('Internet Explorer 4.0', 'Internet Explorer', 400, 0),
  application('Internet Explorer 5.0', 'Internet Explorer', 500, 0),
  application('Internet Explorer 5.5', 'Internet Explorer', 550, 2),
  application('Internet Explorer 6.0', 'Internet Explorer', 600, 1)
]

const BY_NAME: ReadonlyMap<string, Product> = new Map(
  PRODUCTS.map(product => [product.name, product])
)

/** The product of a canonical name; one without a row of its own is what its words say, with no level. */
export function productNamed(name: string): Product {
  return BY_NAME.get(name) ?? unlisted(name)
}

function unlisted(name: string): Product {
  const [, family = name, version] = /^(.+?) (\d[\d.]*[a-z]?)$/.exec(name) ?? []
  const system = /^Windows(?: NT| for Workgroups)?$/.test(family)
  return {
    name,
    family: system ? 'Windows' : family,
    order: orderOf(version) + (family === 'Windows NT' ? 21 : 0),
    kind: system ? 'system' : 'application',
    servicePacks: 0,
    hosts: []
  }
}

/** '6.11' → 611, '5.0a' → 500.01, '97' → 9700; NaN when no version is named, and nothing compares to it. */
function orderOf(version: string | undefined): number {
  return version === undefined
    ? Number.NaN
    : Math.round(Number.parseFloat(version) * 100) +
        (/[a-z]$/.test(version) ? (version.charCodeAt(version.length - 1) - 96) / 100 : 0)
}

export function isOperatingSystem(name: string): boolean {
  return productNamed(name).kind === 'system'
}

/** The systems a product is part of; none when it is installed on its own. */
export function hostsOf(name: string): readonly string[] {
  return productNamed(name).hosts
}

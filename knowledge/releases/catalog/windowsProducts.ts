import { type Product, product } from './product.ts'

/**
 * Windows and the suites that install one. Source: product names and lifecycle pages of Microsoft.
 */
export const WINDOWS_PRODUCTS: readonly Product[] = [
  windows('Windows 3.0', 300, 1990, 0),
  windows('Windows 3.1', 310, 1992, 0),
  windows('Windows for Workgroups 3.1', 311, 1992, 0),
  windows('Windows for Workgroups 3.11', 312, 1993, 0),
  windows('Windows NT 3.1', 331, 1993, 3),
  windows('Windows NT 3.5', 350, 1994, 3),
  windows('Windows NT 3.51', 351, 1995, 5),
  windows('Windows 95', 395, 1995, 1),
  windows('Windows 98', 398, 1998, 1),
  windows('Windows Me', 399, 2000, 0),
  windows('Windows NT 4.0', 400, 1996, 6),
  windows('Windows NT 4.0 Terminal Server Edition', 401, 1998, 6),
  windows('Windows 2000', 500, 2000, 4),
  windows('Windows XP', 510, 2001, 3),
  windows('Windows Server 2003', 520, 2003, 2),
  windows('Windows Vista/Server 2008', 599, 2006, 2),
  windows('Windows Vista', 600, 2006, 2),
  windows('Windows Server 2008', 601, 2008, 2),
  windows('Windows 7/Server 2008 R2', 609, 2009, 1),
  windows('Windows 7', 610, 2009, 1),
  windows('Windows Server 2008 R2', 611, 2009, 1),
  windows('Windows 8/Server 2012', 619, 2012, 0),
  windows('Windows 8', 620, 2012, 0),
  windows('Windows Server 2012', 621, 2012, 0),
  windows('Windows 8.1/Server 2012 R2', 629, 2013, 0),
  windows('Windows 8.1', 630, 2013, 0),
  windows('Windows Server 2012 R2', 631, 2013, 0),
  windows('Windows 10/Server 2016', 998, 2015, 0),
  windows('Windows 10/Server 2019', 999, 2015, 0),
  windows('Windows 10', 1000, 2015, 0),
  windows('Windows Server 2016', 1001, 2016, 0),
  windows('Windows Server 2019', 1002, 2018, 0),
  windows('Windows 11/Server 2025', 1099, 2021, 0),
  windows('Windows 11', 1100, 2021, 0),
  windows('Windows Server 2022', 1101, 2021, 0),
  windows('Windows Server 2025', 1102, 2024, 0),
  {
    ...windows('Small Business Server 4.0', 402, 1997, 0),
    contains: [
      'Windows NT 4.0',
      'Exchange Server 5.0',
      'SQL Server 6.5',
      'Proxy Server 1.0',
      'Internet Information Server 3.0'
    ]
  },
  {
    ...windows('Small Business Server 4.5', 403, 1999, 0),
    contains: [
      'Windows NT 4.0',
      'Exchange Server 5.5',
      'SQL Server 7.0',
      'Proxy Server 2.0',
      'Internet Information Server 4.0'
    ]
  },
  {
    ...windows('Small Business Server 2000', 501, 2001, 1),
    contains: [
      'Windows 2000',
      'Exchange 2000',
      'SQL Server 2000',
      'ISA Server 2000',
      'Internet Information Services 5.0'
    ]
  },
  {
    ...windows('Small Business Server 2003', 521, 2003, 1),
    contains: [
      'Windows Server 2003',
      'Exchange Server 2003',
      'SQL Server 2000',
      'ISA Server 2000',
      'Internet Information Services 6.0'
    ]
  },
  {
    ...windows('Small Business Server 2008', 602, 2008, 0),
    contains: ['Windows Server 2008', 'Exchange Server 2007', 'Internet Information Services 7.0']
  },
  {
    ...windows('Small Business Server 2011', 612, 2011, 0),
    contains: ['Windows Server 2008 R2', 'Exchange Server 2010']
  }
]

function windows(name: string, order: number, released: number, servicePacks: number): Product {
  const runsOn = { oldest: order, newest: order }
  return product({ name, family: 'Windows', order, kind: 'system', servicePacks, released, runsOn })
}

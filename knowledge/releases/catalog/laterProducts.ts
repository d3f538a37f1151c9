import { type Product, product } from './product.ts'

/** `order` of the Windows that a program's range begins or ends with. */
const W2000 = 500
const XP = 510
const W2003 = 520
const W2008 = 601
const W7 = 610
const W2012_R2 = 631
const W10 = 1000
const W2019 = 1002
const W11 = 1102

type LaterRow = readonly [name: string, released: number, oldest: number, newest: number]

/** Visual Studio and its languages: one a year. Source: lifecycle pages of Microsoft. */
const VISUAL: readonly LaterRow[] = [
  ['2003', 2003, W2000, W2003],
  ['2005', 2005, W2000, W2008],
  ['2008', 2007, XP, W2012_R2],
  ['2010', 2010, XP, W2012_R2],
  ['2012', 2012, W7, W2012_R2],
  ['2013', 2013, W7, W10],
  ['2015', 2015, W7, W10],
  ['2017', 2017, W7, W11],
  ['2019', 2019, W7, W11],
  ['2022', 2021, W10, W11],
  ['2026', 2025, W10, W11]
]

/** What took the place of an older product, by the family of that. */
const SUCCESSORS: Readonly<Record<string, readonly LaterRow[]>> = {
  'Visual Studio': [['Visual Studio Code', 2015, W7, W11]],
  'Visual Basic': [['Visual Basic .NET', 2002, W2000, W11]],
  'SNA Server': [
    ['Host Integration Server 2006', 2006, W2000, W2008],
    ['Host Integration Server 2009', 2009, W2003, W2008],
    ['Host Integration Server 2010', 2010, W2003, W2012_R2],
    ['Host Integration Server 2013', 2013, W2008, W2012_R2],
    ['Host Integration Server 2016', 2016, W2012_R2, W2019],
    ['Host Integration Server 2020', 2020, W2019, W11]
  ],
  'Systems Management Server': [
    ['System Center Configuration Manager', 2007, W2003, W11],
    ['System Center Configuration Manager 2007', 2007, W2003, W2012_R2],
    ['System Center Configuration Manager 2012', 2012, W2008, W2012_R2]
  ],
  'Proxy Server': [['Threat Management Gateway 2010', 2009, W2008, W2008]]
}

export const LATER_PRODUCTS: readonly Product[] = [
  ...['Visual Studio', 'Visual Basic', 'Visual C++'].flatMap(family =>
    VISUAL.map(([year, ...rest]) => ({
      ...later(family, [`${family} ${year}`, ...rest]),
      contains: partsOf(family, year)
    }))
  ),
  ...Object.entries(SUCCESSORS).flatMap(([family, rows]) => rows.map(row => later(family, row)))
]

function later(family: string, [name, released, oldest, newest]: LaterRow): Product {
  const kind = family.startsWith('Visual') ? 'application' : 'server'
  const order = released * 100
  return product({ name, family, order, kind, released, runsOn: { oldest, newest } })
}

function partsOf(family: string, year: string): readonly string[] {
  if (family !== 'Visual Studio') return []
  return [`Visual Basic ${year}`, `Visual C++ ${year}`]
}

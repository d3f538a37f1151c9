/**
 * A number that names a product whatever stands beside it. Source: the version numbers of Windows.
 */
export type Build = {
  readonly said: RegExp
  readonly name: string
  /** the products that share the number */
  readonly may: readonly string[]
  /** null: the number as said */
  readonly version: string | null
}

const NAMED = String.raw`\b(?:build|kernel version|currentbuild(?:number)?)[ =:\t]{1,3}`
function build(
  said: string,
  name: string,
  version: string | null = null,
  may: readonly string[] = []
): Build {
  return { said: new RegExp(said, 'gi'), name, may: [name, ...may], version }
}

/** Builds of Windows as `ver`, winver and the banners of its services say them. */
export const BUILDS: readonly Build[] = [
  build(String.raw`\b5\.0{1,2}[. ]{1,2}2195\b|${NAMED}2195\b`, 'Windows 2000', '5.0.2195', [
    'Small Business Server 2000'
  ]),
  build(String.raw`\b[56]\.0?[01][. ]{1,2}2600\b|${NAMED}2600\b`, 'Windows XP', '5.1.2600'),
  build(
    String.raw`\b[56]\.0?[02][. ]{1,2}3790\b|${NAMED}3790\b`,
    'Windows Server 2003',
    '5.2.3790',
    ['Windows XP', 'Small Business Server 2003']
  ),
  build(String.raw`\b4\.0{1,2}[. ]{1,2}1381\b|${NAMED}1381\b`, 'Windows NT 4.0', '4.0.1381', [
    'Windows NT 4.0 Terminal Server Edition',
    'Small Business Server 4.5',
    'Small Business Server 4.0'
  ]),
  build(String.raw`\b3\.51[. ]{1,2}1057\b|${NAMED}1057\b`, 'Windows NT 3.51', '3.51.1057'),
  build(
    String.raw`\b6\.0\.(?:6000|6001|6002)\b|${NAMED}(?:6001|6002)\b`,
    'Windows Vista/Server 2008',
    null,
    ['Windows Vista', 'Windows Server 2008', 'Small Business Server 2008']
  ),
  build(String.raw`\b7\.0\.600[12]\b`, 'Windows Server 2008', null),
  build(String.raw`\b6\.1\.760[01]\b|${NAMED}760[01]\b`, 'Windows 7/Server 2008 R2', null, [
    'Windows 7',
    'Windows Server 2008 R2',
    'Small Business Server 2011'
  ]),
  build(String.raw`\b7\.5\.760[01]\b`, 'Windows Server 2008 R2', null),
  build(String.raw`\b6\.2\.9200\b|${NAMED}9200\b`, 'Windows 8/Server 2012', null, [
    'Windows 8',
    'Windows Server 2012'
  ]),
  build(String.raw`\b6\.3\.9600\b|${NAMED}9600\b`, 'Windows 8.1/Server 2012 R2', null, [
    'Windows 8.1',
    'Windows Server 2012 R2'
  ]),
  build(String.raw`\b10\.0\.14393\b`, 'Windows 10/Server 2016', null, [
    'Windows 10',
    'Windows Server 2016'
  ]),
  build(String.raw`\b10\.0\.17763\b`, 'Windows 10/Server 2019', null, [
    'Windows 10',
    'Windows Server 2019'
  ]),
  build(String.raw`\b10\.0\.20348\b`, 'Windows Server 2022', null),
  build(String.raw`\b10\.0\.26100\b`, 'Windows 11/Server 2025', null, [
    'Windows 11',
    'Windows Server 2025'
  ]),
  build(String.raw`\b10\.0\.2(?:[2-5]\d{3}|6(?!100)\d{3})\b`, 'Windows 11', null),
  build(String.raw`\b10\.0\.1(?!4393|7763)\d{4}\b`, 'Windows 10', null),
  build(String.raw`\b6\.0\.(?:4417|4712|5762|6249)\b`, 'Exchange 2000'),
  build(String.raw`\b6\.5\.(?:6944|7226|7638)\b`, 'Exchange Server 2003'),
  build(String.raw`\b5\.5\.(?:1960|2232|2448|2650|2653)\b`, 'Exchange Server 5.5'),
  build(String.raw`\b5\.0\.(?:1457|1458|1460)\b`, 'Exchange Server 5.0'),
  build(String.raw`\b8\.00\.(?:194|384|534|760|2039)\b`, 'SQL Server 2000'),
  build(String.raw`\b7\.00\.(?:623|699|842|961|1063)\b`, 'SQL Server 7.0')
]

/**
 * A build that tells the service pack, and whether later builds tell it too: hotfixes after the
 * last service pack.
 */
export type LevelBuild = {
  readonly said: RegExp
  readonly product: string
  readonly last: boolean
  readonly build: number
  readonly servicePack: number
}

/** Sources: SMTP and POP3 banners and `ver` of each level. */
export const LEVEL_BUILDS: readonly LevelBuild[] = [
  ...level('Windows 2000', String.raw`5\.0{1,2}\.2195\.`, {
    1: 0,
    1600: 1,
    2966: 2,
    5329: 3,
    6713: 4
  }),
  ...level('Windows XP', String.raw`[56]\.[01]\.2600\.`, { 0: 0, 1106: 1, 2180: 2, 5512: 3 }),
  ...level('Windows Server 2003', String.raw`[56]\.[02]\.3790\.`, { 0: 0, 1830: 1, 3959: 2 }),
  ...level('Windows Vista/Server 2008', String.raw`6\.0\.`, { 6000: 0, 6001: 1, 6002: 2 }),
  ...level('Windows Server 2008', String.raw`7\.0\.`, { 6001: 1, 6002: 2 }),
  ...level('Windows 7/Server 2008 R2', String.raw`6\.1\.`, { 7600: 0, 7601: 1 }),
  ...level('Windows Server 2008 R2', String.raw`7\.5\.`, { 7600: 0, 7601: 1 }),
  ...level('Exchange 2000', String.raw`6\.0\.`, { 4417: 0, 4712: 1, 5762: 2, 6249: 3 }),
  ...level('Exchange Server 2003', String.raw`6\.5\.`, { 6944: 0, 7226: 1, 7638: 2 }),
  ...level('Exchange Server 5.5', String.raw`5\.5\.`, {
    1960: 0,
    2232: 1,
    2448: 2,
    2650: 3,
    2653: 4
  }),
  ...level('Exchange Server 5.0', String.raw`5\.0\.`, { 1457: 0, 1458: 1, 1460: 2 }),
  ...level('SQL Server 2000', String.raw`8\.00\.`, { 194: 0, 384: 1, 534: 2, 760: 3, 2039: 4 }),
  ...level('SQL Server 7.0', String.raw`7\.00\.`, { 623: 0, 699: 1, 842: 2, 961: 3, 1063: 4 })
]

function level(
  product: string,
  before: string,
  builds: Readonly<Record<number, number>>
): readonly LevelBuild[] {
  const rows = Object.entries(builds)
  return rows.map(([number, servicePack], at) => {
    const last = at === rows.length - 1
    const numbers = last ? String.raw`\d{3,5}` : number
    const said = new RegExp(String.raw`(?<![\d.])${before}(${numbers})(?!\d)`, 'g')
    return { said, product, last, build: Number(number), servicePack }
  })
}

/** A keyword of an article's trailer that names a level with the fix. */
export type FixKeyword = { readonly product: string; readonly servicePack: number; readonly pre: boolean }

/** The short names of products in keywords. Source: the keywords of the archive. */
const SHORT: Readonly<Record<string, string>> = {
  winnt: 'Windows NT', nt: 'Windows NT', win: 'Windows', windows: 'Windows', exchange: 'Exchange Server', exc: 'Exchange Server', exch: 'Exchange Server',
  sna: 'SNA Server', snaserver: 'SNA Server', sms: 'Systems Management Server', sql: 'SQL Server', sqlserv: 'SQL Server', vs: 'Visual Studio', vstudio: 'Visual Studio', vb: 'Visual Basic', vbp: 'Visual Basic', vc: 'Visual C++',
  vfp: 'Visual FoxPro', mdac: 'MDAC', jet: 'Jet', odbc: 'ODBC', ie: 'Internet Explorer', proxy: 'Proxy Server', prxy: 'Proxy Server', siteserv: 'Site Server', siteserver: 'Site Server', office: 'Office',
  his: 'Host Integration Server', hostinteg: 'Host Integration Server', isa: 'ISA Server', commsrvr: 'Commerce Server', vj: 'Visual J++', vid: 'Visual InterDev', ole: 'OLE'
}
const KEYWORD = /^(?:kb)?([a-z]+?)(\d{0,4})(pre)?sp(\d{1,2})[a-z]?(fix)?$/i

/**
 * The level a keyword names; undefined when it names none.
 * 'kbWin2000sp3fix' → Windows 2000, 3; 'kbWinNT400PreSP7Fix' → Windows NT 4.0, 7, pre; 'kbsna400sp2' → undefined: no fix
 */
export const parseFixKeyword = (keyword: string): FixKeyword | undefined => {
  const match = KEYWORD.exec(keyword)
  const product = match === null ? undefined : productOf((match[1] ?? '').toLowerCase(), match[2] ?? '')
  if (match === null || product === undefined || match[5] === undefined) return undefined
  return { product, servicePack: Number(match[4]), pre: match[3] !== undefined }
}

const productOf = (name: string, digits: string): string | undefined => {
  const family = SHORT[name]
  if (family === undefined || digits === '') return undefined
  if (family === 'Exchange Server' && /^(?:2000|600)$/.test(digits)) return 'Exchange 2000'
  return `${family} ${versionOf(digits)}`
}

/** '400' → '4.0', '351' → '3.51', '2000' → '2000', '97' → '97', '4' → '4.0' */
const versionOf = (digits: string): string => {
  if (digits.length === 4 || /^9[5-8]$/.test(digits)) return digits
  const [major = '', ...minor] = digits
  return `${major}.${minor.join('').replace(/(?<=.)0$/, '') || '0'}`
}

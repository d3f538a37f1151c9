/** How products are said. Each pattern is linear: no nested repeats, bounded gaps. Earlier rows win where two overlap. */

export type SpokenProduct = {
  readonly said: RegExp
  /** the canonical name of a match */
  readonly name: string | ((match: RegExpExecArray) => string)
}

const W = String.raw`(?:\bp?win(?:dows|dow|doze)?s?(?:[ /_-]|\((?:r|tm)\)|®|™){0,3})`
function row(pattern: string, name: SpokenProduct['name']): SpokenProduct {
  return { said: new RegExp(pattern, 'gi'), name }
}

/** '5.5' → 'Exchange Server 5.5', '2000' → 'Exchange 2000' */
function exchange(version: string): string {
  return /^(?:2000|2k|6(?:\.0)?)$/i.test(version)
    ? 'Exchange 2000'
    : `Exchange Server ${({ '2k3': '2003', '5': '5.0', '4': '4.0' } as Record<string, string>)[version.toLowerCase()] ?? version}`
}

function pointed(version: string): string {
  return /^\d$/.test(version) ? `${version}.0` : version.replace(/\.00$/, '.0')
}

/** A product named with its version: 'SNA Server 4.0', 'IE6', 'Visual Basic 6'. */
function versioned(
  said: string,
  family: string,
  version = String.raw`\d{1,2}(?:\.\d{1,2})?`
): SpokenProduct {
  return row(
    String.raw`\b(?:${said})[ ,]{0,2}(?:(?:professional|enterprise|standard) edition[ ,]{0,2})?(?:versions? |v(?:er)?\.? ?)?(${version})(?![\d.]*\d{2})\b`,
    match => `${family} ${pointed(match[1] ?? '')}`
  )
}

export const SPOKEN: readonly SpokenProduct[] = [
  // servers and applications first, so that 'Exchange 2000' and 'Small Business Server 2000' are not read as Windows
  row(
    String.raw`\b(?:(?:ms |microsoft |back ?office |windows ?)?(?:small business server|sbs))[ ,]{0,2}(?:version |server )?(2000|2k|2003|2k3|2008|2011|4\.[05])\b`,
    match => `Small Business Server ${year(match[1])}`
  ),
  row(
    String.raw`${W}?(2000|2k|2003|2k3|2008|2011) (?:sbs\b|small business server)`,
    match => `Small Business Server ${year(match[1])}`
  ),
  row(
    String.raw`\b(?:exchange|exch|exchg|e2k|msexchange)(?: ?server)?[ ,]{0,2}(?:(?:enterprise|standard)(?: edition)?[ ,]{0,2})?(?:versions? |v)?(2000|2k3|2003|2007|2010|2013|2016|2019|2k|[456](?:\.[05])?)(?:[ -](?:enterprise |standard )?server\b)?(?![\d.]*\d)`,
    match => exchange(match[1] ?? '')
  ),
  row(String.raw`\be(2k3|2k)\b`, match => exchange(match[1] ?? '')),
  row(
    String.raw`\bserver version 6\.0\.(?:4417|4712|5762|6249)\b|\b6\.0\.(?:4417|4712|5762|6249)\b`,
    'Exchange 2000'
  ),
  row(String.raw`\b(?:host integration server|his) ?2000\b`, 'Host Integration Server 2000'),
  versioned('sna(?: server)?', 'SNA Server'),
  versioned('systems? management server|sms', 'Systems Management Server', String.raw`[12]\.\d`),
  row(
    String.raw`\bsql ?(?:server)?[ ,]{0,2}(?:version )?(4\.2|6\.0|6\.5|7(?:\.0)?|2000|2005)\b`,
    match => `SQL Server ${pointed(match[1] ?? '')}`
  ),
  versioned('site server', 'Site Server'),
  versioned('proxy server', 'Proxy Server'),
  row(String.raw`\bisa (?:server )?2000\b`, 'ISA Server 2000'),
  row(
    String.raw`\binternet information serv(?:er|ices?),?[ ]{0,2}(?:\(iis\) ?)?(?:versions? )?([1-7](?:\.[01])?)\b|\biis[ /]?(?:version )?([1-7](?:\.[01])?)\b`,
    match => iis(pointed(match[1] ?? match[2] ?? ''))
  ),
  row(
    String.raw`\boffice ?(97|2000|2k|xp)\b`,
    match =>
      `Office ${(match[1] ?? '').toLowerCase() === '2k' ? '2000' : (match[1] ?? '').toUpperCase()}`
  ),
  row(
    String.raw`\b(outlook|word|excel|access|powerpoint|frontpage|project|publisher|visio) (97|98|2000|2002|2003|xp)\b`,
    match => `${capital(match[1] ?? '')} ${match[2]?.toUpperCase() === 'XP' ? '2002' : match[2]}`
  ),
  versioned('ie|internet explorer|msie', 'Internet Explorer'),
  versioned('visual basic|vb', 'Visual Basic'),
  versioned(String.raw`visual c\+\+|vc\+\+`, 'Visual C++'),
  versioned('visual foxpro|vfp', 'Visual FoxPro'),
  versioned('visual studio|vs', 'Visual Studio', String.raw`97|6(?:\.0)?`),
  versioned('mdac', 'MDAC'),
  versioned('jet', 'Jet', String.raw`[34]\.\d`),
  versioned('delphi', 'Delphi'),
  versioned('apache', 'Apache'),
  versioned('oracle', 'Oracle'),
  versioned('lotus notes|domino', 'Lotus Domino'),
  row(
    String.raw`\bubuntu(?: \d{1,2}\.\d\d)?\b|\blinux\b|\bsolaris\b|\bmac ?os\b`,
    'another system'
  ),
  // Windows, the newest first where names contain each other
  row(
    String.raw`${W}(?:server[ ]{0,2})?(?:2008|2k8)[ ]?r2\b|\bw2k8 ?r2\b|\bserver 2008 ?r2\b|\bws2008 ?r2\b|\b2008 r2\b`,
    'Windows Server 2008 R2'
  ),
  row(
    String.raw`${W}(?:server[ ]{0,2})?(?:2008|2k8)\b|\bw2k8\b|\bserver 2008\b|\bws2008\b|\b2008 sp ?\d`,
    'Windows Server 2008'
  ),
  row(String.raw`(?:${W}(?:server )?|\bserver )2012 ?r2\b|\bw2k12 ?r2\b`, 'Windows Server 2012 R2'),
  row(String.raw`(?:${W}(?:server )?|\bserver )2012\b|\bw2k12\b`, 'Windows Server 2012'),
  row(
    String.raw`(?:${W}(?:server )?|\bserver )(2016|2019|2022|2025)\b`,
    match => `Windows Server ${match[1]}`
  ),
  row(
    String.raw`${W}(?:server[ ,]{0,2})?(?:2003|2k3)(?:[ ]server)?\b|\bw2k3|\bserver 2003\b|\b2003 (?:server|standard|enterprise)\b|\b2k3\b|\bwin(?:dows)? ?\.?net server\b|(?<![a-z])nt[ -]?5\.2\b|\bws(?:20)?03(?:sp|\b)|(?<!exchange |sql |server |office |outlook |word |excel |access |sbs |\d|\.|/|-|,)\b2003 (?:sp ?\d|r2|with s)|(?<=\b2000 ?(?:or|/) ?)2003\b`,
    'Windows Server 2003'
  ),
  row(String.raw`${W}(?:server )?vista\b|\bvista\b`, 'Windows Vista'),
  row(
    String.raw`${W}(?:nt )?xp(?=\b|sp)|\bxp(?=\b|sp)(?! ?-)|(?<![a-z])nt[ -]?5\.1\b`,
    'Windows XP'
  ),
  row(String.raw`${W}8\.1\b`, 'Windows 8.1'),
  row(String.raw`(?:${W}|\bw)(7|8|10|11)(?![\d.]*\d)\b`, match => `Windows ${match[1]}`),
  row(
    String.raw`${W}(?:nt )?(?:2[0o]{3}|2k|two thousand)(?=\D|$)|\b(?:windows )?versions? (?:of )?2000\b|\bw2k(?=$|[^\dk])|(?<![a-z])nt[ -]?5(?:\.0)?\b(?!\.)|(?<!exchange |sql |server |office |outlook |word |excel |access |isa |project |\d|\.|/|-|,)\b2000 (?:pro(?:f\w*)?|adv\w*|server|srv|svr|data ?center|workstation|sp ?\d|with s)\b|\b2k (?:pro\w*|adv\w*|server|srv|sp ?\d)`,
    'Windows 2000'
  ),
  row(
    String.raw`\b(?:nt server 4(?:\.0)? terminal server edition|terminal server edition|nt ?4?(?:\.0)? ?tse|nt ?(?:4(?:\.0)? )?terminal server)\b|\b(?:${W})?nt (?:server )?(?:version )?4\.0,? terminal server(?: edition)?\b`,
    'Windows NT 4.0 Terminal Server Edition'
  ),
  row(
    String.raw`\b(?:win(?:dows)? ?)?nt(?:[ ](?:server|workstation|advanced server))?[ ,]{0,2}(?:versions? |v)?3\.(51|5|1)\b`,
    match => `Windows NT 3.${match[1]}`
  ),
  row(
    String.raw`(?:${W}|\b(?:ms[- ])?)nt ?(?:\((?:r|tm)\) ?)?(?:(?:server|workstation)\b[ ,]{0,2}(?:enterprise edition )?)?(?:versions? |v)?(?:4(?:\.0+)?)?(?:\b|(?=sp)|(?=wks|srv))|\bnts ?4(?:\.0)?`,
    'Windows NT 4.0'
  ),
  row(String.raw`${W}(?:millennium|me)\b`, 'Windows Me'),
  row(String.raw`${W}?\b9?(?:98)(?: se\b| second edition)|${W}98(?:se)?\b|\bw98\b`, 'Windows 98'),
  row(String.raw`${W}95\b|\bw95\b`, 'Windows 95'),
  row(String.raw`${W}for workgroups(?: 3\.11)?\b|\bwfw\b`, 'Windows for Workgroups 3.11'),
  row(String.raw`${W}3\.1\b`, 'Windows 3.1')
]

function year(said = ''): string {
  return ({ '2k': '2000', '2k3': '2003' } as Record<string, string>)[said.toLowerCase()] ?? said
}
function iis(version: string): string {
  return `Internet Information ${Number(version) >= 5 ? 'Services' : 'Server'} ${version}`
}
function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1).toLowerCase()
}

import { oneOf } from '../../language/words/oneOf.ts'

/** A family of products and what shows that it runs. */
export type ShownBy = { readonly family: string; readonly said: RegExp }

/**
 * Sources of events without blanks, hyphens and underscores, from the events the Knowledge Base
 * documents.
 */
export const SHOWN_BY_SOURCE: readonly ShownBy[] = [
  source('Exchange', [
    'ms?exch',
    '(?:microsoft)?exchange',
    'exchsync',
    'ese9[78]',
    'edb$',
    'mta$',
    'imc$',
    'msmi$',
    'x400proxy',
    'microsoftpcmta',
    'imap4svc',
    'pop3svc',
    'exoledb',
    'exipc',
    'mad\\.exe',
    'lsass?exch'
  ]),
  source('SQL Server', ['mssql', 'sqlserver', 'sqlexec', 'sqlagent', 'sqlctr', 'sqlmail']),
  source('Systems Management Server', ['sms(?!tp)', 'snmpelea$', 'sysmgmt$']),
  source('SNA Server', [
    'sna(?!p)',
    'tn3270',
    'tn5250',
    'ppv5250',
    'as400',
    'comti$',
    'mngagent',
    'dlclinkservice',
    'dcasdlclinkservice'
  ]),
  source('COM Transaction Integrator', ['comti$']),
  source('IIS', [
    'w3svc',
    'w3ctrs',
    'iis',
    'msftpsvc',
    'gophersvc',
    'nntpsvc',
    'smtpsvc',
    'wam$',
    'activeserverpages',
    'asp$',
    'inetinfo'
  ]),
  source('Proxy Server', [
    'msproxy',
    'webproxy',
    'winsockproxy',
    'w3pcache',
    'microsoftfirewall$',
    'microsoftwebproxy',
    'microsoftisa'
  ]),
  source('Cluster Server', ['clussvc', 'clusnet', 'clusdisk']),
  source('Message Queue Server', ['msmq']),
  source('Transaction Server', ['transactionserver', 'mtx']),
  source('Site Server', ['siteserver', 'mssiteserver']),
  source('BizTalk Server', ['biztalk']),
  source('Commerce Server', ['commerceserver']),
  source('Application Center', ['applicationcenter']),
  source('SharePoint', ['sharepoint', 'windowssharepoint']),
  source('Office', ['microsoftoffice', 'msoffice']),
  source('Outlook', ['outlook', 'microsoftoutlook']),
  source('Word', ['microsoftword']),
  source('Excel', ['microsoftexcel']),
  source('Visual SourceSafe', ['visualsourcesafe', 'vss?safe']),
  source('File and Print Services', ['fpnw', 'fileandprintservices']),
  source('Certificate Server', ['certsvc'])
]

/** Services and programs that the text of an event names. */
export const SHOWN_BY_PROGRAM: readonly ShownBy[] = [
  program('Exchange', [
    'Microsoft Exchange',
    'MSExchange\\w*',
    'store\\.exe',
    'emsmta\\.exe',
    'mad\\.exe',
    'dsamain\\.exe',
    'msexcimc\\.exe',
    'Exchange (?:Information Store|System Attendant|MTA|Directory)'
  ]),
  program('SQL Server', ['MSSQL\\w*', 'SQLServerAgent', 'sqlservr\\.exe', 'SQLExecutive']),
  program('Systems Management Server', ['SMS_\\w+', 'smsexec\\.exe', 'Systems Management Server']),
  program('SNA Server', ['SNA ?(?:Server|Base)\\w*', 'snaservr\\.exe', 'snabase\\.exe']),
  program('IIS', [
    'inetinfo\\.exe',
    'W3SVC',
    'IISADMIN',
    'IIS Admin Service',
    'World Wide Web Publishing',
    'FTP Publishing'
  ]),
  program('Proxy Server', ['wspsrv\\.exe', 'Microsoft Proxy Server']),
  program('Internet Explorer', ['iexplore\\.exe']),
  program('Outlook', ['outlook\\.exe']),
  program('Word', ['winword\\.exe']),
  program('Excel', ['excel\\.exe']),
  program('PowerPoint', ['powerpnt\\.exe']),
  program('Access', ['msaccess\\.exe']),
  program('Visual Basic', ['vb[3-6]\\.exe']),
  program('Visual C++', ['msdev\\.exe']),
  program('Visual FoxPro', ['vfp\\d?\\.exe'])
]

function source(family: string, beginnings: readonly string[]): ShownBy {
  return { family, said: new RegExp(`^${oneOf(...beginnings)}`, 'i') }
}

function program(family: string, names: readonly string[]): ShownBy {
  return { family, said: new RegExp(String.raw`\b${oneOf(...names)}\b`, 'i') }
}

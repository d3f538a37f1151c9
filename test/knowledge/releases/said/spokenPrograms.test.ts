import assert from 'node:assert/strict'
import { recognizeReleases } from '../../../../knowledge/releases/said/recognizeReleases.ts'
import { resolveReleases } from '../../../../triage/understand/resolveReleases.ts'

type Case = readonly [
  said: string,
  product: string | null,
  servicePack: number | null,
  below?: number
]

/** Names with a version, an edition or a year. */
const PRODUCTS: readonly Case[] = [
  ['SQL Server 2019 does not start', 'SQL Server 2019', null],
  ['Word 2019 crashes', 'Word 2019', null],
  ['Outlook 365 does not open', 'Outlook 365', null],
  ['Exchange Online mails are late', 'Exchange Online', null],
  ['Exchange 2016 CU12 on Server 2016', 'Windows Server 2016', null],
  ['Office 365 activation fails', 'Office 365', null],
  ['windows 11 23H2', 'Windows 11', null],
  ['Server 2025', 'Windows Server 2025', null],
  ['sql 2017 on server 2019', 'Windows Server 2019', null],
  ['SharePoint 2013 search', 'SharePoint Server 2013', null],
  ['teams calls have no sound', 'Teams', null],
  ['onedrive does not sync', 'OneDrive', null],
  ['excel 2021 prints blank', 'Excel 2021', null],
  ['Microsoft 365 Apps', 'Office 365', null],
  ['vb6 app crashes on win 10', 'Windows 10', null],
  ['BackOffice 4.5', 'BackOffice Server 4.5', null],
  ['Office 2000 SR-1a', 'Office 2000', 1],
  ['windows 8.1 pro', 'Windows 8.1', null],
  ['sql server 2008 r2 sp2', 'SQL Server 2008 R2', 2],
  ['SQL 2012 SP4 on server 2012 r2', 'Windows Server 2012 R2', null],
  ['exchange 2013 on 2012 r2', 'Windows Server 2012 R2', null],
  ['outlook 2010 sp2', 'Outlook 2010', 2],
  ['SQL 2022 on Windows Server 2022', 'Windows Server 2022', null],
  ['our exchange 2019 on server 2019 does not deliver', 'Windows Server 2019', null],
  ['Outlook 2016 hangs', 'Outlook 2016', null],
  ['Outlook from Office 2021', 'Office 2021', null],
  ['Power BI 2019 report', null, null],
  ['win 11 pro 24H2', 'Windows 11', null],
  ['Windows 10 22H2', 'Windows 10', null],
  ['Windows Server 2012R2', 'Windows Server 2012 R2', null],
  ['MS Teams new client', 'Teams', null],
  ['access 2016 database', 'Access 2016', null],
  ['SharePoint Server 2019 farm', 'SharePoint Server 2019', null],
  ['M365 tenant', 'Office 365', null],
  ['Windows Server 2016 Datacenter', 'Windows Server 2016', null],
  ['vs 2019', null, null],
  ['exchange server se', 'Exchange Server Subscription Edition', null],
  ['event 2019 on our nt 4 server', 'Windows NT 4.0', null],
  ['it happened in june 2019', null, null],
  ['iis 10', 'Internet Information Services 10.0', null],
  ['iis 7.5 on 2008 r2', 'Windows Server 2008 R2', null],
  ['BackOffice Small Business Server 4.5', 'Small Business Server 4.5', null],
  ['SBS2011 standard', 'Small Business Server 2011', null]
]

describe('products by the names people use', () => {
  for (const [said, product, servicePack, below] of PRODUCTS) {
    const level = below === undefined ? servicePack : `below ${below}`
    it(`${said.replace(/\s+/g, ' ').slice(0, 80)} → ${product}, ${level}`, () => {
      const [first] = resolveReleases(recognizeReleases(said)).releases
      assert.equal(first?.product ?? null, product)
      assert.equal(first?.servicePack ?? null, servicePack)
      assert.equal(first?.below, below)
    })
  }
})

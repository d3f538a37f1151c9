import assert from 'node:assert/strict'
import { recognizeReleases } from '../../../../knowledge/releases/said/recognizeReleases.ts'
import { resolveReleases } from '../../../../triage/understand/resolveReleases.ts'

type Case = readonly [
  said: string,
  product: string | null,
  servicePack: number | null,
  below?: number
]

/** The level belongs to the name directly before it, known or not. */
const OF_ANOTHER: readonly Case[] = [
  ['w2k, exch sp3', 'Windows 2000', null],
  ['windows 2000, isa sp1', 'Windows 2000', null],
  ['windows 2000 with veritas backup exec 8.6 sp4', 'Windows 2000', null],
  ['windows 2000, office sp3', 'Windows 2000', null],
  ['Windows 2000 and Outlook 2000 SP3', 'Windows 2000', null],
  ['windows 2000, visual studio 6 sp5', 'Windows 2000', null],
  ['windows 2000, arcserve 2000 sp3', 'Windows 2000', null],
  ['windows 2000, trend scanmail sp3', 'Windows 2000', null],
  ['Windows 2000, Jet 4 SP8', 'Windows 2000', null],
  ['windows 2000, metaframe xp sp3', 'Windows 2000', null],
  ['windows 2000, SP3 of Exchange is in', 'Windows 2000', null],
  ['windows 2000. Installed service pack 3 for sql server', 'Windows 2000', null],
  ['Windows 2000, sp3 for backup exec was installed', 'Windows 2000', null],
  ['w2k server; msde sp3', 'Windows 2000', null],
  ['w2k, norton corporate 7.5 sp3', 'Windows 2000', null],
  ['w2k, ie sp2', 'Windows 2000', null],
  ['windows 2000, mail server software: exchange 2000 (sp3)', 'Windows 2000', null],
  ['OS: Windows 2000; Mail: Exchange SP3', 'Windows 2000', null],
  ['OS = Windows 2000\nDB = SQL 2000 SP3', 'Windows 2000', null],
  ['Windows: 2000\nExchange: 2000 SP3', 'Windows 2000', null],
  ['exchange sp3 on a windows 2000 member server', 'Windows 2000', null],
  ['windows 2000, lotus domino 5 sp3', 'Windows 2000', null],
  ['windows 2000 and blackberry enterprise server 4.1 SP3', 'Windows 2000', null],
  ['w2k / oracle client sp3', 'Windows 2000', null],
  ['w2k, compaq support paq sp3', 'Windows 2000', null],
  ['w2k; groupwise 6 sp3', 'Windows 2000', null],
  ['windows 2000, acrobat 5 sp3', 'Windows 2000', null],
  ['w2k with Project Server SP3', 'Windows 2000', null],
  ['w2k and a HP Insight Manager 5 SP3', 'Windows 2000', null],
  ['w2k; outlook sp3 on all clients', 'Windows 2000', null],
  ['w2k; The Exchange service pack is 3', 'Windows 2000', null],
  ['w2k; applied sp3 to exchange last night', 'Windows 2000', null],
  ['w2k; exchange (service pack 3)', 'Windows 2000', null],
  ['w2k; exchange got sp3 yesterday', 'Windows 2000', null],
  ['w2k; upgraded exchange to sp3', 'Windows 2000', null],
  ['w2k; Exchange 2000 upgraded to SP3', 'Windows 2000', null],
  ['w2k; tivoli client 4 sp3', 'Windows 2000', null],
  ['Mailserver: Exchange 2000, SP3. OS: Windows 2000', 'Windows 2000', null],
  ['w2k; InoculateIT sp3', 'Windows 2000', null],
  ['w2k; office 2000 sr1 and sp3', 'Windows 2000', null],
  ['windows 2000, sql server 7 with service pack 4', 'Windows 2000', null],
  ['w2k; SP3 of SMS 2.0', 'Windows 2000', null],
  ['W2K; MDAC is at 2.5 SP3', 'Windows 2000', null],
  ['w2k; our Navision 3.6 SP3', 'Windows 2000', null],
  ['w2k; F-Secure sp3', 'Windows 2000', null],
  ['w2k, mcafee 7 sp3', 'Windows 2000', null],
  ['w2k; exchange server 2000, service pack: 3', 'Windows 2000', null],
  ['w2k; Exchange: SP3', 'Windows 2000', null],
  ['w2k; exchange sp: 3', 'Windows 2000', null],
  ['w2k; service pack 3 on exchange', 'Windows 2000', null],
  ['w2k; our SQL is on SP3', 'Windows 2000', null],
  ['w2k; with sp3 on sql server', 'Windows 2000', null],
  ['w2k; IE 5.5 with SP2', 'Windows 2000', null],
  ['w2k; clients have office xp sp3', 'Windows 2000', null],
  ['w2k; citrix xp feature release 3 sp3', 'Windows 2000', null],
  ['w2k; ghost 7.5 sp3', 'Windows 2000', null],
  ['w2k; Veritas Volume Manager 3.1 SP3', 'Windows 2000', null],
  ['w2k; Exchange Server; SP3', 'Windows 2000', null],
  ['w2k\nExchange\nSP3', 'Windows 2000', null],
  ['OS: W2K\nExchange SP: 3', 'Windows 2000', null],
  ['w2k; SharePoint SP3 applied', 'Windows 2000', null],
  ['w2k; SP3 for Office went fine', 'Windows 2000', null],
  ['w2k; the SP3 of our ERP system', 'Windows 2000', null],
  ['w2k running Groupshield for Exchange 5.2 SP3', 'Windows 2000', null],
  ['mdac 2.6 sp2 on w2k', 'Windows 2000', null],
  ['W2K; Oracle 8.1.7 SP3', 'Windows 2000', null],
  ['W2K; SAP R/3 4.6 SP3', 'Windows 2000', null],
  ['W2K; McAfee ePO 2.5 SP3', 'Windows 2000', null],
  ['W2K; Mercury SP3 mail', 'Windows 2000', null],
  ['W2K / Exchange 2000 / SP3', 'Windows 2000', null],
  ['W2K + Exchange 2000 + SP3', 'Windows 2000', null],
  ['W2K, Exchange 2000 (both SP3)', 'Windows 2000', null],
  ['W2K; Exchange at SP3 level', 'Windows 2000', null],
  ['W2K; Exch2000SP3', 'Windows 2000', null],
  ['W2K; E2KSP3', 'Windows 2000', null],
  ['W2K; Exchange Server is SP3', 'Windows 2000', null],
  ['W2K; Exchange has SP3 installed', 'Windows 2000', null],
  ['W2K; SP3 for the exchange server is on', 'Windows 2000', null],
  ['W2K; SP3 is installed for exchange', 'Windows 2000', null],
  ['W2K; SQL 7, SP3', 'Windows 2000', null],
  ['win2k; BizTalk 2002 SP1', 'Windows 2000', null],
  ['win2k; our Backup Exec is at SP3', 'Windows 2000', null],
  ['win2k; Lotus Notes client 5.0.8 SP3', 'Windows 2000', null],
  ['win2k; SP3 on the exchange box', 'Windows 2000', null],
  ['win2k; HIS 2000 SP3', 'Windows 2000', null],
  ['win2k; after exchange SP3 pop3 fails', 'Windows 2000', null],
  ['win2k; FrontPage Server Extensions SP3', 'Windows 2000', null],
  ['win2k; Symantec Mail Security 4 SP3', 'Windows 2000', null]
]

describe('a service pack of another product', () => {
  for (const [said, product, servicePack, below] of OF_ANOTHER) {
    const level = below === undefined ? servicePack : `below ${below}`
    it(`${said.replace(/\s+/g, ' ').slice(0, 80)} → ${product}, ${level}`, () => {
      const [first] = resolveReleases(recognizeReleases(said)).releases
      assert.equal(first?.product ?? null, product)
      assert.equal(first?.servicePack ?? null, servicePack)
      assert.equal(first?.below, below)
    })
  }
})

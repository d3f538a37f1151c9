import assert from 'node:assert/strict'
import { isShownBy, productsShownBy } from '../../../knowledge/releases/productsShownBy.ts'

const SERVICE = 'terminated unexpectedly. It has done this 1 time(s).'

/** A source, a text, and the families of products that they show. */
const CASES = [
  ['MSExchangeIS Private', '', ['Exchange']],
  ['MSExchange Pop3 Interface', '', ['Exchange']],
  ['ESE97', '', ['Exchange']],
  ['ESE', '', []],
  ['MSSQLServer', '', ['SQL Server']],
  ['MSSQL$BACKUP', '', ['SQL Server']],
  ['SQLSERVERAGENT', '', ['SQL Server']],
  ['SMS_Scheduler', '', ['Systems Management Server']],
  ['SMTPSVC', '', ['IIS']],
  ['SNA Server', '', ['SNA Server']],
  ['TN3270 Server', '', ['SNA Server']],
  ['SNAPSHOT', '', []],
  ['SNMP', '', []],
  ['W3SVC', '', ['IIS']],
  ['NNTPSVC', '', ['IIS']],
  ['POP3SVC', '', ['Exchange']],
  ['Microsoft Web Proxy', '', ['Proxy Server']],
  ['ClusSvc', '', ['Cluster Server']],
  ['Netlogon', 'The session setup from the computer WS1 failed to authenticate.', []],
  ['Service Control Manager', `The Print Spooler service ${SERVICE}`, []],
  [
    'Service Control Manager',
    `The SMS_BOOTSTRAP service ${SERVICE}`,
    ['Systems Management Server']
  ],
  [
    'Service Control Manager',
    `The Microsoft Exchange Information Store service ${SERVICE}`,
    ['Exchange']
  ],
  [
    'DrWatson',
    'The application, exe\\sqlservr.exe, generated an application error',
    ['SQL Server']
  ],
  [null, null, []]
] as const

describe('productsShownBy', () => {
  for (const [source, description, expected] of CASES) {
    it(`${source}: ${description?.slice(0, 50)} → ${expected.join() || 'none'}`, () =>
      assert.deepEqual(productsShownBy({ source, description }), expected))
  }

  it('an event shows an article of the same family, whatever its version', () => {
    const event = { source: 'MSExchangeMTA', description: null }
    assert.equal(isShownBy(event, ['Exchange Server 5.5', 'Windows NT 4.0']), true)
    assert.equal(isShownBy(event, ['Windows NT 4.0']), false)
  })
})

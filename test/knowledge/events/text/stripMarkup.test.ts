import { checkPastes, type PasteCase } from '../checkPastes.ts'

const CASES: readonly PasteCase[] = [
  {
    name: 'para',
    text:
      '<para>Source: Disk</para><para>Event ID: 51</para><para>Level: ' +
      'Warning</para><para>Description: An error was detected on device during a paging ' +
      'operation.</para>',
    events: [{ id: 51, source: 'Disk', level: 'warning' }],
    description: /^An error was detected on device during a paging operation\.$/
  },
  {
    name: 'br-close',
    text:
      'Source: Disk</br>Event ID: 51</br>Type: Warning</br>Computer: FS1</br>Description: An ' +
      'error was detected on device during a paging operation.</br>',
    events: [{ id: 51, source: 'Disk', level: 'warning', computer: 'FS1' }]
  },
  {
    name: 'dl',
    text:
      '<dl><dt>Event Source</dt><dd>MSExchangeIS</dd><dt>Event ' +
      'ID</dt><dd>1005</dd><dt>Computer</dt><dd>POST</dd><dt>Description</dt><dd>Unexpected ' +
      'error 0x8004010f occurred.</dd></dl>',
    events: [{ id: 1005, source: 'MSExchangeIS', computer: 'POST' }],
    description: /Unexpected error/
  },
  {
    name: 'unknown tags',
    text: [
      '<listentry>Event Type: Error</listentry>',
      '<listentry>Event Source: NtFrs</listentry>',
      '<listentry>Event ID: 13508</listentry>',
      '<listentry>Description: The File Replication Service is having trouble enabling ' +
        'replication from DC2.</listentry>'
    ].join('\n'),
    events: [{ id: 13508, source: 'NtFrs', level: 'error' }],
    description: /^The File Replication Service.*DC2\.$/
  }
]

describe('events in markup', () => {
  checkPastes(CASES)
})

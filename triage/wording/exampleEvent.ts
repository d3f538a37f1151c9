/** An event as Event Viewer copies it, for who wants to see what the assistant does with one. */
export const EXAMPLE_EVENT = [
  'Event Type: Error',
  'Event Source: MSExchangeCluster',
  'Event Category: (4)',
  'Event ID: 2086',
  'Date: 3/1/2002',
  'Time: 9:12:44 AM',
  'User: N/A',
  'Computer: MAIL01',
  'Description:',
  'Exchange POP3 Virtual Server Instance - (MAIL01): Failed to set the start bit in the metabase in ' +
    'order to start the protocol, check if any process in the system is dead'
].join('\n')

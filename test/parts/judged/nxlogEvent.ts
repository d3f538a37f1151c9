/** A failed logon as NXLog writes it in JSON. */
export const NXLOG_EVENT = {
  EventTime: '2023-05-04 06:07:08',
  Hostname: 'fs2.example.org',
  EventType: 'AUDIT_FAILURE',
  Severity: 'ERROR',
  EventID: 4625,
  SourceName: 'Microsoft-Windows-Security-Auditing',
  Channel: 'Security',
  Message: 'An account failed to log on.'
}

import type { Written } from '../../test/parts/written/writtenArticles.ts'

function event(description: string): string {
  return (
    'When the nightly job begins, the following event is logged:\n\n   Event ID: 4105\n' +
    `   Source: HeronBackup\n   Description: ${description}`
  )
}

/** Three articles about one event, to be chosen from. */
export const PICTURED_ARTICLES: readonly Written[] = [
  {
    id: 'Q910101',
    title: 'Backup Job Ends with Event 4105 After the Catalog Is Moved to Another Volume',
    product: 'Microsoft Windows 2000 Server',
    symptoms: event('The backup catalog could not be opened because its volume is not mounted.'),
    status:
      'Microsoft has confirmed that this is a problem in Windows 2000. This problem was first ' +
      'corrected in Windows 2000 Service Pack 2.'
  },
  {
    id: 'Q910102',
    title: 'Event 4105 Is Logged When Two Backup Jobs Begin at the Same Time',
    product: 'Microsoft Exchange Server version 5.5',
    symptoms: event('The backup catalog could not be opened because another job holds it.')
  },
  {
    id: 'Q910103',
    title: 'Backup Catalog Cannot Be Opened with a Service Account Whose Password Has Expired',
    product: 'Microsoft Windows NT Server version 4.0',
    symptoms: event('The backup catalog could not be opened because access to it was denied.')
  }
]

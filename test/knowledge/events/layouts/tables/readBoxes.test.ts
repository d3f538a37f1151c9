import { checkPaste, type PasteCase } from '../../../../parts/written/pasteCase.ts'

const PASTES: readonly PasteCase[] = [
  {
    of: 'a table of a hunting tool, cells wrapped',
    text: `┌─────────────────────┬──────────────────┬───────┬─────────────────────────┬──────────┬──────────┐
│ timestamp           ┆ detections       ┆ count ┆ Event.System.Provider   ┆ Event ID ┆ Computer │
╞═════════════════════╪══════════════════╪═══════╪═════════════════════════╪══════════╪══════════╡
│ 2021-03-04 05:06:07 ┆ + Suspicious     ┆ 1     ┆ Service Control Manager ┆ 7045     ┆ web-fron │
│                     ┆   Service        ┆       ┆                         ┆          ┆ t1       │
├╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌┼╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌┼╌╌╌╌╌╌╌┼╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌┼╌╌╌╌╌╌╌╌╌╌┼╌╌╌╌╌╌╌╌╌╌┤
│ 2021-03-04 05:00:00 ┆ + Log cleared    ┆ 1     ┆ Microsoft-Windows-Event ┆ 104      ┆ web1     │
│                     ┆                  ┆       ┆ log                     ┆          ┆          │
└─────────────────────┴──────────────────┴───────┴─────────────────────────┴──────────┴──────────┘`,
    events: [
      { id: 7045, source: 'Service Control Manager', computer: 'web-front1' },
      { id: 104, source: 'Microsoft-Windows-Eventlog', computer: 'web1' }
    ],
    rest: ''
  },
  {
    of: 'a table of a database client',
    text: `+---------------------+----------+------+----------+--------------------------+
| time_generated      | event_id | type | source   | message                  |
+---------------------+----------+------+----------+--------------------------+
| 2019-09-08 07:06:05 |     1058 | 1    | Userenv  | Windows cannot access gpt.ini |
| 2019-09-08 07:05:05 |     1030 | 1    | Userenv  | Windows cannot query the list |
+---------------------+----------+------+----------+--------------------------+`,
    events: [
      { id: 1058, source: 'Userenv', level: 'error', description: 'Windows cannot access gpt.ini' },
      { id: 1030, source: 'Userenv', level: 'error' }
    ]
  }
]

describe('tables drawn with lines are read by their headings', () => {
  for (const paste of PASTES) it(paste.of, () => checkPaste(paste))
})

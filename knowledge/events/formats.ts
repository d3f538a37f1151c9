import { FRIENDLY } from './readFriendly.ts'
import { JSON_EVENTS } from './readJson.ts'
import { LABELLED } from './readLabelled.ts'
import { LOG_LIST } from './readLogList.ts'
import { NOT_FOUND } from './readNotFound.ts'
import { PROPERTIES } from './readProperties.ts'
import { ROWS } from './readRows.ts'
import { SYSLOG } from './readSyslog.ts'
import { TABLES } from './readTables.ts'
import { TOLD } from './readTold.ts'
import { XML } from './readXml.ts'
import type { Format } from './read.ts'

/** Every layout, the most telling first: what one has read, the next ones do not see. A new layout is a row. */
export const FORMATS: readonly Format[] = [
  XML,
  FRIENDLY,
  JSON_EVENTS,
  SYSLOG,
  TABLES,
  PROPERTIES,
  LOG_LIST,
  ROWS,
  LABELLED,
  NOT_FOUND,
  TOLD
]

import type { Format } from './fields/readEvent.ts'
import { CARDS } from './labelled/cards/readCards.ts'
import { LABELLED } from './labelled/readLabelled.ts'
import { TEXT_ABOVE } from './labelled/readTextAbove.ts'
import { FRAME } from './layouts/readFrame.ts'
import { FRIENDLY } from './layouts/readFriendly.ts'
import { JSON_EVENTS } from './layouts/readJson.ts'
import { LOG_LIST } from './layouts/readLogList.ts'
import { NAMED_ELEMENTS } from './layouts/readNamedElements.ts'
import { NOT_FOUND } from './layouts/readNotFound.ts'
import { NUMBERED_LIST } from './layouts/readNumbered.ts'
import { ONE_LINE } from './layouts/readOneLine.ts'
import { PLASO } from './layouts/readPlaso.ts'
import { RECORDS } from './layouts/readRecords.ts'
import { XML } from './layouts/readXml.ts'
import { YAML } from './layouts/readYaml.ts'
import { SYSLOG } from './layouts/syslog/readSyslog.ts'
import { ALIGNED } from './layouts/tables/readAligned.ts'
import { BOXES } from './layouts/tables/readBoxes.ts'
import { CELLS } from './layouts/tables/readCells.ts'
import { ROWS } from './layouts/tables/readRows.ts'
import { STACKS } from './layouts/tables/readStacks.ts'
import { TABLES } from './layouts/tables/readTables.ts'
import { HEADED } from './prose/readHeaded.ts'
import { LINE_HEADS } from './prose/readLineHead.ts'
import { TOLD } from './prose/readTold.ts'

/**
 * Every layout, the most telling first: what one has read, the next ones do not see. A new layout
 * is a row.
 */
export const FORMATS: readonly Format[] = [
  RECORDS,
  JSON_EVENTS,
  XML,
  NAMED_ELEMENTS,
  FRIENDLY,
  YAML,
  PLASO,
  SYSLOG,
  BOXES,
  TABLES,
  CELLS,
  ALIGNED,
  LOG_LIST,
  ROWS,
  LINE_HEADS,
  ONE_LINE,
  STACKS,
  TEXT_ABOVE,
  CARDS,
  LABELLED,
  FRAME,
  NOT_FOUND,
  NUMBERED_LIST,
  HEADED,
  TOLD
]

import { eventFileKind } from '../../knowledge/events/text/eventFile.ts'
import { TooMuchToRead } from '../../triage/engine.ts'
import { decodeFile, isReadable, type ReadLog } from './decodeText.ts'

/** A file somebody sent: its bytes, its type, and the name its sender gave it. */
export type SentFile = {
  readonly bytes: Buffer
  readonly contentType: string
  readonly name: string
}

const TEXT_FILE = /\.(?:txt|log|csv|tsv|xml|json|eml)$/i

/**
 * The text of an event log or a text; '' of whatever else it is, of one that holds nothing, and of
 * a log that takes too long to read.
 */
export async function fileText(
  { bytes, name, contentType }: SentFile,
  readLog: ReadLog
): Promise<string> {
  const isLog = eventFileKind(bytes) !== null
  const isText = (contentType.startsWith('text/') || TEXT_FILE.test(name)) && isReadable(bytes)
  if (!isLog && !isText) return ''
  return await decodeFile(bytes, readLog).catch((error: unknown) => {
    if (error instanceof TooMuchToRead) return ''
    throw error
  })
}

import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The folders whose code decides what is read of an article; from this one. */
const READERS = ['../../read', '..', '../../../language', '../../../releases', '../../../events']
const CODE = /\.[jt]s(?:on)?$/

/** Changes when the code does that reads articles: what it read before is then read again. */
export function readerCode(): string {
  const hash = createHash('sha256')
  for (const folder of READERS) {
    const path = fileURLToPath(new URL(`${folder}/`, import.meta.url))
    const files = readdirSync(path, { recursive: true, encoding: 'utf8' })
    for (const file of files.filter(name => CODE.test(name)).toSorted())
      hash.update(file).update(readFileSync(`${path}/${file}`))
  }
  return hash.digest('hex')
}

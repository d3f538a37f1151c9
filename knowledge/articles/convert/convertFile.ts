import { stringify } from 'yaml'
import { decodeArticle } from '../read/decodeArticle.ts'
import { idOfFile, nameOf, titleOfFile } from '../read/plainMarkdown.ts'
import { sumOf } from './convertedSum.ts'
import { readDocx } from './readDocx.ts'
import { readHtml } from './readHtml.ts'
import { toMarkdown } from './toMarkdown.ts'

/**
 * An original as Markdown: front matter with id, title, date, and from what it was made; then its
 * text. The same bytes give the same Markdown.
 * @throws Error in a few words why it is not taken
 */
export async function convertFile(bytes: Buffer, file: string): Promise<string> {
  const isDocument = /\.docx$/i.test(file)
  const document = isDocument ? await readDocx(bytes) : null
  const page = readHtml(document?.html ?? decodeArticle(withoutMark(bytes)))
  const text = toMarkdown(page.main)
  if (text === '') throw new Error('it has no text')
  const title = page.title ?? document?.title ?? titleOfFile(file) ?? nameOf(file)
  return withSum(
    {
      id: idOfFile(file),
      title,
      date: document?.date ?? page.date
    },
    text,
    file
  )
}

/** The mark of the order of bytes, which editors of Windows write. */
function withoutMark(bytes: Buffer): Buffer {
  return bytes.toString('hex', 0, 3) === 'efbbbf' ? bytes.subarray(3) : bytes
}

type Fields = { readonly id: string; readonly title: string; readonly date: string | null }

function withSum({ id, title, date }: Fields, text: string, file: string): string {
  const name = file.split(/[\\/]/).at(-1) ?? file
  const fields = stringify({ id, title, ...(date === null ? {} : { date }) }, { lineWidth: 0 })
  const whole = `---\n${fields}---\n\n${text}\n`
  const converted = `converted: ${name} ${sumOf(whole)}\n`
  return whole.replace(/\n---\n/, () => `\n${converted}---\n`)
}

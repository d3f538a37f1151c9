import mammoth from 'mammoth'
import { openZip, type ZipTexts } from './openZip.ts'

/** A document as HTML, with what its properties say. */
export type DocumentHtml = {
  readonly html: string
  readonly title: string | null
  /** ISO date of the last change */
  readonly date: string | null
}

/** Styles that Word's own templates and help writers use, beside those mammoth knows. */
const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => p:fresh",
  "p[style-name='Code'] => pre:separator('\\n')",
  "p[style-name='HTML Preformatted'] => pre:separator('\\n')",
  "p[style-name='Plain Text'] => pre:separator('\\n')"
]

/** What documents of Word never have, and who wants to read other files or fill the memory does. */
const DECLARES = /<!(?:DOCTYPE|ENTITY)/i
/** Compound files: the old format, and what a password protects. */
const COMPOUND = 'd0cf11e0'

/** Reads a `.docx`. @throws Error in a few words why it is not taken */
export async function readDocx(bytes: Buffer): Promise<DocumentHtml> {
  if (bytes.toString('hex', 0, 4) === COMPOUND)
    throw new Error('it is of an old version of Word or has a password; save it as .docx without')
  const texts = openZip(bytes)
  for (const [name, text] of texts)
    if (DECLARES.test(text))
      throw new Error(`${name} declares entities, which no document of Word does`)
  if (![...texts.keys()].some(name => /^word\//.test(name)))
    throw new Error('it is no document of Word')
  const { value: html } = await mammoth.convertToHtml(
    { buffer: bytes },
    {
      styleMap: STYLES,
      externalFileAccess: false,
      convertImage: mammoth.images.imgElement(async () => ({ src: '' }))
    }
  )
  return { html, ...propertiesOf(texts) }
}

function propertiesOf(texts: ZipTexts): Pick<DocumentHtml, 'title' | 'date'> {
  const core = texts.get('docProps/core.xml') ?? ''
  const title = /<dc:title>([^<]{1,300})<\/dc:title>/.exec(core)?.[1]?.trim()
  const date = /<dcterms:modified[^<>]{0,80}>(\d{4}-\d\d-\d\d)/.exec(core)?.[1]
  return { title: title === undefined || title === '' ? null : decoded(title), date: date ?? null }
}

function decoded(text: string): string {
  return text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
}

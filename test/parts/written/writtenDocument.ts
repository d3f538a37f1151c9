import { strToU8, zipSync } from 'fflate'

/** A document of Word in parts, as Word and the documents of mammoth's own tests are written. */
export type DocumentParts = {
  readonly paragraphs: readonly Paragraph[]
  /** the time of the last change */
  readonly modified?: string
  /** stands before the text */
  readonly prolog?: string
  /** bytes of a part that is all zeros */
  readonly swelling?: number
  /** whether it is a zip file of something else */
  readonly isOther?: boolean
}

type Paragraph =
  | { readonly text: string; readonly style?: string; readonly list?: 'decimal' | 'bullet' }
  | { readonly table: readonly (readonly string[])[] }
  | { readonly picture: string }

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const STYLES = [
  ['Title', 'Title'],
  ['Heading1', 'heading 1'],
  ['Code', 'Code']
] as const

export function writtenDocument(parts: DocumentParts): Buffer {
  if (parts.isOther === true) return zipped({ 'sheet.xml': '<x/>' })
  const body = parts.paragraphs.map(xmlOf).join('')
  return zipped(
    {
      '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/></Types>`,
      '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
      'word/_rels/document.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId9" Type="${OFFICE}/relationships/image" Target="media/image1.png"/></Relationships>`,
      'word/document.xml': `<?xml version="1.0"?>${parts.prolog ?? ''}<w:document xmlns:w="${W}" xmlns:r="${OFFICE}/relationships" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><w:body>${body}</w:body></w:document>`,
      'word/styles.xml': `<w:styles xmlns:w="${W}">${STYLES.map(([id, name]) => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`).join('')}</w:styles>`,
      'word/numbering.xml': `<w:numbering xmlns:w="${W}">${['decimal', 'bullet'].map((kind, at) => `<w:abstractNum w:abstractNumId="${at}"><w:lvl w:ilvl="0"><w:numFmt w:val="${kind}"/></w:lvl></w:abstractNum>`).join('')}<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num></w:numbering>`,
      'docProps/core.xml': `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dcterms="http://purl.org/dc/terms/"><dcterms:modified>${parts.modified ?? ''}</dcterms:modified></cp:coreProperties>`,
      'word/media/image1.png': 'picture'
    },
    parts.swelling
  )
}

function zipped(files: Readonly<Record<string, string>>, swelling = 0): Buffer {
  const packed = Object.entries(files).map(([name, text]) => [name, strToU8(text)] as const)
  const zeros = swelling > 0 ? [['word/media/zeros.png', new Uint8Array(swelling)] as const] : []
  return Buffer.from(zipSync(Object.fromEntries([...packed, ...zeros]), { level: 6 }))
}

function xmlOf(paragraph: Paragraph): string {
  if ('table' in paragraph) {
    const rows = paragraph.table.map(
      row => `<w:tr>${row.map(cell => `<w:tc>${xmlOf({ text: cell })}</w:tc>`).join('')}</w:tr>`
    )
    return `<w:tbl>${rows.join('')}</w:tbl>`
  }
  if ('picture' in paragraph)
    return `<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" descr="${paragraph.picture}"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="rId9"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`
  const { text, style, list } = paragraph
  const styled = style === undefined ? '' : `<w:pStyle w:val="${style}"/>`
  const number = list === 'decimal' ? 1 : 2
  const listed =
    list === undefined ? '' : `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${number}"/></w:numPr>`
  return `<w:p><w:pPr>${styled}${listed}</w:pPr><w:r><w:t>${text.replace(/&/g, '&amp;')}</w:t></w:r></w:p>`
}

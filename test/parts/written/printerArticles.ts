import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ownArticle } from './ownArticle.ts'

const PRINTERS = [
  {
    title: 'Plover label printer prints blank labels when the drum is dirty',
    resolution: 'Clean the drum with a dry cloth, then print a test label.'
  },
  {
    title: 'Plover label printer prints blank labels when the ribbon is upside down',
    resolution: 'Turn the ribbon over, with its matt side to the label.'
  },
  {
    title: 'Plover label printer prints blank labels in the cold warehouse',
    resolution: 'Switch on the heating of the print head under Setup, Head.'
  }
]

/** Three articles about the same trouble, and one whose fix asks for the service pack, in a new folder of `folder`. */
export function writePrinterArticles(folder: string): string {
  const own = join(folder, 'articles')
  mkdirSync(own)
  PRINTERS.forEach((printer, place) => {
    const id = `HD-${place + 1}`
    const symptoms = 'When you print, the Plover label printer prints blank labels.'
    writeFileSync(join(own, `${id}.md`), ownArticle({ id, symptoms, ...printer }))
  })
  const scanner = {
    id: 'HD-4',
    title: 'The Badger scanner stops after each page on Windows NT 4.0',
    appliesTo: 'Windows NT Server 4.0',
    symptoms: 'The Badger scanner stops after each page.',
    resolution: 'This problem was corrected in Windows NT 4.0 Service Pack 6.'
  }
  writeFileSync(join(own, 'HD-4.md'), ownArticle(scanner))
  return own
}

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

/** Three articles about the same trouble, in a new folder of `folder`. */
export function writePrinterArticles(folder: string): string {
  const own = join(folder, 'articles')
  mkdirSync(own)
  PRINTERS.forEach((printer, place) => {
    const id = `HD-${place + 1}`
    const symptoms = 'When you print, the Plover label printer prints blank labels.'
    writeFileSync(join(own, `${id}.md`), ownArticle({ id, symptoms, ...printer }))
  })
  return own
}

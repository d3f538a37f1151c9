import { readdirSync } from 'node:fs'

/** The article files of a folder, those below it included, in the order of their names. */
export const listArticleFiles = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(file => /\.txt$/i.test(file)).toSorted()

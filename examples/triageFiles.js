/**
 * What each of some files with a paste needs, a line for each: file, step, article.
 * `node triageFiles.js event.txt other.txt`
 */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { openKnowledge, triage } from 'kb-triage-engine'

const articles = new URL('articles', import.meta.resolve('kb-triage-engine'))
const knowledge = openKnowledge(process.env.KNOWLEDGE ?? fileURLToPath(articles))

for (const file of process.argv.slice(2)) {
  const { step, machines = [] } = triage(knowledge, readFileSync(file, 'utf8'))
  console.log([file, step.kind, step.article ?? ''].join('\t'))
  for (const machine of machines)
    console.log(
      [`${file} ${machine.computer}`, machine.step.kind, machine.step.article ?? ''].join('\t')
    )
}
knowledge.close()

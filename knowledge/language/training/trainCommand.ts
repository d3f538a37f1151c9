/** `npm run train`: reads the examples and saves what the recogniser learns from them. */
import { writeFileSync } from 'node:fs'
import { readExamples } from './readExamples.ts'
import { trainIntents } from './trainIntents.ts'

const started = performance.now()
const examples = readExamples(new URL('../examples/', import.meta.url))
const saved = JSON.stringify(
  trainIntents(examples, readExamples(new URL('../setApart/', import.meta.url)))
)
writeFileSync(new URL('../intents.json', import.meta.url), `${saved}\n`)
process.stdout.write(
  `${examples.length} examples, ${Math.round(saved.length / 1024)} KB, ${Math.round(performance.now() - started)} ms\n`
)

/** `npm run train`: reads the examples and saves what the recognisers learn from them. */
import { writeFileSync } from 'node:fs'
import { trainTalk } from '../talk/talkModel.ts'
import { trainWhose } from '../whose/whoseModel.ts'
import { readExamples } from './readExamples.ts'
import { ofIntents, readTalk } from './readTalk.ts'
import { readWhose } from './readWhose.ts'
import { trainIntents } from './trainIntents.ts'

const examples = readExamples(new URL('../examples/', import.meta.url))
const setApart = readExamples(new URL('../setApart/', import.meta.url))
save('intents', examples.length, () => trainIntents(examples, setApart))
const talk = [...readTalk(new URL('../talk/examples/', import.meta.url)), ...ofIntents(examples)]
save('talk', talk.length, () => trainTalk(talk))
const whose = readWhose(new URL('../whose/examples/', import.meta.url))
save('whose', whose.length, () => trainWhose(whose))

function save(name: string, count: number, train: () => unknown): void {
  const started = performance.now()
  const saved = JSON.stringify(train())
  writeFileSync(new URL(`../${name}.json`, import.meta.url), `${saved}\n`)
  const kilobytes = Math.round(saved.length / 1024)
  const took = Math.round(performance.now() - started)
  process.stdout.write(`${name}: ${count} examples, ${kilobytes} KB, ${took} ms\n`)
}

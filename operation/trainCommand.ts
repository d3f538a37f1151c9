/** `npm run train`: reads the examples and saves what the recognisers learn from them. */
import { writeFileSync } from 'node:fs'
import { createCommand } from '../channels/terminal/command/createCommand.ts'
import { runCommand } from '../channels/terminal/command/runCommand.ts'
import { trainTalk } from '../knowledge/language/talk/talkModel.ts'
import { readExamples } from '../knowledge/language/training/readExamples.ts'
import { ofIntents, readTalk } from '../knowledge/language/training/readTalk.ts'
import { readWhose } from '../knowledge/language/training/readWhose.ts'
import { trainIntents } from '../knowledge/language/training/trainIntents.ts'
import { trainWhose } from '../knowledge/language/whose/whoseModel.ts'

const LANGUAGE = new URL('../knowledge/language/', import.meta.url)

const COMMAND = createCommand({
  name: 'train',
  about: 'Learns anew from the examples in knowledge/language, and saves the three models there.',
  examples: [['', 'the same examples give the same models, byte for byte']]
}).action(train)

function train(): void {
  const examples = readExamples(new URL('examples/', LANGUAGE))
  const setApart = readExamples(new URL('setApart/', LANGUAGE))
  save('intents', examples.length, () => trainIntents(examples, setApart))
  const talk = [...readTalk(new URL('talk/examples/', LANGUAGE)), ...ofIntents(examples)]
  save('talk', talk.length, () => trainTalk(talk))
  const whose = readWhose(new URL('whose/examples/', LANGUAGE))
  save('whose', whose.length, () => trainWhose(whose))
}

function save(name: string, count: number, learn: () => unknown): void {
  const started = performance.now()
  const saved = JSON.stringify(learn())
  writeFileSync(new URL(`${name}.json`, LANGUAGE), `${saved}\n`)
  const kilobytes = Math.round(saved.length / 1024)
  const took = Math.round(performance.now() - started)
  process.stdout.write(`${name}: ${count} examples, ${kilobytes} KB, ${took} ms\n`)
}

await runCommand(COMMAND)

/**
 * `npm run chat`: the conversation of the site and of Teams at a terminal, printed as a transcript.
 */
import { styleText } from 'node:util'
import { openKnowledge } from '../../knowledge/articles/openKnowledge.ts'
import { type Case, NEW_CASE } from '../../triage/converse/case.ts'
import { converse } from '../../triage/converse/converse.ts'
import { type Language, languageOfLocale } from '../../triage/language.ts'
import { wordingIn } from '../../triage/wording/wordingIn.ts'
import { createCommand } from './command/createCommand.ts'
import { languageOption } from './command/languageOption.ts'
import { runCommand } from './command/runCommand.ts'
import { localeOfTerminal } from './localeOfTerminal.ts'
import { chosenOf, type NumberedChoice, numberedChoices } from './numberedChoices.ts'
import { readMessages } from './readMessages.ts'
import { SHIPPED_ARTICLES } from './shippedArticles.ts'
import { terminalText } from './terminalText.ts'
import { wrapLines } from './wrapLines.ts'

const FURTHER_IN = '      '
const PROMPT = 'user> '
const WHO_SPEAKS = 'bot>  '

const COMMAND = createCommand({
  name: 'chat',
  about:
    'Talks to you as it does on the site and in Teams. A paste of several lines is one message; Ctrl+D ends it.',
  examples: [
    ['', 'begins a conversation'],
    ['--knowledge own/ --knowledge articles.index', 'with your own articles first'],
    [
      '< messages.txt',
      'each line is a message; lines that are further in go on with the one before'
    ]
  ]
})
  .option(
    '--knowledge <SOURCE>',
    'a folder of articles or an index, once for each: the first wins (default: what comes with it)',
    (source: string, before: readonly string[] = []) => [...before, source]
  )
  .addOption(languageOption())
  .action(async ({ knowledge, lang }: Options) => {
    await chat(knowledge ?? process.env.KNOWLEDGE ?? SHIPPED_ARTICLES, lang)
  })

type Options = { readonly knowledge?: readonly string[]; readonly lang?: Language }

async function chat(
  from: string | readonly string[],
  language: Language | undefined
): Promise<void> {
  const knowledge = openKnowledge(from)
  const isTyped = process.stdin.isTTY === true
  const locale = localeOfTerminal()
  let known: Case =
    language === undefined ? NEW_CASE : { ...NEW_CASE, spoken: { language, by: 'asked' } }
  let choices: readonly NumberedChoice[] = []
  say(wordingIn(language ?? languageOfLocale(locale) ?? 'en').sentences.welcome)
  if (isTyped) say('Type a message, or paste an event. Ctrl+D ends the chat.')
  for await (const typed of readMessages(process.stdin, PROMPT)) {
    if (!isTyped) echo(typed)
    const text = isTyped ? chosenOf(typed, choices) : typed
    const { after, reply } = converse(knowledge, known, {
      text,
      attachment: false,
      returned: false,
      ...(locale === undefined ? {} : { locale })
    })
    known = after
    choices = numberedChoices(reply.choices)
    say(
      [terminalText(reply.text), ...(isTyped ? listOf(choices) : rowOf(reply.choices))].join('\n')
    )
  }
  process.stdout.write('\n')
  knowledge.close()
}

function echo(text: string): void {
  process.stdout.write(`${terminalText(text).replace(/\n/g, '\n  ')}\n`)
}

function say(text: string): void {
  const lines = text.trimEnd().split(/\n+/)
  const indented = wrapLines(lines.map(line => FURTHER_IN + line).join('\n'))
  const speaker = styleText('bold', WHO_SPEAKS.trimEnd()) + ' '.repeat(2)
  process.stdout.write(`${speaker}${indented.slice(FURTHER_IN.length)}\n`)
}

function rowOf(choices: readonly string[]): readonly string[] {
  return choices.length === 0 ? [] : [choices.map(choice => `[${terminalText(choice)}]`).join(' ')]
}

function listOf(choices: readonly NumberedChoice[]): readonly string[] {
  return choices.map(
    ({ number, choice }) => `${styleText('bold', number.padStart(3))}  ${terminalText(choice)}`
  )
}

await runCommand(COMMAND)

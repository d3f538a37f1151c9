import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import type { Step } from '../../../triage/answer.ts'

/**
 * A conversation as anybody can write it:
 *   # title
 *   user> words, going on in lines that are further in
 *   bot> words that the reply holds      not> words that it does not hold
 *   step> recommend Q303283              choices> SP1 | SP2
 *   desk> Ana: words of the helpdesk, or (note), (closed), (closed solved), (hands back) after the name
 *   with> assistant                      from here on what is said is no longer the case's, or people
 * What is no text: `user> (nothing)`, `user> (picture)`, `user> (sticker)`; `user> (restart)` for a
 * service that was killed and started again, `user> (next day)` for a night in between.
 */
export type Transcript = { readonly title: string; readonly turns: readonly ScriptedTurn[] }
export type ScriptedTurn = {
  readonly by: 'user' | 'desk'
  readonly said: string
  readonly expected: readonly {
    readonly kind: 'bot' | 'not' | 'step' | 'choices' | 'with'
    readonly words: string
  }[]
}
export type Shown = {
  readonly text: string
  readonly choices: readonly string[]
  readonly step?: string | undefined
}

const FOLDER = new URL('../../conversations/', import.meta.url)

/**
 * Those of test/conversations, about the article that is shipped, or those of a folder in it, about
 * articles of their own.
 */
export function readTranscripts(folder = FOLDER): readonly Transcript[] {
  return readdirSync(folder)
    .filter(file => file.endsWith('.txt'))
    .toSorted()
    .flatMap(file => parseTranscripts(file, readFileSync(new URL(file, folder), 'utf8')))
}

/** @throws Error if a transcript is broken or has no title */
export function parseTranscripts(file: string, text: string): readonly Transcript[] {
  const [untitled = '', ...parts] = text.split(/^# /m)
  if (untitled.trim() !== '' || parts.length === 0)
    throw new Error(`${file}: begin each conversation with a line "# title"`)
  return parts.map(part => parseTranscript(file.replace('.txt', ''), part))
}

function parseTranscript(topic: string, part: string): Transcript {
  const [title = '', ...lines] = part.split('\n')
  const turns: (Omit<ScriptedTurn, 'expected'> & {
    said: string
    expected: ScriptedTurn['expected'][number][]
  })[] = []
  for (const line of lines) {
    const found = /^(user|desk|bot|not|step|choices|with)> ?(.*)$/.exec(line)
    const last = turns.at(-1)
    if (found === null && line.startsWith('  ') && last !== undefined)
      last.said += `\n${line.slice(2)}`
    else if (found?.[1] === 'user' || found?.[1] === 'desk')
      turns.push({ by: found[1], said: found[2] ?? '', expected: [] })
    else if (found !== null) last?.expected.push({ kind: found[1] as 'bot', words: found[2] ?? '' })
    else if (line.trim() !== '')
      throw new Error(`${topic}, "${title}": this line is no turn: ${line}`)
  }
  return { title: `${topic}: ${title}`, turns }
}

/**
 * Checks one reply; and that no sentence is said twice in a row. What an article says may be quoted
 * again.
 */
export function check(turn: ScriptedTurn, shown: Shown, before: string): void {
  checkExpected(turn, shown)
  const again = sentencesOf(shown.text).filter(sentence => sentencesOf(before).includes(sentence))
  assert.deepEqual(again, [], `said twice in a row\nuser> ${turn.said}\nbot>  ${shown.text}`)
}

export function checkExpected(turn: ScriptedTurn, shown: Shown): void {
  const context = `\n${turn.by}> ${turn.said}\nbot>  ${shown.text}\n[${shown.choices.join('] [')}] ${shown.step ?? ''}`
  for (const { kind, words } of turn.expected) {
    if (kind === 'bot')
      assert.ok(shown.text.includes(words), `the reply does not hold "${words}"${context}`)
    if (kind === 'not')
      assert.ok(!shown.text.includes(words), `the reply holds "${words}"${context}`)
    if (kind === 'choices')
      for (const choice of words.split('|'))
        assert.ok(
          shown.choices.includes(choice.trim()),
          `"${choice.trim()}" is not offered${context}`
        )
    if (kind === 'step' && shown.step !== undefined) assert.equal(shown.step, words, context)
  }
}

/** What comes along with a message that is no text, as channels send it. */
export const ATTACHMENTS = {
  picture: { contentType: 'image/png', contentUrl: 'https://files.example/screen.png' },
  sticker: {
    contentType: 'text/html',
    content: '<div><img alt="Thumbs up" src="https://stickers.example/1.gif"></div>'
  }
} as const

export function saidBy(said: string): {
  readonly text: string
  readonly attachment: keyof typeof ATTACHMENTS | null
} {
  const [attachment] = (Object.keys(ATTACHMENTS) as (keyof typeof ATTACHMENTS)[]).filter(
    kind => said === `(${kind})`
  )
  return {
    text: attachment !== undefined || said === '(nothing)' ? '' : said,
    attachment: attachment ?? null
  }
}

/** 'ask product', 'recommend Q303283', 'hand-over asked', 'none' */
export function nameStep(step: Step | null): string {
  if (step === null) return 'none'
  switch (step.kind) {
    case 'ask':
      return `ask ${step.about}`
    case 'hand-over':
      return `hand-over ${step.because}`
    default:
      return `${step.kind} ${step.article}`
  }
}

/** The sentences of a reply, without the lines it quotes. */
export function sentencesOf(text: string): readonly string[] {
  return text
    .split('\n\n')
    .filter(paragraph => !/^Q\d{5,6}(?:, (?:lines?|Zeilen?|lignes?|líneas?) |、)\d/.test(paragraph))
    .flatMap(paragraph =>
      paragraph.split(/(?<=[.?!][”"“»]?) (?=[\p{Lu}“„«¿])|(?<=[。？])(?=[^」）])/u)
    )
}

import assert from 'node:assert/strict'
import {
  checkExpected,
  readTranscripts,
  type ScriptedTurn,
  type Shown,
  type Transcript
} from './transcript.ts'

export type Said = 'said' | 'edited' | 'picture'

/** A chat with a person behind it, and a helpdesk that answers: the same on every path. */
export type Stage = {
  /** says something, edits the last message, or sends a picture; what is shown of it, in order */
  readonly say: (text: string, how: Said) => Promise<readonly Shown[]>
  /** what is shown of a reply of the helpdesk's */
  readonly reply: (number: number, body: object) => Promise<readonly Shown[]>
  /** what the person said, as the helpdesk has it */
  readonly kept: (number: number) => Promise<readonly string[]>
}

export function readPeopleTranscripts(): readonly Transcript[] {
  return readTranscripts(new URL('../../conversations/people/', import.meta.url))
}

export function hasEdit({ turns }: Transcript): boolean {
  return turns.some(({ said }) => said.startsWith(EDITED))
}

/** Whether somebody of the helpdesk does something in it, each by their name. */
export function isByName({ turns }: Transcript): boolean {
  const done = turns.filter(({ by }) => by === 'desk')
  return done.length > 0 && done.every(({ said }) => readDesk(said).from !== undefined)
}

const EDITED = '(edited) '
/** All that the assistant may say while a person of the helpdesk is there. */
const RECEIPT = /^Sent to [^.]+\.(?: I can't pass the files? on, only (?:its|their) names?\.)?$/

/** Where a conversation stands: who has it, and what the person said to people so far. */
type Playing = {
  number: number
  isWithPeople: boolean
  isAnswered: boolean
  readonly said: Map<number, string[]>
  readonly notes: string[]
  readonly shown: string[]
}

/**
 * Plays a conversation with people. Beside what it expects itself: everything the person says once
 * there is a case is in it, word for word and in order; while somebody of the helpdesk is there
 * the assistant says receipts alone; no private note is ever shown.
 */
export async function playWithPeople({ turns }: Transcript, stage: Stage): Promise<void> {
  const playing: Playing = {
    number: 0,
    isWithPeople: false,
    isAnswered: false,
    said: new Map(),
    notes: [],
    shown: []
  }
  for (const turn of turns) {
    const play = turn.by === 'desk' ? answer : speak
    const shown = await play(turn, stage, playing)
    const text = shown.map(one => one.text).join('\n\n')
    playing.shown.push(text)
    checkExpected(turn, { text, choices: shown.flatMap(one => one.choices) })
    follow(turn, text, playing)
  }
  for (const [number, words] of playing.said) assert.deepEqual(await stage.kept(number), words)
  for (const note of playing.notes)
    assert.ok(!playing.shown.some(text => text.includes(note)), `shown, though private: ${note}`)
}

type PlayTurn = (turn: ScriptedTurn, stage: Stage, playing: Playing) => Promise<readonly Shown[]>

const speak: PlayTurn = async (turn, stage, { number, isWithPeople, isAnswered, said }) => {
  const { text, how } = readUser(turn.said)
  const isKept = isWithPeople && withIn(turn) !== 'new problem'
  if (isKept) said.get(number)?.push(how === 'picture' ? '[picture.png]' : text)
  const shown = await stage.say(text, how)
  const isFree = turn.expected.some(({ kind }) => kind === 'bot' || kind === 'with')
  if (isWithPeople && isAnswered && !isFree)
    for (const one of shown) assert.match(one.text, RECEIPT, 'said while a person is there')
  return shown
}

const answer: PlayTurn = async (turn, stage, playing) => {
  const { private: isPrivate, text = '', ...body } = readDesk(turn.said)
  if (isPrivate) playing.notes.push(text)
  else playing.isAnswered ||= text !== ''
  const shown = await stage.reply(playing.number, {
    ...body,
    ...(text === '' ? {} : { text }),
    ...(isPrivate ? { private: true } : {})
  })
  const times = shown.filter(one => one.text.includes(text)).length
  if (text !== '') assert.equal(times, isPrivate ? 0 : 1, `shown ${times} times: ${text}`)
  return shown
}

/** Who has the conversation after a turn. */
function follow(turn: ScriptedTurn, text: string, playing: Playing): void {
  const to = withIn(turn)
  const found = Number(/\bcase (\d{4,})\b/.exec(text)?.[1] ?? 0)
  if (to === 'assistant' || to === 'new problem') {
    playing.isWithPeople = false
    playing.isAnswered = false
    return
  }
  if (to === 'people') playing.isWithPeople = true
  if (playing.isWithPeople || turn.by === 'desk' || found === 0) return
  const before = playing.said.get(found)
  // the words that come back to a case are the first that go to it again
  if (before === undefined) playing.said.set(found, [])
  else before.push(turn.said)
  playing.number = found
  playing.isWithPeople = true
}

function withIn({ expected }: ScriptedTurn): string | undefined {
  return expected.find(({ kind }) => kind === 'with')?.words
}

function readUser(said: string): { readonly text: string; readonly how: Said } {
  if (said === '(picture)') return { text: '', how: 'picture' }
  if (said.startsWith(EDITED)) return { text: said.slice(EDITED.length), how: 'edited' }
  return { text: said, how: 'said' }
}

const DESK = /^(?<from>[^:(]*?) ?(?:\((?<does>[a-z -]+)\))?: ?(?<text>[^]*)$/

/** 'Ana (closed solved): Done.' → what is posted for it */
function readDesk(line: string): { text?: string; private?: boolean } & Record<string, unknown> {
  const { from = '', does = '', text = '' } = DESK.exec(line)?.groups ?? {}
  const [, state, outcome] = /^(closed)(?: (.+))?$/.exec(does) ?? []
  return {
    ...(from === '' ? {} : { from }),
    ...(text === '' ? {} : { text }),
    ...(does === 'note' ? { private: true } : {}),
    ...(does === 'hands back' ? { to: 'assistant' } : {}),
    ...(state === undefined ? {} : { state }),
    ...(outcome === undefined ? {} : { outcome })
  }
}

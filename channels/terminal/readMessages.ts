import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'

/** Lines closer together than this many milliseconds, faster than anybody types, are one paste. */
const PASTE_PAUSE_MS = 40

/**
 * The messages typed at a terminal; a paste is one message. Piped in, each line is a message and
 * indented lines continue it. 'hello\nEvent ID: 7\n Source: x\n' → 'hello', 'Event ID: 7\nSource:
 * x'
 */
export function readMessages(
  input: Readable & { readonly isTTY?: boolean },
  prompt: string
): AsyncIterable<string> {
  if (input.isTTY === true) return readTyped(input, prompt)
  return readPiped(input, prompt)
}

async function* readPiped(input: Readable, prompt: string): AsyncIterable<string> {
  let message: string | null = null
  process.stdout.write(prompt)
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    if (message !== null && line.startsWith('  ')) message += `\n${line.slice(2)}`
    else {
      if (message !== null) {
        yield message
        process.stdout.write(prompt)
      }
      message = line
    }
  }
  if (message === null) return
  yield message
  process.stdout.write(prompt)
}

/** With what readline gives who types: moving and editing in the line, and the lines before. */
async function* readTyped(input: Readable, prompt: string): AsyncIterable<string> {
  const lines = createInterface({ input, output: process.stdout, prompt, crlfDelay: Infinity })
  const typed: string[] = []
  let ended = false
  let wake = (): void => undefined
  lines.on('line', line => {
    typed.push(line)
    wake()
  })
  lines.on('close', () => {
    ended = true
    wake()
  })
  async function more(wait: number | null): Promise<void> {
    return await new Promise(resolve => {
      wake = resolve
      if (wait !== null) setTimeout(resolve, wait)
    })
  }
  while (!ended || typed.length > 0) {
    if (typed.length === 0) {
      lines.prompt()
      await more(null)
    }
    for (let before = 0; typed.length > before && !ended; ) {
      before = typed.length
      await more(PASTE_PAUSE_MS)
    }
    if (typed.length > 0) yield typed.splice(0).join('\n')
  }
}

import { readFileSync } from 'node:fs'

/** Something that is said often. */
export type CannedReply = { readonly title: string; readonly text: string }

const MAX_REPLIES = 12

const BUILT_IN: readonly CannedReply[] = [
  {
    title: 'Which service pack?',
    text: 'Which service pack does it have? Run "winver" on it: the last line says so.'
  },
  { title: 'I’m on it', text: 'I have your case and am looking into it. I’ll write here.' },
  { title: 'After a restart?', text: 'Does it happen again after a restart?' }
]

/**
 * The replies of a file, read each time so that a change is there at once: a line '## Title', and
 * its text until the next. Without a file, or while it cannot be read, three of our own.
 */
export function readCannedReplies(file: string): readonly CannedReply[] {
  if (file === '') return BUILT_IN
  try {
    return cannedRepliesIn(readFileSync(file, 'utf8'))
  } catch {
    return BUILT_IN
  }
}

/** '## On it\nI am.\n' → [{ title: 'On it', text: 'I am.' }] */
export function cannedRepliesIn(text: string): readonly CannedReply[] {
  return text
    .split(/^##[ \t]+/m)
    .slice(1)
    .map(part => {
      const [title = '', ...lines] = part.split(/\r?\n/)
      return { title: title.trim(), text: lines.join('\n').trim() }
    })
    .filter(reply => reply.title !== '' && reply.text !== '')
    .slice(0, MAX_REPLIES)
}

/* The conversation as a text, to keep or to send on. */
import { words } from './words.js'

/** What an activity says, as text: its own words, else those of its card. */
export function textOf({ text, summary, attachments = [] }) {
  const fallback = attachments.map(({ content }) => content?.fallbackText ?? '').join('\n')
  return (text || summary || fallback).trim()
}

function speakerOf({ from, channelData }) {
  if (from?.role === 'user') return words.you
  return channelData?.speaker ?? words.assistant
}

function lineOf(activity) {
  const time = activity.timestamp ? new Date(activity.timestamp).toLocaleString() : ''
  return `${speakerOf(activity)}${time === '' ? '' : ` (${time})`}:\n${textOf(activity)}\n`
}

/** Saves the messages of a conversation as a text file. */
export function saveTranscript(activities) {
  const said = activities.filter(one => one.type === 'message' && textOf(one) !== '')
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([said.map(lineOf).join('\n')], { type: 'text/plain' }))
  link.download = `${words.title} ${new Date().toISOString().slice(0, 10)}.txt`
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 1_000)
}

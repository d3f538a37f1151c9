/** A number that can be that of an event; a year is that of a Windows. */
const EVENT_NUMBER = /^\s*#?(?!20(?:00|03|08|12|16|19|22|25)\b)(\d{3,5})\s*$/

/** What opens a case, as it is meant: a number alone is that of an event. '#2086' → 'event 2086' */
export function openingText(text: string): string {
  const number = EVENT_NUMBER.exec(text)?.[1]
  if (number === undefined) return text
  return `event ${number}`
}

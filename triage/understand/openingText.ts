import { inSequence, oneOf } from '../../knowledge/language/words/oneOf.ts'

/** A number that can be that of an event; a year is that of a Windows. */
const EVENT_NUMBER = /^\s*#?(?!20(?:00|03|08|12|16|19|22|25)\b)(\d{3,5})\s*$/
const ARTICLE = oneOf('articles?', 'anything', 'something', 'documents?', 'information', 'info')
/** How people ask whether there is an article on a topic, which is all they tell. */
const ASKS_FOR_TOPIC = new RegExp(
  inSequence(
    String.raw`^\s*(?:(?:hi|hello|please|ok)[, ]+)?`,
    oneOf(
      inSequence(
        oneOf(
          "(?:do|have) you (?:got |have )?|is there |are there |any chance of |i(?:'m| am) looking for ",
          '(?:can you |could you |please )?(?:show|find|give|get|send) me '
        ),
        `(?:an? |any |some |the |all )?(?:kb |knowledge base )?${ARTICLE}`
      ),
      `(?:any |all )?(?:kb )?(?:articles|anything)`,
      '(?:what )?do you (?:have|know)'
    ),
    String.raw` (?:about|on|for|regarding|concerning) (?:the )?([^\n?]{2,200}?)\W*$`
  ),
  'i'
)
/** 'an article on it': of what was spoken of. */
const OF_BEFORE = /^(?:it|that|this|these|those|them|me|my (?:case|problem))$/i

/**
 * What opens a case, as it is meant: a number alone is that of an event, and who asks for an
 * article tells its topic. '#2086' → 'event 2086'; 'do you have anything about dns?' → 'dns'
 */
export function openingText(text: string): string {
  const number = EVENT_NUMBER.exec(text)?.[1]
  if (number !== undefined) return `event ${number}`
  const topic = ASKS_FOR_TOPIC.exec(text)?.[1]
  if (topic === undefined || OF_BEFORE.test(topic)) return text
  return topic
}

import { oneOf } from '../../language/words/oneOf.ts'
import { endOfDescription } from '../fields/endOfDescription.ts'
import { eventOf, type Format, fieldText } from '../fields/readEvent.ts'

const BLANK = String.raw`\s{1,9}`
const OPENING_MARK = `["'‘“]?`
const CLOSING_MARK = `["'’”]?`
const NUMBER = String.raw`${OPENING_MARK}(-?\d{1,10}|0x[\da-f]{1,8})${CLOSING_MARK}`
/** In brackets a source may hold brackets, in quotes it may be wrapped. */
const SOURCE = oneOf(
  String.raw`\(\s{0,3}([^()\n]{1,80}(?:\([^()\n]{0,40}\))?[^()\n]{0,40}?)\s{0,3}\)`,
  String.raw`${OPENING_MARK}([^"'’”\n]{1,80}?(?:\n[^"'’”\n]{1,40}?)?)${CLOSING_MARK}`
)
const SAID = new RegExp(
  [
    oneOf('The', 'No', `(?:Unable${BLANK}to|Could${BLANK}not)${BLANK}find${BLANK}(?:the|a)`),
    `${BLANK}description${BLANK}for${BLANK}Event${BLANK}ID[ :]{0,3}`,
    String.raw`\(?\s{0,3}${NUMBER}\s{0,3}\)?,?`,
    `${BLANK}(?:in|from)${BLANK}source[ :]{0,3}${SOURCE}`,
    `(?:${BLANK}(?:cannot|could${BLANK}not|can not|can't|was${BLANK}not)${BLANK}(?:be${BLANK})?found|(?=[.:]\\s))`
  ].join(''),
  'gi'
)
/** The same sentence in other languages: the id, then the source. */
const SENTENCE = oneOf(
  'Die Beschreibung (?:für|der|zu) (?:die )?Ereignis-?(?:ID|kennung)',
  "La description de l['’](?:ID d['’])?événement",
  "Impossible de trouver la description de l['’]ID d['’]événement",
  String.raw`No se (?:puede|pudo) encontrar la descripción del? (?:Id\.?|evento|suceso)[^\n(]{0,30}`,
  "Impossibile trovare la descrizione per l['’]ID evento",
  String.raw`Não é possível encontrar a descrição (?:da identificação |do ID )?do evento[^\n(]{0,30}`,
  String.raw`De beschrijving (?:van|voor) gebeurtenis-?\s?id`,
  String.raw`Nie można odnaleźć opisu (?:dla )?(?:identyfikatora )?zdarzenia[^\n(]{0,30}`,
  'Не найдено описание (?:для )?(?:события с кодом|кода события)',
  String.raw`ソース[^\n]{0,60}イベント ID`
)
const OTHER_LANGUAGES = new RegExp(
  [
    String.raw`${SENTENCE}[ :]{0,3}\(?\s{0,3}["'„“«]?(\d{1,10})["'“”»]?\s{0,3}\)?`,
    String.raw`[^\n("'„“«]{1,60}[("'„“«]\s{0,3}([^()\n"'“”»]{1,80}?)\s{0,3}[)"'“”»]`
  ].join(''),
  'gi'
)

/**
 * 'The description for Event ID (N) in Source (X) could not be found': with the strings that were
 * to be inserted.
 */
export const NOT_FOUND: Format = {
  name: 'description-not-found',
  read: text => {
    const found = [...matches(text)]
    return found.flatMap(({ id, source, start, end }, index) => {
      const stop = endOfDescription(text, end, found[index + 1]?.start ?? text.length)
      return eventOf(
        'description-not-found',
        { id, source, description: text.slice(start, stop) },
        { start, end: stop }
      )
    })
  }
}

type Match = {
  readonly id: string | undefined
  readonly source: string | undefined
  readonly start: number
  readonly end: number
}

function matches(text: string): readonly Match[] {
  return [
    ...(/description\s/i.test(text) ? text.matchAll(SAID) : []),
    ...text.matchAll(OTHER_LANGUAGES)
  ].map(match => ({
    id: match[1],
    source: match[2] ?? match[3],
    start: match.index,
    end: match.index + match[0].length
  }))
}

/** The source such a text names, when it stands as the description of a labelled event. */
export function sourceNotFound(description: string): string | null {
  return fieldText(matches(description.slice(0, 400))[0]?.source)
}

import { oneOf } from '../../language/words/oneOf.ts'

/** What parts Windows' text from words behind it; a comma and a slash part its own words, too. */
export type Boundary = 'start' | 'line' | 'stop' | 'bracket' | 'dash' | 'comma'

export type Segment = {
  readonly boundary: Boundary
  readonly text: string
  /** before the mark that parts it */
  readonly cut: number
  /** behind the mark */
  readonly start: number
  /** which segment begins its line */
  readonly line: number
}

/** Words whose full stop ends no sentence. */
const ABBREVIATIONS = oneOf(
  '[A-Za-z]',
  '[Pp][Ss]',
  'no',
  'nr',
  'ver',
  'vers',
  'adv',
  'srv',
  'std',
  'ent',
  'dt',
  'prof',
  'ed',
  'incl',
  'approx'
)
const ABBREVIATION = String.raw`${ABBREVIATIONS}\.`
const BOUNDARIES = new RegExp(
  oneOf(
    String.raw`(?<line>[ \t]{0,20}\n\s{0,40})`,
    String.raw`(?<stop>(?:(?<=[!?。]["”)]?)|(?<!\b${ABBREVIATION})(?<=\.["”)]?))[ \t]{1,4})`,
    String.raw`(?<bracket>[ \t]{0,20}[([{]{1,4}[ \t]{0,20})`,
    String.raw`(?<dash>[ \t]{1,20}[-–—*|~/]{1,3}[ \t]{1,20}|(?<=[\p{L}.)])[–—]{1,3}(?=[\p{L}]))`,
    String.raw`(?<comma>[ \t]{0,20}[,;，、]{1,4}[ \t]{0,20}|(?<=[)"”])[ \t]{1,4})`
  ),
  'gu'
)

/** The parts of a text between its marks, in order. */
export function segmentsOf(text: string): readonly Segment[] {
  const segments: Segment[] = []
  let [cut, start, line] = [0, 0, 0]
  let boundary: Boundary = 'start'
  for (const match of text.matchAll(BOUNDARIES)) {
    segments.push({ boundary, text: text.slice(start, match.index), cut, start, line })
    cut = match.index
    start = match.index + match[0].length
    boundary = boundaryOf(match.groups ?? {})
    if (boundary === 'line') line = segments.length
  }
  segments.push({ boundary, text: text.slice(start), cut, start, line })
  return segments
}

function boundaryOf(groups: Readonly<Record<string, string | undefined>>): Boundary {
  return (
    (['line', 'stop', 'bracket', 'dash'] as const).find(name => groups[name] !== undefined) ??
    'comma'
  )
}

/** Whether a mark ends a sentence or sets words apart. */
export function isStrong(boundary: Boundary): boolean {
  return boundary === 'stop' || boundary === 'bracket' || boundary === 'dash'
}

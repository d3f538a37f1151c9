/**
 * How long reading takes on the processor: one event, 100 KB, 1 MB, and whether time per byte stays
 * flat, on ordinary and on hostile texts.
 */
import { parseEvents } from '../../knowledge/events/parseEvents.ts'

const WORDS =
  'The service entered the running state after the server answered a request from port ' +
  '4096 at 10:15 on the second disk. '
function CLASSIC(n: number): string {
  return (
    `Event Type:\tError\nEvent Source:\tPrintTool\nEvent Category:\tNone\nEvent ID:\t` +
    `${1000 + (n % 500)}\nDate:\t\t28.11.2013\nTime:\t\t18:05:14\n` +
    `User:\t\tN/A\nComputer:\tHOST${n}\nDescription:\n${WORDS}\n\n`
  )
}
function XML(n: number): string {
  return (
    `<Event ` +
    `xmlns="http://schemas.microsoft.com/win/2004/08/events/event"><System><Provider ` +
    `Name="Tool"/><EventID>${n % 60_000}</EventID><Level>2</Level><TimeCreated ` +
    `SystemTime="2020-01-01T00:00:00Z"/><Channel>System</Channel><Computer>PC${n}` +
    `</Computer></System><EventData><Data>${WORDS}</Data></EventData></Event>\n`
  )
}
function SNARE(n: number): string {
  return (
    `<13>Mar 10 22:36:54 PC${n} MSWinEventLog\t1\tSystem\t${n}\tMon Mar 10 22:36:54 2025\t` +
    `${n % 60_000}\tTool\tN/A\tN/A\tError\tPC${n}\tNone\t\t${WORDS}\t${n}\n`
  )
}

/** Ordinary and hostile texts of a length, by name. */
export const TEXTS: Readonly<Record<string, (length: number) => string>> = {
  words: length => fill(WORDS, length),
  'lines of words': length => fill(`${WORDS}\n`, length),
  'classic events': length => many(CLASSIC, length),
  'event XML': length => many(XML, length),
  'Snare lines': length => many(SNARE, length),
  CSV: length =>
    `Level,Date and Time,Source,Event ID,Task Category\n` +
    `${many(n => `Error,12/28/2013 18:05:14,Tool,${n % 60_000},None\n`, length)}`,
  'JSON lines': length =>
    many(
      n =>
        `{"EventID":${n % 60_000},"SourceName":"Tool","Hostname":"PC${n}","Message":"${WORDS}"}\n`,
      length
    ),
  'nested quotes': length => fill(`${'> '.repeat(40)}Event ID: 7\n`, length),
  'only quote marks': length => fill('>', length),
  '"Event ID:" again and again': length => fill('Event ID:', length),
  '"Event ID: 1" again and again': length => fill('Event ID: 1 ', length),
  'labels again and again': length => fill('Source: Date: Time: User: Computer: Type: ', length),
  'one endless line': length => fill('a', length),
  'one endless line of blanks': length => `Event ID:${fill(' ', length)}x`,
  'empty lines': length => fill('\n', length),
  entities: length => `<Event><System><EventID>1</EventID><Provider Name="${fill('&amp;', length)}`,
  'open elements': length => fill('<Event><System>', length),
  'open braces': length => fill('{"a":', length),
  'open brackets': length => fill('[', length),
  'quotation marks': length => fill('Level,Source,Event ID,"', length),
  digits: length => fill('1234567890', length),
  dates: length => fill('1/1/2000 1:00:00 AM ', length),
  'equals signs': length => fill('EventCode=1=', length),
  'events spoken of': length => fill('event id 7 from ', length),
  'number words': length => fill('event twenty eighty six ', length),
  'not found': length => fill('The description for Event ID ( 1 ) in Source ( ', length),
  tabs: length => fill('Error\t', length),
  'zero-width and entities': length => fill('Ev\u200Bent&nbsp;ID&#58; ', length)
}

function fill(piece: string, length: number): string {
  return piece.repeat(Math.ceil(length / piece.length)).slice(0, length)
}

function many(piece: (n: number) => string, length: number): string {
  const parts: string[] = []
  for (let n = 0, size = 0; size < length; n += 1)
    size += parts[parts.push(piece(n)) - 1]?.length ?? 1
  return parts.join('').slice(0, length)
}

/** Time of this thread on its processor: the machine is shared, and what others do is not ours. */
function milliseconds(text: string, times = 1): number {
  const before = process.threadCpuUsage()
  for (let round = 0; round < times; round += 1) parseEvents(text)
  const { user, system } = process.threadCpuUsage(before)
  return (user + system) / 1000 / times
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0
}

/**
 * Prints one row a text: ms for 10 KB, 100 KB, 1 MB and the growth of time per byte from 10 KB to 1
 * MB.
 */
export function printSpeed(): void {
  console.log(
    `\n${'text'.padEnd(32)}` +
      `${['10 KB', '100 KB', '1 MB', '10 KB→1 MB per byte'].map(name => name.padStart(10)).join('')}`
  )
  for (const [name, text] of Object.entries(TEXTS)) {
    const times = [10_000, 100_000, 1_000_000].map((length, index) => {
      const made = text(length)
      milliseconds(made)
      return median(Array.from({ length: 3 }, () => milliseconds(made, [60, 10, 2][index] ?? 2)))
    })
    const [small = 1, , large = 1] = times
    console.log(
      `${name.padEnd(32)}${times.map(time => `${time.toFixed(2)} ms`.padStart(10)).join('')}` +
        `${`× ${(large / small / 100).toFixed(2)}`.padStart(10)}`
    )
  }
}

/**
 * Prints the time of one event: median and 99th percentile over texts of one event, each read sixty
 * times, one by one, by the clock on the wall: the processor's steps are longer than a reading.
 */
export function printOne(texts: readonly string[]): void {
  for (let round = 0; round < 30; round += 1) for (const text of texts) parseEvents(text)
  const times = Array.from({ length: 60 }, () =>
    texts.map(text => {
      const before = performance.now()
      parseEvents(text)
      return (performance.now() - before) * 1000
    })
  )
    .flat()
    .toSorted((a, b) => a - b)
  function at(share: number): string {
    return `${(times[Math.floor(times.length * share)] ?? 0).toFixed(0)} µs`
  }
  console.log(
    `\none event (${texts.length} texts): p50 ${at(0.5)}, p90 ${at(0.9)}, p99 ${at(0.99)}`
  )
}

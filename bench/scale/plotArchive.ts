import type { GrownArchive } from './growArchive.ts'

const [WIDTH, HEIGHT, MARGIN] = [520, 280, 56]
/** Milliseconds at the lower and the upper edge; the scale is logarithmic. */
const [LEAST_MS, MOST_MS] = [1, 1_000]
const LINES: readonly {
  readonly name: string
  readonly colour: string
  readonly dashes: string
  /** how far below its end its name stands */
  readonly below: number
  readonly of: (grown: GrownArchive) => number
}[] = [
  {
    name: 'event, p50',
    colour: '#1f77b4',
    dashes: 'none',
    below: 12,
    of: ({ event }) => event[0] ?? 0
  },
  {
    name: 'event, p99',
    colour: '#1f77b4',
    dashes: '5 4',
    below: 12,
    of: ({ event }) => event[1] ?? 0
  },
  {
    name: 'symptom, p50',
    colour: '#d62728',
    dashes: 'none',
    below: -4,
    of: ({ symptom }) => symptom[0] ?? 0
  },
  {
    name: 'symptom, p99',
    colour: '#d62728',
    dashes: '5 4',
    below: -4,
    of: ({ symptom }) => symptom[1] ?? 0
  }
]

/** Milliseconds of a decision against how many times as large the archive is, as SVG. */
export function plotArchive(all: readonly GrownArchive[]): string {
  const most = Math.max(...all.map(({ times }) => times))
  function across(times: number): number {
    return Math.round(MARGIN + (times * (WIDTH - 3 * MARGIN)) / most)
  }
  function up(ms: number): number {
    const part = Math.log(ms / LEAST_MS) / Math.log(MOST_MS / LEAST_MS)
    return Math.round(HEIGHT - MARGIN - part * (HEIGHT - 2 * MARGIN))
  }
  const lines = LINES.flatMap(({ name, colour, dashes, below, of }) => {
    const points = all.map(grown => `${across(grown.times)},${up(of(grown))}`)
    const last = all.at(-1)
    return [
      `<polyline points="${points.join(' ')}" fill="none" stroke="${colour}" ` +
        `stroke-width="2" stroke-dasharray="${dashes}"/>`,
      ...(last === undefined
        ? []
        : [
            `<text x="${across(last.times) + 6}" y="${up(of(last)) + below}" fill="${colour}">` +
              `${name} ${of(last).toFixed(0)}</text>`
          ])
    ]
  })
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="11">`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="white"/>`,
    ...[1, 10, 100, 1_000].map(
      ms =>
        `<line x1="${MARGIN}" x2="${across(most)}" y1="${up(ms)}" y2="${up(ms)}" stroke="#ddd"/>` +
        `<text x="${MARGIN - 6}" y="${up(ms) + 4}" text-anchor="end">${ms} ms</text>`
    ),
    ...lines,
    ...all.map(
      ({ times, articles }) =>
        `<text x="${across(times)}" y="${HEIGHT - MARGIN + 16}" text-anchor="middle">× ${times}</text>` +
        `<text x="${across(times)}" y="${HEIGHT - MARGIN + 30}" text-anchor="middle">` +
        `${Math.round(articles / 1_000)}k</text>`
    ),
    `<text x="${across(most / 2)}" y="${HEIGHT - 8}" text-anchor="middle">articles; milliseconds of a decision</text>`,
    '</svg>',
    ''
  ].join('\n')
}

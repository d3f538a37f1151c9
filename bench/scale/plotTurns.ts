const [WIDTH, HEIGHT, MARGIN] = [420, 260, 48]
const COLOURS = ['#1f77b4', '#d62728']

/** Turns a second against the number of processes, a line for each kind, as SVG. */
export function plotTurns(
  processes: readonly number[],
  rates: ReadonlyMap<string, readonly number[]>
): string {
  const most = Math.max(...[...rates.values()].flat())
  function across(place: number): number {
    return MARGIN + (place * (WIDTH - 2 * MARGIN)) / (processes.length - 1)
  }
  function up(rate: number): number {
    return HEIGHT - MARGIN - (rate / most) * (HEIGHT - 2 * MARGIN)
  }
  const lines = [...rates].flatMap(([kind, line], place) => {
    const points = line.map((rate, at) => `${across(at)},${up(rate).toFixed(0)}`).join(' ')
    const colour = COLOURS[place % COLOURS.length]
    return [
      `<polyline points="${points}" fill="none" stroke="${colour}" stroke-width="2"/>`,
      `<text x="${MARGIN}" y="${16 + 14 * place}" fill="${colour}">${kind}</text>`,
      ...line.map(
        (rate, at) =>
          `<text x="${across(at)}" y="${(up(rate) - 6).toFixed(0)}">${rate.toFixed(0)}</text>`
      )
    ]
  })
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="11">`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="white"/>`,
    ...lines,
    ...processes.map(
      (count, at) => `<text x="${across(at)}" y="${HEIGHT - MARGIN + 16}">${count}</text>`
    ),
    `<text x="${WIDTH / 2}" y="${HEIGHT - 8}" text-anchor="middle">processes; turns/s</text>`,
    '</svg>',
    ''
  ].join('\n')
}

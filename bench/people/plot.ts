export type Line = {
  readonly name: string
  readonly colour: string
  readonly points: readonly (readonly [x: number, y: number])[]
}

const SIZE = 360
const MARGIN = 44
const SPAN = SIZE - 2 * MARGIN

/** A picture of lines between 0 and 1 on both axes, as SVG. */
export function plotSquare(
  title: string,
  axes: { readonly x: string; readonly y: string },
  lines: readonly Line[]
): string {
  const ticks = [0, 0.25, 0.5, 0.75, 1]
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIZE} ${SIZE}" font-family="sans-serif" font-size="10">`,
    `<rect width="${SIZE}" height="${SIZE}" fill="white"/>`,
    `<text x="${SIZE / 2}" y="18" text-anchor="middle" font-size="12">${title}</text>`,
    ...ticks.flatMap(tick => [
      `<path d="M${across(tick)} ${up(0)}V${up(1)}M${across(0)} ${up(tick)}H${across(1)}" stroke="#ddd"/>`,
      `<text x="${across(tick)}" y="${up(0) + 14}" text-anchor="middle">${tick}</text>`,
      `<text x="${across(0) - 6}" y="${up(tick) + 3}" text-anchor="end">${tick}</text>`
    ]),
    `<text x="${SIZE / 2}" y="${SIZE - 10}" text-anchor="middle">${axes.x}</text>`,
    `<text x="12" y="${SIZE / 2}" text-anchor="middle" transform="rotate(-90 12 ${SIZE / 2})">${axes.y}</text>`,
    ...lines.flatMap((line, place) => drawn(line, place)),
    '</svg>',
    ''
  ].join('\n')
}

function drawn({ name, colour, points }: Line, place: number): readonly string[] {
  const path = points.map(([x, y]) => `${across(x)} ${up(y)}`).join('L')
  const dots = points.map(
    ([x, y]) => `<circle cx="${across(x)}" cy="${up(y)}" r="2" fill="${colour}"/>`
  )
  return [
    `<path d="M${path}" fill="none" stroke="${colour}" stroke-width="1.5"/>`,
    ...dots,
    `<text x="${across(0.04)}" y="${up(0.2) + 14 * place}" fill="${colour}">${name}</text>`
  ]
}

function across(x: number): number {
  return Math.round(10 * (MARGIN + x * SPAN)) / 10
}

function up(y: number): number {
  return Math.round(10 * (SIZE - MARGIN - y * SPAN)) / 10
}

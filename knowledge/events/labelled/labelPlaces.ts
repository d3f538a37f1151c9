import type { Label } from './findLabels.ts'

/** For each label the place of a later one; undefined: none follows. */
export type Places = readonly (number | undefined)[]

/** For each label the next one, itself among them, that is wanted. */
export function nextPlaces(
  labels: readonly Label[],
  wanted: (label: Label, index: number) => boolean
): Places {
  const places: (number | undefined)[] = new Array(labels.length + 1)
  for (let at = labels.length - 1; at >= 0; at -= 1) {
    const label = labels[at]
    places[at] = label !== undefined && wanted(label, at) ? at : places[at + 1]
  }
  return places
}

/** For each label the next one of the same name. */
export function nextOfName(labels: readonly Label[]): Places {
  const latest = new Map<string, number>()
  const places: (number | undefined)[] = new Array(labels.length)
  for (let at = labels.length - 1; at >= 0; at -= 1) {
    const name = labels[at]?.name ?? ''
    places[at] = latest.get(name)
    latest.set(name, at)
  }
  return places
}

import type { Label } from './findLabels.ts'

/** Whether a second number belongs to the event whose labels are open: it tells the same again. */
export function joinsAsId(open: readonly Label[], label: Label): boolean {
  const known = open.find(({ field, number }) => field === 'id' && number !== null)?.number
  return (
    known === undefined ||
    label.number === null ||
    (known === label.number && (isBehindId(open, label) || isHeaded(open, label)))
  )
}

function isBehindId(open: readonly Label[], { name }: Label): boolean {
  return open.at(-1)?.field === 'id' && open.at(-1)?.name !== name
}

/** 'ID: 1511' above the fields, which tell the number once more. */
function isHeaded([first]: readonly Label[], { name, strong }: Label): boolean {
  return strong && first?.field === 'id' && first.name !== name
}

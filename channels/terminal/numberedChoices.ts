/** A choice, and what is typed to take it. */
export type NumberedChoice = { readonly number: string; readonly choice: string }

const LEVEL = /^(?:SP|Service Pack )(\d+[a-z]?)$/

/**
 * The choices of a question with a number to type for each. A service pack has its own number, and
 * none has 0, so that "2" means SP2 whether the list was looked at or not; the others count on.
 * ['No service pack', 'SP1', "I'm not sure"] → 0, 1, 2
 */
export function numberedChoices(choices: readonly string[]): readonly NumberedChoice[] {
  const levels = choices.map(choice => LEVEL.exec(choice)?.[1])
  const highest = Math.max(0, ...levels.map(level => Number.parseInt(level ?? '0', 10)))
  if (highest === 0) return choices.map((choice, index) => ({ number: String(index + 1), choice }))
  let others = highest
  return choices.map((choice, index) => {
    const level = levels[index]
    if (level !== undefined) return { number: level, choice }
    if (index === 0) return { number: '0', choice }
    others += 1
    return { number: String(others), choice }
  })
}

/** What was typed, or the choice whose number it is: '2', '2.' or '2)'. */
export function chosenOf(typed: string, choices: readonly NumberedChoice[]): string {
  const number = /^(\d{1,3}[a-z]?) ?[.)]?$/i.exec(typed.trim())?.[1]?.toLowerCase()
  return choices.find(choice => choice.number === number)?.choice ?? typed
}

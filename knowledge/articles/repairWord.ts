const LETTERS = 'abcdefghijklmnopqrstuvwxyz'
const SHORTEST = 4
const MOST = 4

/** The known words one slip of the pen away: a letter more, less, another, or two swapped. 'sysetm' → ['system'] */
export const repairWord = (word: string, isKnown: (word: string) => boolean): readonly string[] => {
  if (word.length < SHORTEST || !/^[a-z]+$/.test(word)) return []
  const found = new Set<string>()
  const tryOut = (other: string): void => {
    if (other !== word && isKnown(other)) found.add(other)
  }
  for (let at = 0; at <= word.length; at += 1) {
    const [before, after] = [word.slice(0, at), word.slice(at)]
    if (after !== '') tryOut(before + after.slice(1))
    if (after.length > 1) tryOut(before + after.charAt(1) + after.charAt(0) + after.slice(2))
    for (const letter of LETTERS) {
      tryOut(before + letter + after)
      if (after !== '') tryOut(before + letter + after.slice(1))
    }
    if (found.size >= MOST * 2) break
  }
  return [...found].slice(0, MOST)
}

/**
 * Letters that a program takes for each other when it reads a picture, as one. 'Evcnt lD' and
 * 'Event ID' → 'event id'
 */
export function foldOcrLookalikes(words: string): string {
  return words
    .toLowerCase()
    .replaceAll('rn', 'm')
    .replace(/[1l|!]/g, 'i')
    .replace(/0/g, 'o')
    .replace(/c/g, 'e')
}

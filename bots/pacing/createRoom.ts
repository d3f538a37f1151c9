/** What was said could not be saved anywhere: the sender has to send it again. */
export class TooBusy extends Error {
  readonly statusCode = 503
}

const MAX_TURNS = 5_000
/** Characters of all messages under way: each is in memory until it is answered. */
const MAX_CHARACTERS = 32 * 1024 * 1024

/** Does a turn on so many characters, if there is room for one more. */
type InRoom = <T>(length: number, turn: () => Promise<T>) => Promise<T>

/** Bounds what is under way at a time. */
export function createRoom(): InRoom {
  let turns = 0
  let characters = 0
  return async (length, turn) => {
    if (turns >= MAX_TURNS || characters + length > MAX_CHARACTERS)
      throw new TooBusy('Too many turns are under way.')
    turns += 1
    characters += length
    try {
      return await turn()
    } finally {
      turns -= 1
      characters -= length
    }
  }
}

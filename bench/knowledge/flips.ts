import { closeSync, fstatSync, openSync, readSync, writeSync } from 'node:fs'
import { isFileWhole } from '../../knowledge/articles/index/checksums/fileChecksums.ts'
import { openKnowledge } from '../../knowledge/articles/openKnowledge.ts'

/** Of so many flips one is opened as the service does, which looks for the article, too. */
const OPENED_EVERY = 10

/** Flips single bits all over an index, each back again: whether each is told. */
export function countFlips(index: string, flips: number): string {
  const file = openSync(index, 'r+')
  const { size } = fstatSync(file)
  let [told, opened, refused] = [0, 0, 0]
  for (let flip = 0; flip < flips; flip += 1) {
    const bit = Math.floor(((flip + Math.random()) * size * 8) / flips)
    flipBit(file, bit)
    if (!isFileWhole(index)) told += 1
    if (flip % OPENED_EVERY === 0) {
      opened += 1
      if (isRefused(index)) refused += 1
    }
    flipBit(file, bit)
  }
  closeSync(file)
  const whole = isRefused(index) ? 'refused, too' : 'taken'
  return (
    `${told} of ${flips} flipped bits told; ` +
    `opened with ${opened} of them: ${refused} refused in one line, ${opened - refused} to quote ` +
    `from; turned back it is ${whole}`
  )
}

function flipBit(file: number, bit: number): void {
  const byte = Buffer.alloc(1)
  const at = Math.floor(bit / 8)
  readSync(file, byte, 0, 1, at)
  byte[0] = (byte[0] ?? 0) ^ (1 << (bit % 8))
  writeSync(file, byte, 0, 1, at)
}

function isRefused(index: string): boolean {
  try {
    openKnowledge(index).close()
    return false
  } catch (error) {
    return error instanceof Error && error.message.startsWith(`${index}: `)
  }
}

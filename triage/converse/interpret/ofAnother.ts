import { announcesMachine } from '../../understand/cues/namesOtherMachine.ts'
import { saysAnother, saysTheSame, withoutAnnouncement } from '../../understand/cues/saysAnother.ts'
import { tellsFault } from '../../understand/cues/tellsTrouble.ts'
import type { RecognizedMessage } from '../../understand/recognizeMessage.ts'
import { type Case, isHandedOver } from '../case.ts'
import { hasItElsewhere, isOnlyRemark } from '../machines/elsewhere.ts'
import type { Move } from '../move.ts'
import { isOfLevelElsewhere, isOnOther, namesMachineOf, otherMachineIn } from '../otherMachine.ts'
import { namesOtherProgram } from './describes.ts'

/** Words from which on what is announced as another problem tells it, too. */
const MIN_WORDS_ANNOUNCED = 4

/** 'something else: ...': what follows is told, whatever it resembles. */
export function announcedOf(known: Case, heard: RecognizedMessage, words: string): Move | null {
  if (known.step === null) return null
  const isBeside =
    !isHandedOver(known) &&
    ALSO.test(words) &&
    tellsFault(words) &&
    namesOtherProgram(known, heard.rest)
  if (isBeside) return { kind: 'describe' }
  if (!saysAnother(words)) return null
  const told = withoutAnnouncement(heard.rest)
  const isTold = told !== heard.rest && told.trim().split(/\s+/).length >= MIN_WORDS_ANNOUNCED
  return isTold ? { kind: 'describe' } : null
}

/** 'also word 97 loses the borders': trouble of another program answers no question of this one. */
const ALSO = /^(?:(?:and|oh|ok),? )?(?:also|by the way|btw)\b/

/** 'MAIL02 has the same, sp3 there': what is told of another machine answers nothing of this one. */
export function ofOtherMachine(known: Case, heard: RecognizedMessage, words: string): Move | null {
  if (known.step === null || isHandedOver(known)) return null
  if (isOfLevelElsewhere(known, heard)) return { kind: 'describe' }
  if (announcesMachine(words)) return { kind: 'describe' }
  if (TAKES_BACK.test(words)) return null
  const isOther = otherMachineIn(known, heard) !== null && !namesMachineOf(known, heard)
  const isOfOther = isOnlyRemark(known, heard, () => false) || hasItElsewhere(known, heard)
  if (isOfOther) return { kind: 'describe' }
  const isTurnedTo = heard.releases.length > 0 || TURNS_TO.test(words) || saysTheSame(words)
  const isUnnamed = isOnOther(heard) && saysTheSame(words)
  return isUnnamed || (isOther && isTurnedTo) ? { kind: 'describe' } : null
}

/** 'and MAIL03?' */
const TURNS_TO = /^(?:and|what about|how about)\b/

/** 'not MAIL02, MAIL01', 'yes, the other one is a DC': goes on with the machine that was told. */
const TAKES_BACK = /^(?:yes|yeah|no|not|sorry|wait|oops|actually|correction)\b/

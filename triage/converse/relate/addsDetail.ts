import { inSequence, oneOf } from '../../../knowledge/language/words/oneOf.ts'
import { tellsFault } from '../../understand/cues/tellsTrouble.ts'
import { familiesNamed } from '../../understand/familiesNamed.ts'

/** 'I forgot to say', 'the exact message is' */
const ADDS = new RegExp(
  String.raw`^(?:(?:oh|and|sorry|btw|but|ah|by the way)[,. ]+){0,2}${oneOf(
    '(?:i|we) (?:forgot to|should|must|have to) (?:add|say|tell|mention|write)|for (?:your )?info(?:rmation)?|fyi',
    inSequence(
      '(?:the|its?) (?:exact|complete|full|whole|precise|actual) (?:error )?',
      '(?:text|message|wording|words?|title)'
    )
  )}\b`
)
/** 'the sound card is an AWE 64', 'we use an external drive': what there is, and no trouble. */
const OF_THING = new RegExp(
  `^(?:(?:oh|and|but|btw|by the way)[,. ]+){0,2}${oneOf(
    inSequence(
      '(?:(?:the|my|our|its) )?[a-z-]{2,16}(?: [a-z-]{2,16}){0,2} ',
      String.raw`(?:is|are) (?:an? [a-z][\w-]+(?: [\w-]+){0,5}[.! ]*$|[a-z]+[\w ]{0,24}\d)`
    ),
    String.raw`(?:i|we)(?: also| only| just)? (?:run|use|have|am|work) (?:it|an?|the|with|on|as)\b`
  )}`
)

/** 'don't know if that matters', 'if that has to do with it': offered as a part of what was told. */
const MAY_MATTER = new RegExp(
  inSequence(
    String.raw`\b(?:if|whether|maybe|perhaps|might|may|could|not sure|no idea|think|possibly)\b(?: \w+){0,3} `,
    oneOf(
      'matters?|helps?|relevant|related|important|significant',
      '(?:has|have|had)? ?(?:something|anything)? ?to do with (?:it|this|that)',
      '(?:makes?|made) (?:a|any) difference',
      'play(?:s|ed)? (?:a|any) (?:role|part)',
      '(?:has|have|had) an? (?:influence|effect)',
      'the (?:reason|cause|culprit)',
      'connected|of interest|because of (?:it|that|this)'
    ),
    '(?: (?:here|though|or not|at all))?[.?! ]*$'
  )
)

/** Words of a message that only says what there is. */
const MAX_WORDS_OF_THING = 12

/**
 * Adds to what was told, and tells no trouble: 'I forgot to say ...', 'the exact message is ...',
 * 'the printer model is a LaserJet 4'. `words` are normalized.
 */
export function addsDetail(words: string): boolean {
  return ADDS.test(words) || MAY_MATTER.test(words) || describesThing(words)
}

function describesThing(words: string): boolean {
  const isShort = words.split(' ').length <= MAX_WORDS_OF_THING
  return isShort && OF_THING.test(words) && !tellsFault(words) && familiesNamed(words).length === 0
}

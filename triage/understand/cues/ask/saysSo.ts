import { normalizeText } from '../../../../knowledge/language/words/normalizeText.ts'
import { oneOf } from '../../../../knowledge/language/words/oneOf.ts'
import type { RecognizedMessage } from '../../recognizeMessage.ts'

/** From this confidence on, a message means it in whatever words. */
const SURE = 0.98

/** What a yes, a no and an 'I don't know' are said with. */
const SAID: Readonly<Record<string, RegExp>> = {
  yes: new RegExp(
    String.raw`(?<!\p{L})${oneOf(
      'y|ye|yes|yeah|yea|yep|yup|jep|ja|jo|oui|si|sì|sí|da|hai|sim|tak',
      'sure|right|correct|exactly|indeed|true|ok(?:ay)?|of course|absolutely|definitely|affirmative',
      "(?:that|this|it)(?:'?s| is| was| does| fits| must be| looks like)? (?:it|one|the one|so|right)",
      '(?:it|that|this|i|we|they) (?:is|does|do|did|am|are|has|have)|(?:believe|think|guess) so|fits?'
    )}(?!\p{L})`,
    'u'
  ),
  no: new RegExp(
    oneOf(
      String.raw`^(?:(?:sorry|well|hm+|oh|ah|i think|i guess|unfortunately|ok)[,. ]+){0,2}${oneOf(
        'n|no|nope|nah|na|not|never|none|neither|nothing|hardly|nein|nee|non|niet|nicht|nada|ikke'
      )}(?!\p{L})`,
      String.raw`n['’]?t\b|\bnot (?:really|at all|it|that|this|so|me|us|mine|ours|here|yet|one)\b`,
      String.raw`\b(?:cannot|never)\b`
    ),
    'u'
  ),
  'dont-know': new RegExp(
    String.raw`(?<!\p{L})${oneOf(
      'know|sure|idea|clue|dunno|idk|unsure|forgot(?:ten)?|remember|tell|guess|maybe|perhaps|ask',
      'ahnung|wei(?:ß|ss)|sais|sé|weet|so|saber|sei|idée|idee|anything|something|whatever|either'
    )}(?!\p{L})`,
    'u'
  )
}

/**
 * The message without an answer that its words only resemble: 'that sounds dangerous' is no yes,
 * 'sorry, I am not technical' no no.
 */
export function saidOrNot(heard: RecognizedMessage): RecognizedMessage {
  const { name, confidence } = heard.intent
  const words = SAID[name ?? '']
  const isSaid = words === undefined || confidence >= SURE || words.test(normalizeText(heard.rest))
  return isSaid ? heard : { ...heard, intent: { name: null, confidence: 0 } }
}

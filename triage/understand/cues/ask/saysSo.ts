import { normalizeText } from '../../../../knowledge/language/words/normalizeText.ts'
import { oneOf } from '../../../../knowledge/language/words/oneOf.ts'
import type { RecognizedMessage } from '../../recognizeMessage.ts'

/** What an answer or a courtesy is said with. */
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
  thanks: new RegExp(
    String.raw`(?<!\p{L})${oneOf(
      'thank|thanks|thankyou|thx|tnx|ty|cheers|appreciate[d]?|grateful|great help|genius|star|legend',
      'danke|dank|merci|gracias|grazie|bedankt|obrigad[oa]|tack|tak|takk|kiitos|dzi[eę]kuj[eę]|spasibo'
    )}(?!\p{L})`,
    'u'
  ),
  goodbye: new RegExp(
    String.raw`(?<!\p{L})${oneOf(
      'bye|goodbye|good ?bye|see (?:you|ya)|cya|cu|later|take care|good ?night|so long',
      'have a (?:nice|good|great)|farewell|done here|auf wiedersehen|tot ziens|arrivederci',
      "that(?:'s| is| was) (?:all|it)|ciao|tsch(?:ü|ue)ss|adieu|au revoir|adi(?:ó|o)s|hasta|doei|gone"
    )}(?!\p{L})`,
    'u'
  ),
  'dont-know': new RegExp(
    String.raw`(?<!\p{L})${oneOf(
      'know|sure|idea|clue|dunno|idk|unsure|forgot(?:ten)?|remember|tell|guess|maybe|perhaps|ask',
      'ahnung|wei(?:ß|ss)|sais|sé|weet|non (?:lo )?so|saber|idée|idee|anything|something|whatever|either'
    )}(?!\p{L})`,
    'u'
  )
}

/**
 * The message without an answer or a courtesy that its words only resemble: 'that sounds dangerous'
 * is no yes, 'i need this today' no goodbye.
 */
export function saidOrNot(heard: RecognizedMessage): RecognizedMessage {
  const words = SAID[heard.intent.name ?? '']
  const isPicture = !/\p{L}/u.test(heard.rest)
  const isSaid = words === undefined || isPicture || words.test(normalizeText(heard.rest))
  return isSaid ? heard : { ...heard, intent: { name: null, confidence: 0 } }
}

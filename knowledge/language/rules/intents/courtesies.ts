import { inSequence, oneOf } from '../../words/oneOf.ts'
import { type Rule, whole } from './rule.ts'

/** Thanks, goodbyes and greetings. */
export const COURTESIES: readonly Rule[] = [
  {
    intent: 'thanks',
    words: whole(
      oneOf(
        inSequence(
          '(?:',
          oneOf(
            'ok(?:ay)?',
            'great',
            'perfect',
            'good',
            'super',
            'cool',
            'nice',
            'awesome',
            'excellent',
            'wonderful',
            'fine',
            'alright',
            'all right',
            'got it',
            'will do',
            "i'll try(?: that| it)?",
            'brilliant',
            'yes',
            'no'
          ),
          '[,.! ]+)*(?:many |a million |thousand )?',
          oneOf(
            '🙏',
            'thanks?',
            'thank ?you',
            'thx',
            'tnx',
            'ty',
            'tyvm',
            'cheers',
            'ta',
            'much appreciated',
            'appreciated?(?: it)?',
            'i appreciate (?:it|that|your help)',
            'danke(?: schön| sehr)?',
            'vielen dank',
            'merci(?: beaucoup)?',
            '(?:muchas )?gracias',
            'grazie',
            'obrigad[oa]',
            'dank je'
          ),
          '(?: ',
          oneOf(
            'a lot',
            'so much',
            'very much',
            'a bunch',
            'for (?:your|the) (?:help|time|info|information|answer|assistance)',
            'for that',
            'for helping',
            'you',
            'anyway',
            'a million',
            'man',
            'everyone',
            'all',
            'that helps',
            'bye',
            "that's all",
            'that is all'
          ),
          ')*'
        ),
        oneOf(
          'great',
          'perfect',
          'very helpful',
          'that helps(?: a lot)?',
          'good job',
          'well done',
          "you(?:'re| are) (?:great|the best|awesome)",
          'nice one',
          'good bot'
        )
      )
    )
  },
  {
    intent: 'goodbye',
    words: whole(
      inSequence(
        '(?:',
        oneOf(
          'thanks',
          'thank you',
          'danke(?: schön)?',
          'merci',
          'gracias',
          'grazie',
          'great',
          'alright',
          "that(?:'s| is) (?:all|it)",
          'no',
          "i'?m done"
        ),
        '[,.! ]+)*',
        oneOf(
          'good ?bye',
          'bye(?:[ -]bye)?',
          'cya',
          'see (?:you|ya|u)(?: later| soon| tomorrow| around)?',
          'later',
          'talk (?:to you )?later',
          'have a (?:good|nice|great) (?:one|day|evening|night|weekend)',
          'good ?night',
          "that(?:'s| is) (?:all|it|everything)(?: for (?:now|today))?",
          "i(?:'m| am) (?:done|off|leaving)",
          'gotta go',
          'i have to go',
          'take care',
          'so long',
          'farewell',
          'tschüss',
          'tschuess',
          'auf wiedersehen',
          'au revoir',
          'à bientôt',
          'adiós',
          'adios',
          'hasta luego',
          'ciao',
          'arrivederci',
          'nothing else',
          'no more questions',
          'quit',
          'exit'
        )
      )
    )
  },
  {
    intent: 'greeting',
    words: whole(
      inSequence(
        oneOf(
          'hi(?:ya)?',
          'hello',
          'hey(?: there)?',
          'hallo',
          'howdy',
          'good ?(?:morning|afternoon|evening|day)',
          'morning',
          'evening',
          'afternoon',
          'greetings',
          'yo',
          'sup',
          "what'?s up",
          'guten (?:tag|morgen|abend)',
          'moin',
          'servus',
          'bonjour',
          'bonsoir',
          'salut',
          'hola',
          'buenos (?:días|dias)',
          'buenas(?: tardes| noches)?',
          'ciao',
          'olá',
          'namaste',
          "g'day",
          'gday',
          'how are you(?: doing)?(?: today)?',
          "how(?:'s| is) it going",
          'nice to meet you',
          'anyone there',
          'is anyone (?:there|here)',
          'are you there',
          'hello world',
          'dear (?:support|team|sir|all|helpdesk)'
        ),
        '(?:[ ,!.]+',
        oneOf(
          'there',
          'all',
          'everyone',
          'team',
          'bot',
          'assistant',
          'folks',
          'guys',
          'support',
          'how are you(?: doing)?(?: today)?',
          'anyone there',
          'again',
          'good morning',
          'good day',
          'helpdesk',
          'buddy',
          'friend'
        ),
        ')*'
      )
    )
  }
]

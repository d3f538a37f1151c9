import { inSequence, oneOf } from '../../../knowledge/language/words/oneOf.ts'
import type { CuePhrase } from './cue.ts'

/** What people ask back, and of whom. */
export const ASK_CUES: readonly CuePhrase[] = [
  {
    cue: 'explain',
    opener: false,
    alternatives: [
      'what',
      'huh',
      'eh',
      'pardon',
      'excuse me',
      'come again',
      'wdym',
      'what do you mean',
      'what does that mean',
      'what do you want(?: from me| to know)?',
      '(?:say|ask) (?:that|it) again',
      '(?:can|could) you (?:repeat|rephrase|explain)(?: (?:that|it|the question))?',
      'repeat(?: (?:that|it|the question))?',
      'rephrase',
      "(?:i )?(?:do not|don't|dont|did not|didn't) (?:understand|get(?: it| that)|follow)(?: " +
        '(?:the question|that|it|you|what you (?:mean|want)))?',
      'no (?:lo )?(?:entiendo|comprendo)',
      'je ne comprends pas',
      '(?:ich )?verstehe? (?:ich )?(?:das |es )?nicht',
      'non (?:ho )?capi(?:sco|to)',
      'was (?:heißt|heisst|bedeutet) (?:das|denn das)',
      '(?:qué|que) (?:significa|quiere decir)(?: eso| esto)?',
      "qu'est[- ]ce que (?:ça|ca|cela) veut dire",
      'che (?:cosa )?(?:significa|vuol dire)(?: questo)?',
      'too complicated',
      "that's too complicated",
      'in plain english',
      "what(?:'s| is| was) (?:the|your) question(?: again)?",
      'which question'
    ].map(said => `(?:sorry,? |ok,? |but )?${said}`),
    behind: '(?: please)?[?.! ]*$'
  },
  {
    cue: 'next',
    alternatives: [
      'what else (?:should|can|could|do) (?:i|we) do',
      inSequence(
        '(?:what|which(?: one)?) ',
        // 'what i must make first', as it is said in other languages
        '(?:(?:should|do|can|must|shall) (?:i|we)|(?:i|we) (?:should|can|must|shall)) ',
        '(?:now |then |first )?(?:have to |need to )?(?:now |then )?(?:do|make|install|apply)',
        inSequence(
          '(?: (?:now|next|then|first|(?:on|with|about|for) (?:it|that|this|hers|his|mine|ours',
          '|(?:the|her|my) [a-z]+|[a-z-]+\\d+|[a-h])))?'
        )
      ),
      inSequence(
        'what (?:was|is|were) (?:the|your) ',
        '(?:advice|recommendation|suggestion|solution|answer|fix|remedy)(?: again)?(?: (?:there|for (?:it|that)))?'
      ),
      'what did you (?:advise|recommend|suggest|say)(?: (?:there|again|to do))?',
      "what(?:'s| is) next",
      'what now',
      'so ?\\?+',
      'now what',
      'and now',
      'and then',
      'then what',
      'next steps?',
      'what (?:to do(?: now| next| first| then)?|then)',
      '(?:and )?(?:now )?what (?:must|has to|should) be done(?: now| next| first)?',
      '(?:which|what) is the (?:first|next) (?:step|thing to do)',
      inSequence(
        '(?:please )?(?:(?:teach|tell|show|explain to) (?:me|us) )?how (?:to |(?:do|can|should|must) (?:i|we|one) )?',
        '(?:fix|repair|solve|correct|resolve|cure)(?: (?:it|this|that|the problem|the error))?'
      ),
      "(?:what(?:'s| is) |and )?the (?:solution|fix|cure|remedy)",
      '(?:just )?(?:give me |tell me )?the short version',
      '(?:just )?in (?:one sentence|short|a nutshell)(?: please)?'
    ],
    behind: '[ ?.!]*$'
  },
  {
    cue: 'next',
    opener: false,
    // what to do, where no table has the language
    alternatives: [
      inSequence(
        '(?:и )?(?:что|как) (?:мне |нам |же |теперь |тогда ){0,3}(?:надо |нужно |должен |должны )?',
        '(?:делать|сделать|быть|исправить)(?: дальше| теперь)?'
      ),
      '(?:i )?co (?:mam|mamy|muszę|powinienem|trzeba|teraz|dalej) ?(?:teraz )?(?:z?robić)?',
      'o que (?:eu |nós )?(?:devo|tenho (?:que|de)|preciso|posso)(?: de)? fazer(?: agora)?',
      '(?:それで|では|じゃあ)?(?:どう|何を)(?:したら|すれば)(?:いい|よい|良い)?(?:ですか|でしょうか|の)?',
      '(?:那|现在|我)*(?:该|应该|要)?(?:怎么办|怎么做|做什么)',
      '(?:그럼 )?(?:어떻게|무엇을|뭘) (?:해야|하면) ?(?:하나요|합니까|되나요|될까요|돼요)?'
    ],
    behind: '[ ?？.。!]*$'
  },
  {
    cue: 'hurry',
    alternatives: [
      'just (?:tell|give|say|fix|help|show|answer|skip|let|get|want|need|the)',
      'simply (?:tell|give|say|fix|help|show|answer)',
      'can you just',
      'could you just',
      'quick(?:ly)?',
      "(?:this|it)(?:'s| is) (?:very |really )?urgent",
      'i need (?:this|it) (?:today|now|asap|soon|fast)',
      'hurry',
      "(?:i|we) (?:do not|don't|have no|haven't) (?:have |got )?(?:the |any )?time",
      'skip the questions?',
      'no (?:more )?questions',
      'stop asking',
      'enough questions',
      'so many questions',
      'too many questions'
    ],
    behind: String.raw`\b(?!.*\b(?:sp ?\d|service pack \d|windows|w2k|nt ?4|xp|none)\b)`
  },
  {
    cue: 'robot',
    alternatives: [
      'are you',
      "you(?:'re| are| r)",
      'is this',
      '(?:who |whom )?am i (?:talking|speaking|chatting|writing) (?:to|with)\\??',
      '(?:who|what) are you\\??'
    ].map(asked => `(?:(?:hello|hi|hey|sorry|excuse me|ok|so|wait)[,.! ]{1,3})?${asked}`),
    behind: inSequence(
      ' (?:an? )?(?:real |actual |live )?(?:ro)?',
      oneOf('bot', 'human', 'person', 'machine', 'computer', 'program', 'ai', 'robot'),
      String.raw`\b`
    )
  }
]

import assert from 'node:assert/strict'
import { CUES } from '../../../../triage/understand/cues/cueList.ts'
import { type Cue, cueOf } from '../../../../triage/understand/cues/cueOf.ts'
import { patternOf } from '../../../../triage/understand/cues/phrase.ts'

/**
 * What people say, by what they mean; for each way to say it that is known, something only that way
 * takes.
 */
const SAID: readonly (readonly [Cue, readonly string[]])[] = [
  [
    'undo',
    [
      'undo that',
      "let's go back one step",
      'back',
      'one step back',
      'i take that back',
      'previous question',
      'back to the last question please',
      'revert'
    ]
  ],
  [
    'apology',
    [
      'sorry for my bad english',
      'excuse my spelling',
      'english is not my first language',
      "my english isn't very good"
    ]
  ],
  [
    'asked-before',
    [
      'you already asked that',
      'you asked me that before',
      'i already told you',
      'that is what i just said',
      'again the same list',
      'not again',
      'stop repeating yourself'
    ]
  ],
  [
    'more',
    [
      'show me more',
      'more please',
      'are there any others?',
      'do you have anything else?',
      'any other articles?',
      'what else is there'
    ]
  ],
  ['ok', ['okidoki', 'okay', 'alright then', 'fine', 'ok, i see', 'got it', 'right', 'oh', 'hmm']],
  [
    'reject',
    [
      'no no, different',
      'that is complete nonsense',
      "it's not my problem",
      "that isn't the right one",
      'the article has nothing to do with printing',
      'it does not fit at all',
      'that makes no sense',
      "that's about a different product",
      'not our problem',
      'wrong article',
      "you don't understand me",
      "we don't even have that",
      "nonsense, it isn't about printers",
      "that's not it at all"
    ]
  ],
  [
    'wait',
    [
      'wait',
      'hold on, please',
      'hang on',
      'one moment',
      'just a sec',
      'give me five minutes',
      'brb',
      'i will get back to you',
      'be right back',
      'bear with me',
      'stand by',
      'moment',
      'ask my colleague',
      'wait, the phone',
      'ok, let me check',
      "i'll look",
      'checking',
      'looking'
    ]
  ],
  [
    'recap',
    [
      'ok back',
      "i'm back",
      'back from lunch',
      "let's continue",
      'where were we?',
      'did i tell you the version?',
      'what did i tell you',
      'what do you know so far',
      'summary please',
      'recap',
      'sum it up',
      'what have you understood',
      'what did you understand',
      'remind me'
    ]
  ],
  [
    'refuse',
    [
      'skip it',
      'pass',
      'next question',
      'whatever',
      "i don't care",
      "doesn't matter",
      'none of your business',
      "i'd rather not",
      "i'm not telling you",
      'why should i tell you',
      'no comment',
      "that's confidential",
      'i refuse'
    ]
  ],
  [
    'will-try',
    [
      "i'll try",
      'i do that',
      'will give it a try',
      'installing it now',
      'trying it',
      'will do',
      'downloading'
    ]
  ],
  [
    'did-it-help',
    ['did that already', 'done', 'i have tried it twice', 'it is done', 'i already renamed it']
  ],
  [
    'never-mind',
    [
      'never mind',
      'nvm',
      'forget it',
      'i changed my mind',
      'drop it',
      'leave it',
      'cancel',
      'stop!',
      'not important',
      'no longer needed'
    ]
  ],
  [
    'dont-know',
    [
      "it's windows something",
      'some kind of windows',
      'dunno',
      'idk',
      'no idea',
      'no clue',
      'not sure',
      'unsure',
      "i don't know",
      'could be anything',
      'something with windows'
    ]
  ],
  ['latest', ['the latest one', 'all', 'both', 'up to date', 'fully patched', 'everything']],
  ['all-of-them', ['all of the servers have it']],
  [
    'explain',
    [
      'what was the question again',
      'which question',
      'no entiendo',
      'je ne comprends pas',
      'ich verstehe das nicht',
      'non ho capito',
      'was heißt das?',
      'que significa eso',
      "qu'est-ce que ça veut dire ?",
      'che cosa significa?',
      'sorry, what?',
      'huh?',
      'eh',
      'pardon?',
      'excuse me',
      'come again',
      'wdym',
      'what do you mean?',
      'what does that mean',
      'what do you want from me',
      'say that again',
      'can you rephrase that',
      'repeat the question',
      'rephrase',
      "i don't understand the question",
      'too complicated',
      "that's too complicated",
      'in plain english please'
    ]
  ],
  [
    'next',
    [
      'что мне делать?',
      'co mam teraz zrobić?',
      'o que devo fazer?',
      'どうすればいいですか',
      '怎么办?',
      '어떻게 해야 하나요?',
      'what do i have to do now',
      'what i must make first',
      'which is the first step',
      'and now what must be done',
      'give me the short version',
      'in one sentence please',
      'what else can i do',
      'so?',
      'please teach me how to fix it',
      'and the solution?',
      'what should we do now?',
      "what's next",
      'what now?',
      'now what',
      'and now?',
      'and then',
      'then what',
      'next steps?',
      'what to do',
      'what was the advice again',
      'what did you recommend'
    ]
  ],
  [
    'hurry',
    [
      'this is urgent',
      'i need it today',
      'just tell me',
      'simply give me the fix',
      'can you just tell me',
      'could you just help',
      'quick',
      'hurry up',
      "i don't have time for this",
      'skip the questions',
      'no more questions',
      'stop asking',
      'enough questions',
      'so many questions',
      'too many questions'
    ]
  ],
  [
    'robot',
    [
      'you are a bot, right',
      'are you a bot?',
      'is this a real person',
      'am i talking to a machine',
      'hello, who am i talking to? a person',
      'who are you? a bot?'
    ]
  ],
  [
    'not-solved',
    [
      'it hangs again',
      'hm, it is still dead',
      'the error came back',
      'same problem',
      'no difference',
      'i did that but it hangs',
      'there is no such event',
      'no such event',
      "i can't find it",
      "it's not in the log",
      'the event is not there',
      'not in the event log',
      'nothing in the log'
    ]
  ],
  [
    'dont-know',
    [
      'ich keine ahnung',
      'weiß ich nicht',
      'je ne sais pas',
      'aucune idée',
      'no lo sé',
      'ni idea',
      'no tengo idea',
      'non lo so',
      'não sei',
      'geen idee'
    ]
  ],
  ['wrong', ["that's wrong", 'i gave you the wrong one', 'oops', "something's wrong with that"]]
]

describe('what a message says of the conversation', () => {
  for (const [cue, examples] of SAID)
    for (const words of examples) it(`"${words}" is ${cue}`, () => assert.equal(cueOf(words), cue))

  for (const words of [
    'wait, it is sp 2',
    'hm wait i did install the sdk',
    "i don't know, sp 3 maybe",
    'the pop3 service hangs',
    'windows 2000',
    '',
    'what else can i do'.padEnd(300, '.')
  ])
    it(`"${words.slice(0, 40)}" is none`, () => assert.equal(cueOf(words), null))

  describe('each way to say it', () => {
    for (const { cue, alternatives, ...around } of CUES)
      for (const alternative of alternatives)
        it(`${cue}: ${alternative} has an example that only it takes`, () => {
          const others = alternatives.filter(other => other !== alternative)
          const alone = patternOf({ ...around, alternatives: [alternative] })
          const rest = others.length === 0 ? null : patternOf({ ...around, alternatives: others })
          const examples = SAID.filter(([name]) => name === cue).flatMap(([, said]) => said)
          assert.ok(examples.some(said => alone.test(said) && rest?.test(said) !== true))
        })
  })
})

import type { TalkWord } from './vocabulary/vocabulary.ts'

/** Something that is said of the talk, whatever the problem is. */
export type Kind = {
  /** what does the same in English; `$level` and `$term` are those of the message */
  readonly english: string
  /** what it is said by: a word of each, in any order */
  readonly needs: readonly TalkWord[]
  /** what else may stand in it, beside small words */
  readonly may?: readonly TalkWord[]
  /** whether it has a question mark; none: it never has */
  readonly asks?: 'may' | 'must'
}

const COURTESY: readonly TalkWord[] = ['thanks', 'yes', 'no', 'modal']
const OF_UNKNOWN: readonly TalkWord[] = [
  'know',
  'not',
  'see',
  'here',
  'product',
  'term',
  'what',
  'where',
  'maybe',
  'time',
  ...COURTESY
]
const OF_FAILURE: readonly TalkWord[] = [
  'works',
  'not',
  'same',
  'fault',
  'still',
  'change',
  'problem',
  'try',
  'done',
  'no',
  'thanks'
]

/** In this order: the first that fits counts. */
export const KINDS: readonly Kind[] = [
  { english: 'forget me', needs: ['forget'], may: COURTESY, asks: 'may' },
  { english: 'forget me', needs: ['delete', 'own'], may: COURTESY, asks: 'may' },
  { english: 'what is a $term?', needs: ['term', 'what'], may: COURTESY, asks: 'may' },
  {
    english: 'where do i get sp$level?',
    needs: ['level', 'where', 'get'],
    may: COURTESY,
    asks: 'may'
  },
  {
    english: 'where do i get the $term?',
    needs: ['term', 'where', 'get'],
    may: COURTESY,
    asks: 'may'
  },
  {
    english: 'would sp$level help, too?',
    needs: ['level', 'also'],
    may: [...COURTESY, 'works', 'try', 'not'],
    asks: 'must'
  },
  {
    english: 'why do you ask?',
    needs: ['why', 'ask'],
    may: ['need', 'you', 'term', 'product', 'modal'],
    asks: 'may'
  },
  {
    english: 'why do you ask?',
    needs: ['why', 'need'],
    may: ['you', 'term', 'product', 'modal'],
    asks: 'may'
  },
  { english: 'why do you ask?', needs: ['need'], may: ['what', 'why'], asks: 'must' },
  { english: 'why?', needs: ['why'], may: ['level', 'modal', 'no', 'other'], asks: 'may' },
  { english: 'are you sure?', needs: ['sure'], may: ['you', 'know', 'ask', 'here'], asks: 'must' },
  { english: 'are you sure?', needs: ['sure', 'you'], may: ['know', 'ask'], asks: 'may' },
  {
    english: 'where do I see that?',
    needs: ['where', 'see'],
    may: ['term', 'product', 'know', 'what', ...COURTESY],
    asks: 'may'
  },
  { english: "i don't know", needs: ['unknown'], may: OF_UNKNOWN },
  { english: "i don't know", needs: ['know', 'not'], may: OF_UNKNOWN },
  {
    english: 'talk to a person',
    needs: ['person'],
    may: ['talk', 'desk', ...COURTESY],
    asks: 'may'
  },
  { english: 'talk to a person', needs: ['desk', 'talk'], may: COURTESY, asks: 'may' },
  { english: 'I have a new problem', needs: ['other', 'problem'], may: COURTESY },
  { english: 'start over', needs: ['begin'], may: ['try', ...COURTESY], asks: 'may' },
  { english: 'go back', needs: ['back'], may: ['step', 'modal', 'no', 'thanks'], asks: 'may' },
  { english: 'it did not help', needs: ['works', 'not'], may: OF_FAILURE },
  { english: 'it did not help', needs: ['change', 'not'], may: OF_FAILURE },
  { english: 'it did not help', needs: ['same', 'still'], may: OF_FAILURE },
  { english: 'it did not help', needs: ['fault', 'still'], may: OF_FAILURE },
  { english: 'it did not help', needs: ['fault', 'same'], may: OF_FAILURE },
  { english: 'still the same', needs: ['same'], may: ['problem', 'no', 'thanks'] },
  {
    english: 'it works now',
    needs: ['works'],
    may: ['yes', 'no', 'thanks', 'already', 'problem']
  },
  { english: 'i think sp$level', needs: ['level', 'maybe'], may: ['installed', 'yes', 'no'] },
  { english: 'it has sp$level', needs: ['level', 'installed'], may: ['yes', 'no'] },
  { english: 'it has sp$level', needs: ['level', 'is'], may: ['yes', 'no'] },
  { english: 'i did that already', needs: ['already', 'done'], may: ['try', ...COURTESY] },
  { english: 'i will try that', needs: ['try'], may: ['time', 'level', 'term', ...COURTESY] },
  { english: 'show me the article', needs: ['article'], may: ['show', ...COURTESY], asks: 'may' },
  {
    english: 'do i need to restart?',
    needs: ['restart', 'need'],
    may: ['modal', 'time'],
    asks: 'may'
  },
  {
    english: 'do i need to restart?',
    needs: ['restart'],
    may: ['modal', 'time', 'here'],
    asks: 'must'
  },
  {
    english: 'is there another way?',
    needs: ['other', 'way'],
    may: ['not', 'also', 'what', 'where', ...COURTESY],
    asks: 'may'
  },
  { english: 'the first one', needs: ['first'], may: ['thing', 'modal'] },
  { english: 'the second one', needs: ['second'], may: ['thing', 'modal'] },
  { english: 'the third one', needs: ['third'], may: ['thing', 'modal'] },
  { english: 'something else', needs: ['other', 'thing'], may: COURTESY },
  { english: 'no service pack', needs: ['none', 'term'], may: ['installed', 'still', 'no'] },
  { english: 'no service pack', needs: ['not', 'term', 'installed'], may: ['still', 'no'] },
  { english: 'no service pack', needs: ['not', 'term', 'still'], may: ['no'] },
  { english: 'none', needs: ['none'], may: ['still', 'no'] },
  { english: 'no service pack', needs: ['none', 'installed'], may: ['still', 'no'] },
  { english: 'not installed', needs: ['not', 'installed'], may: ['still', 'no'] },
  {
    english: 'what does that mean?',
    needs: ['meant'],
    may: ['not', 'what', 'where', 'you', 'ask', 'know', 'modal'],
    asks: 'may'
  },
  { english: 'are you a bot?', needs: ['bot', 'you'], may: ['talk', 'sure'], asks: 'may' },
  {
    english: 'what do you know so far?',
    needs: ['recap'],
    may: ['you', 'know', 'what', 'modal'],
    asks: 'may'
  },
  { english: 'wait a moment', needs: ['wait'], may: ['see', 'time', ...COURTESY] },
  { english: 'what can you do?', needs: ['can'], may: ['what', 'you', 'where'], asks: 'may' },
  {
    english: 'what should i do now?',
    needs: ['next'],
    may: ['what', 'where', 'modal'],
    asks: 'may'
  },
  {
    english: 'how old is the article?',
    needs: ['old'],
    may: ['article', 'still', 'sure'],
    asks: 'may'
  },
  { english: 'do i lose data?', needs: ['lose'], may: ['modal', 'not'], asks: 'must' },
  {
    english: 'how long does it take?',
    needs: ['long'],
    may: ['modal', 'where', 'what', 'try'],
    asks: 'must'
  },
  { english: 'hello', needs: ['hello'] },
  { english: 'goodbye', needs: ['bye'], may: ['thanks'] }
]

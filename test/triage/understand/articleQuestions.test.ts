import assert from 'node:assert/strict'
import { normalizeText } from '../../../knowledge/language/words/normalizeText.ts'
import { protestsAge, topicOf } from '../../../triage/understand/articleQuestions.ts'

/** What is asked of an article that was shown, and what about; null: its words must tell. */
const ASKED = {
  part: ['how do i do step 3', 'what is the second method?', 'option two sounds odd, what is it'],
  age: ['how old is that?', 'when was this written', 'is it still valid?'],
  worked: ['how do i see that it worked?', 'how can we check if it helped'],
  undo: ['can i undo that later?', 'can we go back to the old state'],
  again: [
    'will it come back?',
    'what if the error returns',
    'is that for good?',
    'does it happen again next week'
  ],
  when: ['does it happen every time?', 'when exactly does it happen', 'do all my users have it'],
  contact: ['who do i have to call?', 'is there a phone number'],
  rights: ['can a normal user do that?', 'do i have to be an administrator', 'who may do that?'],
  waiting: ['and if i do nothing?', 'can it wait until monday', 'is it harmless?'],
  restart: ['do we have to reboot?', 'is there a downtime', 'must i take the box down for that'],
  loss: ['will i lose my settings?', 'do i need a backup before', 'are her macros gone then'],
  safety: [
    'is it risky?',
    'can that break anything',
    'any side effects',
    'what if i delete the wrong key'
  ],
  duration: ['how long does it take'],
  file: ['which file is wrong?', 'what is the name of the dll i need'],
  cost: ['is it free', 'how much is that'],
  workaround: [
    'is there a workaround',
    'is there no way around it',
    'and in the meantime?',
    'can i do it without the update'
  ],
  source: ['where do i get it', 'is there a download for that'],
  covered: ['which versions have it', 'does it happen on 98 too', 'is xp affected?'],
  fix: [
    'is that a known bug?',
    'has it been fixed',
    'in which version is that corrected',
    'did they ever fix it later',
    'where does it say so'
  ],
  cause: ['what causes it', 'why does that happen', 'what is the reason'],
  how: ['how exactly', 'how do i apply it']
} as const

describe('what is asked of an article', () => {
  for (const [topic, questions] of Object.entries(ASKED))
    for (const question of questions)
      it(`"${question}" is about ${topic}`, () =>
        assert.equal(topicOf(normalizeText(question)), topic))

  for (const question of [
    'do i need the cd for that?',
    'what are costly counters?',
    'can i give it a fixed letter?'
  ])
    it(`"${question}" is about its own words`, () =>
      assert.equal(topicOf(normalizeText(question)), null))
})

describe('the protest that an article is old', () => {
  for (const [words, isProtest] of [
    ['that article is from 2000, are you kidding me', true],
    ['this is way too old', true],
    ['too old for us', true],
    ['our server is 9 years old and crashes', false],
    ['the file is from 1999', false]
  ] as const)
    it(`"${words}": ${isProtest}`, () => assert.equal(protestsAge(normalizeText(words)), isProtest))
})

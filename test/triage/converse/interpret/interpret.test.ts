import assert from 'node:assert/strict'
import { openKnowledge } from '../../../../knowledge/articles/openKnowledge.ts'
import { type Case, NEW_CASE } from '../../../../triage/converse/case.ts'
import { converse } from '../../../../triage/converse/converse.ts'
import { interpret } from '../../../../triage/converse/interpret/interpret.ts'

const knowledge = openKnowledge(
  new URL('../../../../knowledge/articles/texts', import.meta.url).pathname
)

function saying(text: string): { text: string; attachment: boolean; returned: boolean } {
  return { text, attachment: false, returned: false }
}

function after(...messages: readonly string[]): Case {
  return messages.reduce<Case>(
    (known, text) => converse(knowledge, known, saying(text)).after,
    NEW_CASE
  )
}

const ASKED = after('pop3 hangs on windows 2000')
const ADVISED = after('pop3 hangs, w2k sp2')
const TITLES = [
  { article: 'Q1', title: 'Blank Pages Printed' },
  { article: 'Q2', title: 'Printer Prints Nothing' }
]
const OFFERED: Case = {
  ...ASKED,
  words: 'word 97 prints blank pages',
  pendingQuestion: 'article',
  article: null,
  between: TITLES,
  choices: TITLES.map(({ title }) => title),
  facts: { ...NEW_CASE.facts, product: 'Word 97' }
}

const CASES = {
  'at the start': NEW_CASE,
  'while the product is asked': after('pop3 hangs'),
  'while the service pack is asked': ASKED,
  'after the advice': ADVISED,
  'while two titles are offered': OFFERED,
  'while one title is offered': { ...OFFERED, between: TITLES.slice(0, 1) },
  'where nothing was found': after('my toaster burns the bread in the kitchen'),
  'while two problems wait': {
    ...ADVISED,
    waiting: ['the printer is dead', 'excel crashes on save']
  },
  'with people': after('pop3 hangs, w2k sp2', 'talk to a person')
} as const

/** The same words do different things in different places. */
const SAID: readonly (readonly [where: keyof typeof CASES, text: string, does: string])[] = [
  ['at the start', '', 'nothing'],
  ['at the start', 'hello', 'greeting'],
  ['at the start', 'ok', 'ok'],
  ['at the start', 'pop3 hangs', 'describe'],
  ['at the start', 'event 2086', 'paste'],
  ['at the start', 'please look at this', 'attachment'],
  ['while the product is asked', 'windows 2000', 'answer'],
  ['while the product is asked', 'another', 'another'],
  ['while the product is asked', 'another problem: the fax is dead', 'describe'],
  ['while the product is asked', 'skip it', 'refuse'],
  ['while the product is asked', 'what do you mean?', 'explain'],
  ['while the product is asked', 'undo', 'undo'],
  ['while the service pack is asked', 'the latest one', 'latest'],
  ['while the service pack is asked', 'is sp3 ok?', 'question'],
  ['while the service pack is asked', 'sp3', 'answer'],
  ['after the advice', 'yes', 'did-it-help'],
  ['after the advice', 'ok', 'will-try'],
  ['after the advice', 'that fixed it', 'solved'],
  ['after the advice', 'is this fixed in 4.0?', 'question'],
  ['after the advice', 'has that been solved meanwhile?', 'question'],
  ['after the advice', 'it still hangs', 'not-solved'],
  ['after the advice', 'that is nonsense', 'reject'],
  ['after the advice', 'it only runs weekly', 'describe'],
  ['after the advice', 'what happens if I install sp4', 'question'],
  ['after the advice', 'can I read the whole article', 'show'],
  ['after the advice', 'never mind', 'drop'],
  ['after the advice', 'start over', 'restart'],
  ['at the start', 'yes', 'unclear'],
  ['at the start', 'no', 'unclear'],
  ['at the start', 'sp2', 'answer'],
  ['at the start', 'nt 4', 'answer'],
  ['at the start', 'what now', 'help'],
  ['at the start', 'thanks', 'thanks'],
  ['at the start', 'that is nonsense', 'upset'],
  ['at the start', 'who are you', 'help'],
  ['at the start', 'asdf', 'unclear'],
  ['at the start', 'it says access denied', 'describe'],
  ['at the start', 'talk to a person', 'person'],
  ['at the start', 'start over', 'restart'],
  ['at the start', 'Ds_insufficient_access_rights', 'unclear'],
  ['while the product is asked', 'yes', 'yes'],
  ['while the product is asked', 'no', 'no'],
  ['while the product is asked', 'not sure', 'answer'],
  ['while the product is asked', 'the first one', 'answer'],
  ['while the product is asked', 'nt 4', 'answer'],
  ['while the product is asked', 'sorry, nt 4', 'answer'],
  ['while the product is asked', 'why?', 'question'],
  ['while the product is asked', 'what now', 'hurry'],
  ['while the product is asked', 'what do i install', 'hurry'],
  ['while the product is asked', 'same on MAIL02', 'describe'],
  ['while the product is asked', 'mine doesnt', 'describe'],
  ['while the product is asked', 'the other server is fine', 'describe'],
  ['while the product is asked', 'suppose it was sp6a, would we see it?', 'question'],
  ['while the product is asked', 'anything else?', 'more'],
  ['while the product is asked', 'Ds_insufficient_access_rights', 'describe'],
  ['while the product is asked', 'it only runs weekly', 'describe'],
  ['while the product is asked', 'thanks', 'thanks'],
  ['while the product is asked', 'asdf', 'unclear'],
  ['while the product is asked', 'it says access denied', 'describe'],
  ['while the product is asked', 'talk to a person', 'person'],
  ['while the service pack is asked', 'yes', 'yes'],
  ['while the service pack is asked', 'none', 'answer'],
  ['while the service pack is asked', 'not sure', 'answer'],
  ['while the service pack is asked', 'sp2', 'answer'],
  ['while the service pack is asked', 'sp3 then?', 'question'],
  ['while the service pack is asked', 'sorry, nt 4', 'answer'],
  ['while the service pack is asked', '5.5', 'describe'],
  ['while the service pack is asked', 'what do i install', 'hurry'],
  ['while the service pack is asked', 'mine doesnt', 'describe'],
  ['while the service pack is asked', 'suppose it was sp6a, would we see it?', 'question'],
  ['while the service pack is asked', 'who are you', 'help'],
  ['while the service pack is asked', 'asdf', 'unclear'],
  ['while the service pack is asked', 'since yesterday', 'describe'],
  ['while two titles are offered', 'yes', 'yes'],
  ['while two titles are offered', 'no', 'pick'],
  ['while two titles are offered', 'not sure', 'answer'],
  ['while two titles are offered', 'none of these', 'pick'],
  ['while two titles are offered', 'the first one', 'pick'],
  ['while two titles are offered', 'the last one', 'pick'],
  ['while two titles are offered', 'Q2', 'pick'],
  ['while two titles are offered', 'sp2', 'answer'],
  ['while two titles are offered', 'nt 4', 'answer'],
  ['while two titles are offered', 'no, 3.0b', 'describe'],
  ['while two titles are offered', 'why?', 'question'],
  ['while two titles are offered', 'what now', 'hurry'],
  ['while two titles are offered', 'mine doesnt', 'describe'],
  ['while two titles are offered', 'suppose it was sp6a, would we see it?', 'question'],
  ['while two titles are offered', 'anything else?', 'more'],
  ['while two titles are offered', 'it only runs weekly', 'describe'],
  ['while two titles are offered', 'that is nonsense', 'reject'],
  ['while two titles are offered', 'none of these, it says out of paper', 'reject-and-tell'],
  ['while two titles are offered', 'excel, not word', 'swap'],
  ['while two titles are offered', 'who are you', 'help'],
  ['while two titles are offered', 'start over', 'restart'],
  ['while one title is offered', 'yes', 'pick'],
  ['while one title is offered', 'no', 'pick'],
  ['while one title is offered', 'none of these', 'pick'],
  ['while one title is offered', 'what now', 'pick'],
  ['while one title is offered', 'what do we do on hers', 'pick'],
  ['while one title is offered', 'no, 3.0b', 'describe'],
  ['while one title is offered', 'mine doesnt, same office', 'describe'],
  ['while one title is offered', 'that is nonsense', 'reject'],
  ['while one title is offered', 'nt 4', 'answer'],
  ['after the advice', 'no', 'not-solved'],
  ['after the advice', 'sp2', 'same'],
  ['after the advice', 'so sp3?', 'question'],
  ['after the advice', 'so three?', 'question'],
  ['after the advice', 'sp3 then?', 'question'],
  ['after the advice', 'nt 4', 'answer'],
  ['after the advice', 'sorry, nt 4', 'answer'],
  ['after the advice', 'why?', 'question'],
  ['after the advice', 'what now', 'next'],
  ['after the advice', 'what do i install', 'next'],
  ['after the advice', 'same on MAIL02', 'describe'],
  ['after the advice', 'mine doesnt', 'describe'],
  ['after the advice', 'the other server is fine', 'describe'],
  ['after the advice', 'suppose it was sp6a, would we see it?', 'question'],
  ['after the advice', 'not sure', 'unclear'],
  ['after the advice', 'and the other?', 'next-problem'],
  ['after the advice', 'anything else?', 'more'],
  ['after the advice', 'Ds_insufficient_access_rights', 'describe'],
  ['after the advice', 'it says access denied', 'describe'],
  ['after the advice', 'asdf', 'unclear'],
  ['after the advice', 'thanks', 'thanks'],
  ['where nothing was found', 'yes', 'person'],
  ['where nothing was found', 'no', 'declined'],
  ['where nothing was found', 'sp2', 'answer'],
  ['where nothing was found', 'nt 4', 'answer'],
  ['where nothing was found', 'same on MAIL02', 'describe'],
  ['where nothing was found', 'anything else?', 'more'],
  ['where nothing was found', 'it says access denied', 'describe'],
  ['where nothing was found', 'thanks', 'thanks'],
  ['where nothing was found', 'that is nonsense', 'upset'],
  ['where nothing was found', 'asdf', 'unclear'],
  ['while two problems wait', 'and the other?', 'next-problem'],
  ['while two problems wait', 'next', 'next-problem'],
  ['while two problems wait', 'and the third?', 'next-problem'],
  ['while two problems wait', 'now the printer', 'next-problem'],
  ['while two problems wait', 'what about the printer', 'next-problem'],
  ['while two problems wait', 'forget the second', 'forget'],
  ['while two problems wait', 'forget excel', 'forget'],
  ['while two problems wait', 'sp2', 'same'],
  ['while two problems wait', 'so sp3?', 'question'],
  ['while two problems wait', 'sorry, nt 4', 'answer'],
  ['while the service pack is asked', 'did i tell you the version?', 'recap'],
  ['while the product is asked', 'windows 2000. also the fax is dead', 'answer'],
  ['with people', 'any news?', 'of-the-case'],
  ['with people', 'they can reach me at extension 12 after lunch', 'add']
]

describe('what a message does to a case', () => {
  for (const [where, text, does] of SAID)
    it(`${where}, "${text}" is ${does}`, () =>
      assert.equal(interpret(CASES[where], saying(text)).move.kind, does))
})

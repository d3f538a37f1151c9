import assert from 'node:assert/strict'
import { openKnowledge } from '../../../knowledge/articles/openKnowledge.ts'
import { servicePacksOf } from '../../../knowledge/releases/servicePacksOf.ts'
import { type Case, NEW_CASE, wordsOf } from '../../../triage/converse/case.ts'
import { converse } from '../../../triage/converse/converse.ts'

const knowledge = openKnowledge(
  new URL('../../../knowledge/articles/texts', import.meta.url).pathname
)

const OPENINGS = [
  'pop3 hangs',
  'the imap4 virtual server does not respond',
  'event 2086',
  'smtp stops and the queue grows',
  'word 97 prints blank pages',
  'the modem does not dial',
  'two problems: pop3 hangs, and the printer is dead'
]
/** What tells something, and what of it must be found again in the case. */
const TELLS: readonly (readonly [text: string, kept: string])[] = [
  ['it only happens after lunch', 'lunch'],
  ['Ds_insufficient_access_rights', 'Ds_insufficient_access_rights'],
  ['we moved the mailboxes last week', 'mailboxes'],
  ['the log says access denied', 'access denied'],
  ['a colleague has seen it on monday', 'monday'],
  ['our backup tape drive is broken', 'tape']
]
const LEVELS = ['windows 2000', 'nt 4', 'sp2', 'sorry, sp3', 'not sure', 'windows 2000 sp1']
const TALK = [
  'why?',
  'what now',
  'thanks',
  'so sp3?',
  'who are you',
  'mine does not',
  'asdf',
  'brilliant',
  'and if i do nothing?',
  'do i need to reboot',
  'that sounds dangerous',
  'with sp4, would it still happen?',
  'which sp again'
]
/** How often it happens, which is neither question nor answer. */
const OFTEN = ['always', 'every time', 'only mondays']

/** Numbers that are the same at every run. */
function* seeded(seed: number): Generator<number, never> {
  for (let state = seed; ; ) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    yield state / 2_147_483_648
  }
}

type Turn = { readonly text: string; readonly before: Case; readonly after: Case; reply: string }

const CONVERSATIONS = 250
const LENGTH = 6

function played(): readonly (readonly Turn[])[] {
  const numbers = seeded(17)
  const one = <T>(of: readonly T[]): T => of[Math.floor(numbers.next().value * of.length)] as T
  return Array.from({ length: CONVERSATIONS }, () => {
    const turns: Turn[] = []
    let before: Case = NEW_CASE
    for (let at = 0; at < LENGTH; at += 1) {
      const said = [TELLS.map(([words]) => words), LEVELS, LEVELS, TALK, TALK, OFTEN]
      const text = at === 0 ? one(OPENINGS) : one(one(said))
      const { after, reply } = converse(knowledge, before, {
        text,
        attachment: false,
        returned: false
      })
      turns.push({ text, before, after, reply: reply.text })
      before = JSON.parse(JSON.stringify(after)) as Case
    }
    return turns
  })
}

/** Whether what runs ever had a third service pack: of Word 97 there is none. */
function has3({ facts: { product } }: Case): boolean {
  const levels = servicePacksOf(product ?? '')
  return levels.length === 0 || levels.includes(3)
}

function toldIn(known: Case): string {
  const { earlier = [], waiting = [] } = known
  return [wordsOf(known), ...waiting, ...earlier.map(toldIn)].join('\n')
}

describe('a conversation of any messages', () => {
  const conversations = played()

  it('says nothing twice in a row', () => {
    for (const turns of conversations)
      for (const [at, { reply }] of turns.entries())
        assert.notEqual(reply, turns[at - 1]?.reply, turns.map(({ text }) => text).join(' / '))
  })

  it('asks nothing a third time in the same words', () => {
    for (const turns of conversations) {
      const asked = turns.flatMap(({ reply }) =>
        reply.split('\n\n').filter(one => one.endsWith('?'))
      )
      const times = Map.groupBy(asked, one => one)
      for (const [question, all] of times)
        if (/^which (?:windows|service pack)/i.test(question))
          assert.ok(all.length <= 3, `${turns.map(({ text }) => text).join(' / ')}: ${question}`)
    }
  })

  it('never says of a remark that it has no article for it', () => {
    for (const turns of conversations)
      for (const { text, reply } of turns)
        if (TALK.includes(text))
          assert.ok(!reply.includes('not something I have an article for'), `${text} → ${reply}`)
  })

  it('drops nothing that was told from what people get', () => {
    for (const turns of conversations)
      for (const { text, before, after } of turns)
        if (OFTEN.includes(text) && before.step !== null)
          assert.ok(toldIn(after).includes(text), turns.map(one => one.text).join(' / '))
  })

  it('never asks for the Windows that was told', () => {
    for (const turns of conversations)
      for (const { text, after, reply } of turns)
        if (/^(?:windows 2000|nt 4)/.test(text))
          assert.ok(!/which windows/i.test(reply), `${text} → ${reply} ${after.facts.product}`)
  })

  it('takes a correction', () => {
    for (const turns of conversations)
      for (const { text, before, after } of turns)
        if (text === 'sorry, sp3' && before.facts.servicePack !== null && has3(before))
          assert.equal(after.facts.servicePack, 3)
  })

  it('keeps what is told, with the case, an earlier one, or for afterwards', () => {
    for (const turns of conversations)
      for (const { text, after, reply } of turns) {
        const kept = TELLS.find(([words]) => words === text)?.[1]
        if (kept !== undefined && !reply.includes('not something I have an article for'))
          assert.ok(toldIn(after).includes(kept), turns.map(one => one.text).join(' / '))
      }
  })

  it('never takes a level that was only asked about for one that is in', () => {
    for (const turns of conversations)
      for (const { text, before, after } of turns)
        if (text === 'so sp3?' && before.article !== null && before.pendingQuestion === null)
          assert.equal(after.facts.servicePack, before.facts.servicePack)
  })
})

import assert from 'node:assert/strict'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { openKnowledge } from '../../../knowledge/articles/openKnowledge.ts'
import { readMachines } from '../../../knowledge/machines/readMachines.ts'
import type { Answer } from '../../../triage/answer.ts'
import { rowFacts } from '../../../triage/machines/machineFacts.ts'
import { triage } from '../../../triage/triage.ts'
import { parseFacts } from '../../../triage/understand/parseFacts.ts'
import { nameStep } from '../../parts/transcripts/transcript.ts'

const knowledge = openKnowledge(
  fileURLToPath(new URL('../../../knowledge/articles/texts', import.meta.url))
)
const STALL = 'the pop3 virtual servers stop responding on these'

function event(computer: string): string {
  return (
    `Event Source: MSExchangeCluster\nEvent ID: 2086\nComputer: ${computer}\n` +
    `Description: Exchange POP3 Virtual Server Instance - (${computer}): Failed to set the start bit in the metabase`
  )
}

function list(...rows: readonly string[]): string {
  return ['Server,OS,Service Pack', ...rows].join('\n')
}

function stepsOf({ machines = [] }: Answer): readonly string[] {
  return machines.map(({ computer, step }) => `${computer}: ${nameStep(step)}`)
}

describe('an answer about several machines', () => {
  after(() => knowledge.close())

  it('says of each what it needs, and in full what the machine of the event needs', () => {
    const answer = triage(
      knowledge,
      `${event('EXA2')}\n\n${list('EXA1,Windows 2000,4', 'EXA2,Windows 2000,1', 'EXA3,NT 4.0,6a', 'EXA4,,')}`
    )
    assert.deepEqual(stepsOf(answer), [
      'EXA1: already-fixed Q303283',
      'EXA2: recommend Q303283',
      'EXA3: not-applicable Q303283',
      'EXA4: ask product'
    ])
    assert.equal(nameStep(answer.step), 'recommend Q303283')
    assert.deepEqual([answer.facts.product, answer.facts.servicePack], ['Windows 2000', 1])
    for (const line of [
      'Install Windows 2000 Service Pack 3 or later on EXA2.',
      'EXA1 (Windows 2000 SP4) has the fix already',
      "Q303283 doesn't cover what EXA3 (Windows NT 4.0 SP6a) runs.",
      "I don't know yet what EXA4 needs."
    ])
      assert.ok(answer.message.includes(line), answer.message)
  })

  it('never takes the level of another machine for that of the event', () => {
    const rows = list('EXA1,Windows 2000,4', 'EXA2,Windows 2000,4')
    const answer = triage(knowledge, `${event('MAIL9')}\n\n${rows}`)
    assert.equal(nameStep(answer.step), 'ask product')
    assert.deepEqual([answer.facts.product, answer.facts.servicePack], [null, null])
    assert.match(answer.message, /Which Windows runs on MAIL9\?/)
  })

  it('finds the row of the event by the short name and by the whole one', () => {
    const rows = list('exa1.corp.example,Windows 2000,1', 'exa2.corp.example,Windows 2000,4')
    assert.equal(
      nameStep(triage(knowledge, `${event('EXA2')}\n\n${rows}`).step),
      'already-fixed Q303283'
    )
    const other = `${event('exa2.lab.example')}\n\n${rows}`
    assert.equal(triage(knowledge, other).step.kind, 'ask')
    assert.equal(triage(knowledge, other).facts.servicePack, null)
  })

  it('asks once for all of which it is not known, and the answer fills these alone', () => {
    const text = `${STALL}\n\n${list('EXA1,Windows 2000,1', 'EXA2,,', 'EXA3,NT 4.0,', 'EXA4,,', 'EXA5,Windows 2000,')}`
    const first = triage(knowledge, text)
    assert.match(first.message, /Which Windows runs on EXA2 and EXA4\?/)
    const second = triage(knowledge, text, { ...first.facts, product: 'Windows 2000' })
    assert.match(second.message, /Which Windows 2000 service pack is on EXA2, EXA4 and EXA5\?/)
    const third = triage(knowledge, text, { ...second.facts, servicePack: 4 })
    assert.deepEqual(stepsOf(third), [
      'EXA1: recommend Q303283',
      'EXA2: already-fixed Q303283',
      'EXA3: not-applicable Q303283',
      'EXA4: already-fixed Q303283',
      'EXA5: already-fixed Q303283'
    ])
    assert.equal(nameStep(third.step), 'recommend Q303283')
    assert.ok(third.quotes.some(({ line }) => line === 39))
  })

  it('fills nothing with what was answered for the machine of the event', () => {
    const text = `${event('EXA1')}\n\n${list('EXA1,,', 'EXA2,,', 'EXA3,Windows 2000,')}`
    const answer = triage(knowledge, text, parseFacts({ product: 'Windows 2000', servicePack: 4 }))
    assert.deepEqual(stepsOf(answer), [
      'EXA1: already-fixed Q303283',
      'EXA2: ask product',
      'EXA3: ask service-pack'
    ])
  })

  it('takes a product that the words name for all, and a level of the words for none', () => {
    const text = `${STALL}, all windows 2000, the first one sp4\n\n${list('EXA1,,1', 'EXA2,,')}`
    assert.deepEqual(stepsOf(triage(knowledge, text)), [
      'EXA1: recommend Q303283',
      'EXA2: ask service-pack'
    ])
  })

  it('notes a list that comes without a problem, and names the rows that it could not read', () => {
    const answer = triage(knowledge, list('EXA1,Windows 2000,2', ',NT 4.0,', 'EXA2,Windows 2000,4'))
    assert.equal(nameStep(answer.step), 'ask symptom')
    assert.match(answer.message, /I've noted what runs on 2 machines\.\nI left out one row/)
  })

  it('counts many and names a dozen, those with something to do first', () => {
    const rows = Array.from(
      { length: 40 },
      (_, at) => `EXA${at},Windows 2000,${at % 4 === 0 ? 1 : 4}`
    )
    const { message } = triage(knowledge, `${STALL}\n\n${list(...rows)}`)
    assert.match(message, /You listed 40 machines\. 10 need the fix\. 30 have it\./)
    assert.equal(message.match(/^EXA\d+ /gm)?.length, 12)
    assert.match(message, /^EXA36 .* needs/m)
    assert.match(message, /And 28 more\./)
  })

  it('gives each machine the verdict that it gets alone', () => {
    const product = fc.constantFrom(
      'Windows 2000',
      'w2k adv server',
      'NT 4.0',
      'XP',
      '',
      'Windows Server 2003'
    )
    const level = fc.constantFrom('', '1', 'SP2', 'Service Pack 3', '4', 'none', '6a', '?')
    const problem = fc.constantFrom(STALL, event('MAIL9'), event('EXA0'), 'our printers are slow')
    fc.assert(
      fc.property(
        problem,
        fc.array(fc.tuple(product, level), { minLength: 2, maxLength: 9 }),
        (told, rows) => {
          const written = list(...rows.map(([os, sp], at) => `EXA${at},${os},${sp}`))
          const text = `${told}\n\n${written}`
          const { machines = [] } = triage(knowledge, text)
          const read = readMachines(text).machines
          assert.equal(machines.length, read.length)
          for (const [at, machine] of read.entries()) {
            const alone = triage(knowledge, told, rowFacts(machine))
            assert.equal(
              nameStep(machines[at]?.step ?? null),
              nameStep(alone.step),
              machine.computer
            )
            assert.equal(machines[at]?.facts.servicePack, alone.facts.servicePack)
          }
        }
      ),
      { numRuns: 150 }
    )
  })

  it('reads sentences that tell of several machines, and takes nothing over to the one of the event', () => {
    const text = `${event('MAIL01')}\n\nMAIL01 is W2K SP2, MAIL02 is SP4`
    assert.deepEqual(stepsOf(triage(knowledge, text)), [
      'MAIL01: recommend Q303283',
      'MAIL02: already-fixed Q303283'
    ])
    const others = triage(knowledge, `${event('MAIL09')}\n\nMAIL01 is W2K SP4, MAIL02 is W2K SP4`)
    assert.equal(nameStep(others.step), 'ask product')
    assert.equal(others.facts.servicePack, null)
  })

  it('takes no question, plan or denial in a sentence for a machine that is told of', () => {
    for (const words of [
      'should MAIL01 be SP2 and MAIL02 SP4?',
      'MAIL01 is SP2, MAIL02 will get SP4 tomorrow',
      'MAIL01 is not on SP3, MAIL02 has SP4 of SQL Server'
    ])
      assert.equal(triage(knowledge, `${STALL}. ${words}`).machines, undefined, words)
  })

  it('decides ten thousand machines with junk between them in one piece', () => {
    const rows = Array.from({ length: 10_000 }, (_, at) =>
      at % 9 === 0 ? `;;${'x'.repeat(at % 40)}` : `EXA${at},Windows 2000,SP${at % 5}`
    )
    const { machines = [], message } = triage(knowledge, `${event('EXA1')}\n\n${list(...rows)}`)
    assert.equal(machines.length, rows.filter(row => row.startsWith('EXA')).length)
    assert.match(message, /I left out 1111 rows/)
    assert.ok(message.length < 4_000)
  })
})

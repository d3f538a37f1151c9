import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Knowledge } from '../../../knowledge/articles/knowledge.ts'
import { openKnowledge } from '../../../knowledge/articles/openKnowledge.ts'
import { type Case, NEW_CASE } from '../../../triage/converse/case.ts'
import { converse } from '../../../triage/converse/converse.ts'
import { nameStep } from '../../parts/transcripts/transcript.ts'
import { writtenArticle } from '../../parts/written/writtenArticle.ts'

/** A problem, who owns the level that counts and who another one, and levels before and with the fix. */
type Told = {
  readonly id: string
  readonly problem: string
  readonly product: string
  readonly fixedIn: string
  readonly opening: string
  readonly own: readonly string[]
  readonly other: readonly string[]
  readonly levels: readonly [before: number, fixed: number]
}

const PROBLEMS: readonly Told[] = [
  {
    id: 'Q900001',
    problem: 'Directory replication loses the umlauts of custom recipients',
    product: 'Microsoft Exchange Server, version 5.5',
    fixedIn: 'Exchange Server 5.5 Service Pack 3',
    opening: 'exchange 5.5: directory replication loses the umlauts of custom recipients',
    own: ['exchange', 'the exchange server', 'exchange 5.5'],
    other: ['NT', 'nt 4', 'windows'],
    levels: [2, 3]
  },
  {
    id: 'Q900002',
    problem: 'The spooler duplicates banner pages on plotters',
    product: 'Microsoft Windows NT Server version 4.0',
    fixedIn: 'Windows NT 4.0 Service Pack 5',
    opening: 'nt 4: the spooler duplicates banner pages on our plotters',
    own: ['NT', 'nt4', 'windows'],
    other: ['exchange', 'sql', 'exchange 5.5'],
    levels: [4, 6]
  },
  {
    id: 'Q900003',
    problem: 'A distributed query drops the trailing blanks of linked columns',
    product: 'Microsoft SQL Server version 7.0',
    fixedIn: 'SQL Server 7.0 Service Pack 3',
    opening: 'sql 7: a distributed query drops the trailing blanks of linked columns',
    own: ['sql', 'sql server', 'sql 7.0'],
    other: ['NT', 'windows', 'nt 4.0'],
    levels: [1, 3]
  }
]

type Form = (owner: string, level: number) => string

const FORMS: readonly Form[] = [
  (owner, level) => `${owner} sp${level}`,
  (owner, level) => `${owner} is SP${level}`,
  (owner, level) => `${owner} has sp${level}`,
  (owner, level) => `${owner} says service pack ${level}`,
  (owner, level) => `${owner}: SP${level}`,
  (owner, level) => `${owner} is at sp ${level}`,
  (owner, level) => `sp${level} on ${owner}`,
  (owner, level) => `SP${level} of ${owner}`,
  (owner, level) => `sp${level} for ${owner}`,
  (owner, level) => `sp${level} is what ${owner} says`,
  (owner, level) => `sp${level} is ${owner}'s`,
  (owner, level) => `sp${level} belongs to ${owner}`
]
const JOINERS = [', ', ' and ', '. ', ' but ', '; ', ' / ', ' while ', ' ']
const BEFORE: readonly (readonly string[])[] = [[], [], ['hang on, sp9']]

/** The machine in trouble, and another one. */
const MACHINES: readonly (readonly [affected: string, other: string])[] = [
  ['the site where it happens', 'central site'],
  ['the one with the problem', 'the good one'],
  ['the affected server', 'BDC'],
  ['this one', 'our old box'],
  ['the broken one', 'the test machine'],
  ['here', 'the head office']
]
const MACHINE_FORMS = FORMS.slice(0, 7)
const MACHINE_JOINERS = JOINERS.slice(0, 5)

/** Numbers that are the same at every run. */
function* seeded(seed: number): Generator<number, never> {
  for (let state = seed; ; ) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    yield state / 2_147_483_648
  }
}

const numbers = seeded(23)
function any<T>(of: readonly T[]): T {
  return of[Math.floor(numbers.next().value * of.length)] as T
}

type Said = { readonly messages: readonly string[]; readonly step: string }

/** What the problem, the level of whom it counts for and that of another come to. */
function dialogue(own: string, other: string, problem: Told, forms: [Form, Form, string]): Said {
  const [form, otherForm, joiner] = forms
  const [before, fixed] = problem.levels
  const level = any(problem.levels)
  const parts = [form(own, level), otherForm(other, level === before ? fixed : before)]
  const told = (any([true, false]) ? parts : parts.toReversed()).join(joiner)
  const step = level === before ? 'recommend' : 'already-fixed'
  const wrong = any(BEFORE).map(said =>
    said.replace('9', String(level === before ? fixed : before))
  )
  const corrected = wrong.length === 0 ? told : `argh no. ${told}`
  return { messages: [problem.opening, ...wrong, corrected], step: `${step} ${problem.id}` }
}

function ofProducts(): Said {
  const problem = any(PROBLEMS)
  const forms: [Form, Form, string] = [any(FORMS), any(FORMS), any(JOINERS)]
  return dialogue(any(problem.own), any(problem.other), problem, forms)
}

function ofMachines(): Said {
  const form = any(MACHINE_FORMS)
  const [affected, other] = any(MACHINES)
  return dialogue(affected, other, any(PROBLEMS), [form, form, any(MACHINE_JOINERS)])
}

const RUNS = 400
const LEAST_RIGHT = 0.97

describe('two levels in one message', () => {
  const folder = mkdtempSync(join(tmpdir(), 'owners-'))
  let knowledge: Knowledge
  before(() => {
    for (const { id, problem, product, fixedIn } of PROBLEMS) {
      const body = `SYMPTOMS\n========\n\n${problem}.\n\nSTATUS\n======\n\nThis problem was first corrected in ${fixedIn}.`
      const text = writtenArticle({ id, title: problem, appliesTo: [product], body })
      writeFileSync(join(folder, `${id}.txt`), text)
    }
    knowledge = openKnowledge(folder)
  })
  after(() => {
    knowledge.close()
    rmSync(folder, { recursive: true })
  })

  function stepOf(messages: readonly string[]): string {
    let known: Case = NEW_CASE
    for (const text of messages)
      known = converse(knowledge, known, { text, attachment: false, returned: false }).after
    return nameStep(known.step)
  }

  for (const [whose, make] of [
    ['of two products: each is its own', ofProducts],
    ['of two machines: that of the one in trouble counts', ofMachines]
  ] as const)
    it(whose, () => {
      const wrong = Array.from({ length: RUNS }, make)
        .map(said => ({ ...said, came: stepOf(said.messages) }))
        .filter(({ came, step }) => came !== step)
      const shown = wrong.map(({ messages, came }) => `${messages.join(' >> ')} → ${came}`)
      assert.ok(wrong.length <= RUNS * (1 - LEAST_RIGHT), shown.join('\n'))
      // the costliest fault: a fix that is not in is said to be
      assert.deepEqual(
        shown.filter(one => one.includes('→ already-fixed')),
        []
      )
    }).timeout(60_000)
})

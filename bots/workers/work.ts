import type { Knowledge } from '../../knowledge/articles/knowledge.ts'
import { eventFileText } from '../../knowledge/events/text/eventFile.ts'
import type { Answer, Facts, MachineAnswer } from '../../triage/answer.ts'
import type { Case } from '../../triage/converse/case.ts'
import { converse } from '../../triage/converse/converse.ts'
import type { IncomingMessage } from '../../triage/converse/move.ts'
import { listMachines } from '../../triage/converse/several/listMachines.ts'
import type { WrittenAnswer } from '../../triage/engine.ts'
import { machinesCsv } from '../../triage/machines/machinesCsv.ts'
import { triage, type Voice } from '../../triage/triage.ts'

/** What can be done in a worker: plain values in, plain values out. */
export type Work =
  | { readonly kind: 'converse'; readonly known: Case; readonly message: IncomingMessage }
  | {
      readonly kind: 'triage'
      readonly text: string
      readonly facts: Partial<Facts>
      readonly voice?: Voice
    }
  | { readonly kind: 'machine-list'; readonly known: Case }
  | { readonly kind: 'event-log'; readonly bytes: Uint8Array }

/** Does a piece of work in the thread that calls. */
export function perform(knowledge: Knowledge, work: Work): unknown {
  switch (work.kind) {
    case 'converse':
      return converse(knowledge, work.known, work.message)
    case 'triage':
      return written(triage(knowledge, work.text, work.facts, work.voice))
    case 'machine-list':
      return listed(listMachines(knowledge, work.known))
    case 'event-log':
      return eventFileText(work.bytes) ?? ''
  }
}

function written(answer: Answer): WrittenAnswer {
  const { step, quotes } = answer
  const named = 'article' in step ? step.article : null
  const version = quotes.find(({ article }) => article === named)?.version ?? null
  return { step, version, json: JSON.stringify(answer) }
}

function listed(machines: readonly MachineAnswer[]): string {
  return machines.length === 0 ? '' : machinesCsv(machines)
}

import type { Decision } from '../decide/decide.ts'
import { PHRASES, SAY } from '../wording/say.ts'
import { countServices, listed, nameServices } from './names.ts'
import { understood } from './understood.ts'

/**
 * What is known of a case in one line; '' when nothing is. 'POP3 stops responding, Windows 2000 and
 * SP2'
 */
export function summary(judgement: Decision): string {
  const {
    problem: { symptom, events }
  } = judgement
  const stalled =
    events.length === 0 && symptom.stall.verdict === 'stall' && symptom.services.length > 0
      ? [stallOf(symptom.services)]
      : []
  return listed([...stalled, ...valuesKnown(judgement)])
}

/** What is known, each as it is said: 'Windows 2000', 'SP2', 'no service pack' */
export function valuesKnown(judgement: Decision): readonly string[] {
  return understood(judgement).map(({ value }) =>
    value === PHRASES.noneInstalled ? PHRASES.noServicePack : value
  )
}

function stallOf(services: readonly string[]): string {
  return SAY.stalled(nameServices(services), countServices(services)).replace(/[.。]$/, '')
}

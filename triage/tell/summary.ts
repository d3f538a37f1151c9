import type { Decision } from '../decide/decide.ts'
import { SAY } from '../wording/wording.ts'
import { listed, nameServices } from './names.ts'
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
      ? [SAY.stalled(nameServices(symptom.services)).replace(/\.$/, '')]
      : []
  return listed([...stalled, ...valuesKnown(judgement)])
}

/** What is known, each as it is said: 'Windows 2000', 'SP2', 'no service pack' */
export function valuesKnown(judgement: Decision): readonly string[] {
  return understood(judgement).map(({ label, value }) =>
    value === 'none' ? `no ${label.toLowerCase()}` : value
  )
}

import type { Answer, FixLevel, MachineAnswer, Step } from '../answer.ts'
import { nameLevel } from '../tell/names.ts'

/** The columns of a list of machines with what each needs. */
export const MACHINE_COLUMNS = [
  'computer',
  'product',
  'edition',
  'version',
  'service pack',
  'needs',
  'fix',
  'article'
] as const

/** What a step means for one machine, as a word to filter by. */
const NEEDS: Readonly<Record<Step['kind'], string>> = {
  recommend: 'install',
  'already-fixed': 'has it',
  'not-applicable': 'not covered',
  'show-article': 'read the article',
  ask: 'unknown',
  'hand-over': 'unknown'
}

/** The machines of an answer; one that tells of no several is about a single one. */
export function machinesOfAnswer({
  machines,
  events,
  facts,
  step
}: Answer): readonly MachineAnswer[] {
  const computer = events.find(event => event.computer !== null)?.computer ?? ''
  return machines ?? [{ computer, facts, step }]
}

/** A machine as a row below `MACHINE_COLUMNS`. */
export function machineRow({ computer, facts, step }: MachineAnswer): readonly string[] {
  const { product, edition, version, servicePack, letter } = facts
  return [
    computer,
    product ?? '',
    edition ?? '',
    version ?? '',
    servicePack === null ? '' : nameLevel(servicePack, letter),
    NEEDS[step.kind],
    'fix' in step ? fixName(step.fix) : '',
    'article' in step ? step.article : ''
  ]
}

/** 'Windows 2000 Service Pack 3', 'SNA Server 4.0' */
function fixName({ product, servicePack, version, letter = '' }: FixLevel): string {
  if (servicePack === null) return version ?? product
  return `${product} Service Pack ${servicePack}${letter}`
}

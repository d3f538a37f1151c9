import { readFileSync } from 'node:fs'
import { openKnowledge } from '../../knowledge/articles/openKnowledge.ts'
import { recognizeSymptom } from '../../knowledge/language/recognizeSymptom.ts'
import { auroc } from '../../test/parts/judged/measures.ts'
import { triage } from '../../triage/triage.ts'

type Row = {
  readonly text: string
  readonly label: 'mail-stall' | 'near-miss' | 'off-topic'
  readonly ambiguous?: boolean
}
type Taken = {
  readonly row: Row
  readonly taken: boolean
  readonly asked: boolean
  readonly certain: boolean
  readonly stall: number
  readonly half: number
}

const KINDS = ['mail-stall', 'near-miss', 'off-topic'] as const
function percent(part: readonly unknown[], whole: readonly unknown[]): string {
  return `${((100 * part.length) / Math.max(whole.length, 1)).toFixed(1)} %`
}

/**
 * Sentences of a file of JSON lines, `{text, label, ambiguous?}`, through the whole decision:
 * what is taken for a stall, what is asked. Prints.
 */
export function evaluateWild(file: string): void {
  const knowledge = openKnowledge(
    new URL('../../knowledge/articles/texts', import.meta.url).pathname
  )
  const rows = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as Row)
    .filter(row => row.ambiguous !== true)
  const all = rows.map((row, at): Taken => {
    const { intent, step } = triage(knowledge, row.text)
    const asked = step.kind === 'ask' && step.about === 'symptom'
    return {
      row,
      asked,
      taken: intent?.name === 'mail-stall' && !asked,
      certain: step.kind !== 'hand-over' && 'article' in step,
      stall: recognizeSymptom(row.text).stall.confidence,
      half: at % 2
    }
  })
  for (const [name, part] of [
    ['all', all],
    ['first half', all.filter(({ half }) => half === 0)],
    ['second half', all.filter(({ half }) => half === 1)]
  ] as const)
    report(name, part)
}

function report(name: string, all: readonly Taken[]): void {
  const [stalls, near, off] = KINDS.map(kind => all.filter(({ row }) => row.label === kind)) as [
    Taken[],
    Taken[],
    Taken[]
  ]
  function scores(of: readonly Taken[]): readonly number[] {
    return of.map(({ stall }) => stall)
  }
  const taken = all.filter(one => one.taken && one.row.label !== 'off-topic')
  console.log(
    `sentences, ${name} (${stalls.length} stalls, ${near.length} near misses, ${off.length} off-topic)`
  )
  console.log(
    `  stalls      taken ${percent(
      stalls.filter(one => one.taken),
      stalls
    )}, taken or asked ${percent(
      stalls.filter(one => one.taken || one.asked),
      stalls
    )}`
  )
  console.log(
    `  near misses taken ${percent(
      near.filter(one => one.taken),
      near
    )}, asked ${percent(
      near.filter(one => one.asked),
      near
    )}; off-topic taken ${percent(
      off.filter(one => one.taken),
      off
    )}, asked ${percent(
      off.filter(one => one.asked),
      off
    )}`
  )
  console.log(
    `  precision against near misses ${percent(
      taken.filter(({ row }) => row.label === 'mail-stall'),
      taken
    )}; an article told as certain on another row: ${[...near, ...off].filter(one => one.certain).length}`
  )
  console.log(
    `  AUROC against near misses ${auroc(scores(stalls), scores(near)).toFixed(3)}` +
      `, against off-topic ${auroc(scores(stalls), scores(off)).toFixed(3)}`
  )
}

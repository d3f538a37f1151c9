import type { Reply } from '../../triage/answer.ts'
import { CARD } from '../../triage/wording/say.ts'
import type { Act } from './act.ts'
import { type Element, verbatim, words } from './element.ts'

/** What was understood, each to be pressed where it is wrong. */
export function factChips(
  understood: Reply['understood'],
  act: Act,
  key: string
): readonly Element[] {
  if (understood.length === 0) return []
  const isAnyToChange = understood.some(({ say }) => say !== null)
  return [
    ...(isAnyToChange
      ? [words(CARD.wentBy, { id: `kb-small-${key}`, size: 'Small', isSubtle: true })]
      : []),
    {
      type: 'ColumnSet',
      id: `kb-facts-${key}`,
      spacing: 'Small',
      columns: understood.map(fact => chipOf(fact, act))
    }
  ]
}

function chipOf({ label, value, say }: Reply['understood'][number], act: Act): Element {
  const shown = /\d|[A-Z]{2}|[a-z] /.test(value) ? value : `${label}: ${value}`
  return {
    type: 'Column',
    width: 'auto',
    minHeight: '44px',
    verticalContentAlignment: 'Center',
    ...(say === null ? {} : { selectAction: act(verbatim(`${say}: ${value}`), say) }),
    items: [words(shown, { size: 'Small', ...(say === null ? {} : { color: 'Accent' }) })]
  }
}

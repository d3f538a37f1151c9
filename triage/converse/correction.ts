import { nameLevel } from '../tell/names.ts'
import { SAY } from '../wording/wording.ts'
import type { Case } from './case.ts'

/**
 * What an answer changed of an earlier one, in a sentence. SP2, then SP1 → ['SP1 instead of SP2.']
 */
export function correctionOf(before: Case, now: Case): readonly string[] {
  const [old, facts] = [before.takenBack ?? before.facts, now.facts]
  if (
    old.product !== null &&
    facts.product !== null &&
    old.product !== facts.product &&
    !facts.others.some(other => other.product === old.product)
  ) {
    return [SAY.correction(facts.product, old.product)]
  }
  if (
    old.servicePack !== null &&
    facts.servicePack !== null &&
    (old.servicePack !== facts.servicePack || (old.letter ?? '') !== (facts.letter ?? '')) &&
    old.product === facts.product
  ) {
    return [
      SAY.correction(
        capital(nameLevel(facts.servicePack, facts.letter)),
        nameLevel(old.servicePack, old.letter)
      )
    ]
  }
  const ruledOut = facts.ruledOut.filter(article => !old.ruledOut.includes(article))
  if (ruledOut.length === 0) return []
  return [SAY.ruledOut(ruledOut.join(', '))]
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

import type { Case } from './case.ts'
import { nameLevel } from './wording/names.ts'

/** What an answer changed of an earlier one, in a sentence. SP2, then SP1 → ['SP1 instead of SP2.'] */
export const correctionOf = (before: Case, now: Case): readonly string[] => {
  const [old, facts] = [before.facts, now.facts]
  if (old.product !== null && facts.product !== null && old.product !== facts.product && !facts.others.some(other => other.product === old.product)) {
    return [`${facts.product} instead of ${old.product}.`]
  }
  if (old.servicePack !== null && facts.servicePack !== null && old.servicePack !== facts.servicePack && old.product === facts.product) {
    return [`${capital(nameLevel(facts.servicePack))} instead of ${nameLevel(old.servicePack)}.`]
  }
  const ruledOut = facts.ruledOut.filter(article => !old.ruledOut.includes(article))
  return ruledOut.length === 0 ? [] : [`Then ${ruledOut.join(', ')} is ruled out.`]
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

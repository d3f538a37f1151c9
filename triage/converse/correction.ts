import { nameProducts } from '../../knowledge/releases/said/nameProducts.ts'
import type { Facts } from '../answer.ts'
import { listed, nameLevel } from '../tell/names.ts'
import { learn, plainly, releasesOf } from '../understand/facts.ts'
import { familyOf } from '../understand/familiesNamed.ts'
import type { RecognizedMessage } from '../understand/recognizeMessage.ts'
import { SAY } from '../wording/say.ts'
import type { Case } from './case.ts'

/**
 * What an answer changed of an earlier one, in a sentence. SP2, then SP1 → ['SP1 instead of SP2.']
 */
export function correctionOf(before: Case, now: Case): readonly string[] {
  const [old, facts] = [before.takenBack ?? before.facts, now.facts]
  const [replaced] = replacements(before.facts, facts)
  if (replaced !== undefined) return [SAY.correction(replaced.now, replaced.before)]
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
  return [SAY.ruledOut(listed(ruledOut), ruledOut.length)]
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

type Replacement = { readonly before: string; readonly now: string }

/** The products known that others of their family took the place of. */
function replacements(before: Facts, now: Facts): readonly Replacement[] {
  const known = productsOf(now)
  const old = productsOf(before).filter(product => !known.includes(product))
  return old.flatMap(product => {
    const other = known.find(
      one => familyOf(one) === familyOf(product) && !productsOf(before).includes(one)
    )
    return other === undefined ? [] : [{ before: product, now: other }]
  })
}

function productsOf(facts: Facts): readonly string[] {
  return releasesOf(facts).flatMap(({ product }) => product ?? [])
}

/**
 * The case with what a message says of what runs. What was told names from then on what took the
 * place of another, so that a search of the whole is led by what is so.
 * 'sql 6.5 db is suspect', now SQL Server 7.0 → 'SQL Server 7.0 db is suspect'
 */
export function withLearned(known: Case, heard: RecognizedMessage): Case {
  const told = learn(known.facts, heard, known.pendingQuestion)
  // of the machine that the case was turned to, 'SP4 there' is plainly said
  const isOfNext = known.machine !== undefined || known.perhaps != null
  const facts = isOfNext ? plainly(told) : told
  const words = correctWords(known.words, replacements(known.facts, facts))
  if (words === known.words) return { ...known, facts }
  return { ...known, facts, words, searchedFrom: 0 }
}

function correctWords(words: string, replaced: readonly Replacement[]): string {
  return replaced.reduce((text, { before, now }) => {
    const named = nameProducts(text).filter(({ product }) => product === before)
    return named.reduceRight(
      (left, { start, end }) => `${left.slice(0, start)}${now}${left.slice(end)}`,
      text
    )
  }, words)
}

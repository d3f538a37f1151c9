/**
 * The same pure function, that does not do the work again which it did lately: a case asks the same
 * of the same words at every turn. `most` answers are kept, those not asked for the longest go
 * first; `keyOf` tells questions apart.
 */
export function memoizeRecent<In, Out>(
  answer: (question: In) => Out,
  keyOf: (question: In) => string,
  most: number
): (question: In) => Out {
  const kept = new Map<string, Out>()
  let newest: { readonly key: string; readonly out: Out } | null = null
  return question => {
    const key = keyOf(question)
    if (newest?.key === key) return newest.out
    const known = kept.has(key)
    const out = known ? (kept.get(key) as Out) : answer(question)
    if (known) kept.delete(key)
    kept.set(key, out)
    if (kept.size > most) kept.delete(kept.keys().next().value as string)
    newest = { key, out }
    return out
  }
}

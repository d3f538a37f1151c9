/**
 * The same pure function, that does not do the work again which it did lately: a case asks the same
 * of the same words at every turn. `keyOf` tells questions apart.
 *
 * At least the `most` newest answers are kept, at most twice as many, in two generations: when the
 * younger one is full, the older one goes, with all that nobody asked for since. That costs one
 * look-up for what is asked again and again, where a list in order of use costs three.
 */
export function memoizeRecent<In, Out>(
  answer: (question: In) => Out,
  keyOf: (question: In) => string,
  most: number
): (question: In) => Out {
  let young = new Map<string, Out>()
  let old = new Map<string, Out>()

  function keep(key: string, out: Out): Out {
    if (young.size >= most) {
      old = young
      young = new Map()
    }
    young.set(key, out)
    return out
  }

  return question => {
    const key = keyOf(question)
    const known = young.get(key)
    if (known !== undefined || young.has(key)) return known as Out
    if (old.has(key)) return keep(key, old.get(key) as Out)
    return keep(key, answer(question))
  }
}

/**
 * One thing that may have to be said twice, in several ways; the first that was not just said is
 * taken. No sentence stands in two of them.
 */
export type Variants = readonly [string, ...string[]]

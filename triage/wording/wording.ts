import type { ENGLISH } from './english/english.ts'
import type { Variants } from './variants.ts'

/** What a table of another language has in place of a text, or of a sentence with placeholders. */
export type Said<T> = T extends (...placeholders: infer P) => infer R
  ? (...placeholders: P) => Said<R>
  : T extends string
    ? string
    : T extends Variants
      ? Variants
      : { readonly [K in keyof T]: Said<T[K]> }

/**
 * Every sentence the assistant says, by the situation it is for; what comes from outside is a typed
 * placeholder. A language lacks none of them, or it does not compile.
 */
export type Wording = Said<typeof ENGLISH>

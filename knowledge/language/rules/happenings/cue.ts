/**
 * A fact about what is told, and the words that tell it. Which way a fact points is learned from
 * the examples.
 */
export type Cue = { readonly fact: string; readonly words: RegExp }

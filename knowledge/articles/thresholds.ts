/** A candidate at this score or above is taken for the article without a question. Measured by the retrieval benchmark. */
export const ACCEPT = 0.75
/** Between this score and ACCEPT the person is asked; below it the article is not mentioned. */
export const CONSIDER = 0.25

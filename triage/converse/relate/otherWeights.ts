/** What each feature counts for a message being another problem. Made by `npm run fit:relation`. */
export const OTHER_WEIGHTS: Readonly<Record<string, number>> = {
  bias: -3.062,
  elsewhere: 6.301,
  atHome: -0.142,
  gain: -0.373,
  inArticle: -3.933,
  otherProgram: 2.079,
  refersBack: -0.717,
  shares: -0.673,
  offTopic: 0.973
}

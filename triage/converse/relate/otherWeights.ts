/** What each feature counts for a message being another problem. Made by `npm run fit:relation`. */
export const OTHER_WEIGHTS: Readonly<Record<string, number>> = {
  bias: -5.14,
  elsewhere: 6.22,
  atHome: -0.43,
  gain: -0.46,
  inArticle: -3.99,
  otherProgram: 2.12,
  refersBack: -1.28,
  shares: -0.59,
  offTopic: 1.53
}

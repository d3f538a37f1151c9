const WINDOWS = String.raw`(?:nt|win\w*|2000|2k|w2k|9[58]|me|xp|2003)(?: ?\d(?:\.\d)?)?`
const ONE_OR_OTHER = new RegExp(
  String.raw`\b${WINDOWS},? (?:or|maybe|perhaps|could be|might be)(?: it'?s| it is)? ${WINDOWS}\b`
)

/** 'NT or 2000', 'could be 2000 could be nt': two that it may be. `words` are normalized. */
export function saysOneOrOther(words: string): boolean {
  return ONE_OR_OTHER.test(words)
}

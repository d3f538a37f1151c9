/** The vocabulary of products and their levels. */

/**
 * A level of a product as far as it is known.
 * 'Windows 2000 Advanced Server SP2, build 2195' →
 * { product: 'Windows 2000', edition: 'Advanced Server', version: '5.0.2195', servicePack: 2 }
 */
export type Release = {
  /** canonical name as people say it: 'Windows 2000', 'Exchange Server 5.5', 'SNA Server 4.0' */
  readonly product: string | null
  readonly edition: string | null
  /** version or build as said, '5.0.2195' */
  readonly version: string | null
  /** 0: none; null: unknown. A pre-release ('SP3 RC1') counts as the service pack before it. */
  readonly servicePack: number | null
  /** the letter behind its number, 'a' of 6a; absent when none was said */
  readonly letter?: string
  /**
   * a service pack said not to be in, 3 of 'no SP3': the level is below it; absent when none was
   * said
   */
  readonly below?: number
  /**
   * the words of its level may be of another machine, a plan or a guess; absent when it was plainly
   * said
   */
  readonly isDoubtful?: true
}

/** A service pack by itself: its number, 0 for none, and its letter. */
export type Level = { readonly servicePack: number; readonly letter?: string }

/** The letter of a release as a field of its own, left out when it has none. */
export function letterOf({ letter }: { readonly letter?: string | undefined }): {
  readonly letter?: string
} {
  if (letter === undefined || letter === '') return {}
  return { letter }
}

/** That a level is doubtful as a field of its own, left out where it was plainly said. */
export function doubtOf({ isDoubtful }: Pick<Release, 'isDoubtful'>): {
  readonly isDoubtful?: true
} {
  return isDoubtful === true ? { isDoubtful } : {}
}

/** What a release says not to be in, as a field of its own; left out where its level is known. */
export function belowOf({ servicePack, below }: Pick<Release, 'servicePack' | 'below'>): {
  readonly below?: number
} {
  if (servicePack !== null || below === undefined) return {}
  return { below }
}

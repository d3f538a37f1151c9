/** The vocabulary of an article. */

/** Lines of the article's file, counted from 1, both ends included; none where first > last. */
export type LineRange = { readonly first: number; readonly last: number }

/**
 * One line of the applies-to list. `products` are canonical names; empty when none is known by
 * name.
 */
export type AppliesTo = {
  readonly line: number
  readonly text: string
  readonly products: readonly string[]
  /** service packs the list names for it ('2000 SP1, 2000 SP2'): empty means any */
  readonly servicePacks: readonly number[]
  /**
   * 'product': the article is about it; 'platform': it runs there ('on platform(s):', 'the
   * operating system:')
   */
  readonly role: 'product' | 'platform'
  /** 'Workstation', 'Enterprise', 'Professional'; null when none is named */
  readonly edition: string | null
}

/** A section of an article with its sub-headings. */
export type Section = {
  /**
   * 'SYMPTOMS', 'CAUSE', 'RESOLUTION', 'STATUS', 'WORKAROUND', 'MORE INFORMATION', 'SUMMARY',
   * 'REFERENCES' or as written; '' before the first heading
   */
  readonly name: string
  /** of the heading */
  readonly line: number
  /** the text below it, without blank lines around; first > last when empty */
  readonly lines: LineRange
  /** sub-headings ('Exchange Server 5.5'), each with its own text */
  readonly parts: readonly {
    readonly name: string
    readonly line: number
    readonly lines: LineRange
  }[]
}

/** An event the article documents. */
export type EventSignature = {
  /** the number that Event Viewer shows, 0 to 65535 */
  readonly id: number
  /** as the article writes it; null when it names none */
  readonly source: string | null
  /** the text of the event, in one line; null when the article only numbers it */
  readonly description: string | null
  readonly lines: LineRange
}

/** A statement of what corrects the problem. */
export type Fix = {
  /**
   * 'rollup': a package of hotfixes after a service pack; 'hotfix': only from the maker's support
   */
  readonly kind: 'service-pack' | 'latest-service-pack' | 'version' | 'hotfix' | 'rollup'
  /** canonical product name */
  readonly product: string
  /** service-pack: its number; rollup: the one it comes after; otherwise null */
  readonly servicePack: number | null
  /** the letter behind the number, 'a' of 6a; '' when there is none */
  readonly letter: string
  /** what the maker calls the level */
  readonly called: 'Service Pack' | 'Service Release'
  /**
   * version: the canonical name of the version that has the fix, null for 'later versions';
   * otherwise null
   */
  readonly version: string | null
  /** the line that names the level */
  readonly line: number
  /** the lines that say so, for the quote */
  readonly lines: LineRange
  /** 'keyword': only the article's keywords say so */
  readonly from: 'text' | 'keyword'
  /** the product sub-heading it stands under, or null */
  readonly scope: string | null
}

/**
 * What an article has to offer, the most useful first: a level to compare, else the text that
 * helps.
 */
export type ArticleOutcome =
  | Fix['kind']
  | 'by-design'
  | 'workaround'
  | 'resolution'
  | 'informational'

/** Another article that an article refers to. */
export type Reference = {
  /** 'Q303283' */
  readonly article: string
  /** null when only the number is named */
  readonly title: string | null
  readonly line: number
}

/** Where an article stands. */
export type Origin = {
  /** the name of the folder or index */
  readonly source: string
  /** its path from the folder */
  readonly file: string
  /** changes with the text of an article in a folder; null in an index */
  readonly version: string | null
}

/** An article as it was read from its file. */
export type Article = {
  /** 'Q303283' */
  readonly id: string
  /** absent of a text that was only read, and stands nowhere */
  readonly origin?: Origin
  readonly title: string
  /** ISO date of the header */
  readonly date: string
  readonly category: string
  /** the lines of the file; lines[0] is line 1 */
  readonly lines: readonly string[]
  readonly appliesTo: readonly AppliesTo[]
  readonly sections: readonly Section[]
  readonly events: readonly EventSignature[]
  /** '0x80070862', upper-case hex digits after a lower-case 0x, 8 digits */
  readonly errorCodes: readonly string[]
  readonly fixes: readonly Fix[]
  readonly status: 'confirmed' | 'by-design' | 'informational'
  readonly outcome: ArticleOutcome
  readonly references: readonly Reference[]
  readonly keywords: readonly string[]
}

/** What is odd about an article's text, for the person who can mend it. */
export type Remark = {
  readonly rule: string
  readonly file: string
  readonly line: number
  readonly found: string
  readonly remedy: string
}

/** An article and what is odd about it. */
export type ParsedArticle = {
  readonly article: Article
  readonly remarks: readonly Remark[]
  /** the first remark by one of these rules; no more of the article is read than they go by */
  readonly broken: (rules: readonly string[]) => Remark | undefined
}

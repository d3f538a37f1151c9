/** What a decision is made of and what it says. The JSON of REST and the command is `Answer`. */
import type { WindowsEvent } from '../knowledge/events/event.ts'
import type { Release } from '../knowledge/releases/release.ts'
import type { Language } from './language.ts'

/**
 * What is known of one case; the unit that travels in `facts` of REST and is kept between turns.
 */
export type Facts = {
  /** canonical product name, 'Windows 2000' */
  readonly product: string | null
  readonly edition: string | null
  readonly version: string | null
  /** of `product`; 0: none; null: unknown */
  readonly servicePack: number | null
  /** the letter behind it, 'a' of 6a; absent when none was said */
  readonly letter?: string
  /**
   * a service pack said not to be in, 3 of 'no SP3'; absent when none was said or the level is
   * known
   */
  readonly below?: number
  /** its words may be of another machine, a plan or a guess; never in an answer */
  readonly isDoubtful?: true
  /** the article the person chose among several */
  readonly article: string | null
  /** what exactly is wrong, as the person chose it: 'mail-stall', 'mail-problem', 'problem' */
  readonly symptom: string | null
  /** what the person was asked and does not know, once for each time they said so */
  readonly unknown: readonly Question[]
  /**
   * the other products named, each with its own level: 'Exchange 2000 Server' SP3 beside Windows
   * 2000
   */
  readonly others: readonly Release[]
  /** articles that the person found not to be the cause */
  readonly ruledOut: readonly string[]
  /**
   * the numbers of other events logged near the one told of; []: none of those asked about; null:
   * not known
   */
  readonly nearby: readonly number[] | null
}

/**
 * 'version': which of one family of products; 'event': whether another event is logged near this
 * one; both only tell several articles apart
 */
export type Question =
  | 'symptom'
  | 'product'
  | 'version'
  | 'service-pack'
  | 'event'
  | 'source'
  | 'article'

/** What has to be installed at least for a problem to be corrected. */
export type FixLevel = {
  /** canonical product name, 'Windows 2000' */
  readonly product: string
  /** null: 'the latest' or a later version of the product */
  readonly servicePack: number | null
  readonly version?: string
  /** 'a' of 6a; absent when there is none */
  readonly letter?: string
  /** the fix came with hotfixes after that service pack */
  readonly rollup?: true
}

/** What to do next. Articles are named by their ids, 'Q303283'. */
export type Step =
  | {
      /** one more fact can change the advice */
      readonly kind: 'ask'
      readonly about: Question
      /** the question in words */
      readonly question: string
      /** answers that can be given as they stand; what is said freely is understood, too */
      readonly choices: readonly string[]
    }
  | {
      /** the article's fix is not in yet */
      readonly kind: 'recommend'
      readonly article: string
      /** 'event': its event was pasted; 'description': the problem was only described */
      readonly basis: 'event' | 'description'
      readonly fix: FixLevel
    }
  | {
      /** the installed level contains the fix */
      readonly kind: 'already-fixed'
      readonly article: string
      readonly fix: FixLevel
    }
  | {
      /** the article is about this problem, and does not cover what runs there */
      readonly kind: 'not-applicable'
      readonly article: string
    }
  | {
      /** an article says what to do, and names no level to compare */
      readonly kind: 'show-article'
      readonly article: string
      /** the section that says it, 'WORKAROUND' */
      readonly section: string
    }
  | {
      /** a person is next */
      readonly kind: 'hand-over'
      readonly because: 'no-article' | 'asked' | 'unknown-facts' | 'off-topic'
    }

/** A line of an article, verbatim. `line` is 1-based in the article's file. */
export type Quote = {
  readonly article: string
  readonly line: number
  readonly text: string
  /** of an article of the helpdesk's own: its text as it was then; absent of any other */
  readonly version?: string
  /** what is typed or shown as it stands, a line for itself; absent of any other */
  readonly code?: true
}

/** What one of several machines needs; the unit of `machines`. */
export type MachineAnswer = {
  /** its name as it was written */
  readonly computer: string
  /** what is known of this machine alone */
  readonly facts: Facts
  readonly step: Step
}

/** What `triage` answers; the JSON of REST, the command and MCP. */
export type Answer = {
  /** the events that the text holds, equal ones once */
  readonly events: readonly WindowsEvent[]
  /** what the words want, 'paste-event'; confidence 0 to 1, calibrated; null: they resemble none */
  readonly intent: { readonly name: string; readonly confidence: number } | null
  /** what is known by now: hand it in with the answer to a question */
  readonly facts: Facts
  readonly step: Step
  /** what a person reads, plain text in paragraphs */
  readonly message: string
  /** each line of an article that the message states something of */
  readonly quotes: readonly Quote[]
  /** at most five, best first */
  readonly candidates: readonly {
    readonly article: string
    readonly title: string
    /** 0 to 1: of those with 0.9, nine in ten are right */
    readonly score: number
    /** why it was found, in a few words each: 'event id 2086' */
    readonly because: readonly string[]
    /** the name of the folder or index it stands in */
    readonly source: string
  }[]
  /** where the text tells of several machines: each by itself, in its order; else absent */
  readonly machines?: readonly MachineAnswer[]
}

/** An article that may be the one, as a person can choose it. */
export type Offer = {
  readonly article: string
  /** whole; said as an answer, it chooses the article */
  readonly title: string
  /** 'Exchange Server 5.5 and Windows 2000'; '' when the article names none */
  readonly products: string
  /** 'August 2002'; null when the article has no date */
  readonly month: string | null
  /** what the article says that matches, in whole sentences */
  readonly passage: { readonly first: number; readonly last: number; readonly text: string } | null
  /** the paragraph of the reply that says the same; '' for none */
  readonly told: string
}

/** Why a verdict is as it is, in short sentences. */
export type Grounds = {
  readonly reasons: readonly string[]
  /** when the article was last updated, 'August 2002'; null when it does not say */
  readonly month: string | null
  /** the quotes of the verdict from the beginning of their sentences on */
  readonly passage: readonly Quote[]
  /** the paragraph of the reply that says the same; '' for none */
  readonly told: string
}

/** What a person reads after one turn; a channel shows it as a card or as `text`. */
export type Reply = {
  /** what all but the quotes and the titles is in, which are in English */
  readonly language: Language
  /** the whole message in plain text, choices excluded */
  readonly text: string
  /** the decision it tells; null for an aside (help, thanks) */
  readonly step: Step | null
  /** the bold line of a verdict */
  readonly headline: string | null
  /** what stands in front of the verdict: a correction, a welcome back, the answer to an aside */
  readonly opening: readonly string[]
  /** the rest of the message, a paragraph each */
  readonly paragraphs: readonly string[]
  readonly quotes: readonly Quote[]
  /**
   * what was understood, each with the words that change it: { label: 'Service pack', value: 'SP2',
   * say: 'Change the service pack' }
   */
  readonly understood: readonly {
    readonly label: string
    readonly value: string
    readonly say: string | null
  }[]
  /** what the person may answer with one press; the text is what is said */
  readonly choices: readonly string[]
  /** the articles among the choices; absent: none */
  readonly offers?: readonly Offer[]
  /** absent: the reply names no verdict */
  readonly grounds?: Grounds
  /** how many machines it is about, where it names only some of them; absent: it names all */
  readonly machineCount?: number
}

import type { CardField } from '../meaningOf.ts'

/** A line of a name and a value. */
export type CardLine = {
  readonly kind: 'pair'
  /** as compared: 'Log event ID' → 'logeventid' */
  readonly name: string
  readonly written: string
  /** null: nothing of ours */
  readonly field: CardField | null
  /** a name that no product and no language we know has */
  readonly isStrange: boolean
  /** 0: the surest name of its field */
  readonly rank: number
  /** what stands before the name and between it and the value */
  readonly shape: string
  /** 'Id           : 7000', as PowerShell sets lists */
  readonly isPadded?: boolean
  readonly value: string
  readonly start: number
  /** where the value begins */
  readonly at: number
  readonly end: number
}

/** Another line: empty, drawn, or words without a name. */
export type OtherLine = {
  /** 'wrapped': words far to the right, as PowerShell sets the further lines of a value */
  readonly kind: 'blank' | 'rule' | 'words' | 'wrapped'
  readonly start: number
  readonly end: number
}

const MIN_TEXT_WORDS = 4

/** Whether a line that nothing of ours is called like is a sentence, as texts are. */
export function isSentence({ field, value }: Pick<CardLine, 'field' | 'value'>): boolean {
  return field === null && /[.!?]["”]?$/.test(value) && value.split(/\s+/).length > MIN_TEXT_WORDS
}

/** Whether what is called a text is a sentence. */
export function isNamedSentence({ field, value }: CardLine): boolean {
  return field === 'description' && isSentence({ field: null, value })
}

/** Whether what is called a text is the name that an alert has of its own. */
export function isTitle({ value }: CardLine): boolean {
  return value !== '' && value.split(/\s+/).length <= MIN_TEXT_WORDS && !/[.:]$/.test(value)
}

import type { CardField } from './meaningOf.ts'

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

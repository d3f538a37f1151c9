import type { HeaderFields } from './headerFields.ts'

/** A mail as far as it is read. Addresses in lower case, ids in angle brackets. */
export type ReceivedMail = {
  /** one made of its header where it came without */
  readonly id: string
  readonly from: { readonly address: string; readonly name: string }
  /** what it was sent to, by all fields that tell */
  readonly to: readonly string[]
  readonly subject: string
  /** the mails of its thread, the first one first */
  readonly references: readonly string[]
  readonly fields: HeaderFields
  /** the content type with its parameters */
  readonly type: string
  readonly text: string
  readonly files: readonly ReceivedFile[]
}

/** A file that came along; what is only part of how the mail looks is none. */
export type ReceivedFile = {
  readonly name: string
  readonly contentType: string
  /** null: it is too large, or cannot be fetched */
  readonly read: () => Promise<Buffer | null>
}

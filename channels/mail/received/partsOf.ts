/** A part of a mail as an IMAP server describes it (BODYSTRUCTURE). */
export type MailPart = {
  readonly part?: string | undefined
  readonly type: string
  readonly parameters?: Readonly<Record<string, string>> | undefined
  readonly disposition?: string | undefined
  readonly dispositionParameters?: Readonly<Record<string, string>> | undefined
  readonly id?: string | undefined
  readonly encoding?: string | undefined
  /** bytes, as they travel */
  readonly size?: number | undefined
  readonly childNodes?: readonly MailPart[] | undefined
}

/** Parts of one mail that are looked at; who sends more means to exhaust somebody. */
const MAX_PARTS = 60

/** What a mail says, and what came along with it. */
export type MailParts = {
  /** plain text, in order */
  readonly plain: readonly MailPart[]
  /** the same as HTML, for when there is no plain text */
  readonly html: readonly MailPart[]
  readonly files: readonly MailPart[]
}

/** Sorts the parts of a mail, at any depth. A mail within it is one file. */
export function partsOf(root: MailPart): MailParts {
  const leaves = leavesOf(root)
  const isFile = (part: MailPart) => fileNameOf(part) !== '' || part.disposition === 'attachment'
  const told = leaves.filter(part => !isFile(part))
  return {
    plain: told.filter(({ type }) => type === 'text/plain'),
    html: told.filter(({ type }) => type === 'text/html'),
    files: leaves.filter(part => isFile(part) && !isOfLooks(part))
  }
}

/** Without recursion: a mail can be nested deeper than a stack is. */
function leavesOf(root: MailPart): readonly MailPart[] {
  const leaves: MailPart[] = []
  const waiting: MailPart[] = [root]
  for (let looked = 0; looked < 10 * MAX_PARTS && leaves.length < MAX_PARTS; looked += 1) {
    const part = waiting.pop()
    if (part === undefined) break
    if (part.type.startsWith('multipart/')) waiting.push(...(part.childNodes ?? []).toReversed())
    else leaves.push(part)
  }
  return leaves
}

export function fileNameOf({ type, parameters, dispositionParameters }: MailPart): string {
  const name = dispositionParameters?.filename ?? parameters?.name ?? ''
  if (name === '' && type === 'message/rfc822') return 'mail.eml'
  return name
}

/** A picture that the text shows, such as the sign of a company below it. */
function isOfLooks({ type, disposition, id }: MailPart): boolean {
  return type.startsWith('image/') && disposition !== 'attachment' && id !== undefined
}

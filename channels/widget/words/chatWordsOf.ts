/** The words of the chat's own page: everything around what is said. `{…}` is filled in there. */
export type ChatWords = {
  readonly title: string
  readonly subtitle: string
  readonly welcomeHead: string
  readonly welcomeText: string
  readonly startPaste: string
  readonly startMail: string
  readonly startExample: string
  readonly copySteps: readonly string[]
  readonly privacy: string
  readonly placeholder: string
  readonly placeholderPerson: string
  /** below the name of a colleague who speaks */
  readonly person: string
  readonly send: string
  readonly sending: string
  readonly attach: string
  readonly lost: string
  readonly menu: string
  readonly close: string
  readonly newChat: string
  readonly earlierChat: string
  readonly download: string
  readonly larger: string
  readonly smaller: string
  readonly soundOn: string
  readonly soundOff: string
  readonly end: string
  readonly endSure: string
  readonly endFailed: string
  readonly showLines: string
  readonly showLess: string
  readonly event: string
  readonly paste: string
  readonly fileSent: string
  readonly remove: string
  readonly unreadable: Readonly<Record<FileKind, string>>
  readonly tooLarge: string
  readonly you: string
  readonly assistant: string
  /** an answer, with the line it comes from */
  readonly copy: string
  readonly copied: string
  readonly notCopied: string
  /** the thumbs below advice */
  readonly helpful: string
  readonly notHelpful: string
  readonly dismiss: string
  readonly awayTitle: string
  readonly awayText: string
  /** where the site names no other way */
  readonly awayAlone: string
  readonly retry: string
}

/** What a file is that cannot be read. */
export type FileKind = 'picture' | 'document' | 'archive' | 'recording' | 'program' | 'other'

/** What the page of a command says besides its options. */
export type CommandPage = {
  /** as it is called: 'triage' */
  readonly name: string
  /** one sentence */
  readonly about: string
  /** what is typed behind the command's name, and what that does; the commonest first */
  readonly examples: readonly (readonly [typed: string, does: string])[]
  /** what the command ends with, where it is more than 0 and 2 */
  readonly exits?: readonly (readonly [code: number, means: string])[]
  /** what `--version` says, where it is more than the version */
  readonly version?: string
}

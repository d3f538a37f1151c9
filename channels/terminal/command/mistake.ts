/** What whoever called a command can put right: told in one line, and the command ends with 2. */
export class Mistake extends Error {}

type Listed = {
  /** the module that runs it, seen from the root */
  readonly file: string
  readonly about: string
}

/** Every command by its name, as `kb-triage NAME` and `npm run NAME` know it. */
export const COMMANDS: Readonly<Record<string, Listed>> = {
  triage: {
    file: './channels/terminal/triageCommand.ts',
    about: 'reads an event or a description, and says what to do'
  },
  chat: { file: './channels/terminal/chatCommand.ts', about: 'holds a conversation' },
  mcp: {
    file: './channels/terminal/mcpCommand.ts',
    about: 'serves other assistants by the Model Context Protocol'
  },
  start: { file: './start.js', about: 'starts the service' },
  doctor: {
    file: './operation/doctor/doctorCommand.ts',
    about: 'says why the assistant would be silent'
  },
  knowledge: {
    file: './operation/knowledgeCommand.ts',
    about: 'imports, converts, fetches and counts articles'
  },
  'check-knowledge': {
    file: './operation/checkKnowledgeCommand.ts',
    about: 'lists what is odd about articles'
  },
  cases: { file: './operation/casesCommand.ts', about: 'shows and answers cases' },
  backup: { file: './operation/backupCommand.ts', about: 'copies what is kept into one file' },
  restore: { file: './operation/restoreCommand.ts', about: 'puts a backup back' },
  explain: {
    file: './channels/terminal/explainCommand.ts',
    about: 'shows how a text is read, and why it gets its answer'
  },
  'new-case': {
    file: './operation/newCaseCommand.ts',
    about: 'makes a golden test of a paste'
  },
  train: { file: './operation/trainCommand.ts', about: 'learns anew from the examples' }
}

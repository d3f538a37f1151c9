import { INSTRUCTIONS } from '../../../channels/mcp/instructions.ts'

/** The agent as Microsoft 365 Copilot reads it: what it is told, and the plugin that it asks. */
export const DECLARATIVE_AGENT = {
  $schema:
    'https://developer.microsoft.com/json-schemas/copilot/declarative-agent/v1.8/schema.json',
  version: 'v1.8',
  name: 'KB Triage',
  description: 'Looks up Windows events and problems in Knowledge Base articles.',
  instructions: INSTRUCTIONS,
  conversation_starters: [
    { title: 'An event', text: 'What do I do about this event? I paste it from Event Viewer.' },
    { title: 'A problem', text: 'POP3 hangs on Windows 2000 with SP2. Which fix is there?' },
    { title: 'An article', text: 'What does Q303283 say, with the numbers of its lines?' }
  ],
  actions: [{ id: 'kbTriage', file: 'plugin.json' }]
} as const

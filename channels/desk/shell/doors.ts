/** The doors as people call them, by the channel's name. */
const DOORS: Readonly<Record<string, string>> = {
  msteams: 'Teams',
  directline: 'Site chat',
  webchat: 'Web Chat',
  email: 'Mail',
  mail: 'Mail',
  mcp: 'Assistant (MCP)',
  emulator: 'Emulator'
}

/** 'msteams' → 'Teams' */
export function doorName(channel: string): string {
  return DOORS[channel] ?? channel
}

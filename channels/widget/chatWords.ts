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
  readonly dismiss: string
  readonly awayTitle: string
  readonly awayText: string
  /** where the site names no other way */
  readonly awayAlone: string
  readonly retry: string
}

/** What a file is that cannot be read. */
export type FileKind = 'picture' | 'document' | 'archive' | 'recording' | 'program' | 'other'

/** The launcher's own words, which come with it: each costs every page that embeds the chat. */
export type LauncherWords = readonly [ask: string, close: string, awayTitle: string, retry: string]

const EN: ChatWords = {
  title: 'Helpdesk assistant',
  subtitle: 'Quotes Microsoft articles',
  welcomeHead: 'Paste an event, or tell me what’s going wrong.',
  welcomeText: 'I look up fixes in the Microsoft Knowledge Base and quote the line they come from.',
  startPaste: 'Paste an event',
  startMail: 'A mail service stopped responding',
  startExample: 'See an example',
  copySteps: [
    'In Event Viewer, double-click the event.',
    'Press Copy, or choose “Copy Details as Text”.',
    'Come back here and paste it with Ctrl+V.'
  ],
  privacy: 'How we use what you write',
  placeholder: 'Paste an event, or describe it',
  placeholderPerson: 'Write to {name}',
  person: 'A person at the helpdesk',
  send: 'Send',
  sending: 'Sending',
  attach: 'Attach a file',
  lost: 'The connection is lost. I’ll send what you write as soon as it’s back.',
  menu: 'Menu',
  close: 'Close the chat',
  newChat: 'New conversation',
  earlierChat: 'Back to the earlier conversation',
  download: 'Download this conversation',
  larger: 'Larger window',
  smaller: 'Smaller window',
  soundOn: 'Turn sound on',
  soundOff: 'Turn sound off',
  end: 'End this chat on this computer',
  endSure: 'Press again to end it. Nobody can go back to it from here.',
  endFailed: 'The chat can’t be ended right now. Try again in a minute.',
  showLines: 'Show all {lines} lines',
  showLess: 'Show less',
  event: 'Event {number}',
  paste: 'What was pasted',
  fileSent: '{name}: a file, not kept',
  remove: 'Remove {name}',
  unreadable: {
    picture:
      'I can’t read pictures, so {name} won’t tell me anything. Paste the event as text if you can.',
    document:
      'I can’t open documents such as {name}. Copy the words that matter and paste them here.',
    archive: 'I can’t look into {name}. Attach the file that’s inside it.',
    recording: 'I can’t listen to or watch {name}. A few words about what you see are enough.',
    program: 'I don’t open programs such as {name}. Paste the event or the error it shows instead.',
    other: 'I can’t read {name}. Text, event logs (.evtx) and exports (.csv, .xml, .json) work.'
  },
  tooLarge: '{name} is larger than {size}. Save only the event you need, or paste it here.',
  you: 'You',
  assistant: 'Assistant',
  dismiss: 'Dismiss',
  awayTitle: 'The chat isn’t answering right now.',
  awayAlone: 'Try again in a minute. What you have written is kept.',
  awayText: 'Try again in a minute, or reach the helpdesk directly.',
  retry: 'Try again'
}

/** By language; a language that is not here gets English. */
const CHAT_WORDS: Readonly<Record<string, ChatWords>> = { en: EN }

export const LAUNCHER_WORDS: Readonly<Record<string, LauncherWords>> = {
  en: ['Ask for help', EN.close, EN.awayTitle, EN.retry],
  de: ['Hilfe', 'Chat schließen', 'Der Chat antwortet gerade nicht.', 'Erneut versuchen'],
  fr: ['Aide', 'Fermer la discussion', 'La discussion ne répond pas.', 'Réessayer'],
  es: ['Ayuda', 'Cerrar el chat', 'El chat no responde ahora.', 'Reintentar'],
  it: ['Aiuto', 'Chiudi la chat', 'La chat non risponde.', 'Riprova'],
  pt: ['Ajuda', 'Fechar o chat', 'O chat não responde agora.', 'Tentar de novo'],
  nl: ['Hulp', 'Chat sluiten', 'De chat reageert nu niet.', 'Opnieuw proberen'],
  pl: ['Pomoc', 'Zamknij czat', 'Czat teraz nie odpowiada.', 'Spróbuj ponownie']
}

/** 'de-AT' → the German words, where there are any; else the English ones. */
export function chatWords(language: string): ChatWords {
  return CHAT_WORDS[language.slice(0, 2).toLowerCase()] ?? EN
}

import type { Variants } from '../variants.ts'

/** Said of the conversation itself: hello, help, thanks, and what could not be read. */
export const COURTESIES = {
  welcome:
    'I look up fixes in the Microsoft Knowledge Base. Paste an event from Event Viewer, or ' +
    "tell me what's going wrong.",
  nothingFound: (words: string) => `I found no article for “${words}”.`,
  searchHow: 'Type an event, an article number, or what goes wrong.',
  needsMention: (name: string) =>
    `In a group I only see messages that mention me, so start yours with @${name}.`,
  welcomeBack: ['Welcome back.', 'Good to see you again.'],
  help: [
    'Paste an event from Event Viewer, or tell me what stopped and on which Windows. I only ask ' +
      'what I need, and I quote the article. You can say “start over”, “show the article”, “it ' +
      'has SP1” to correct an answer, or “talk to a person”.',
    'In short: give me an event or a few words, and I look for an article with the fix. ' +
      '“Start over” and “talk to a person” work at any time.'
  ],
  program: [
    "I'm a program that looks things up. If you'd rather have a person, say “talk to a person”.",
    'Still a program, but you can ask for a person.'
  ],
  hello: ['Hello.', 'Hello again.'],
  bye: ["Goodbye. If you come back, we'll go on from here.", 'Until next time.'],
  thanks: ["You're welcome.", 'Glad to help.'],
  noNeedToApologize: ['No need to apologize.', 'Not a problem at all.'],
  speaks: ["I'll write English from here.", 'English it is.'],
  wait: ["Take your time. I'll be here.", 'No hurry.'],
  solved: [
    'Good. If anything else comes up, paste it here.',
    "Good to hear. I'm here if you need me again."
  ],
  startedOver: ["Starting over. What's wrong, and on which machine?", "Fresh start. What's wrong?"],
  allRight: [
    'All right. Paste another event, or tell me what else you see.',
    "That's fine. I'm here if there's more to look at."
  ],
  willTry: ['Good. Tell me how it goes.', 'All right. Let me know if it helped.'],
  sorry: ["I'm sorry this is costing you time.", 'I know this is a nuisance.'],
  empty: ['That message was empty.', "I didn't get anything I can read."],
  unreadPicture: (name: string | null): Variants => [
    `I can't read pictures${name === null ? '' : ` (${name})`}. To send the event as text: ` +
      '1. Open it in Event Viewer. 2. Press the Copy button. 3. Paste it here.',
    `I only read text, so I can't use ${name ?? 'this picture'}. In Event Viewer, ` +
      'open the event, press Copy, then paste it here.'
  ],
  unreadLog: (name: string | null): Variants => [
    `I couldn't read any events in ${name ?? 'that event log'}. Open it in Event Viewer, ` +
      'copy the event, and paste it here.',
    `There's no event in ${name ?? 'that event log'} that I can read. Try ` +
      'wevtutil qe FILE.evtx /lf:true /f:text > events.txt and send me events.txt.'
  ],
  unreadFile: (name: string | null): Variants => [
    `I can't read ${name ?? 'that file'}. Please paste the event as text, ` +
      'or send a .txt, .csv, .xml, .evtx or .evt file.',
    `I only read text and event logs, so I can't use ${name ?? 'that file'}.`
  ],
  picture: [
    'I only read text: copy the event in Event Viewer and paste it here.',
    "I can't read that kind of file. Send me the text of the event."
  ],
  fileNotRead: [
    'I can only read text, so I skipped your file.',
    "I couldn't read the file you sent, only the text."
  ],
  tooLong: (kilobytes: number) =>
    `That's more than I can read at once (${kilobytes} KB). Please paste just the event and the lines around it.`,
  tooMuchAtOnce: "That's too much to read at once: send me the one event.",
  noWords: "I can't find any words in this message.",
  pressed: (who: string, words: string) => `${who}: ${words}.`,
  changedAbove: "I've changed the answer above.",
  forgotten:
    "It's deleted: what you said, what I said, and your case. Paste an event to begin again.",
  isBeingDeleted:
    "It's being deleted, and it takes a little longer just now. Paste an event to begin again.",
  failed:
    'Something went wrong, and I lost your last message. Please say it again, or ask for a person.',
  gaveUp:
    "I tried three times to read your last message and couldn't. Please send me just the event, or ask for a person.",
  unclear: ["Sorry, I didn't understand that.", "I'm still not sure what you mean."],
  offerPerson: ['A person can help: say “talk to a person”.', 'I can also pass this to a person.'],
  language: (language: string): Variants => [
    `I can't write ${language} yet. A person may be able to: say “talk to a person”.`,
    `Sorry, no ${language} from me yet. If you like, I'll look for a person.`
  ],
  languageUnderstood: (language: string): Variants => [
    `I understood you, but I can't write ${language} yet. A person may be able to: say “talk to a person”.`,
    `I follow, but can't answer in ${language}. If you like, I'll look for a person.`
  ]
} as const

import type { Variants } from './variants.ts'

/** Said of the conversation itself: hello, help, thanks, and what could not be read. */
export const COURTESIES = {
  welcome:
    'I look up fixes in the Microsoft Knowledge Base. Paste an event from Event Viewer, or ' +
    "tell me what's going wrong.",
  needsMention: (name: string) =>
    `In here I only read what mentions me: begin each message with @${name}.`,
  welcomeBack: ['Welcome back.', 'Good to see you again.'],
  help: [
    'Paste an event from Event Viewer, or tell me what stopped and on which Windows. I only ask ' +
      'what I need, and I quote the article. You can say “start over”, “show the article”, “it ' +
      'has SP1” to correct an answer, or “talk to a person”.',
    'In short: give me an event or a few words, and I look for the article with the fix. ' +
      '“Start over” and “talk to a person” work at any time.'
  ],
  program: [
    'I am a program that knows articles. If you want a person, say “talk to a person”.',
    'Still a program, but you can ask for a person.'
  ],
  hello: ['Hello.', 'Hello again.'],
  bye: ["Goodbye. If you come back, we'll go on from here.", 'Until next time.'],
  thanks: ['You are welcome.', 'Glad to help.'],
  noNeedToApologize: ['No need to apologize.', 'Not a problem at all.'],
  wait: ["Take your time. I'll be here.", 'No hurry.'],
  solved: [
    'Good. If something else comes up, paste it here.',
    "Good to know. I'm here for the next one."
  ],
  startedOver: ["Starting over. What's wrong, and on which machine?", "Fresh start. What's wrong?"],
  allRight: [
    'All right. Paste another event, or tell me what else you see.',
    "As you like. I'm here if there is more to look at."
  ],
  willTry: ['Good. Tell me how it goes.', 'All right. Let me know if it helped.'],
  sorry: ["I'm sorry this is costing you time.", "I know this isn't fun."],
  empty: ['That message was empty.', 'Nothing came through that I can read.'],
  unreadPicture: (name: string | null): Variants => [
    `I can't read pictures${name === null ? '' : ` (${name})`}. To send the event as text: ` +
      '1. Open it in Event Viewer. 2. Press the Copy button. 3. Paste it here.',
    `I only read text, so ${name ?? 'this picture'} doesn't tell me anything. In Event Viewer, ` +
      'open the event, press Copy, then paste it here.'
  ],
  unreadLog: (name: string | null): Variants => [
    `I couldn't read any events in ${name ?? 'that event log'}. Open it in Event Viewer, ` +
      'copy the event, and paste it here.',
    `There's no event in ${name ?? 'that event log'} that I can read. Try ` +
      'wevtutil qe FILE.evtx /lf:true /f:text > events.txt and send me events.txt.'
  ],
  unreadFile: (name: string | null): Variants => [
    `I can't read ${name ?? 'that file'}. Paste the event as text, ` +
      'or send a .txt, .csv, .xml, .evtx or .evt file.',
    `I only read text and event logs, so I can't use ${name ?? 'that file'}.`
  ],
  picture: [
    'I read text only: copy the event in Event Viewer and paste it here.',
    "I can't read that kind of file. Send me the text of the event."
  ],
  fileNotRead: [
    "I can't read the file you sent, only text.",
    'I can only read text, not the file you sent.'
  ],
  tooLong: (kilobytes: number) =>
    `That's more than I can read at once (${kilobytes} KB). Paste the one event and the lines around it.`,
  tooMuchAtOnce: "That's too much to read at once: send me the one event.",
  noWords: 'There are no words in this message that I can read.',
  pressed: (who: string, words: string) => `${who}: ${words}.`,
  changedAbove: 'I changed the answer above.',
  forgotten:
    "It's deleted: what you said, what I said, and your case. Paste an event to begin again.",
  isBeingDeleted:
    "It's being deleted, and it takes a little longer just now. Paste an event to begin again.",
  failed:
    "Something went wrong, and I didn't take in your last message. Say it again, or ask for a person.",
  gaveUp:
    "I tried three times to read your last message, and couldn't. Send me the one event, or ask for a person.",
  unclear: ["Sorry, I didn't understand that.", "I still don't follow."],
  offerPerson: [
    'A person can help: say “talk to a person”.',
    'We can also leave this to a person.'
  ],
  language: (language: string): Variants => [
    `I only answer in English for now. A person can help in ${language}: say “talk to a person”.`,
    `So far I only write English. If you like, a person can help you in ${language}.`
  ],
  languageUnderstood: (language: string): Variants => [
    `I understood you, but I only answer in English for now. A person can help in ${language}: say “talk to a person”.`,
    `English again from me. If you like, a person can help you in ${language}.`
  ]
} as const

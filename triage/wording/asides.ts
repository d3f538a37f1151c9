import type { Question } from '../answer.ts'

/** The ways to say one thing, so that nothing is said twice in a row. */
export type Ways = readonly [string, ...string[]]

/** Every sentence that answers a person without deciding anything. */
export const WELCOME = 'I find the fix for a Windows event or a stalled service in Microsoft Knowledge Base articles. Paste the event out of Event Viewer, or describe what happens.'

export const HELP: Ways = [
  'Paste an event out of Event Viewer, or say what stopped and on which Windows. I ask what I must know and show the article’s own lines. You can say “start over”, “show the article”, correct an answer (“it has SP1”), or ask for a person.',
  'In short: an event or a description in, the fix of a Knowledge Base article out. “Start over”, “show the article” and “a person, please” work at any time.'
]
export const STARTED_OVER: Ways = ['Started over. What is wrong?', 'A clean sheet. What happens, and where?']
export const GREETING: Ways = ['Hello.', 'Hello again.', 'Good to hear from you.']
export const GOODBYE: Ways = ['Goodbye. What we have stays here, if you come back.', 'Until next time.']
export const THANKS: Ways = ['You are welcome.', 'Glad to help.', 'Gladly.']
export const WAIT: Ways = ['Take your time. What we have stays here.', 'No hurry.']
export const SOLVED_REPLY: Ways = ['Good. If something else comes up, paste it here.', 'Good to know. I am here for the next one.']
export const NOTHING_SAID: Ways = ['That message was empty.', 'Nothing came through that I can read.']
export const ATTACHMENT: Ways = [
  'I read text: copy the event in Event Viewer and paste it here, or send it as a text file.',
  'That kind of file I cannot read. The text of the event, pasted, is what I need.'
]
export const NOT_UNDERSTOOD: Ways = ['I did not get that.', 'That I could not place.', 'Sorry, that did not tell me what I need.']
export const OFFER_PERSON: Ways = ['A person can help: say “talk to a person”.', 'We can also leave this to a person.']
export const SAME_ANSWER: Ways = ['That is what I have.', 'So I noted it; nothing changes.']
export const WHICH_ONE: Ways = ['Which of the two?', 'Which one, please?']
export const DID_IT_HELP: Ways = ['Did it solve it?', 'Does it run again?']
export const ALL_RIGHT: Ways = ['All right. Paste another event, or tell me what else you see.', 'As you like. I am here if there is more to look at.']
export const WHAT_NEXT: Ways = ['What is wrong? Describe it in a sentence, or paste the event from Event Viewer.', 'Tell me what happens, or paste the event.']
export const NAME_IT: Ways = ['Which one? Type its name as you know it, for example with its version.', 'Type its name as you know it.']
export const NO_ARTICLE_YET: Ways = ['We have not settled on an article yet.', 'There is no article to show yet.']
export const ADDED: Ways = ['Added to what the person gets.', 'That goes to the person, too.']
export const NO_REASON: Ways = ['I asked nothing that waits for an answer.', 'Nothing is open between us.']

/** What people ask about the words of a question. The facts are those of the platform, not of a problem. */
export const DEFINITIONS: readonly { readonly about: RegExp; readonly says: Ways }[] = [
  { about: /\bservice ?packs?\b|\bsp\b/i, says: ['A service pack is a set of corrections for one Windows version; each contains the ones before it.', 'Service packs are numbered collections of corrections. SP3 holds all of SP1 and SP2.'] },
  { about: /\bwinver\b/i, says: ['winver is a small program of Windows: it shows the version, the build and the service pack.', 'winver shows which Windows runs, with its service pack.'] },
  { about: /\bevent ?(?:viewer|log)\b/i, says: ['Event Viewer shows what Windows and its services log: Start, Run, type eventvwr, press Enter. Open the event and press the copy button.', 'Event Viewer is the log of Windows: run eventvwr.'] },
  { about: /\b(?:kb|knowledge base|article|q\d{5,6})\b/i, says: ['A Knowledge Base article is Microsoft’s own text on one problem: its symptoms, its cause, its fix.', 'The articles are Microsoft’s texts on single problems.'] },
  { about: /\b(?:event|event id)\b/i, says: ['An event is what Windows logs when something happens: a number, a source and a text.', 'Events are the entries in the log of Windows.'] }
]

/** 'We were at the service pack.' */
export const WE_WERE_AT: Readonly<Record<Question, Ways>> = {
  symptom: ['Tell me what is wrong, in a sentence.', 'What do you see, and since when?', 'A few words on what stopped are enough.'],
  product: ['We were at the Windows version: which one is it?', 'I still need to know which Windows it is.', 'The open question is the version of Windows.'],
  'service-pack': ['We were at the service pack: which one is installed?', 'I still need the service pack.', 'The open question is the service pack.'],
  article: ['We were at the articles: is it one of these?', 'I still need to know which article fits.', 'The open question is which of these describes it.']
}

const LANGUAGES: Readonly<Record<string, string>> = {
  de: 'German', fr: 'French', es: 'Spanish', it: 'Italian', pt: 'Portuguese', nl: 'Dutch', pl: 'Polish', ru: 'Russian',
  ja: 'Japanese', zh: 'Chinese', ko: 'Korean', sv: 'Swedish', da: 'Danish', cs: 'Czech', tr: 'Turkish'
}

/** Answers kindly to a language that the assistant only half speaks. */
export const inLanguage = (code: string, understood: boolean): Ways => {
  const name = LANGUAGES[code]
  const person = name === undefined ? 'A person can help in other languages: say “talk to a person”.' : `A person can help in ${name}: say “talk to a person”.`
  return understood
    ? [`I answer in English for now, and understood you. ${person}`, `English again from me. ${person}`]
    : [`I answer in English for now. ${person}`, `I only speak English so far. ${person}`]
}

/** The first of the ways that was not just said. */
export const unsaid = (ways: Ways, last: string): string => ways.find(way => !last.includes(way)) ?? ways[0]

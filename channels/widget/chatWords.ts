import type { ChatWords } from './words/chatWordsOf.ts'
import { ENGLISH } from './words/english.ts'
import { FRENCH } from './words/french.ts'
import { GERMAN } from './words/german.ts'
import { JAPANESE } from './words/japanese.ts'
import { SPANISH } from './words/spanish.ts'

/** The launcher's own words, which come with it: each costs every page that embeds the chat. */
export type LauncherWords = readonly [ask: string, close: string, awayTitle: string, retry: string]

/** By language; a language that is not here gets English. */
const CHAT_WORDS: Readonly<Record<string, ChatWords>> = {
  en: ENGLISH,
  de: GERMAN,
  fr: FRENCH,
  es: SPANISH,
  ja: JAPANESE
}

export const LAUNCHER_WORDS: Readonly<Record<string, LauncherWords>> = {
  en: ['Ask for help', ENGLISH.close, ENGLISH.awayTitle, ENGLISH.retry],
  de: ['Hilfe', GERMAN.close, GERMAN.awayTitle, GERMAN.retry],
  fr: ['Aide', FRENCH.close, FRENCH.awayTitle, FRENCH.retry],
  es: ['Ayuda', SPANISH.close, SPANISH.awayTitle, SPANISH.retry],
  ja: ['ヘルプ', JAPANESE.close, JAPANESE.awayTitle, JAPANESE.retry],
  it: ['Aiuto', 'Chiudi la chat', 'La chat non risponde.', 'Riprova'],
  pt: ['Ajuda', 'Fechar o chat', 'O chat não responde agora.', 'Tentar de novo']
}

/** 'de-AT' → the German words, where there are any; else the English ones. */
export function chatWords(language: string): ChatWords {
  return CHAT_WORDS[language.slice(0, 2).toLowerCase()] ?? ENGLISH
}

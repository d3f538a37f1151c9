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
  return CHAT_WORDS[language.slice(0, 2).toLowerCase()] ?? ENGLISH
}

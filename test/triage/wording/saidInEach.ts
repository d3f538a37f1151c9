import type { Language } from '../../../triage/language.ts'
import { choiceIn } from '../../../triage/wording/choicesIn.ts'

type InEach = Readonly<Record<Exclude<Language, 'en'>, string>>

function inEach(de: string, fr: string, es: string, ja: string): InEach {
  return { de, fr, es, ja }
}

/** What people say, by its English; what is no choice and not here is the same in all: 'SP2'. */
const SAID_IN_EACH: Readonly<Record<string, InEach>> = {
  'the pop3 service hangs': inEach(
    'der POP3-Dienst hängt',
    'le service POP3 ne répond plus',
    'el servicio POP3 no responde',
    'POP3 サービスが応答しません'
  ),
  'the pop3 service hangs, windows 2000': inEach(
    'der POP3-Dienst hängt, Windows 2000',
    'le service POP3 ne répond plus, Windows 2000',
    'el servicio POP3 no responde, Windows 2000',
    'POP3 サービスが応答しません、Windows 2000'
  ),
  'the pop3 service hangs, windows 2000 sp2': inEach(
    'der POP3-Dienst hängt, Windows 2000 SP2',
    'le service POP3 ne répond plus, Windows 2000 SP2',
    'el servicio POP3 no responde, Windows 2000 SP2',
    'POP3 サービスが応答しません、Windows 2000 SP2'
  ),
  'the imap service hangs, windows 2000 sp1': inEach(
    'der IMAP-Dienst hängt, Windows 2000 SP1',
    'le service IMAP ne répond plus, Windows 2000 SP1',
    'el servicio IMAP no responde, Windows 2000 SP1',
    'IMAP サービスが応答しません、Windows 2000 SP1'
  ),
  'no service pack yet': inEach(
    'noch kein service pack',
    'pas encore de service pack',
    'todavia sin service pack',
    'サービスパックはまだ入っていません'
  ),
  'it has service pack 4': inEach(
    'hat service pack 4',
    'il y a le service pack 4',
    'tiene service pack 4',
    'サービスパック4です'
  ),
  "I don't know": inEach('weiß ich nicht', 'je ne sais pas', 'no lo sé', 'わかりません'),
  'no idea': inEach('keine ahnung', 'aucune idée', 'ni idea', '全然わからない'),
  'why?': inEach('warum?', 'pourquoi ?', '¿por qué?', 'なぜですか'),
  'why do you ask?': inEach(
    'warum fragst du?',
    'pourquoi tu demandes ça ?',
    '¿por qué lo preguntas?',
    'なんでそんなこと聞くの？'
  ),
  'what is a service pack?': inEach(
    'was ist ein Service Pack?',
    "qu'est-ce qu'un service pack ?",
    '¿qué es un service pack?',
    'サービスパックって何ですか'
  ),
  'where do I see that?': inEach(
    'wo sehe ich das?',
    'où est-ce que je vois ça ?',
    '¿dónde lo veo?',
    'どこで確認できますか'
  ),
  'talk to a person': inEach(
    'ich möchte mit einem Menschen sprechen',
    'je voudrais parler à quelqu’un',
    'quiero hablar con una persona',
    '担当者と話したいです'
  ),
  'it works now': inEach('geht wieder', "c'est réglé", 'ya funciona', '直りました'),
  thanks: inEach('danke', 'merci', 'gracias', 'ありがとうございます'),
  'it did not help': inEach(
    'hat nichts gebracht',
    "ça n'a rien changé",
    'no ha servido de nada',
    '変わりませんでした'
  ),
  "I'll try it": inEach('probier ich aus', 'je vais essayer', 'voy a probarlo', 'やってみます'),
  'is there another way?': inEach(
    'gibt es einen anderen Weg?',
    'il y a une autre solution ?',
    '¿hay otra solución?',
    'ほかの方法はありますか'
  ),
  'do I need to restart?': inEach(
    'muss ich neu starten?',
    'il faut redémarrer ?',
    '¿hay que reiniciar?',
    '再起動は必要ですか'
  ),
  'would SP4 do, too?': inEach(
    'geht auch SP4?',
    'le SP4 va aussi ?',
    '¿vale también el SP4?',
    'SP4でもいいですか'
  ),
  'where do I get SP3?': inEach(
    'wo bekomme ich SP3?',
    'où télécharger le SP3 ?',
    '¿dónde descargo el SP3?',
    'SP3はどこで手に入りますか'
  ),
  'no, it is Windows NT 4.0': inEach(
    'nein, es ist Windows NT 4.0',
    "non, c'est Windows NT 4.0",
    'no, es Windows NT 4.0',
    'いや、Windows NT 4.0です'
  ),
  'sorry, it has SP4': inEach(
    'sorry, es ist SP4',
    "pardon, c'est le SP4",
    'perdón, es el SP4',
    'すみません、SP4でした'
  ),
  'I have a new problem': inEach(
    'ich habe ein neues Problem',
    "j'ai un autre problème",
    'tengo otro problema',
    '別の問題があります'
  ),
  'start over': inEach('von vorn', 'recommencer', 'empezar de nuevo', '最初から'),
  'go back': inEach('zurück', 'revenir', 'volver atrás', '戻る'),
  'something else': inEach('was anderes', 'autre chose', 'otra cosa', '別のものです'),
  'in English please': inEach(
    'auf Deutsch bitte',
    'en français s’il vous plaît',
    'en español por favor',
    '日本語でお願いします'
  ),
  hello: inEach('guten Tag', 'bonjour', 'hola', 'こんにちは')
}

/** A message of a conversation in a language. */
export function saidIn(language: Language, english: string): string {
  if (language === 'en') return english
  return SAID_IN_EACH[english]?.[language] ?? choiceIn(language, english)
}

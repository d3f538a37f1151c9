import type { Language } from '../../../triage/language.ts'

/** One conversation as it goes in each language, message by message. */
export type SameConversation = Readonly<Record<Language, readonly string[]>>

export const SAME_STEPS: Readonly<Record<string, SameConversation>> = {
  'the service pack is old': {
    en: ['pop3 hangs', 'Windows 2000', 'SP2'],
    de: ['der POP3-Dienst hängt', 'Windows 2000', 'SP2'],
    fr: ['le service POP3 ne répond plus', 'Windows 2000', 'SP2'],
    es: ['el servicio POP3 no responde', 'Windows 2000', 'SP2'],
    ja: ['POP3 サービスが応答しない', 'Windows 2000', 'SP2']
  },
  'the fix is in already': {
    en: ['imap stops responding, windows 2000', 'SP4', 'why?'],
    de: ['IMAP reagiert nicht mehr, Windows 2000', 'SP4', 'warum?'],
    fr: ['le service IMAP ne répond plus, Windows 2000', 'SP4', 'pourquoi ?'],
    es: ['el servicio IMAP no responde, Windows 2000', 'SP4', '¿por qué?'],
    ja: ['IMAP サービスが応答しません、Windows 2000', 'SP4', 'なぜですか']
  },
  'no service pack': {
    en: ['smtp hangs on windows 2000', 'No service pack'],
    de: ['der SMTP-Dienst hängt, Windows 2000', 'Kein Service Pack'],
    fr: ['le service SMTP ne répond plus, Windows 2000', 'Aucun Service Pack'],
    es: ['el servicio SMTP no responde, Windows 2000', 'Ningún Service Pack'],
    ja: ['SMTP サービスが応答しません、Windows 2000', 'Service Pack なし']
  },
  'not known, then a person': {
    en: ['pop3 hangs on windows 2000', "I don't know", 'talk to a person'],
    de: ['der POP3-Dienst hängt, Windows 2000', 'weiß ich nicht', 'mit einem Menschen sprechen'],
    fr: ['le service POP3 ne répond plus, Windows 2000', 'je ne sais pas', 'parler à quelqu’un'],
    es: ['el servicio POP3 no responde, Windows 2000', 'no lo sé', 'hablar con una persona'],
    ja: ['POP3 サービスが応答しません、Windows 2000', 'わかりません', '担当者と話す']
  },
  'not known twice': {
    en: ['imap hangs', 'not sure', 'not sure'],
    de: ['der IMAP-Dienst hängt', 'weiß nicht', 'keine Ahnung'],
    fr: ['le service IMAP ne répond plus', 'je ne sais pas', 'aucune idée'],
    es: ['el servicio IMAP no responde', 'no lo sé', 'ni idea'],
    ja: ['IMAP サービスが応答しません', 'わかりません', '分かりません']
  },
  'it helped': {
    en: ['pop3 hangs, windows 2000 sp2', 'it works now', 'thanks'],
    de: ['der POP3-Dienst hängt, Windows 2000 SP2', 'geht wieder', 'danke'],
    fr: ['le service POP3 ne répond plus, Windows 2000 SP2', "c'est réglé", 'merci'],
    es: ['el servicio POP3 no responde, Windows 2000 SP2', 'ya funciona', 'gracias'],
    ja: ['POP3 サービスが応答しません、Windows 2000 SP2', '直りました', 'ありがとうございます']
  },
  'it did not help': {
    en: ['pop3 hangs, windows 2000 sp2', 'still broken'],
    de: ['der POP3-Dienst hängt, Windows 2000 SP2', 'hat nicht geholfen'],
    fr: ['le service POP3 ne répond plus, Windows 2000 SP2', 'toujours pareil'],
    es: ['el servicio POP3 no responde, Windows 2000 SP2', 'no funciona'],
    ja: ['POP3 サービスが応答しません、Windows 2000 SP2', 'まだ直りません']
  },
  'by button, every step': {
    en: ['pop3 hangs, windows 2000 sp2', 'Show the article', 'Still broken', 'Start over'],
    de: [
      'der POP3-Dienst hängt, Windows 2000 SP2',
      'Artikel anzeigen',
      'Geht noch nicht',
      'Von vorn beginnen'
    ],
    fr: [
      'le service POP3 ne répond plus, Windows 2000 SP2',
      'Afficher l’article',
      'Toujours en panne',
      'Recommencer'
    ],
    es: [
      'el servicio POP3 no responde, Windows 2000 SP2',
      'Mostrar el artículo',
      'Sigue sin funcionar',
      'Empezar de nuevo'
    ],
    ja: [
      'POP3 サービスが応答しません、Windows 2000 SP2',
      '記事を表示する',
      'まだ直りません',
      '最初からやり直す'
    ]
  },
  'the event is there': {
    en: ['imap hangs, windows 2000 sp1', 'Event 2086 is there', 'It solved it'],
    de: ['der IMAP-Dienst hängt, Windows 2000 SP1', 'Ereignis 2086 ist da', 'Problem gelöst'],
    fr: [
      'le service IMAP ne répond plus, Windows 2000 SP1',
      'L’événement 2086 y est',
      'C’est résolu'
    ],
    es: ['el servicio IMAP no responde, Windows 2000 SP1', 'El evento 2086 está', 'Resuelto'],
    ja: [
      'IMAP サービスが応答しません、Windows 2000 SP1',
      'イベント 2086 があります',
      '解決しました'
    ]
  },
  'the event is not there': {
    en: ['imap hangs, windows 2000 sp1', 'No event 2086'],
    de: ['der IMAP-Dienst hängt, Windows 2000 SP1', 'Kein Ereignis 2086'],
    fr: ['le service IMAP ne répond plus, Windows 2000 SP1', 'Pas d’événement 2086'],
    es: ['el servicio IMAP no responde, Windows 2000 SP1', 'No hay evento 2086'],
    ja: ['IMAP サービスが応答しません、Windows 2000 SP1', 'イベント 2086 はありません']
  },
  'changed by button': {
    en: ['pop3 hangs, windows 2000 sp2', 'Change the service pack', 'SP4'],
    de: ['der POP3-Dienst hängt, Windows 2000 SP2', 'Service Pack ändern', 'SP4'],
    fr: ['le service POP3 ne répond plus, Windows 2000 SP2', 'Modifier le Service Pack', 'SP4'],
    es: ['el servicio POP3 no responde, Windows 2000 SP2', 'Cambiar el Service Pack', 'SP4'],
    ja: ['POP3 サービスが応答しません、Windows 2000 SP2', 'Service Pack を変更する', 'SP4']
  },
  'another Windows': {
    en: ['pop3 hangs', 'Windows NT 4.0'],
    de: ['der POP3-Dienst hängt', 'Windows NT 4.0'],
    fr: ['le service POP3 ne répond plus', 'Windows NT 4.0'],
    es: ['el servicio POP3 no responde', 'Windows NT 4.0'],
    ja: ['POP3 サービスが応答しない', 'Windows NT 4.0']
  }
}

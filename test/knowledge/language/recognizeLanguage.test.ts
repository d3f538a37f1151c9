import assert from 'node:assert/strict'
import { recognizeLanguage } from '../../../knowledge/language/recognizeLanguage.ts'

const CASES: readonly (readonly [said: string, language: string | null])[] = [
  ['der pop3 dienst hängt', 'de'],
  ['ich weiß nicht welches windows das ist', 'de'],
  ['der Mailserver reagiert seit gestern nicht mehr', 'de'],
  ['keine Ahnung', 'de'],
  ['le service pop3 ne répond plus', 'fr'],
  ['je ne sais pas quel est le service pack', 'fr'],
  ['notre serveur de messagerie ne démarre plus depuis hier', 'fr'],
  ['el servicio imap no responde', 'es'],
  ['no sé qué versión es', 'es'],
  ['el servidor de correo no arranca desde ayer', 'es'],
  ['il servizio smtp non risponde', 'it'],
  ['o serviço imap não responde', 'pt'],
  ['de pop3 dienst reageert niet meer', 'nl'],
  ['служба не отвечает', 'ru'],
  ['サービスが応答しません', 'ja'],
  ['the pop3 service does not respond', 'en'],
  ['our imap server hangs since this morning', 'en'],
  ['pop3', null],
  ['SP2', null],
  ['', null],
  ['windows 2000', null]
]

describe('the language of a sentence', () => {
  for (const [said, language] of CASES)
    it(`${said || '(nothing)'} → ${language}`, () =>
      assert.equal(recognizeLanguage(said), language))
})

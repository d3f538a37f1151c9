import assert from 'node:assert/strict'
import {
  inPlainEnglish,
  languageOfReply,
  replyInEnglish,
  searchWords
} from '../../../../knowledge/language/translate/inEnglish.ts'

describe('the words by which a description in another language is found', () => {
  for (const [language, said, english] of [
    ['de', 'mein Drucker druckt nicht mehr', 'printer print no longer'],
    ['de', 'der Server hängt sich beim Kopieren auf', 'server hangs when copy'],
    ['de', 'bei viel Netzwerkverkehr stürzt er ab', 'heavy high network traffic crashes'],
    ['de', 'das Kabel schlägt vor, was ist', 'cable schlägt ,'],
    ['nl', 'de printer loopt steeds vast', 'printer hangs always'],
    ['fr', 'les lignes disparaissent lors du démarrage', 'lines disappear when start'],
    ['de', 'blauer Bildschirm mit der ISDN Karte', 'blue screen ISDN card'],
    ['fr', "l'imprimante affiche un message d'erreur", 'printer says error message'],
    ['es', 'se cuelga cuando cambio el tamaño de la ventana', 'hangs when resize window'],
    ['it', 'il server si blocca con schermata blu', 'server hangs blue screen'],
    ['nl', 'de connector verwijderd, de server hangt', 'connector removed, server hangs'],
    ['de', 'Word meldet "Zugriff der Datei"', 'Word says "Zugriff der Datei"'],
    ['fr', 'dans config.sys: x=F000-FFFF', 'config.sys: x=F000-FFFF']
  ] as const)
    it(`${said} → ${english}`, () =>
      assert.equal(searchWords(said, language).replace(/\s+/g, ' ').trim(), english))
})

describe('a short message in another language', () => {
  for (const [said, language, english] of [
    ['keins installiert', 'de', 'no service pack'],
    ['muss ich neu starten?', 'de', 'do i have to restart?'],
    ['le deuxième', 'fr', 'the second'],
    ['est-ce que je perds mes données?', 'fr', 'will i lose my data?'],
    ['service pack tres', 'es', 'service pack three'],
    ['devo riavviare?', 'it', 'do i have to restart?'],
    ['moet ik herstarten?', 'nl', 'do i have to restart?']
  ] as const)
    it(`${said} → ${english}`, () => {
      assert.equal(languageOfReply(said), language)
      assert.equal(replyInEnglish(said, language), english)
    })

  for (const said of ['no, error 629', 'sp3', 'windows 98', 'the second', 'red cable', 'and now?'])
    it(`${said} is English`, () => assert.equal(languageOfReply(said), null))
})

describe('a message in the words that do the same in English', () => {
  for (const [said, english] of [
    ['Nog steeds hetzelfde.', 'still the same.'],
    ["C'était bien ça, l'erreur a disparu.", 'that was it, the error a gone.'],
    ['Het is iets anders.', 'it is something else.'],
    ['Sorry, geen SP1, het is SP2', 'Sorry, no SP1, it is SP2'],
    ['no change', 'no change'],
    ['That service pack is on everything we have', 'That service pack is on everything we have'],
    ['', '']
  ] as const)
    it(`${said} → ${english}`, () =>
      assert.equal(inPlainEnglish(said).replace(/\s+/g, ' '), english))
})

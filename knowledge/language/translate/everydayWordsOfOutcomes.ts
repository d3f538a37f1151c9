/**
 * What people say of how it went, in the columns of `everydayWords.ts`. A "not" belongs to its verb:
 * word by word, "no resuelto" was said to be solved.
 */
export const OUTCOME_WORDS = `
it does not work | geht nicht, es geht nicht, geht nicht mehr, geht immer noch nicht, geht noch nicht, funktioniert nicht, lauft nicht, lauft nicht mehr, klappt nicht | ne marche pas, marche pas, ca marche pas, ne fonctionne pas, fonctionne pas, ne marche plus, ne fonctionne plus | no funciona, sigue sin funcionar, no va, no anda, aun no funciona, todavia no funciona | non funziona, non va, ancora non funziona | werkt niet, doet het niet, het werkt niet
it did not help | hilft nicht, hat nicht geholfen, half nicht, nicht geholfen, hat nichts gebracht, bringt nichts | n'a pas aide, n'aide pas, pas aide, n'a servi a rien, n'a pas marche, n'a pas fonctionne, n'a rien donne, sans effet | no ayuda, no ha ayudado, no ayudo, no sirve, no ha servido, no sirvio, no ha funcionado, no funciono | non aiuta, non ha aiutato, non e servito, non ha funzionato | helpt niet, heeft niet geholpen, hielp niet
not solved | nicht gelost, nicht behoben, noch nicht gelost, ungelost, nicht erledigt | pas resolu, non resolu, pas regle, n'est pas resolu, n'est pas regle | no resuelto, no solucionado, no esta resuelto, no se ha resuelto, no se resolvio, no solucionado aun, sin resolver | non risolto, non e risolto | niet opgelost, nog niet opgelost
still broken | immer noch kaputt, noch kaputt, immer noch nicht, noch immer nicht, weiterhin nicht | toujours en panne, toujours pas, encore en panne, toujours bloque | sigue fallando, todavia falla, aun falla, sigue roto, sigue sin responder, sigue colgado | ancora rotto, ancora bloccato | nog steeds kapot, nog steeds niet`

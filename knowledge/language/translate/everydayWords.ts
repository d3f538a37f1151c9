/**
 * What people tell a helpdesk, in English and in German, French, Spanish, Italian and Dutch: one
 * meaning a line, its words in other languages behind strokes, several beside commas. A star stands
 * for any ending; a word that is written alike needs no line. Accents do not count.
 */
export const EVERYDAY_WORDS = `
printer | drucker* | imprimante* | impresora* | stampante, stampanti | printer*
print | drucken, druckt, gedruckt, druckauftr*, ausdruck* | imprime*, imprimer, impression | imprim* | stampa, stampare, stampo | printen, afdruk*, drukt
print queue | druckerwarteschlange*, warteschlange* | file d'impression, file d'attente | cola de impresion | coda di stampa | afdrukwachtrij
blue screen | blauer bildschirm, blauen bildschirm, bluescreen, blauem bildschirm | ecran bleu | pantalla azul, pantallazo azul | schermata blu, schermo blu | blauw scherm
screen | bildschirm* | ecran* | pantalla* | schermo, schermata | scherm, beeldscherm
black | schwarz* | noir, noire | negro, negra | nero, nera | zwart*
error message | fehlermeldung* | message d'erreur, messages d'erreur | mensaje de error | messaggio di errore, messaggio d'errore | foutmelding*
error | fehler* | erreur* | error, errores | errore, errori | fout, fouten
message | meldung*, nachricht* | message* | mensaje* | messaggio, messaggi | melding*, bericht*
says | sagt, meldet, zeigt, erscheint, kommt, steht | dit, affiche, s'affiche, indique, apparait | dice, muestra, sale, aparece | dice, mostra, compare, appare | zegt, meldt, toont, verschijnt
asks | fragt, verlangt | demande | pide, pregunta | chiede | vraagt
file | datei, dateien | fichier* | archivo*, fichero* | file, archivio | bestand, bestanden
folder | ordner, verzeichnis* | dossier*, repertoire* | carpeta*, directorio* | cartella, cartelle | map, mappen
open | offnen, offnet, geoffnet, aufmachen, offne | ouvrir, ouvre, ouvert*, ouverture | abrir, abre, abro, abierto | aprire, apre, apro, aperto | openen, opent, geopend
close | schliessen, schliesst, geschlossen | fermer, ferme* | cerrar, cierra, cierro | chiudere, chiude, chiudo | sluiten, sluit, gesloten
save | speichern, speichert, gespeichert | enregistrer, enregistre, sauvegarder | guardar, guarda, guardo | salvare, salva, salvo | opslaan, bewaren
saved | gespeichert* | enregistree | guardado, guardada | salvato, salvata | opgeslagen
delete | loschen, loscht, geloscht | supprimer, supprime*, effacer, efface* | borrar, borra, eliminar, elimina | cancellare, cancella, eliminare, elimina | verwijderen, wissen
copy | kopieren, kopiert, kopie | copier, copie* | copiar, copia, copio | copiare, copia, copio | kopieren, kopieert
find | finden, findet, gefunden | trouver, trouve*, introuvable | encontrar, encuentra, encontrado | trovare, trova, trovato | vinden, vindt, gevonden
not found | nicht gefunden | pas trouve, introuvable | no encontrado, no se encuentra | non trovato | niet gevonden
start | starten, startet, gestartet, hochfahren, fahrt hoch | demarrer, demarre*, demarrage, lancer, lance | arrancar, arranca, iniciar, inicia, inicio | avviare, avvia, avvio, parte | starten, start, opstarten
stop | stoppen, stoppt, gestoppt, beenden, beendet | arreter, arrete, s'arrete | parar, para, detener, detiene | fermare, ferma, si ferma | stoppen, stopt
stops responding | reagiert nicht, antwortet nicht | ne repond pas, ne repond plus | no responde, deja de responder | non risponde | reageert niet
hangs | hangt*, hange, einfriert, friert ein, eingefroren, aufgehangt, hangen | bloque, se bloque*, fige*, se fige, plante, gele | cuelga, se cuelga, colgado, congela, se congela, bloquea, se bloquea | blocca, si blocca, bloccato, si pianta, piantato | hangt, vastloopt, loopt vast, bevriest, vast
crashes | sturzt ab, absturz*, abgesturzt, abbricht, bricht ab | plante, plantage*, crash | falla, se cae, cierra inesperadamente | crasha, va in crash, si chiude | crasht, crash
does not work | geht nicht, funktioniert nicht, lauft nicht | ne marche pas, ne fonctionne pas, ne marche plus, ne fonctionne plus | no funciona, no va | non funziona, non va | werkt niet
slow | langsam* | lent, lente, lentement | lento, lenta | lento, lenta, lentamente | traag, langzaam
lost | verloren, weg, verschwunden, verschwindet | perdu, perdue, perdus, disparu*, disparait | perdido, perdida, desaparece, desaparecido | perso, persa, scompare, sparito | kwijt, verloren, verdwenen
lose | verlieren, verliere | perdre, perds | perder, pierdo | perdere, perdo | verliezen, verlies
missing | fehlt, fehlen | manque, manquant* | falta, faltan | manca, mancano | ontbreekt, mist
wrong | falsch* | faux, mauvais* | mal, incorrecto | sbagliato, sbagliata | verkeerd*
computer | rechner*, computer | ordinateur*, poste | ordenador*, equipo*, computadora* | computer, calcolatore | computer
server | server, servers | serveur* | servidor* | server | server
service | dienst, dienste | service | servicio* | servizio, servizi | dienst, diensten
network | netzwerk*, netz | reseau* | red | rete | netwerk*
network drive | netzlaufwerk*, netzwerklaufwerk* | lecteur reseau | unidad de red | unita di rete | netwerkschijf
drive | laufwerk* | lecteur | unidad | unita | schijf, station
disk | festplatte*, platte, diskette* | disque* | disco* | disco | schijf, harde schijf
user | benutzer*, anwender* | utilisateur* | usuario* | utente, utenti | gebruiker*
password | kennwort*, passwort* | mot de passe, mots de passe | contrasena*, clave | password, parola chiave | wachtwoord*
log on | anmelden, anmeldet, anmeldung, einloggen | connecter, connecte, ouvrir une session, connexion | iniciar sesion, conectar, conecta | accedere, accede, accesso, collegare | aanmelden, inloggen
connection | verbindung* | connexion* | conexion* | connessione*, collegamento | verbinding*
access denied | zugriff verweigert | acces refuse | acceso denegado | accesso negato | toegang geweigerd
access | zugriff, zugreifen | acces | acceso | accesso | toegang
mail | mails, mail, post | courrier*, messagerie | correo* | posta | mail, post
send | senden, sendet, gesendet, verschicken, versenden | envoyer, envoie, envoye*, envoi | enviar, envia, enviado | inviare, invia, inviato, spedire | versturen, verzenden, verstuurt
receive | empfangen, empfangt, erhalten | recevoir, recoit, recu* | recibir, recibe | ricevere, riceve | ontvangen, ontvangt
attachment | anhang, anhange | piece jointe, pieces jointes | adjunto, adjuntos | allegato, allegati | bijlage*
calendar | kalender* | calendrier* | calendario | calendario | agenda, kalender
appointment | termin, termine | rendez-vous | cita, citas | appuntamento, appuntamenti | afspraak, afspraken
information store | informationsspeicher*, postfachspeicher | banque d'informations | almacen de informacion | archivio informazioni | informatiearchief
mailbox | postfach*, postfacher | boite aux lettres | buzon | casella di posta | postvak, mailbox
database | datenbank* | base de donnees, bases de donnees | base de datos | base dati, database | database, gegevensbank
data | daten | donnees | datos | dati | gegevens
table | tabelle* | table* | tabla* | tabella, tabelle | tabel*
query | abfrage* | requete* | consulta* | query | query, opvraging
report | bericht* | rapport, etat | informe* | report, rapporto | rapport*
field | feld, felder | champ, champs | campo* | campo, campi | veld, velden
record | datensatz, datensatze | enregistrement* | registro, registros | record | record
spreadsheet | tabellenblatt, kalkulation* | feuille de calcul, classeur* | hoja de calculo | foglio di calcolo | rekenblad
document | dokument* | document* | documento* | documento, documenti | document*
page | seite, seiten | page* | pagina* | pagina, pagine | pagina*
text | text, texte | texte* | texto | testo | tekst
font | schriftart*, schrift | police*, police de caracteres | fuente, fuentes | carattere, caratteri | lettertype*
picture | bild, bilder | image* | imagen, imagenes | immagine, immagini | afbeelding*, plaatje
sound | ton, klang | son | sonido | suono, audio | geluid
window | fenster* | fenetre* | ventana* | finestra, finestre | venster*
size | grosse | taille | tamano | dimensione, dimensioni | grootte, formaat
resize | grosse andere, vergrossere* | redimensionner, redimensionne | cambio el tamano, cambiar el tamano, redimensionar | ridimensiono, ridimensionare | vergroot, formaat wijzig
rewinds | zuruckspult, spult zuruck | rembobine | rebobina | riavvolge | terugspoelt
key | taste, tasten | touche* | tecla* | tasto, tasti | toets, toetsen
keyboard | tastatur* | clavier* | teclado* | tastiera | toetsenbord
mouse | maus | souris | raton | mouse | muis
button | schaltflache, knopf | bouton* | boton, botones | pulsante, bottone | knop, knoppen
menu | menu | menu | menu | menu | menu
double click | doppelklick*, doppelklicke | double clic, double-clic | doble clic | doppio clic | dubbelklik*
click | klicke, klicken, klick | clique, cliquer, clic | clic, hago clic, pulsar | clic, clicco | klik, klikken
card | karte, karten | carte, cartes | tarjeta* | scheda, schede | kaart, kaarten
driver | treiber* | pilote*, driver | controlador*, driver | driver | stuurprogramma*, driver
modem | modem | modem | modem | modem | modem
memory | speicher*, arbeitsspeicher | memoire | memoria | memoria | geheugen
not enough memory | zu wenig speicher, nicht genug speicher | memoire insuffisante, pas assez de memoire | memoria insuficiente | memoria insufficiente | onvoldoende geheugen
install | installieren, installiert, installation | installer, installe*, installation | instalar, instala, instalado, instalacion | installare, installa, installato, installazione | installeren, installeert, installatie
installed | installiert* | installe, installee | instalado, instalada | installato, installata | geinstalleerd
uninstall | deinstallieren, deinstalliert | desinstaller, desinstalle | desinstalar, desinstala | disinstallare, disinstalla | de-installeren, deinstalleren, verwijderen
upgrade | aktualisieren, aktualisiert, umgestiegen, upgrade | mettre a jour, mise a jour, mise a niveau | actualizar, actualiza, actualizacion | aggiornare, aggiorna, aggiornamento | upgraden, bijwerken
setup | setup, einrichtung | configuration, programme d'installation | configuracion, instalador | configurazione | setup
update | update*, aktualisierung* | mise a jour | actualizacion | aggiornamento | update*
download | herunterladen, runterladen | telecharger | descargar, bajar | scaricare, scarico | downloaden
fix | beheben, behebt, behoben, reparieren | corriger, corrige, reparer, repare | arreglar, arregla, reparar, corregir | riparare, ripara, correggere, risolvere | oplossen, repareren, verhelpen
restart | neustart*, neu starten, neustarten, neu gestartet, rebooten, neu booten | redemarrer, redemarre*, redemarrage, relancer | reiniciar, reinicia, reinicio | riavviare, riavvia, riavvio | herstarten, herstart, opnieuw opstarten
shut down | herunterfahren, heruntergefahren, ausschalten | eteindre, arret | apagar, apaga | spegnere, arrestare | afsluiten, uitzetten
change | andern, andert, geandert, anderung | changer, change*, modifier, modifie | cambiar, cambia, cambio | cambiare, cambia, modificare | wijzigen, veranderen, wijzigt
name | name, namen | nom, noms | nombre* | nome, nomi | naam, namen
rename | umbenennen, umbenannt | renommer, renomme | renombrar, renombro | rinominare, rinomino | hernoemen
date | datum | date | fecha* | data | datum
time | zeit, uhrzeit | heure, temps | hora, tiempo | ora, tempo | tijd
language | sprache* | langue | idioma | lingua | taal
register | registrierung* | registre | registro | registro | register
event log | ereignisprotokoll*, ereignisanzeige* | journal d'evenements, observateur d'evenements | registro de eventos, visor de sucesos | registro eventi, visualizzatore eventi | logboek*
event | ereignis* | evenement* | evento*, suceso* | evento, eventi | gebeurtenis*
event id | ereigniskennung, ereignis-id | id d'evenement | id de evento, id. de evento | id evento | gebeurtenis-id
source | quelle | source | origen | origine | bron
domain controller | domanencontroller, domanenkontroller | controleur de domaine | controlador de dominio | controller di dominio | domeincontroller
domain | domane* | domaine* | dominio* | dominio | domein*
share | freigabe*, freigegeben | partage* | compartido, compartida, recurso compartido | condivisione, condiviso | share, gedeeld*
permission | berechtigung*, rechte | autorisation*, droits | permiso, permisos | permesso, permessi, autorizzazione | rechten, machtiging*
address | adresse*, anschrift | adresse* | direccion, direcciones | indirizzo, indirizzi | adres*
web page | webseite*, internetseite* | page web, site web | pagina web | pagina web | webpagina, website
browser | browser | navigateur* | navegador* | browser | browser
program | programm* | programme*, logiciel* | programa* | programma, programmi | programma*
game | spiel, spiele | jeu, jeux | juego* | gioco, giochi | spel, spelletje
task | aufgabe* | tache* | tarea* | attivita | taak, taken
backup | sicherung*, datensicherung | sauvegarde* | copia de seguridad, respaldo | backup, salvataggio | back-up, reservekopie
cable | kabel | cable* | cable* | cavo, cavi | kabel*
phone | telefon | telephone | telefono | telefono | telefoon
laptop | laptop, notebook | portable | portatil | portatile | laptop
connector | konnektor*, connector | connecteur* | conector* | connettore | connector
removed | entfernt | supprime, retire, enleve | quitado, eliminado, quitar | rimosso, tolto, rimuovere | verwijderd, weggehaald
expired | abgelaufen* | expire | caducado, caducada | scaduto, scaduta | verlopen
full | voll | plein, pleine | lleno, llena | pieno, piena | vol
empty | leer, leere | vide | vacio, vacia | vuoto, vuota | leeg
new | neu, neue, neuen, neuer, neues | nouveau, nouvelle, nouvel | nuevo, nueva | nuovo, nuova | nieuw, nieuwe
old | alt, alte, alten, alter, altes | vieux, vieille, ancien, ancienne | viejo, vieja, antiguo | vecchio, vecchia | oud, oude
red | rot, rote, roter, rotes | rouge | rojo, roja | rosso, rossa | rood, rode
twice | zweimal, doppelt | deux fois | dos veces | due volte | twee keer, tweemaal
when | wenn, sobald, beim | quand, lorsque, lors | cuando, al | quando | wanneer, als
after | nach, nachdem | apres | despues | dopo | na, nadat
since | seit, seitdem | depuis | desde | da quando | sinds
without | ohne | sans | sin | senza | zonder
only | nur, bloss | seulement, uniquement | solo, solamente | solo, soltanto | alleen, enkel
always | immer, jedesmal | toujours | siempre | sempre | altijd, steeds
again | wieder, nochmal, erneut | encore, de nouveau | otra vez, de nuevo | di nuovo, ancora | weer, opnieuw
not | nicht, kein, keine, keinen | pas, ne, n'est pas | no | non | niet, geen
no longer | nicht mehr | ne plus, plus | ya no | non piu | niet meer
cannot | kann nicht, konnen nicht, lasst sich nicht | ne peux pas, ne peut pas, impossible, impossible de | no puedo, no puede, imposible | non posso, non riesco, impossibile | kan niet, kunnen niet, lukt niet
`

/**
 * What people answer and ask of an answer, in the same form: read in short messages only, for what
 * they do to a case.
 */
export const REPLY_WORDS = `
none | keins, keines, keiner, keine | aucun, aucune, aucun service pack | ninguno, ninguna, ningun service pack | nessuno, nessuna, nessun service pack | geen enkele
no | nein, ne, nee | non | no | no | nee, geen
no service pack | gar keins, noch keins, kein service pack, keins installiert, keines installiert, nicht installiert, keine installiert | aucun installe, aucun d'installe, rien d'installe | ninguno instalado | nessuno installato | geen geinstalleerd
one | eins, ein, eine | un, une | uno, una | uno, una | een
two | zwei | deux | dos | due | twee
three | drei | trois | tres | tre | drie
four | vier | quatre | cuatro | quattro | vier
five | funf | cinq | cinco | cinque | vijf
six | sechs | six | seis | sei | zes
the first | das erste, der erste, die erste, den ersten, erste | le premier, la premiere, premier | el primero, la primera, primero | il primo, la prima, primo | de eerste, het eerste, eerste
the second | das zweite, der zweite, die zweite, den zweiten, zweite | le deuxieme, la deuxieme, deuxieme, le second | el segundo, la segunda, segundo | il secondo, la seconda, secondo | de tweede, het tweede, tweede
the third | das dritte, der dritte, die dritte, den dritten, dritte | le troisieme, la troisieme, troisieme | el tercero, la tercera, tercero | il terzo, la terza, terzo | de derde, het derde, derde
the last | das letzte, der letzte, die letzte | le dernier, la derniere | el ultimo, la ultima | l'ultimo, l'ultima | de laatste, het laatste
none of these | keins davon, keiner davon, keine davon, keins von denen, keines von beiden, keins von beiden, keiner von beiden, keine von beiden | aucun de ceux-la, aucun des deux, aucun d'eux | ninguno de estos, ninguno de ellos | nessuno di questi, nessuno di quelli | geen van deze, geen van beide
that one | genau das, genau der, das da, ja das | celui-la, celle-la, c'est ca | ese, eso es, ese es | quello, quello li | die, dat is het
yes | ja, jawohl, genau, stimmt | oui, exact, exactement | si, exacto, claro | si, esatto | ja, klopt, precies
i don't know | weiss nicht, weiss ich nicht, keine ahnung | je ne sais pas, aucune idee, sais pas | no se, no lo se, ni idea | non so, non lo so, boh | weet niet, weet ik niet, geen idee
thanks | danke, dankeschon, vielen dank, merci, besten dank | merci, merci beaucoup | gracias, muchas gracias | grazie, grazie mille | bedankt, dank je, dank u, dankjewel
goodbye | auf wiedersehen, tschuss, bis bald, servus | au revoir, a bientot | adios, hasta luego | arrivederci, ciao | tot ziens, doei
still broken | immer noch kaputt, immer noch das gleiche, hat nicht geholfen, hilft nicht, geht immer noch nicht | toujours pareil, toujours en panne, ca ne marche toujours pas | sigue igual, no funciono, sigue sin funcionar | ancora uguale, non ha funzionato | nog steeds kapot, helpt niet, werkt nog steeds niet
it works now | geht jetzt, geht wieder, funktioniert jetzt, lauft wieder, hat geholfen, das wars | ca marche, ca marche maintenant, c'est resolu | ya funciona, funciona ahora, solucionado | ora funziona, funziona adesso, risolto | werkt nu, werkt weer, opgelost
a person please | einen menschen bitte, mit einem menschen, einen kollegen, mitarbeiter bitte | une personne, parler a quelqu'un, un humain | una persona, hablar con alguien | una persona, parlare con qualcuno | een mens, iemand spreken, een medewerker
do i have to | muss ich, mussen wir, muss man | dois-je, est-ce que je dois, faut-il, il faut, est-ce qu'il faut | hay que, tengo que, debo, es necesario | devo, bisogna, dobbiamo | moet ik, moeten we, moet ik dan
what now | und jetzt, und nun, wie weiter, wie geht es weiter | et maintenant, et ensuite, et apres | y ahora, y ahora que | e adesso, e ora, e adesso cosa | en nu, wat nu
what do i do | was mache ich, was tue ich, was soll ich tun, was soll ich machen | je fais quoi, que faire, quoi faire, on fait quoi | que hago, que hacemos | cosa faccio, che faccio, che si fa | wat doe ik, wat doen we
how do i do that | wie geht das, wie macht man das, wie mache ich das | comment faire, comment je fais, comment on fait | como lo hago, como se hace | come faccio, come si fa | hoe doe ik dat, hoe moet dat
how do i | wie mache ich, wie kann ich | comment faire pour, comment je | como hago para, como puedo | come faccio a, come posso | hoe kan ik, hoe moet ik
can i | kann ich, konnen wir, kann man | puis-je, est-ce que je peux, peut-on | puedo, podemos, se puede | posso, possiamo, si puo | kan ik, kunnen we, kan men
will i | werde ich | est-ce que je | voy a | perdero | ga ik, zal ik
is there | gibt es, gibts | y a-t-il, est-ce qu'il y a, il y a, il n'y a pas | hay | c'e, ci sono, esiste | is er, zijn er
it is | es ist, das ist | c'est | es | | het is, dat is
is it | ist es, ist das | est-ce, est-ce que c'est | es esto | | is het, is dat
what if it is | und wenns, wenns, und wenn es | et si c'est | y si es | e se fosse | en als het
what happens if | was passiert wenn, was passiert, und wenn | que se passe-t-il si, qu'est-ce qui se passe si, et si | que pasa si, y si | cosa succede se, che succede se, e se | wat gebeurt er als, en als
what | was | quoi, que, qu'est-ce que | que | cosa, che cosa | wat
why | warum, wieso, weshalb | pourquoi | por que, porque | perche, come mai | waarom
how | wie | comment | como | come | hoe
where | wo, woher | ou | donde | dove | waar
which | welche, welcher, welches, welchen | quel, quelle, quels, quelles, lequel | cual, cuales | quale, quali | welke, welk
where do i get | wo bekomme ich, woher bekomme ich, wo gibt es, wo finde ich | ou trouver, ou est-ce que je trouve, ou puis-je trouver | donde consigo, donde encuentro, de donde saco | dove trovo, dove si trova | waar vind ik, waar krijg ik
do nothing | nichts mache, nichts tue, nichts machen, nichts tun, nichts unternehmen | ne fais rien, ne fait rien | no hago nada, no hacemos nada | non faccio niente, non faccio nulla | niets doe, niks doe, niets doen
do | machen, tun | faire | hacer | fare | doen
write | schreiben, eingeben, eintragen | ecrire, saisir, taper | escribir, poner | scrivere, inserire, digitare | schrijven, invullen, typen
now | jetzt, nun | maintenant | ahora | adesso, ora | nu
so | also | donc | entonces | quindi, dunque | dus
where do i turn it on | wo schalte ich das ein, wo stelle ich das ein | ou l'activer | donde lo activo, donde se activa | dove si attiva, dove lo attivo | waar zet ik dat aan
do something | etwas machen, etwas tun, was machen, was tun | faire quelque chose, faire | hacer algo, hacer, haga | fare qualcosa, fare | iets doen, doen
i | ich | je, j | yo | io | ik
we | wir | nous, on | nosotros | noi | we, wij
my | mein, meine, meinen, meiner | mon, ma, mes | mi, mis | mio, mia, i miei | mijn
the | der, die, das, den, dem, des | le, la, les, l | el, la, los, las | il, lo, la, gli, le, i | de, het
a | ein, eine, einen, einem, einer | un, une | un, una | un, una, uno | een
it | es | ca, cela | ello, lo | esso | het
that | das, dieses, diese | ca, cela, ce, cette | eso, esto, ese, este | questo, quello | dat, dit
and | und | et | y | e, ed | en
or | oder | ou bien | o | oppure, o | of
but | aber, sondern | mais | pero, sino | ma, pero, bensi | maar
then | dann | alors | entonces | allora, poi | dan
first | zuerst, erst | d'abord | primero | | eerst
before | vorher, fruher, davor | avant, auparavant | antes | prima | vroeger, eerder, voorheen
with | mit | avec | con | con | met
for | fur | pour | para | per | voor
other way | anderer weg, anderen weg, andere losung, andere moglichkeit | autre solution, autre moyen, d'autre solution | otra forma, otra manera, otra solucion | altro modo, altra soluzione, altro metodo | andere manier, andere oplossing
workaround | umgehung, workaround | contournement | solucion alternativa | soluzione alternativa | tijdelijke oplossing, workaround
known bug | bekannter fehler, bekanntes problem | erreur connue, bug connu, bogue connu, probleme connu | error conocido, fallo conocido, problema conocido | errore noto, bug noto, problema noto | bekende fout, bekend probleem
known | bekannt, bekannter, bekanntes | connu, connue | conocido, conocida | noto, nota, conosciuto | bekend, bekende
bug | bug | bogue, bug | fallo, bug | bug | bug
safe | sicher, gefahrlos | sur, sans danger, sans risque | seguro | sicuro | veilig
dangerous | gefahrlich, riskant | dangereux, risque | peligroso, arriesgado | pericoloso, rischioso | gevaarlijk, riskant
show the article | zeig den artikel, artikel zeigen, den artikel bitte | montre l'article, montrez l'article | muestra el articulo | mostra l'articolo | toon het artikel
everything | alles | tout | todo | tutto | alles
simply | einfach | simplement, juste | simplemente | semplicemente | gewoon
how long | wie lange | combien de temps | cuanto tiempo | quanto tempo | hoe lang
does it happen | passiert das, tritt das auf | cela arrive | pasa, ocurre | succede, capita | gebeurt dat
also | auch | aussi, egalement | tambien | anche | ook
here | hier | ici | aqui | qui | hier
helped | geholfen, hilft, helfen, genutzt | aide, servi, aider | ayudado, servido | aiutato, servito | geholpen, helpt
changes nothing | bringt nichts, nichts gebracht, andert nichts, nutzt nichts | rien change, change rien, sert a rien | no cambia nada | non cambia niente | haalt niets uit, niets opgeleverd, verandert niets
still | immer noch, noch immer, weiterhin, nach wie vor, trotzdem | toujours, encore la | todavia, aun, sigue, tampoco | ancora, neanche | nog steeds, nog altijd, toch, is er nog
the same | dasselbe, das gleiche, genau so wie vorher | pareil, meme chose, la meme chose, meme resultat | lo mismo, la misma | la stessa cosa, lo stesso | hetzelfde
persists | besteht weiter* | persiste | persiste, continua | rimane, persiste | blijft bestaan, blijft
comes back | kommt wieder, wiederkommt, ist wieder da | revient | vuelve | torna, ritorna | komt terug
gone | weg, vorbei, ist weg, nicht mehr da | disparu, parti | desaparecido, ha desaparecido | sparito, scomparso | weg, over, niet meer terug
solved | gelost, behoben, erledigt, in ordnung, wieder in ordnung | resolu, resolue, regle, reglee, rentre dans l'ordre | resuelto, solucionado, arreglado | risolto, sistemato | opgelost, verholpen, in orde
works again | geht wieder, lauft wieder, funktioniert wieder, druckt wieder | remarche, fonctionne a nouveau, marche a nouveau | vuelve a funcionar, ya va, ya funciona | funziona di nuovo | werkt weer, doet het weer, print weer
works | funktioniert, lauft, klappt | marche, fonctionne, tourne, roule | funciona | funziona | werkt, doet het
worked | geklappt, hat geklappt, hat funktioniert, hat alles funktioniert, funktionierte, ging, ging es, lief | a marche, ca a marche, marchait, fonctionnait | ha funcionado, funciono, funcionaba | ha funzionato, funzionava, andava | heeft gewerkt, gelukt, het is gelukt, werkte, deed het nog
that was it | das war es, das wars, daran lag es | c'etait bien ca, c'etait ca | era eso | era proprio quello, era quello | dat was het
that was not it | das war es nicht, daran lag es nicht | ce n'etait pas ca | no era eso | non era quello | dat was het niet
perfect | prima, super, wunderbar, perfekt, toll | parfait, impeccable, nickel, super | perfecto, estupendo | perfetto, benissimo | top, prima, geweldig, perfect
tried | probiert, ausprobiert, versucht | essaye, tente | probado, intentado | provato | geprobeerd
done | gemacht, getan, durchgefuhrt | fait, suivi | hecho, hice | fatto | gedaan
without success | ohne erfolg, erfolglos | sans succes, sans resultat | sin exito, sin resultado | senza successo | zonder succes
unfortunately | leider | malheureusement, helas | desgraciadamente, por desgracia | purtroppo | helaas
no improvement | keine besserung | aucune amelioration | ninguna mejora | nessun miglioramento | geen verbetering
fits | passt, passen, trifft zu, zutrifft | correspond, colle, convient | coincide, encaja | corrisponde | past, klopt
none of it | nichts davon, keiner davon, von denen keiner, davon keiner | rien de tout ca, aucun de ceux-la | nada de eso, ninguno de esos | niente di tutto cio, nessuno di questi | niets daarvan, geen daarvan, geen van allen
neither | weder | ni | ni | ne | noch de
nothing | nichts | rien | nada | niente, nulla | niets, niks
nothing to do with | nichts mit, nichts zu tun | rien a voir | nada que ver | niente a che vedere | niets met, niets te maken
something else | etwas anderes, was anderes | autre chose | otra cosa | un'altra cosa, altra cosa, qualcos'altro | iets anders
list | liste | liste | lista | lista, elenco | lijst
article | artikel* | article* | articulo* | articolo, articoli | artikel*
title | titel, uberschrift* | titre* | titulo* | titolo, titoli | titel, titels
read | lesen, nachlesen, lese | lire | leer, leerlo | leggere | lezen, nalezen
show | zeigen, zeig, zeigt, anzeigen | montrer, montrez, montre, affichez | mostrar, ensenar, muestreme, mostrarme | mostrare, mostrarmi, mostri | laten zien, laat me zien, toon, tonen
send | schicken, schick | envoyez | envieme | mandi, mandare | stuur, sturen
whole | ganz, ganze, ganzen, ganzer, gesamt*, vollstandig*, komplett*, voller lange | entier, entiere, en entier, complet*, au complet, integral*, en integralite, tout l | completo, completa, entero, todo el | intero, intera, completo, tutto il | hele, volledig*, geheel, complete
rest | rest | reste, suite | resto | resto | rest
link | link | lien | enlace | link | link
original | original* | origine, d'origine | original | originale | originele
person | mensch*, person | humain, etre humain, une personne | persona, humano | persona, umano | mens, persoon
colleague | kollege*, mitarbeiter*, sachbearbeiter*, ansprechpartner* | collegue*, interlocuteur | companero, companera, colega | collega | collega, medewerker*
technician | techniker* | technicien* | tecnico | tecnico | technicus, monteur
administrator | administrator*, admin | administrateur*, admin | administrador*, admin | amministratore, admin | beheerder, admin
someone | jemand, jemanden, jemandem | quelqu'un | alguien | qualcuno | iemand
talk to | sprechen, reden | parler | hablar | parlare | praten, spreken
call me back | anrufen, ruckruf, zuruckrufen, melden, ruf mich an | rappeler, me rappeler, contacter, appelez-moi | llamar, llameme, me llame, me puede llamar | richiamarmi, chiamarmi | terugbellen, teruggebeld, aan de lijn, contact opnemen
put me through to | verbinden, verbinden sie mich, durchstellen | passez-moi, me passer, mettez-moi en contact, mis en relation | pasarme, paseme, pongame en contacto | passarmi, mi passi, mi metta in contatto | doorverbinden, verbind me
come by | vorbeikommen | passer voir | venir, pasar | passare | langskomen, langs komen
support | hotline, kundendienst, edv | assistance, service informatique | soporte, servicio tecnico | assistenza, supporto | ondersteuning
prefer | lieber, bevorzuge | prefere | prefiero | preferisco | liever
i need | ich brauche, brauche | il me faut, j'ai besoin | necesito | ho bisogno | ik heb nodig, nodig
know | weiss, wissen | sais, savoir | saber | sapere | weet, weten
idea | ahnung, schimmer | idee | idea | idea | idee
sure | sicher | certain | seguro | sicuro | zeker
check | nachsehen, nachschauen, prufen | verifier | mirar, comprobar, mirarlo | controllare, verificare | nakijken, controleren
say | sagen | dire | decir | dire | zeggen
i will try | ich probiere, probiere, ich versuche, versuche, werde testen | je vais essayer, j'essaie, je testerai, je tenterai | voy a probar, lo probare | provo, provero | ik probeer, ga testen
i will do | werde ich, ich werde, mache ich, das mache ich, setze ich | je ferai, je le ferai, je fais, nous installerons, nous l'installerons | lo hare, lo haremos | lo faro, faremo | dat doe ik, zal ik doen, ik ga dat, voer ik, wij installeren
tonight | heute abend, nach feierabend | ce soir | esta noche | stasera | vanavond, na werktijd
tomorrow | morgen | demain | manana | domani | morgen
this weekend | am wochenende, wochenende | ce week-end, week-end | el fin de semana | nel fine settimana | in het weekend, weekend
next week | nachste woche | la semaine prochaine | la proxima semana, la semana que viene | la prossima settimana | volgende week
i want | ich mochte, ich will, ich wurde gern, ich hatte gern, mochte, will | je voudrais, j'aimerais, je veux, voudrais | quiero, quisiera | vorrei, voglio | ik wil, ik zou graag, wil graag
can you | konnen sie, kannst du, konnten sie | pouvez-vous, pourriez-vous, vous pouvez | puede, podria | puo, potrebbe | kunt u, kan je, kunnen jullie
please | bitte | s'il vous plait, svp, s'il te plait | por favor | per favore, per piacere | alstublieft, aub, graag
understood | verstanden, alles klar | compris, d'accord | entendido, de acuerdo, vale | capito, d'accordo, va bene | begrepen, oke
i was wrong | ich habe mich vertan, ich hab mich vertan, ich habe mich geirrt, mein fehler | je me suis trompe, je me suis trompee | me equivoque, me he equivocado | mi sono sbagliato, ho sbagliato | ik heb me vergist, foutje
instead of | statt, anstatt | au lieu de, au lieu du | en lugar de, en vez de | invece di, invece del | in plaats van
is installed | ist installiert, ist drauf, drauf | est installe, est dessus, dessus | esta instalado | e installato | staat erop, is geinstalleerd, staat er op
actually | eigentlich, in wirklichkeit | en fait, en realite | en realidad | in realta, in effetti | eigenlijk
no change | keine anderung, keine veranderung | aucun changement | ningun cambio | nessun cambiamento | geen verandering
installed | gestern installiert, heute installiert, eingespielt | installe, installee | instalado, instalada | installato, installata | geinstalleerd
this | dieser, diesem, diesen | ce, cet, cette | este, esta | questa | deze
on | auf | sur | | su, sul | op
there is | da ist, es gibt | il y a | hay | c'e | er staat, er zit
yesterday | gestern | hier | ayer | ieri | gisteren
`

/**
 * Words that titles and symptoms of articles use most, beside the everyday ones and in the same
 * form. They are read only in what a problem is searched for by.
 */
export const WORDS_OF_TITLES = `
cursor pointer | mauszeiger*, cursor*, mauscursor | curseur*, pointeur* | cursor*, puntero* | cursore, cursori, puntatore | cursor*, muisaanwijzer*
mouse wheel | mausrad*, scrollrad* | molette* | rueda* | rotella, rotellina | muiswiel*
erratic jerky | ruckartig*, ruckelt, springt | saccade*, sautille* | erratico, salta | a scatti, saltella | schokkerig*, springt
random | zufallig*, willkurlich*, irgendein* | hasard, aleatoire* | aleatori*, azar | casual*, caso | willekeurig*
remote control | fernsteuer*, fernbedien*, fernzugriff* | controle a distance, prise de controle | control remoto | controllo remoto | besturing op afstand, extern beheer
remote | entfernt*, remote | distant*, distance | remoto*, remota* | remoto, remota | extern*
traffic | verkehr* | trafic | trafico | traffico | verkeer*
heavy high | stark*, hoch, hoher, hohe, viel | eleve*, fort* | alto, alta, elevado | alto, alta, elevato | hoog, hoge, veel
command | befehl*, kommando* | commande* | comando*, orden | comando, comandi | opdracht*, commando*
scheduled | geplant* | planifie*, programme | programad*, planificad* | pianificat*, programmat* | gepland*
sunday | sonntag* | dimanche* | domingo* | domenica | zondag*
shows | anzeigt, angezeigt, anzeigen | affichee, afficher, affiches | mostrar, muestran | mostrare, visualizz* | getoond, tonen, weergegeven, weergeven
list | liste, listen, auflistung | liste, listes | lista, listas | elenco, elenchi, lista | lijst*
older | alter, altere, alteren | plus ancien, plus ancienne, anterieur* | mas antiguo, anterior* | piu vecchio, precedente | ouder, oudere
existing | vorhanden*, bestehend*, existierend* | existant* | existente* | esistent* | bestaand*
reinstall | neuinstall*, neu installieren, neu installiert, erneut installieren | reinstall* | reinstal* | reinstall* | herinstall*, opnieuw installeren
copied | kopierte, kopierende, kopierten | copies | copiado*, copiada* | copiato, copiata, copiati | gekopieerd*
copying | kopieren, kopiervorgang | copie de, en copiant | copiando | copiando | kopieren
several multiple | mehrere*, verschiedene | plusieurs | varios, varias, multiples | piu di un, diversi, diverse, molteplici | meerdere, verschillende
tab | registerkarte*, reiter | onglet* | pestana*, ficha* | scheda, linguetta | tabblad*
general | allgemein* | general, generale | general | generale | algemeen
duplicate | doppelte*, doppelter, doppelten, duplikat* | en double, double, doubles, duplique* | duplicad* | duplicat*, doppi* | dubbel*
link | leitung*, verknupfung* | liaison*, lien* | enlace*, vinculo* | collegamento, collegamenti | koppeling*, verbindingslijn
register | registriert, registrieren, lasst zu | enregistre, accepte | registra, admite | registra, accetta | registreert, registreren
corrupted damaged | beschadigt*, defekt*, kaputt*, korrupt* | endommage*, corrompu*, abime* | danad*, corrupt*, estropead* | danneggiat*, corrott*, rovinat* | beschadigd*, corrupt*
corrupts | beschadig*, zerstort | corrompt, endommag* | corrompe, dana | danneggia, corrompe | beschadigen
invalid | ungultig*, unzulassig* | non valide*, invalide*, incorrect* | no valid*, invalid* | non valid*, invalid* | ongeldig*
page fault | ungultige seite, seitenfehler, schutzverletzung, ausnahmefehler | defaut de page, faute de protection | error de pagina, pagina no valida | pagina non valida, errore di pagina | ongeldige pagina, paginafout
inventory | inventar*, inventur*, bestandsaufnahme, hardwareinventur* | inventaire* | inventario* | inventario | inventaris*
hardware | hardware*, geratebestand | materiel, materielle* | hardware, equipo fisico | hardware | hardware*
reports | meldet, gemeldet, berichtet | signale*, rapporte* | informa, notifica | riporta, segnala | rapporteert, meldt
size | plattengrosse, dateigrosse | grandeur | tamanos | dimensioni | omvang
larger than | grosser als, mehr als | plus grand, superieur* | mayor que, mas grande | piu grande, maggiore | groter dan, meer dan
fax | fax, faxe, faxen, telefax | telecopie*, fax, fax | fax, faxes | fax | fax, faxen
cellular phone | handy, mobiltelefon*, handys | telephone portable, mobile | telefono movil, movil, celular | cellulare, telefonino | mobiel*, gsm
read receipt | lesebestatigung* | accuse de lecture, accuses de lecture, confirmation de lecture | confirmacion de lectura, acuse de lectura | conferma di lettura, ricevuta di lettura | leesbevestiging*
typographical error | tippfehler*, rechtschreibfehler*, schreibfehler* | faute de frappe, coquille, faute d'orthographe | errata, error tipografico, falta de ortografia | errore di battitura, refuso | typefout*, spelfout*
adapter | adapter*, netzwerkkarte* | adaptateur*, carte reseau | adaptador* | adattator*, scheda di rete | adapter*, netwerkkaart*
function | funktion*, arbeitet nicht | fonction* | funcion* | funzion* | functie*
fails | fehlschlag*, fehlgeschlagen, scheitert, schlagt fehl, misslingt, ausfallt, versagt | echoue*, echec*, echouent | falla, fallan, fracasa, error al | fallisce, falliscono, non riesce | mislukt*, faalt, falen
queries | abfragen, anfragen, anfrage* | requetes | consultas | query, interrogazion* | zoekopdracht*, queries
taskbar | taskleiste*, startleiste | barre des taches | barra de tareas | barra delle applicazioni | taakbalk*
minimize | minimier*, verkleinert | reduction, reduit*, reduire, minimis* | minimiz* | riduc*, ridotta a icona, minimizz* | minimaliseer*, geminimaliseerd
maximize | maximier* | agrandi*, maximis* | maximiz* | ingrand*, massimizz* | maximaliseer*, gemaximaliseerd
frame | rahmen*, frame, frames | cadre* | marco* | cornice, frame | kader*, frame, frames
loaded | geladen, ladt, laden | charge*, charger | cargad*, carga, cargar | caricat*, carica, caricare | geladen, laadt, laden
document window | dokumentfenster*, dokumentenfenster* | fenetre du document, fenetre de document | ventana del documento, ventana de documento | finestra del documento | documentvenster*
displayed painted | gezeichnet, dargestellt, darstellt, anzeige | dessine*, affichage | dibuja*, pintad* | disegnat*, visualizzat* | getekend, weergave
16-bit | 16-bit | 16 bits | 16 bits, 16 bit | 16 bit, a 16 bit | 16-bits
context sensitive help | kontextbezogene hilfe, kontextsensitive hilfe, kontexthilfe | aide contextuelle | ayuda contextual, ayuda sensible | guida contestuale, guida sensibile | contextgevoelige help, contexthulp
help | hilfe, hilfetext* | aide | ayuda | guida, aiuto | hulp, help
keyword | schlusselwort*, stichwort* | mot cle, mots cles, mot-cle, mots-cles | palabra clave, palabras clave | parola chiave, parole chiave | trefwoord*, sleutelwoord*
module | modul, module, modulen | module* | modulo, modulos | modulo, moduli | module*
migration | migration*, umzug, umstellung | migration* | migracion* | migrazion* | migratie*
reply | antwort* | repond*, repondre, reponse* | responder, responde*, respuesta* | rispond*, risposta, risposte | antwoord*, beantwoord*
clients | clients, client | clients, client | clientes, cliente | client, clienti | clients, client
original sender | absender* | expediteur* | remitente* | mittent* | afzender*
recipient | empfanger* | destinataire* | destinatario* | destinatari* | geadresseerde*, ontvanger*
back up queue | stauen, staut, stau, anstauen | accumul*, s'accumul*, file | acumul*, se acumulan | accumul*, si accumulano | ophopen, stapel*, hopen zich op
quits unexpectedly | beendet sich unerwartet, beendet sich, schliesst sich unerwartet | se ferme de facon inattendue, quitte* | se cierra inesperadamente, se cierra | si chiude in modo imprevisto, si chiude improvvisamente | sluit onverwacht, stopt onverwacht
unexpected | unerwartet*, unvermittelt, plotzlich | inattendu*, soudain* | inesperad* | imprevist*, inattes* | onverwacht*, plotseling
start a game | spielstart, spiel starten | demarrage d'une partie, lancer une partie | empezar una partida, iniciar el juego | avviare una partita, iniziare una partita | spel starten
main screen | hauptbildschirm*, startbildschirm* | ecran principal | pantalla principal | schermata principale | hoofdscherm*
minutes | minute* | minute* | minuto* | minuti, minuto | minuut, minuten
seconds | sekunde* | seconde* | segundo* | secondi, secondo | seconden, seconde
map | landkarte*, stadtplan, strassenkarte | carte, plan | mapa* | mappa, mappe, cartina | kaart, plattegrond
directory synchronization dirsync | verzeichnissynchron*, verzeichnisabgleich*, verzeichnisse | synchronisation d'annuaire, synchronisation des annuaires, annuaire* | sincronizacion de directorio*, sincronizacion* | sincronizzazione directory, sincronizzazion* | directorysynchronisatie*, adreslijstsynchronisatie*
directory | verzeichnisdienst* | annuaire | directorio | directory | adreslijst*
repair | reparieren, repariert, reparatur | reparer, repare* | reparar, repara | riparare, ripara | repareren, repareert
resolve | aufgelost, auflosen, namensauflosung | resout, resoud*, resolution, resolu* | resuelve*, resolver, resolucion | risolv*, risoluzion* | herleid*, omzet*, opgelost
names | namen | noms | nombres | nomi | namen
some | manche*, einige, bestimmte* | certain*, quelques | algunos, algunas, ciertos | alcuni, alcune, certi | sommige, bepaalde
certificate | zertifikat* | certificat* | certificado* | certificat* | certifica*
renew | erneuer*, verlanger* | renouvel* | renov* | rinnov* | vernieuw*, verleng*
security | sicherheit* | securite* | seguridad | sicurezza | beveiliging*
license | lizenz* | licence* | licencia* | licenz* | licentie*
configure configured | konfigur*, eingestellt*, einstell*, eingerichtet | configur*, regle*, parametr* | configur*, ajust* | configur*, impostat* | configur*, ingesteld*, instell*
settings | einstellungen | parametres, reglages | ajustes, parametros | impostazioni | instellingen
gateway | gateway*, gateways | passerelle* | pasarela*, puerta de enlace | gateway | gateway*
deleted | geloscht*, entfernte* | supprime*, supprimes, efface* | eliminad*, borrad* | eliminat*, cancellat* | verwijderd*, gewist*
truncate | abgeschnitten*, abschneid*, gekurzt | tronqu* | trunc*, corta | tronc*, tagli* | afgekapt, afgekort*, kapt af
year | jahr* | annee*, an | ano, anos | anno, anni | jaar*
bios date | bios datum, bios-datum | date du bios | fecha del bios, fecha de la bios | data del bios | bios-datum
print job | druckauftrag*, druckjob* | travail d'impression, travaux d'impression | trabajo de impresion, trabajos de impresion | processo di stampa, lavoro di stampa | afdruktaak*, printopdracht*, printtaak*
lines | linien, zeilen | lignes | lineas | linee, righe | lijnen, regels
line | linie, zeile | ligne | linea | linea, riga | lijn, regel
court | spielfeld* | terrain* | cancha, campo de juego | campo di gioco | speelveld*
disappear | verschwinden, verschwindet, verschwunden* | disparaissent, disparait, disparaitre | desaparecen, desaparece | scompaiono, spariscono, sparisce | verdwijnen, verdwijnt
zone | zone*, zonen | zone* | zona* | zona, zone | zone*
services | dienste* | services | servicios | servizi | diensten*
attempt | versuch* | essai*, essaye*, essaie*, tente* | intent* | tent*, prova, provo | probe*, poging*
occurs | auftritt, vorkommt, passiert | se produit, arrive* | ocurre*, sucede* | si verifica, succede, capita | gebeurt, treedt op
receive message | bekomme*, bekommt, kriege, erhalte* | recois, j'obtiens, obtiens | recibo, obtengo, me sale | ricevo, ottengo, mi da | krijg*
returns | zuruckgib*, liefert | retourne*, renvoie | devuelve* | restituisc* | geeft terug, retourneert
value | wert, werte | valeur* | valor, valores | valor* | waarde*
character | zeichen, buchstabe* | caractere*, lettre* | caracter, caracteres, letra* | caratter*, letter* | teken, tekens, letter*
incorrect | fehlerhaft*, unrichtig* | incorrect*, errone* | incorrect* | errat*, scorrett* | onjuist*, foutief
empty blank | leer*, unbeschrieben | vierge*, blanc*, blanche* | en blanco, vaci* | vuot*, bianc* | leeg, lege, blanco
create | erstellen, erstellt, anlegen, angelegt, erzeugt | creer, cree*, creation | crear, crea, creado, creacion | creare, crea, creato, creazione | maken, maakt, aanmaken, aangemaakt
add | hinzufug*, hinzugefugt, zufugen | ajout* | anad*, agreg* | aggiung*, aggiunt* | toevoeg*, toegevoegd
remove | entfernen, entfernt | enlever, retirer | quitar, eliminar | rimuov*, togliere | verwijder*
move | verschieb*, verschoben | deplac* | mover, mueve*, desplaz* | spost* | verplaats*
convert | umwandel*, konvertier*, umgewandelt | convert* | convert*, conviert* | convert* | omzetten, converteer*
insert | einfugen, einfugt, eingefugt | inser* | insert* | inser* | invoeg*, ingevoegd
paste | einfugen | coller, colle* | pegar, pego, pega | incollare, incollo, incolla | plakken, plak, geplakt
clipboard | zwischenablage* | presse-papiers, presse papiers | portapapeles | appunti | klembord*
select | auswahl*, auswahlen, ausgewahlt, wahle, wahlt | selectionn*, choisi* | seleccion*, elig* | selezion*, scelg* | selecteer*, geselecteerd, kies*
choose | aussuch* | choisir | escoger, elegir | scegliere | kiezen
search | suche, suchen, sucht, gesucht | recherch*, cherch* | busc*, busqued* | cerc*, ricerc* | zoek*
connect | verbind*, verbunden | se connecte*, connexion | conect*, conexion* | conness*, connett*, colleg* | verbind*, verbonden
disconnected | getrennt, abgebrochen, abbruch | deconnect*, coupe, coupure | desconect*, se corta | disconness*, cade la linea | verbroken
dial | wahlverbindung*, einwahl*, einwahlen, dfu | numerot*, compose, acces distant | marc*, acceso telefonico | accesso remoto, comporre | inbel*, kies*
port | anschluss*, port, ports | port, ports | puerto* | porta, porte | poort*
cable modem | kabelmodem | modem cable | cablemodem | modem via cavo | kabelmodem
timeout | zeituberschreitung*, zeitlimit, timeout* | delai, delai d'attente, expiration | tiempo de espera, tiempo agotado | timeout, tempo scaduto | time-out*, tijdslimiet
performance | leistung*, geschwindigkeit | performance*, vitesse | rendimiento, velocidad | prestazion*, velocita | prestatie*, snelheid
processor cpu | prozessor*, cpu-last, auslastung, prozessorlast | processeur*, charge | procesador* | process* | processor*
process | prozess* | processus | proceso* | processo, processi | proces*
memory leak | speicherleck*, speicherverlust* | fuite de memoire, fuite memoire | perdida de memoria, fuga de memoria | perdita di memoria | geheugenlek*
space | platz, speicherplatz*, leerzeichen | espace* | espacio* | spazio, spazi | ruimte, spatie*
drive letter | laufwerksbuchstabe* | lettre de lecteur | letra de unidad | lettera di unita | stationsletter*
volume | volume*, datentrager* | volume* | volumen* | volume, volumi | volume*
partition | partition* | partition* | particion* | partizion* | partitie*
floppy disk | diskette*, diskettenlaufwerk* | disquette* | disquete*, disquet* | dischetto, dischetti | diskette*
boot | bootet, booten, gebootet, systemstart | amorcage, amorc* | arranque | boot, avvio | opstart*, booten
profile | profil* | profil* | perfil, perfiles | profil* | profiel*
account | konto, konten, benutzerkonto* | compte* | cuenta* | account | account*
group | gruppe* | groupe* | grupo* | gruppo, gruppi | groep*
policy | richtlinie* | strategie* | politica*, directiva* | criteri*, polic* | beleid*
replication | replik* | repli* | replic* | replic* | replic*
public folder | offentlicher ordner, offentliche ordner, offentlichen ordner* | dossier public, dossiers publics | carpeta publica, carpetas publicas | cartella pubblica, cartelle pubbliche | openbare map, openbare mappen
out of office | abwesenheit*, abwesenheitsnotiz* | absence*, message d'absence | fuera de oficina, ausencia | fuori sede | afwezigheid*
address book | adressbuch* | carnet d'adresses | libreta de direcciones | rubrica | adresboek*
distribution list | verteilerliste*, verteiler | liste de distribution, listes de distribution | lista de distribucion, listas de distribucion | lista di distribuzione, liste di distribuzione | distributielijst*
delivered | zugestellt*, zustell* | remis*, distribu*, livre* | entreg* | consegn*, recapit* | bezorgd*, afgelever*
rule | regel, regeln | regle, regles | regla* | regola, regole | regel, regels
meeting request | besprechungsanfrage* | demande de reunion | convocatoria, solicitud de reunion | convocazione, richiesta di riunione | vergaderverzoek*
form | formular* | formulaire* | formulario* | modulo, maschera | formulier*
chart | diagramm* | graphique* | grafico* | grafico, grafici | grafiek*
cell | zelle, zellen | cellule* | celda* | cella, celle | cel, cellen
formula | formel* | formule* | formula* | formula, formule | formule*
macro | makro* | macro* | macro* | macro | macro*
toolbar | symbolleiste* | barre d'outils, barres d'outils | barra de herramientas | barra degli strumenti | werkbalk*
icon | symbol*, icon* | icone* | icono* | icona, icone | pictogram*
desktop | desktop*, schreibtisch* | bureau | escritorio | desktop | bureaublad*
wizard | assistent* | assistant* | asistente* | creazione guidata, procedura guidata | wizard*
dialog box | dialogfeld*, dialogfenster* | boite de dialogue | cuadro de dialogo | finestra di dialogo | dialoogvenster*
control panel | systemsteuerung | panneau de configuration | panel de control | pannello di controllo | configuratiescherm
unavailable | nicht verfugbar | indisponible*, non disponible | no disponible | non disponibile | niet beschikbaar
grayed out | ausgegraut, grau | grise* | atenuad*, en gris | disattivat*, in grigio | grijs
enabled | aktivier*, eingeschaltet | activ* | activ*, habilit* | attiv*, abilit* | ingeschakeld, geactiveerd
disabled | deaktivier*, ausgeschaltet | desactiv* | desactiv*, deshabilit* | disattiv*, disabilit* | uitgeschakeld
default | standard*, voreingestell* | par defaut | predeterminad*, por defecto | predefinit* | standaard*
paper | papier* | papier* | papel* | carta | papier*
prints | druckt aus, ausdrucken | imprimee, imprimes | imprimen | stampano | afdrukken
color | farbe*, farbig* | couleur* | color, colores | colore, colori | kleur*
video adapter graphics card | grafikkarte*, bildschirmkarte | carte graphique, carte video | tarjeta grafica, tarjeta de video | scheda grafica, scheda video | videokaart*, grafische kaart
monitor | monitor* | moniteur* | monitor* | monitor | monitor*
sound card | soundkarte* | carte son | tarjeta de sonido | scheda audio | geluidskaart*
cd-rom drive | cd-laufwerk*, cd-rom-laufwerk* | lecteur de cd, lecteur cd | unidad de cd, lector de cd | lettore cd, unita cd | cd-speler, cd-romstation
scanner | scanner* | scanneur*, scanner* | escaner* | scanner | scanner*
joystick | joystick* | manette*, joystick | joystick, mando | joystick | joystick*
tape | band, bandlaufwerk* | bande* | cinta* | nastro, nastri | tape*
restore | wiederherstell*, zuruckspiel* | restaur* | restaur* | ripristin* | herstel*, terugzet*
cluster node | clusterknoten, knoten | noeud* | nodo* | nodo, nodi | knooppunt*
router | router* | routeur* | router, enrutador* | router | router*
bridge | brucke*, bridge | pont, ponts | puente* | bridge, ponte | bridge*
log | protokoll*, logdatei* | journal, journaux | registro | log, registro | log*
stopped | angehalten, gestoppt | arretee | detenid* | arrestat*, fermat* | gestopt
mailbox | postfacher | boites aux lettres | buzones | caselle di posta | postvakken
cannot | konnen nicht | ne peuvent pas | no pueden | non possono | kunnen niet
services fail to start | dienst startet nicht | service ne demarre pas | servicio no inicia | servizio non si avvia | service start niet
`

/**
 * Verbs of two parts that stand apart: the forms of the first, the other at the end of the clause,
 * and what they mean together.
 */
export const PARTED_VERBS: Readonly<Record<'de' | 'nl', string>> = {
  de: `
schlagt, schlagen, schlug, schlugen | fehl | fails
lost, losen | auf | resolve
bleibt, bleiben, blieb, blieben | hangen, stehen | hangs
hangt, hangen, hing, hange | auf | hangs
friert, frieren, fror | ein | hangs
sturzt, sturzen, sturzte | ab | crashes
bricht, brechen, brach | ab, zusammen | stops
fahrt, fahren, fuhr | hoch, herunter, runter | start shut down
startet, starten, startete | neu | restart
zeigt, zeigen, zeigte | an | displays
meldet, melden, meldete | an | log on
meldet, melden, meldete | ab | log off
reagiert, reagieren, reagierte | nicht, mehr | stops responding
fallt, fallen, fiel | aus | fails
schneidet, schneiden, schnitt | ab | truncate
gleicht, gleichen, glich | ab | synchronization
schaltet, schalten, schaltete | ab, aus | turn off
schaltet, schalten, schaltete | ein | turn on
legt, legen, legte | an | create
richtet, richten, richtete | ein | configure
tritt, treten, trat | auf | occurs
kommt, kommen, kam, kamen | an | delivered
geht, gehen, ging, gingen | verloren | lost
ladt, laden, lud | herunter | download
druckt, drucken, druckte | aus | print
blendet, blenden | aus | hide
fugt, fugen, fugte | ein, hinzu | insert
wahlt, wahlen, wahlte | ein | dial`,
  nl: `
loopt, lopen, liep | vast | hangs
start, starten, startte | op | start
sluit, sluiten, sloot | af | shut down
slaat, slaan, sloeg | op | save
valt, vallen, viel | uit | fails
meldt, melden, meldde | aan | log on
komt, komen, kwam | aan | delivered
drukt, drukken, drukte | af | print
kapt, kappen, kapte | af | truncate
treedt, treden, trad | op | occurs
gaat, gaan, ging | verloren | lost
lost, lossen | op | resolve
hangt, hangen, hing | vast | hangs`
}

/** Words that hold a sentence together, beside those by which its language is told. */
export const LEFT_OUT: Readonly<Record<'de' | 'fr' | 'es' | 'it' | 'nl', string>> = {
  de:
    'als statt unter uber wird werden wurde wurden will wollen soll sollte mochte mochten lasst macht ' +
    'machen wahrend obwohl damit sodass dass ob sein hat haben hatte einer eines einem ' +
    'unserem unseren unserer unseres meinem meinen meiner deren dessen diese dieser diesem diesen ' +
    'dieses jede jeder jedes jedem welche welcher fur durch gegen um an aus hin her da dort hier ' +
    'auch dann danach davor daher bis zwischen ganz sehr etwas man uns euch ihnen sie ihm ihn mir ' +
    'mich gerade einfach ziemlich oft manchmal plotzlich anstatt anstelle trotz wegen innerhalb ' +
    'beziehungsweise sonst weder sowie sowohl lang lange langer',
  fr:
    'lieu celui celle ceux celles alors sous sur en a pour par se sa ses son leur leurs nos notre ' +
    'vos il faut peut peuvent veux veut veulent doit doivent si lors pendant plus tres trop bien ' +
    'aussi donc car ni or cela ca ceci y dont ou tout toute tous toutes aucun aucune entre vers ' +
    'puis ete etre avoir ont ai as fait faire font va vont comme meme bonjour tandis',
  es:
    'lugar en a para por su sus nos se si muy tan tambien pero sino mas donde como hay fue ser sido ' +
    'haber han he has hace hacen hacer puedo pueden quiero quiere debe deben entre hacia sobre todo ' +
    'toda todos todas cada lo les le mientras aunque cuyo esa ese eso esto esta estas estos algo',
  it:
    'invece al allo ai agli alle dal dallo dai dalle sul sulla sui sulle nei negli nelle si se sua ' +
    'suo suoi sue nostra nostri nostre molto anche mentre ogni tutto tutta tutti tutte fra tra verso ' +
    'essere stato stata ha hanno ho abbiamo fa fanno fare puo possono voglio vuole deve devono ci ne',
  nl:
    'als in plaats onder over wordt worden werd werden wil willen zou zouden kan kunnen moet moeten ' +
    'laat laten terwijl hoewel zodat dat deze die dit dan daar hier ook tot tussen heel erg iets men ' +
    'ons onze jouw hun haar hem mij me zich door om uit te aan er heeft hebben had hadden elk elke'
}

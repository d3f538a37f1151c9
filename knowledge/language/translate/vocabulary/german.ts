import type { Vocabulary } from './vocabulary.ts'

/** Du and Sie alike, and what is swallowed when it is spoken. */
export const GERMAN: Vocabulary = {
  small:
    'der, die, das, dem, den, des, ein, eine, einen, einem, einer, n, ne, nen, nem, son, so, ' +
    'es, s, ich, wir, man, mir, mich, uns, er, sie, ist, sind, war, waren, bin, hat, habe, ' +
    'hab, haben, lass, mit, von, vom, zu, zum, zur, im, in, am, an, auf, aus, bei, fur, ' +
    'dafur, dazu, damit, davon, da, hier, dort, daran, um, ob, dass, wenn, als, nach, ' +
    'danach, dabei, lieber, bitte, denn, eigentlich, uberhaupt, mal, doch, halt, eben, also, ' +
    'und, aber, oder, ok, okay, hm, hmm, ah, ach, oh, sorry, entschuldigung, entschuldigen, ' +
    'entschuldige, tut, leid, leider, gerade, grad, bloss, wohl, dann, jetzt, gern, gerne, ' +
    'super, prima, perfekt, toll, hallo, hi, guten tag, guten morgen, guten abend, ganz, ' +
    'genau, auch mal, nur, ja, nun, dein, deine, ihr, ihre, mein, dieser, diese, dieses, ' +
    'diesen, noch mal, nochmal, noch einmal, nochma, bisher, momentan, echt, einfach, ' +
    'ehrlich gesagt, vielen, besten, alles, alle, gar, viel, sehr, kurz, schnell, ' +
    'lang genug, drum, selbst, eher, wieder, nachher, gibts, gibt',
  term:
    'service pack=service pack, service packs=service pack, servicepack=service pack, ' +
    'servicepacks=service pack, sp=service pack, winver=winver, iis=iis, kb=kb, ' +
    'ereignisanzeige=event viewer, ereignis=event, event=event, ereignis id=event',
  what:
    'was, was ist, heisst, bedeutet, bedeuten, versteht man, soll das sein, sein, macht, ' +
    'erklar, erklare, erklaren, erklarung',
  why: 'warum, wieso, weshalb, wozu, wofur, weswegen, aus welchem grund',
  where: 'wo, woher, woran, wie, womit, wodurch',
  sure: 'sicher, wirklich, ernst, stimmt, wahr, echt jetzt',
  ask: 'fragst, fragen, frage, wissen, weisst, willst, wollt',
  need:
    'brauch*, benotig*, notig, notwendig, erforderlich, wichtig, relevant, rolle, spielt, ' +
    'zu tun, sache, braucht',
  see:
    'seh, sehe, sehen, sieht, find, finde, finden, steht, stehen, erkenn*, nachseh*, ' +
    'nachschau*, nachguck*, schau, schaue, schauen, guck, gucke, gucken, pruf*, les, lese, ' +
    'lesen, ablesen, raus, heraus, rausfinden, herausfinden, rauskriegen, rausbekommen, ' +
    'kriege, krieg, bekomme, erfahre, uberprufen',
  know: 'weiss, wissen, sagen, kenn, kenne, weissich',
  unknown:
    'keine ahnung, keinen plan, kein plan, kein schimmer, keinen schimmer, keine idee, ' +
    'null ahnung, null plan, unklar, kp, ka, passen, raten, nicht sicher, unsicher, uberfragt',
  not: 'nicht, nichts, nix, net, ned, kein, keine, keinen, ohne',
  here:
    'rechner, server, maschine, kiste, gerat, platz, vor ort, buro, auswendig, vorm, vor, ' +
    'zuhause, unterwegs, lauft, version',
  person:
    'mensch, menschen, mitarbeiter, mitarbeiterin, person, techniker, technikerin, jemand, ' +
    'jemanden, jemandem',
  talk:
    'sprechen, reden, schreiben, telefonieren, anrufen, zuruckrufen, verbinde, verbinden, ' +
    'kontaktieren, helfen, ubernehmen, melden, chatten, unterhalten, weiterleiten, holen, ' +
    'hol, durchstellen, haben, echte, echten, echter, echtem, richtigen, richtiger, lebenden',
  forget: 'vergiss mich, vergessen sie mich, mich vergessen',
  delete: 'losch, losche, loschen, entfern*, vernichte*',
  own: 'meine, daten, nachrichten, verlauf, chat, angaben, uber mich, personlichen, chatverlauf',
  other:
    'andere, anderes, anderen, anderer, anders, neues, neue, neuen, weiteres, weitere, ' +
    'weiteren, zweites, alternative, alternativen, noch ein, noch eins, noch ne, noch eine, ' +
    'noch nen, sonst',
  thing: 'was, etwas, davon, andres',
  problem: 'problem, probleme, storung, thema, anliegen, frage',
  begin: 'von vorn, von vorne, von anfang, neu anfangen, von neuem',
  back: 'zuruck, ruckgangig, zurucknehmen',
  works:
    'geht, lauft, klappt, geklappt, funktioniert, funzt, tuts, behoben, gelost, erledigt, ' +
    'geholfen, hilft, half, geschafft, repariert, bringt, gebracht, genutzt, funktionierts, ' +
    'das wars',
  change:
    'anderung, veranderung, besserung, verandert, geandert, gebessert, bewirkt, unterschied, ' +
    'erfolg',
  same:
    'gleiche, selbe, dasselbe, dergleiche, unverandert, beim alten, wie vorher, wie zuvor, ' +
    'kaputt, erfolglos',
  still: 'immer noch, noch immer, weiterhin, nach wie vor, noch, besteht, bleibt, immer',
  try:
    'probier, probiere, probieren, ausprobieren, versuch, versuche, versuchen, test, teste, ' +
    'testen, installier, installiere, installieren, mach, mache, machen, mach ich, spiele, ' +
    'einspielen, ein, fang, fange, fangen, anfangen, beginnen, starten',
  already: 'schon, bereits, langst',
  done:
    'gemacht, probiert, ausprobiert, versucht, getan, installiert, erledigt, eingespielt, ' +
    'hinter mir',
  show: 'zeig, zeige, zeigen, anzeigen, sehen, lesen, schick, gib, offnen, offne, her',
  article: 'artikel, beitrag, kb artikel, originaltext, ganzen artikel',
  get:
    'krieg, kriege, kriegen, bekomm, bekomme, bekommen, find, finde, finden, runterladen, ' +
    'herunterladen, download, downloaden, lade, laden, hol, hole, holen, runter, her, ' +
    'beziehen, besorgen',
  also:
    'auch, reicht, geht, ginge, langt, genugt, genauso, gleich, direkt, nehmen, passt, ' +
    'hilft, stattdessen, tuts, installieren, besser',
  restart:
    'neustart, neu starten, neustarten, reboot, rebooten, neu booten, durchstarten, ' +
    'neu gestartet, booten, neugestartet',
  way:
    'weg, losung, losungen, moglichkeit, moglichkeiten, option, idee, methode, ausweg, ' +
    'variante, alternative, alternativen, geht',
  none: 'keins, keines, keiner, nix, nichts, ohne, noch keins, kein',
  installed: 'drauf, installiert, drin, vorhanden, installierte, eingespielt, draufgespielt',
  maybe:
    'glaub, glaube, vielleicht, vermutlich, wahrscheinlich, denk, denke, meine ich, ' +
    'glaube ich, musste',
  meant:
    'meinst, meinen, versteh, verstehe, verstanden, kapier, kapiere, gemeint, hae, ' +
    'wie bitte, heisst das, bedeutet das, check, raff',
  wait:
    'moment, augenblick, sekunde, minute, warte, warten, momentchen, warte mal, ' +
    'nachschauen gehen, sekundchen',
  recap:
    'zusammenfassung, fass, zusammen, wo waren wir, stehen geblieben, stehengeblieben, ' +
    'notiert, bisher verstanden, was weisst du, was wissen sie',
  bot: 'bot, roboter, maschine, computer, programm, ki, chatbot, automat, mensch, echter',
  you: 'du, sie, bist, sind, dich, spreche, rede, schreibe',
  can: 'kannst, konnen, hilfe, funktionierst, wobei, helfen',
  next:
    'was nun, was jetzt, was tun, und jetzt, und nun, weiter, wie weiter, als nachstes, ' +
    'zuerst, tun, machen, gehts',
  old: 'wie alt, von wann, aktuell, uralt, veraltet, alt',
  lose: 'verlier, verliere, verlieren, verloren, weg, daten, mails, datenverlust',
  long: 'wie lange, wie lang, dauert, dauer',
  bye:
    'tschuss, tschau, ciao, auf wiedersehen, bis dann, bis bald, bis spater, bis morgen, ' +
    'schonen tag, schonen abend, schonen feierabend, noch',
  time:
    'heute, morgen, abend, nacht, gleich, nachher, spater, wochenende, heut, am, sofort, ' +
    'mittag, das, aus, so, ein',
  product: 'windows, welches, welche, welcher, welchen, version, os, betriebssystem, installiert',
  yes: 'genau das, jup, jo, jawohl',
  no: 'nein, nee, ne, no',
  thanks: 'danke, dankeschon, danke schon, dank, vielen dank',
  modal:
    'kann, konnte, konnten, konnen, muss, musste, mussen, soll, sollte, sollen, mochte, ' +
    'will, wollen, darf, wird, werde, werden, wurde, wurden, hatte, hatten, kannst',
  step: 'schritt, geh, gehe, gehen, letzte, antwort, nimm, vorige',
  is: 'ist, hat, hab, habe, haben, sind, lauft mit, lauft auf, war',
  fault: 'fehler',
  desk: 'support, helpdesk, kundendienst'
}

import type { Vocabulary } from './vocabulary.ts'

/** Tu and vous alike, with and without ne. */
export const FRENCH: Vocabulary = {
  small:
    'le, la, les, l, un, une, des, du, de, d, au, aux, a, en, dans, sur, pour, avec, par, ' +
    'ce, cet, cette, ca, cela, c, c est, est, es, etes, etait, suis, sont, je, j, on, nous, ' +
    'il, ils, elle, me, m, te, t, vous, tu, se, s, lui, y, a t, ai, as, ont, avons, avez, ' +
    'aurais, ai je, qu, que, qui, si, et, mais, ou bien, donc, alors, est ce que, est ce qu, ' +
    'est ce, s il vous plait, s il te plait, svp, stp, en fait, du coup, euh, bah, ben, bon, ' +
    'ok, d accord, desole, desolee, pardon, excusez moi, excuse moi, juste, super, parfait, ' +
    'genial, bonjour, salut, bonsoir, hein, au juste, exactement, la bas, ci, ceci, mon, ma, ' +
    'n, ne, oh, ah, bien, franchement, tout, tous, tres, trop, maintenant, enfin, deja, ' +
    'merci bien, moi, vraiment pas, lequel, laquelle, meme pas, faire, fait, etre, avoir, ' +
    'quand, quand meme, il me semble, je crois que, non plus, de nouveau, a nouveau, ' +
    'encore une fois, comme ca, ici, apres, ensuite, plutot, peu, celui, celle, celui ci, ' +
    'celui la',
  term:
    'service pack=service pack, service packs=service pack, servicepack=service pack, ' +
    'sp=service pack, winver=winver, iis=iis, kb=kb, observateur d evenements=event viewer, ' +
    'evenement=event',
  what:
    'quoi, c est quoi, qu est ce que c est, qu est ce, qu est ce qu, qu est ce que, ' +
    'que veut dire, veut dire, signifie, c est a dire, kesako, kezako, sert a quoi, sert, ' +
    'definition, quoi ca, explique, expliquez, expliquer',
  why:
    'pourquoi, pour quoi, a quoi bon, dans quel but, pour quelle raison, en quoi, a quoi, ' +
    'quel interet, quel rapport, quelle importance',
  where: 'ou, comment, d ou, par ou',
  sure: 'sur, sure, surs, certain, certaine, vrai, vraiment, serieux, serieusement, ah bon',
  ask: 'demandes, demandez, demande, question, savoir, sais, savez, veux, voulez, poses, posez',
  need:
    'besoin, important, importante, necessaire, utile, sert, servir, changer, change, ' +
    'interesse, rapport, obligatoire, necessite',
  see:
    'vois, voir, voit, trouve, trouver, verifie, verifier, regarde, regarder, lis, lire, ' +
    'connaitre, ecrit, marque, indique, affiche, controler, consulter, cherche, chercher, ' +
    'savoir',
  know: 'sais, sait, savons, dire, connais, connait, sache, saurais',
  unknown:
    'aucune idee, pas d idee, pas la moindre idee, pas idee, aucune fichue idee, pas sur, ' +
    'pas sure, pas certain, pas certaine, j en sais rien, sais pas, sais plus',
  not: 'pas, plus, rien, ne, n, aucun, aucune, non, jamais, sans',
  here:
    'devant, serveur, machine, poste, ordi, ordinateur, pc, bureau, place, dessus, tourne, ' +
    'de tete, par coeur, sous la main',
  person:
    'quelqu un, humain, humaine, personne, technicien, technicienne, conseiller, ' +
    'conseillere, etre humain, operateur',
  talk:
    'parler, discuter, echanger, contacter, joindre, appeler, rappeler, aider, rappelle, ' +
    'appelle, passez moi, passe moi, mettez moi, relation, avoir, telephoner, vrai, vraie, ' +
    'reel, reelle',
  forget: 'oublie moi, oubliez moi, m oublier, oublie nous, oubliez nous',
  delete: 'efface, effacer, effacez, supprime, supprimer, supprimez',
  own:
    'mes, donnees, messages, infos, informations, personnelles, historique, conversation, ' +
    'toutes, toute',
  other:
    'autre, autres, nouveau, nouvelle, deuxieme, encore un, encore une, autrement, ' +
    'alternative, differente',
  thing: 'chose, truc',
  problem: 'probleme, problemes, souci, soucis, panne, pb, question',
  begin:
    'recommence, recommencer, recommencons, reprend, reprenons, reprendre, repart, ' +
    'repartons, repartir, a zero, de zero, du debut, depuis le debut, au debut, debut, zero',
  back:
    'retour, en arriere, arriere, reviens, revenir, revenez, revenons, revient, retourne, ' +
    'annule, annuler, annulez, etape precedente, question precedente',
  works:
    'marche, fonctionne, tourne, remarche, refonctionne, repond, repart, resolu, regle, ' +
    'repare, marchent, c est bon, aide, servi, fonctionnait, regler, resoudre, nickel, ' +
    'corrige, reparti',
  change: 'change, changement, effet, resultat, difference, amelioration, mieux, fait',
  same: 'meme, memes, pareil, idem, la meme chose, en panne, bloque, plante',
  still: 'toujours, encore',
  try:
    'essayer, essaie, essaye, tester, teste, tenter, tente, installer, installe, fais, ' +
    'ferai, essaierai',
  already: 'deja',
  done: 'fait, essaye, installe, teste, tente, applique',
  show:
    'montre, montrez, montrer, affiche, afficher, affichez, voir, lire, donne, donnez, ' +
    'envoie, envoyez, ouvre, ouvrir, fais voir',
  article: 'article, fiche, article complet, texte',
  get:
    'telecharger, telecharge, trouver, trouve, obtenir, obtiens, recuperer, recupere, avoir, ' +
    'chope, telechargement',
  also:
    'aussi, egalement, suffit, convient, marche, irait, va, mettre, installer, direct, ' +
    'directement, bon, ok, prendre, pareil, a la place',
  restart: 'redemarrer, redemarrage, rebooter, reboot, relancer, redemarre',
  way:
    'solution, solutions, moyen, moyens, facon, methode, maniere, possibilite, option, ' +
    'alternative, faire autrement, autrement',
  none: 'aucun, aucune, rien, sans, aucun installe',
  installed:
    'dessus, en place, mis, d installe, pour l instant, jusqu ici, encore, toujours, ' +
    'est installe, sont installes, deja installe, a installe, installes',
  maybe: 'crois, pense, peut etre, probablement, semble, dirais',
  meant:
    'comprends, comprend, compris, pige, capte, saisis, comment ca, veut dire, voulez dire, ' +
    'veux dire, c est a dire, dire',
  wait:
    'attends, attendez, instant, moment, minute, une minute, patiente, patientez, ' +
    'une seconde, petit instant',
  recap:
    'resume, resumez, resumer, recapitule, recapitulez, recapitulatif, recap, ou en est on, ' +
    'ou en etait on, on en est ou, on en etait ou, retenu, note jusqu ici',
  bot: 'robot, bot, humain, humaine, machine, ordinateur, programme, ia, personne, vrai, vraie',
  you: 'tu, vous, es, etes, parle, toi, t',
  can:
    'sais faire, savez faire, peux faire, pouvez faire, sais tu faire, savez vous faire, ' +
    'peux tu faire, pouvez vous faire, m aider, aide',
  next: 'maintenant, ensuite, quoi, que faire, fais, dois, la suite, et apres, prochaine, etape',
  old: 'date, de quand, quel age, vieux, perime, a jour, valable, obsolete',
  lose: 'perdre, perds, perd, perte, donnees, mails, mes, courriers',
  long: 'combien de temps, dure, prend, long',
  bye: 'au revoir, a bientot, a plus, a demain, bonne journee, bonne soiree, ciao',
  time:
    'ce soir, demain, tout de suite, tout a l heure, aujourd hui, cette nuit, soir, ' +
    'de suite, ce week end',
  product: 'windows, quel, quelle, version, systeme, os',
  yes: 'ouais, voila, exact',
  no: 'non, nan, nope',
  thanks: 'merci, beaucoup',
  modal:
    'peux, peut, puis, pourrais, pourrait, pouvez, dois, doit, faut, faudra, faudrait, va, ' +
    'vais, allons, veux, veut, voudrais, aimerais, souhaite, souhaiterais, prefere, ' +
    'prefererais, avait, aurait, serait, sera, voulez, pourrait on, peut on, puis je, ' +
    'peux tu, faut il, avais, devrais',
  step: 'pas en arriere, reponse, derniere, etape, precedente',
  is: 'c est, est, y a, il y a, on a, j ai, il a, etait, avons, avec',
  fault: 'erreur',
  desk: 'support, helpdesk, assistance, hotline, agent, service informatique'
}

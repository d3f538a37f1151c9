import type { ChatWords } from './chatWordsOf.ts'

export const FRENCH: ChatWords = {
  title: 'Assistant du support',
  subtitle: 'Cite les articles de Microsoft',
  welcomeHead: 'Collez un événement, ou dites-moi ce qui ne va pas.',
  welcomeText:
    'Je cherche des solutions dans la Base de connaissances Microsoft et je cite la ligne d’où elles viennent.',
  startPaste: 'Coller un événement',
  startMail: 'Un service de messagerie bloqué',
  startExample: 'Voir un exemple',
  copySteps: [
    'Dans l’Observateur d’événements, double-cliquez sur l’événement.',
    'Cliquez sur « Copier » ou « Copier les détails en tant que texte ».',
    'Revenez ici et collez avec Ctrl+V.'
  ],
  privacy: 'Ce que nous faisons de vos messages',
  placeholder: 'Collez un événement, ou décrivez-le',
  placeholderPerson: 'Écrire à {name}',
  person: 'Une personne du support',
  send: 'Envoyer',
  sending: 'Envoi en cours',
  attach: 'Joindre un fichier',
  lost: 'La connexion est perdue. J’enverrai ce que vous écrivez dès son retour.',
  menu: 'Menu',
  close: 'Fermer la discussion',
  newChat: 'Nouvelle conversation',
  earlierChat: 'Revenir à la conversation précédente',
  download: 'Télécharger cette conversation',
  larger: 'Agrandir la fenêtre',
  smaller: 'Réduire la fenêtre',
  soundOn: 'Activer le son',
  soundOff: 'Couper le son',
  end: 'Mettre fin à la discussion sur cet ordinateur',
  endSure: 'Appuyez encore pour y mettre fin. Personne ne pourra y revenir d’ici.',
  endFailed: 'Impossible de mettre fin à la discussion pour l’instant. Réessayez dans une minute.',
  showLines: 'Afficher les {lines} lignes',
  showLess: 'Afficher moins',
  event: 'Événement {number}',
  paste: 'Texte collé',
  fileSent: '{name} : un fichier, non conservé',
  remove: 'Retirer {name}',
  unreadable: {
    picture:
      'Je ne sais pas lire les images, {name} ne me sert donc pas. Collez l’événement en texte si possible.',
    document: 'Je ne peux pas ouvrir un document comme {name}. Copiez ici les mots importants.',
    archive: 'Je ne peux pas regarder dans {name}. Joignez le fichier qu’il contient.',
    recording:
      'Je ne peux ni écouter ni regarder {name}. Quelques mots sur ce que vous voyez suffisent.',
    program:
      'Je n’ouvre pas les programmes comme {name}. Collez plutôt l’événement ou l’erreur affichée.',
    other:
      'Je ne sais pas lire {name}. Texte, journaux (.evtx) et exports (.csv, .xml, .json) conviennent.'
  },
  tooLarge: '{name} dépasse {size}. Enregistrez seulement l’événement utile, ou collez-le ici.',
  you: 'Vous',
  assistant: 'Assistant',
  copy: 'Copier cette réponse',
  copied: 'Copié avec la source.',
  notCopied: 'La copie a échoué. Sélectionnez le texte et appuyez sur Ctrl+C.',
  helpful: 'Utile',
  notHelpful: 'Pas utile',
  dismiss: 'Masquer',
  awayTitle: 'La discussion ne répond pas.',
  awayAlone: 'Réessayez dans une minute. Ce que vous avez écrit est conservé.',
  awayText: 'Réessayez dans une minute, ou joignez directement le support.',
  retry: 'Réessayer'
}

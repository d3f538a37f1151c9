import type { COURTESIES as ENGLISH } from '../english/courtesies.ts'
import type { Said } from '../wording.ts'

export const COURTESIES: Said<typeof ENGLISH> = {
  welcome:
    'Je cherche des solutions dans la Base de connaissances Microsoft. Collez un événement de ' +
    'l’Observateur d’événements, ou dites-moi ce qui ne va pas.',
  nothingFound: words => `Je n’ai trouvé aucun article sur « ${words} ».`,
  searchHow: 'Tapez un événement, un numéro d’article ou ce qui ne va pas.',
  needsMention: name =>
    `Dans un groupe, je ne vois que les messages qui me mentionnent. Commencez le vôtre par @${name}.`,
  welcomeBack: ['Vous revoilà.', 'Content de vous revoir.'],
  help: [
    'Collez un événement de l’Observateur d’événements, ou dites-moi ce qui s’est arrêté et sur quel ' +
      'Windows. Je ne demande que le nécessaire, et je cite l’article. Vous pouvez dire « recommencer », ' +
      '« afficher l’article », « c’est le SP1 » ou « parler à quelqu’un ».',
    'En bref : donnez-moi un événement ou quelques mots, et je cherche l’article qui convient. ' +
      '« Recommencer » et « parler à quelqu’un » marchent à tout moment.'
  ],
  program: [
    'Je suis un programme qui consulte des articles. Si vous préférez quelqu’un, dites « parler à quelqu’un ».',
    'Toujours un programme, mais vous pouvez parler à quelqu’un.'
  ],
  hello: ['Bonjour.', 'Bonjour à nouveau.'],
  bye: ['Au revoir. Si vous revenez, nous reprendrons ici.', 'À bientôt.'],
  thanks: ['Je vous en prie.', 'Avec plaisir.'],
  noNeedToApologize: ['Ce n’est rien.', 'Il n’y a pas de mal.'],
  speaks: ['Je continue en français.', 'Passons au français.'],
  wait: ['Prenez votre temps. Je reste ici.', 'Rien ne presse.'],
  solved: [
    'Bien. S’il y a autre chose, collez-le ici.',
    'Tant mieux. Je suis là si vous avez encore besoin de moi.'
  ],
  startedOver: [
    'On recommence. Qu’est-ce qui ne va pas, et sur quel ordinateur ?',
    'Reprenons au début. Qu’est-ce qui ne va pas ?'
  ],
  allRight: [
    'D’accord. Collez un autre événement, ou dites-moi ce que vous voyez d’autre.',
    'Très bien. Je suis là s’il y a autre chose.'
  ],
  willTry: ['Bien. Dites-moi comment ça se passe.', 'D’accord. Dites-moi si cela a aidé.'],
  sorry: ['Je regrette que cela vous prenne du temps.', 'Je sais que c’est pénible.'],
  empty: ['Ce message était vide.', 'Je n’ai rien reçu que je puisse lire.'],
  unreadPicture: name => [
    `Je ne sais pas lire les images${name === null ? '' : ` (${name})`}. Pour envoyer l’événement en texte : ` +
      '1. Ouvrez-le dans l’Observateur d’événements. 2. Cliquez sur « Copier ». 3. Collez-le ici.',
    `Je ne lis que du texte, ${name ?? 'cette image'} ne me sert donc pas. Dans l’Observateur d’événements, ` +
      'ouvrez l’événement, cliquez sur « Copier », puis collez-le ici.'
  ],
  unreadLog: name => [
    `Je n’ai pu lire aucun événement dans ${name ?? 'ce journal'}. Ouvrez-le dans l’Observateur d’événements, ` +
      'copiez l’événement et collez-le ici.',
    `Il n’y a pas d’événement lisible dans ${name ?? 'ce journal'}. Essayez ` +
      'wevtutil qe FICHIER.evtx /lf:true /f:text > events.txt et envoyez-moi events.txt.'
  ],
  unreadFile: name => [
    `Je ne sais pas lire ${name ?? 'ce fichier'}. Collez l’événement sous forme de texte, ` +
      'ou envoyez un fichier .txt, .csv, .xml, .evtx ou .evt.',
    `Je ne lis que du texte et des journaux, ${name ?? 'ce fichier'} ne me sert donc pas.`
  ],
  picture: [
    'Je ne lis que du texte : copiez l’événement dans l’Observateur d’événements et collez-le ici.',
    'Je ne sais pas lire ce type de fichier. Envoyez-moi le texte de l’événement.'
  ],
  fileNotRead: [
    'Je ne lis que du texte, j’ai donc laissé votre fichier de côté.',
    'Je n’ai pas pu lire votre fichier, seulement le texte.'
  ],
  tooLong: kilobytes =>
    `C’est plus que je ne peux lire en une fois (${kilobytes} Ko). Collez seulement ` +
    'l’événement et les lignes autour.',
  tooMuchAtOnce: 'C’est trop en une fois. Envoyez-moi seulement l’événement.',
  noWords: 'Il n’y a rien que je puisse lire dans ce message.',
  pressed: (who, words) => `${who} : ${words}.`,
  changedAbove: 'J’ai modifié la réponse ci-dessus.',
  forgotten:
    'Tout est effacé : ce que vous avez dit, ce que j’ai dit et votre dossier. Collez un événement pour recommencer.',
  isBeingDeleted:
    'L’effacement est en cours et prend un peu plus de temps. Collez un événement pour recommencer.',
  failed:
    'Il y a eu un incident, et j’ai perdu votre dernier message. Renvoyez-le, ou demandez à parler à quelqu’un.',
  gaveUp:
    'J’ai essayé trois fois de lire votre dernier message, sans succès. Envoyez seulement ' +
    'l’événement, ou demandez à parler à quelqu’un.',
  unclear: ['Désolé, je n’ai pas compris.', 'Je ne vois pas encore ce que vous voulez dire.'],
  offerPerson: [
    'Quelqu’un peut vous aider : dites « parler à quelqu’un ».',
    'Je peux aussi transmettre cela au support.'
  ],
  language: language => [
    `Je ne sais pas encore écrire dans cette langue (${language}). Quelqu’un le pourra ` +
      'peut-être : dites « parler à quelqu’un ».',
    `Désolé, pas encore de ${language} de ma part. Si vous voulez, je demande au support.`
  ],
  languageUnderstood: language => [
    `Je vous ai compris, mais je ne sais pas encore écrire dans cette langue (${language}). ` +
      'Quelqu’un le pourra peut-être : dites « parler à quelqu’un ».',
    `Je comprends, mais je ne peux pas répondre en ${language}. Si vous voulez, je demande au support.`
  ]
}

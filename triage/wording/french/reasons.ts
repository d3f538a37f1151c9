import type { REASONS as ENGLISH } from '../english/reasons.ts'
import type { Said } from '../wording.ts'

export const REASONS: Said<typeof ENGLISH> = {
  whySymptom: [
    'Cela décide de l’article où chercher.',
    'J’en ai besoin pour trouver le bon article.'
  ],
  whySource: [
    'Plusieurs programmes peuvent avoir le même numéro ; la source dit lequel c’est.',
    'Avec la source ou le texte, je peux dire quel événement c’est.'
  ],
  whyArticle: [
    'Plusieurs articles peuvent convenir, et je ne veux pas deviner.',
    'Vous les distinguez mieux que moi.'
  ],
  whyThisArticle: [
    'Un article peut convenir à ce que vous dites, mais je ne veux pas deviner.',
    'Vous savez mieux que moi si c’est la même chose.'
  ],
  whyProduct: (article, product) => [
    `${article} donne un correctif pour ${product}. Ce que vous avez décide donc s’il aide.`,
    `Le correctif de ${article} n’est que pour ${product}.`
  ],
  whyServicePack: (article, fix) => [
    `Selon ${article}, le correctif est dans ${fix}. Si le vôtre est plus ancien, il aide ; sinon, vous l’avez déjà.`,
    `À partir de ${fix}, vous avez le correctif de ${article}.`
  ],
  whyInstall: (article, fix, release) => [
    `Selon ${article}, le correctif est dans ${fix}, et ${release} est plus ancien.`,
    `${release} est plus ancien que ${fix}. Selon ${article}, le correctif est venu avec celui-ci.`
  ],
  whyFixed: (article, fix, release) => [
    `Selon ${article}, le correctif est dans ${fix}, et ${release} le contient.`,
    `Ce qui est venu avec ${fix} est aussi dans ${release}.`
  ],
  whyNotCovered: (article, product) => [
    `${article} donne la liste de ce qu’il concerne, et ${product} n’y est pas.`,
    `La liste de ${article} ne cite pas ${product}.`
  ],
  whyShown: article => [
    `${article} décrit ce que vous m’avez dit. Il ne cite aucune version à comparer à la vôtre.`,
    `Ce que vous m’avez dit est le sujet de ${article}.`
  ],
  nothingAsked: ['Je n’ai rien demandé pour l’instant.', 'Il n’y a pas de question en attente.'],
  refused: ['Vous n’êtes pas obligé de me le dire.', 'C’est très bien aussi.'],
  servicePack: [
    'Un Service Pack est un ensemble de correctifs pour un Windows donné. Chacun contient les précédents.',
    'Les Service Packs sont des lots de correctifs numérotés. Le SP3 contient tout le SP1 et le SP2.'
  ],
  winver: [
    'winver est un petit programme de Windows. Il affiche la version et le Service Pack.',
    'Tapez winver dans Démarrer, Exécuter : vous verrez quel Windows c’est.'
  ],
  eventViewer: [
    'L’Observateur d’événements montre ce que Windows consigne : Démarrer, Exécuter, tapez eventvwr, ' +
      'appuyez sur Entrée. Ouvrez l’événement et cliquez sur « Copier ».',
    'L’Observateur d’événements montre le journal de Windows. On l’ouvre avec eventvwr.'
  ],
  article: [
    'Un article de la Base de connaissances est le texte de Microsoft sur un problème : ce ' +
      'qu’on voit, pourquoi, et le correctif.',
    'Microsoft a écrit un article pour chaque problème connu.'
  ],
  virtualServer: [
    'Un serveur virtuel réunit les ports et les règles avec lesquels un service comme SMTP répond.',
    'Un service peut tourner en plusieurs serveurs virtuels, chacun avec son port et ses règles.'
  ],
  iis: [
    'IIS est la partie de Windows qui fait tourner les services web et de messagerie. Son ' +
      'nom complet est Internet Information Services.',
    'Windows fait tourner ses services web et de messagerie dans IIS.'
  ],
  event: [
    'Un événement est ce que Windows consigne quand il se passe quelque chose : un numéro, une source et un texte.',
    'Les événements sont les lignes du journal de Windows.'
  ],
  lookUpWindows: machine => [
    `${machine === null ? '' : `Sur ${machine} : `}Démarrer, Exécuter, tapez winver, appuyez ` +
      'sur Entrée. Donnez-moi la ligne qui commence par « Version ».',
    'Lancez winver et lisez la deuxième ligne.'
  ],
  lookUpEvent: [
    'Démarrer, Exécuter, tapez eventvwr, appuyez sur Entrée et ouvrez l’événement : son ID et sa ' +
      'source sont en haut. Le bouton « Copier » prend tout, vous pouvez donc le coller ici.',
    'L’ID et la source sont en haut de l’événement, dans l’Observateur d’événements. Collez-le en entier si possible.'
  ],
  lookUpExchange: [
    'Dans le Gestionnaire système Exchange, ouvrez les propriétés du serveur. L’onglet « Général » montre ' +
      'la version et le Service Pack.',
    'Regardez les propriétés du serveur, onglet « Général ».'
  ],
  lookUpSqlServer: [
    'Dans l’Analyseur de requêtes, exécutez SELECT @@VERSION. Le numéro affiché donne le Service Pack.',
    'SELECT @@VERSION le montre.'
  ],
  lookUpSms: [
    'Dans la console Administrateur SMS, ouvrez les propriétés du site. Elles montrent la version et le build.',
    'Les propriétés du site, dans la console SMS, le montrent.'
  ],
  lookUpAbout: product => [
    `Dans ${product}, ouvrez Aide, À propos. La version et le Service Pack y sont.`,
    `Aide, À propos dans ${product} le montre.`
  ]
}

import type { CASE_CHOICES as CHOICES_ENGLISH, OF_CASE as ENGLISH } from '../english/ofCase.ts'
import type { Said } from '../wording.ts'

export const CASE_CHOICES: Said<typeof CHOICES_ENGLISH> = {
  back: 'Revenir à l’assistant',
  solved: 'Oui, c’est résolu',
  notSolved: 'Non, toujours en panne'
}

export const OF_CASE: Said<typeof ENGLISH> = {
  saved: number => `J’ai enregistré cela comme dossier ${number}, avec tout ce que nous avons.`,
  told: 'Il part au support.',
  answersHere: 'La réponse viendra ici. Je transmettrai ce que vous ajoutez d’ici là.',
  answersElsewhere:
    'Donnez ce numéro quand vous parlerez au support. Je transmettrai ce que vous ajoutez ici.',
  nobodyTold:
    'Personne n’a encore été prévenu, donnez donc ce numéro au support. Ce que vous ajoutez ici va dans le dossier.',
  nobodyToldOutside:
    'Personne n’a encore été prévenu, donnez donc ce numéro quand vous parlerez au support.',
  giveNumber: 'Donnez ce numéro quand vous parlerez au support.',
  answersTo: email => `La réponse ira à ${email}.`,
  helpdesk: 'Le support',
  ofHelpdesk: 'Support',
  signedBy: name => `${name}, support`,
  joined: (name, number) =>
    `${name ?? 'Le support'} a rejoint le dossier ${number}. Ce que vous écrivez va ` +
    `maintenant ${name === null ? 'au support' : `à ${name}`}.`,
  joinedGroup: (name, number) =>
    `${name ?? 'Le support'} a rejoint le dossier ${number}. Mentionnez-moi dans votre message, et je transmettrai.`,
  joinedToo: name => `${name ?? 'Le support'} a rejoint la conversation.`,
  sent: name => `Envoyé ${name === null ? 'au support' : `à ${name}`}.`,
  onlyNames: count =>
    count === 1
      ? 'Je ne peux pas transmettre le fichier, seulement son nom.'
      : 'Je ne peux pas transmettre les fichiers, seulement leurs noms.',
  left: names => `Fin de la conversation avec ${names}.`,
  handedBack: number =>
    `Vous êtes de nouveau avec l’assistant. Le dossier ${number} reste tel quel.`,
  closed: (name, number) => `${name ?? 'Le support'} a fermé le dossier ${number}.`,
  closedAndLeft: (name, number) =>
    `${name ?? 'Le support'} a fermé le dossier ${number} et a quitté la conversation.`,
  isItSolved: 'Est-ce résolu ? Sinon, écrivez ici et je rouvrirai le dossier.',
  closedMeanwhile: 'Si vous avez encore besoin de quelqu’un, dites « parler à quelqu’un ».',
  closedSolved: number => `Tant mieux. Le dossier ${number} reste fermé, comme résolu.`,
  keptClosed: number => `Je l’ai ajouté au dossier ${number}, qui reste fermé.`,
  reopened: number => `J’ai rouvert le dossier ${number} et ajouté ce que vous avez écrit.`,
  closedAsSolved: number =>
    `Bien. J’ai fermé le dossier ${number} comme résolu. Si cela revient, écrivez ici.`,
  cancelled: number =>
    `J’ai fermé le dossier ${number}. S’il vous faut quand même quelqu’un, écrivez ici.`,
  backWithAssistant: number =>
    `Vous êtes de nouveau avec moi. Le support a toujours le dossier ${number} ; sa réponse viendra ici.`,
  contactAsked:
    'Si vous voulez, laissez votre nom et une adresse e-mail, pour que le support puisse ' +
    'vous joindre quand cette page sera fermée.',
  contactGiven: number => `Merci. Je l’ai ajouté au dossier ${number}.`,
  contactKept: 'Merci. Je le transmettrai quand vous demanderez à parler à quelqu’un.',
  contactSkipped: 'D’accord. Vous pourrez toujours l’écrire ici.',
  contactWrong: email =>
    `« ${email} » ne ressemble pas à une adresse e-mail. Vérifiez-la, ou passez cette étape.`,
  contactName: 'Votre nom (facultatif)',
  contactEmail: 'Votre adresse e-mail (facultatif)',
  contactSend: 'Envoyer',
  contactSkip: 'Passer',
  helpdeskKeeps: number => `Le support a toujours le dossier ${number}.`
}

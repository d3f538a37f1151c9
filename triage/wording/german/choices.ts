import type {
  CHOICES as CHOICES_ENGLISH,
  LABELS as LABELS_ENGLISH,
  SYMPTOMS as SYMPTOMS_ENGLISH,
  TYPED as TYPED_ENGLISH
} from '../english/choices.ts'
import type { Said } from '../wording.ts'

export const CHOICES: Said<typeof CHOICES_ENGLISH> = {
  notSure: 'Weiß ich nicht',
  none: 'Kein Service Pack',
  another: 'Etwas anderes …',
  yes: 'Ja',
  no: 'Nein',
  noneOfThese: 'Nichts davon',
  person: 'Mit einem Menschen sprechen',
  startOver: 'Von vorn beginnen',
  nextProblem: 'Das andere Problem',
  showArticle: 'Artikel anzeigen',
  openArticle: 'Artikel öffnen',
  reply: 'In eine Antwort übernehmen',
  willTry: 'Ich probiere es',
  solved: 'Problem gelöst',
  notSolved: 'Geht noch nicht',
  changeWindows: 'Windows ändern',
  changeServicePack: 'Service Pack ändern',
  changeProduct: 'Produkt ändern',
  changeEvent: 'Ereignis ändern',
  changeMachine: 'Computer ändern',
  eventIsThere: id => `Ereignis ${id} ist da`,
  noEvent: id => `Kein Ereignis ${id}`
}

export const TYPED: Said<typeof TYPED_ENGLISH> = {
  goBack: 'zurück',
  startOver: 'von vorn',
  showArticle: 'artikel anzeigen',
  show: number => `zeig Q${number}`,
  showOwn: number => `zeig HD-${number}`,
  isLevel: number => `es ist SP${number}`
}

export const SYMPTOMS: Said<typeof SYMPTOMS_ENGLISH> = {
  'mail-stall': 'Ein Maildienst reagiert nicht mehr',
  'mail-problem': 'Ein anderes Mailproblem',
  problem: 'Es geht nicht um Mail'
}

export const LABELS: Said<typeof LABELS_ENGLISH> = {
  event: 'Ereignis',
  machine: 'Computer',
  windows: 'Windows',
  product: 'Produkt',
  servicePack: 'Service Pack'
}

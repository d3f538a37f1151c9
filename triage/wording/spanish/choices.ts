import type {
  CHOICES as CHOICES_ENGLISH,
  LABELS as LABELS_ENGLISH,
  SYMPTOMS as SYMPTOMS_ENGLISH,
  TYPED as TYPED_ENGLISH
} from '../english/choices.ts'
import type { Said } from '../wording.ts'

export const CHOICES: Said<typeof CHOICES_ENGLISH> = {
  notSure: 'No lo sé',
  none: 'Ningún Service Pack',
  another: 'Otra cosa…',
  yes: 'Sí',
  no: 'No',
  noneOfThese: 'Ninguno de estos',
  person: 'Hablar con una persona',
  startOver: 'Empezar de nuevo',
  nextProblem: 'El otro problema',
  showArticle: 'Mostrar el artículo',
  openArticle: 'Abrir el artículo',
  reply: 'Poner en una respuesta',
  willTry: 'Voy a probarlo',
  solved: 'Resuelto',
  notSolved: 'Sigue sin funcionar',
  changeWindows: 'Cambiar Windows',
  changeServicePack: 'Cambiar el Service Pack',
  changeProduct: 'Cambiar el producto',
  changeEvent: 'Cambiar el evento',
  changeMachine: 'Cambiar el equipo',
  eventIsThere: id => `El evento ${id} está`,
  noEvent: id => `No hay evento ${id}`
}

export const TYPED: Said<typeof TYPED_ENGLISH> = {
  goBack: 'volver',
  startOver: 'empezar de nuevo',
  showArticle: 'mostrar el artículo',
  show: number => `muestre Q${number}`,
  showOwn: number => `muestre HD-${number}`,
  isLevel: number => `es el SP${number}`
}

export const SYMPTOMS: Said<typeof SYMPTOMS_ENGLISH> = {
  'mail-stall': 'Un servicio de correo no responde',
  'mail-problem': 'Otro problema de correo',
  problem: 'No se trata del correo'
}

export const LABELS: Said<typeof LABELS_ENGLISH> = {
  event: 'Evento',
  machine: 'Equipo',
  windows: 'Windows',
  product: 'Producto',
  servicePack: 'Service Pack'
}

import type { COURTESIES as ENGLISH } from '../english/courtesies.ts'
import type { Said } from '../wording.ts'

export const COURTESIES: Said<typeof ENGLISH> = {
  welcome:
    'Busco soluciones en Microsoft Knowledge Base. Pegue un evento del Visor de eventos, ' +
    'o dígame qué no funciona.',
  nothingFound: words => `No he encontrado ningún artículo sobre «${words}».`,
  searchHow: 'Escriba un evento, un número de artículo o lo que falla.',
  needsMention: name =>
    `En un grupo solo veo los mensajes que me mencionan. Empiece el suyo con @${name}.`,
  welcomeBack: ['Hola de nuevo.', 'Me alegra verle otra vez.'],
  help: [
    'Pegue un evento del Visor de eventos, o dígame qué dejó de funcionar y en qué Windows. Solo ' +
      'pregunto lo que necesito, y cito el artículo. Puede decir «empezar de nuevo», «mostrar el ' +
      'artículo», «es el SP1» o «hablar con una persona».',
    'En breve: deme un evento o unas palabras, y busco el artículo con la solución. ' +
      '«Empezar de nuevo» y «hablar con una persona» sirven en cualquier momento.'
  ],
  program: [
    'Soy un programa que consulta artículos. Si prefiere una persona, diga «hablar con una persona».',
    'Sigo siendo un programa, pero puede pedir una persona.'
  ],
  hello: ['Hola.', 'Hola otra vez.'],
  bye: ['Adiós. Si vuelve, seguimos aquí.', 'Hasta la próxima.'],
  thanks: ['De nada.', 'Es un placer.'],
  noNeedToApologize: ['No se preocupe.', 'No pasa nada.'],
  speaks: ['Sigo en español.', 'De acuerdo, en español.'],
  wait: ['Tómese su tiempo. Aquí estaré.', 'No hay prisa.'],
  solved: [
    'Bien. Si surge algo más, péguelo aquí.',
    'Me alegro. Aquí estoy si me necesita otra vez.'
  ],
  startedOver: [
    'Empezamos de nuevo. ¿Qué no funciona, y en qué equipo?',
    'Otra vez desde el principio. ¿Qué no funciona?'
  ],
  allRight: [
    'De acuerdo. Pegue otro evento, o dígame qué más ve.',
    'Muy bien. Aquí estoy si hay algo más.'
  ],
  willTry: ['Bien. Cuénteme cómo va.', 'De acuerdo. Dígame si ayudó.'],
  sorry: ['Siento que esto le quite tiempo.', 'Sé que es una molestia.'],
  empty: ['Ese mensaje estaba vacío.', 'No he recibido nada que pueda leer.'],
  unreadPicture: name => [
    `No sé leer imágenes${name === null ? '' : ` (${name})`}. Para enviar el evento como texto: ` +
      '1. Ábralo en el Visor de eventos. 2. Pulse el botón Copiar. 3. Péguelo aquí.',
    `Solo leo texto, así que ${name ?? 'esta imagen'} no me sirve. En el Visor de eventos, ` +
      'abra el evento, pulse Copiar y péguelo aquí.'
  ],
  unreadLog: name => [
    `No he podido leer ningún evento en ${name ?? 'ese registro'}. Ábralo en el Visor de eventos, ` +
      'copie el evento y péguelo aquí.',
    `No hay ningún evento que pueda leer en ${name ?? 'ese registro'}. Pruebe con ` +
      'wevtutil qe ARCHIVO.evtx /lf:true /f:text > events.txt y envíeme events.txt.'
  ],
  unreadFile: name => [
    `No sé leer ${name ?? 'ese archivo'}. Pegue el evento como texto, ` +
      'o envíe un archivo .txt, .csv, .xml, .evtx o .evt.',
    `Solo leo texto y registros de eventos, así que ${name ?? 'ese archivo'} no me sirve.`
  ],
  picture: [
    'Solo leo texto: copie el evento en el Visor de eventos y péguelo aquí.',
    'No sé leer ese tipo de archivo. Envíeme el texto del evento.'
  ],
  fileNotRead: [
    'Solo leo texto, así que he pasado por alto su archivo.',
    'No he podido leer su archivo, solo el texto.'
  ],
  tooLong: kilobytes =>
    `Es más de lo que puedo leer de una vez (${kilobytes} KB). Pegue solo el evento y las líneas de alrededor.`,
  tooMuchAtOnce: 'Es demasiado de una vez. Envíeme solo el evento.',
  noWords: 'No encuentro palabras en este mensaje.',
  pressed: (who, words) => `${who}: ${words}.`,
  changedAbove: 'He cambiado la respuesta de arriba.',
  forgotten:
    'Está borrado: lo que usted dijo, lo que dije yo y su caso. Pegue un evento para empezar de nuevo.',
  isBeingDeleted:
    'Se está borrando, y ahora tarda un poco más. Pegue un evento para empezar de nuevo.',
  failed: 'Algo salió mal, y he perdido su último mensaje. Dígalo otra vez, o pida una persona.',
  gaveUp:
    'He intentado tres veces leer su último mensaje y no he podido. Envíeme solo el evento, o pida una persona.',
  unclear: ['Lo siento, no lo he entendido.', 'Todavía no sé a qué se refiere.'],
  offerPerson: [
    'Una persona puede ayudar: diga «hablar con una persona».',
    'También puedo pasar esto a una persona.'
  ],
  language: language => [
    `Todavía no sé escribir en ${language}. Quizá una persona pueda: diga «hablar con una persona».`,
    `Lo siento, aún no escribo en ${language}. Si quiere, lo paso a una persona.`
  ],
  languageUnderstood: language => [
    `Le he entendido, pero todavía no sé escribir en ${language}. Quizá una persona pueda: ` +
      'diga «hablar con una persona».',
    `Le entiendo, pero no puedo contestar en ${language}. Si quiere, lo paso a una persona.`
  ]
}

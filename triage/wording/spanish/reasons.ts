import type { REASONS as ENGLISH } from '../english/reasons.ts'
import type { Said } from '../wording.ts'

export const REASONS: Said<typeof ENGLISH> = {
  whySymptom: [
    'De eso depende en qué artículo miro.',
    'Lo necesito para encontrar el artículo correcto.'
  ],
  whySource: [
    'Varios programas pueden usar el mismo número; el origen dice cuál es.',
    'Con el origen o el texto puedo decir qué evento es.'
  ],
  whyArticle: [
    'Puede encajar más de un artículo, y no quiero adivinar.',
    'Usted los distingue mejor que yo.'
  ],
  whyThisArticle: [
    'Un artículo puede encajar con lo que dice, pero no quiero adivinar.',
    'Usted sabe mejor si es lo mismo.'
  ],
  whyProduct: (article, product) => [
    `${article} da una corrección para ${product}, así que depende de lo que usted tenga.`,
    `La corrección de ${article} es solo para ${product}.`
  ],
  whyServicePack: (article, fix) => [
    `Según ${article}, la corrección está en ${fix}. Si el suyo es anterior, ayuda; si no, ya la tiene.`,
    `A partir de ${fix} tiene la corrección de ${article}.`
  ],
  whyInstall: (article, fix, release) => [
    `Según ${article}, la corrección está en ${fix}, y ${release} es anterior.`,
    `${release} es anterior a ${fix}. Según ${article}, la corrección llegó con ese.`
  ],
  whyFixed: (article, fix, release) => [
    `Según ${article}, la corrección está en ${fix}, y ${release} lo incluye.`,
    `Lo que llegó con ${fix} está también en ${release}.`
  ],
  whyNotCovered: (article, product) => [
    `${article} enumera de qué trata, y ${product} no está en la lista.`,
    `La lista de ${article} no nombra ${product}.`
  ],
  whyShown: article => [
    `${article} describe lo que usted dice. No nombra ninguna versión que comparar con la suya.`,
    `Lo que usted dice es el tema de ${article}.`
  ],
  nothingAsked: ['Ahora mismo no he preguntado nada.', 'No hay ninguna pregunta abierta.'],
  refused: ['No tiene que decírmelo.', 'Así también está bien.'],
  servicePack: [
    'Un Service Pack es un conjunto de correcciones para un Windows. Cada uno incluye los anteriores.',
    'Los Service Packs son conjuntos numerados de correcciones. El SP3 incluye todo el SP1 y el SP2.'
  ],
  winver: [
    'winver es un pequeño programa de Windows. Muestra la versión y el Service Pack.',
    'Escriba winver en Inicio, Ejecutar: muestra qué Windows es.'
  ],
  eventViewer: [
    'El Visor de eventos muestra lo que Windows registra: Inicio, Ejecutar, escriba eventvwr, pulse ' +
      'Entrar. Abra el evento y pulse el botón Copiar.',
    'El Visor de eventos muestra el registro de Windows. Se abre con eventvwr.'
  ],
  article: [
    'Un artículo de Knowledge Base es el texto de Microsoft sobre un problema: qué se ve, por qué, y la solución.',
    'Microsoft escribió un artículo para cada problema conocido.'
  ],
  virtualServer: [
    'Un servidor virtual reúne los puertos y las reglas con que responde un servicio como SMTP.',
    'Un servicio puede funcionar como varios servidores virtuales, cada uno con su puerto y sus reglas.'
  ],
  iis: [
    'IIS es la parte de Windows que ejecuta los servicios web y de correo. Su nombre ' +
      'completo es Internet Information Services.',
    'Windows ejecuta sus servicios web y de correo en IIS.'
  ],
  event: [
    'Un evento es lo que Windows registra cuando pasa algo: un número, un origen y un texto.',
    'Los eventos son las entradas del registro de Windows.'
  ],
  lookUpWindows: machine => [
    `${machine === null ? '' : `En ${machine}: `}Inicio, Ejecutar, escriba winver, pulse ` +
      'Entrar. Dígame la línea que empieza por «Versión».',
    'Ejecute winver y lea la segunda línea.'
  ],
  lookUpEvent: [
    'Inicio, Ejecutar, escriba eventvwr, pulse Entrar y abra el evento: su identificador y su origen ' +
      'están arriba. El botón Copiar lo toma todo, así puede pegarlo aquí.',
    'El identificador y el origen están arriba en el evento, en el Visor de eventos. Péguelo entero si puede.'
  ],
  lookUpExchange: [
    'En el Administrador del sistema de Exchange, abra las propiedades del servidor. La ficha General ' +
      'muestra la versión y el Service Pack.',
    'Mire las propiedades del servidor, ficha General.'
  ],
  lookUpSqlServer: [
    'En el Analizador de consultas, ejecute SELECT @@VERSION. El número que muestra da el Service Pack.',
    'SELECT @@VERSION lo muestra.'
  ],
  lookUpSms: [
    'En la consola del Administrador de SMS, abra las propiedades del sitio. Muestran la versión y la compilación.',
    'Las propiedades del sitio en la consola de SMS lo muestran.'
  ],
  lookUpAbout: product => [
    `En ${product}, abra Ayuda, Acerca de. Muestra la versión y el Service Pack.`,
    `Ayuda, Acerca de en ${product} lo muestra.`
  ]
}

import type { TALK as ENGLISH } from '../english/talk.ts'
import type { Said } from '../wording.ts'

export const TALK: Said<typeof ENGLISH> = {
  correction: (now, before) => `Entendido: ${now}, no ${before}.`,
  fitsToo: ['Eso también encaja.', 'Eso encaja igualmente.'],
  narrowed: ['Eso ayuda.', 'Eso reduce las posibilidades.'],
  afterAll: ['Después de todo, encaja.', 'Con eso, parece que sí es este.'],
  ratherThis: ['Entonces este encaja mejor.', 'En ese caso es más bien este.'],
  anotherProblem: [
    'Ese es otro problema, así que lo miro aparte. Diga «volver» para regresar al anterior.',
    'Lo tomo como un problema aparte; «volver» regresa al anterior.'
  ],
  keptForLater: words => [
    `Terminemos primero con este; he guardado «${words}» para después.`,
    `Una cosa cada vez: «${words}» viene luego.`
  ],
  alsoMentioned: words => [`También ha mencionado «${words}».`, `Aún queda «${words}».`],
  nextProblem: words => [`Ahora, «${words}».`, `Pasemos a «${words}».`],
  leftOut: words => [`De acuerdo, sin «${words}».`, `Entonces dejo «${words}» aparte.`],
  notToldYet: name => [
    `Aún no me ha hablado de «${name}». ¿Qué le pasa?`,
    `¿Qué falla en «${name}»? Aún no lo ha mencionado.`
  ],
  noneWaiting: ['No me ha hablado de ningún otro.', 'De momento no hay otro problema.'],
  backAgain: ['Volvamos a ese.', 'Estamos otra vez en ese.'],
  onlyThisOne: ['Solo me ha hablado de este.', 'De momento no hay otro.'],
  undone: ['Un paso atrás.', 'He retirado su última respuesta.'],
  nothingToUndo: ['Aún no hay nada que deshacer.', 'Antes de esto no se contestó nada.'],
  newMachine: machine => [
    `${machine} es otro equipo, así que no tomo nada del anterior.`,
    `Miro ${machine} aparte.`
  ],
  otherMachine: ['Ese es otro equipo.', 'Es, pues, un equipo más.'],
  fineThere: machine => [
    `Entonces ${machine} no tiene que ver. Si ocurre también allí, dígamelo.`,
    `Dejo ${machine} aparte mientras funcione bien.`
  ],
  machineNeeds: (machine, fix) => [`${machine} necesita ${fix} o posterior.`],
  machineHasFix: (machine, fix) => [`${machine} ya tiene la corrección: llegó con ${fix}.`],
  machineNotCovered: (machine, article) => [`${article} no trata de lo que hay en ${machine}.`],
  machineRead: (machine, article) => [`En ${machine}, haga lo que dice ${article}.`],
  machineOpen: machine => [`Aún no sé qué necesita ${machine}.`],
  machinesNoted: count => `He anotado qué hay en ${count} equipos.`,
  machinesCounted: (all, { need, have, notCovered, read, open }) => {
    const parts = [
      ...(need === 0
        ? []
        : [need === 1 ? 'Uno necesita la corrección.' : `${need} necesitan la corrección.`]),
      ...(have === 0 ? [] : [have === 1 ? 'Uno ya la tiene.' : `${have} ya la tienen.`]),
      ...(read === 0 ? [] : [`El artículo es para ${read}.`]),
      ...(notCovered === 0 ? [] : [`No es para ${notCovered}.`]),
      ...(open === 0 ? [] : [`De ${open} no puedo decirlo.`])
    ]
    return `Ha nombrado ${all} equipos. ${parts.join(' ')}`
  },
  moreMachines: left => `Y ${left} más.`,
  rowsLeftOut: rows =>
    rows === 1
      ? 'He dejado fuera una fila: no he podido leer de qué equipo es.'
      : `He dejado fuera ${rows} filas: no he podido leer de qué equipos son.`,
  ruledOut: (articles, count) =>
    `Entonces ${count === 1 ? 'queda descartado' : 'quedan descartados'} ${articles}.`,
  noted: words => [
    `Anotado: «${words}».`,
    `Lo tendré en cuenta: «${words}».`,
    `He añadido «${words}».`
  ],
  notedEvent: event => [
    `Anotado: ${event}. Aquí no cambia nada.`,
    `Lo tendré en cuenta: ${event}.`
  ],
  sameAnswer: ['Eso es lo que tengo.', 'Ya lo tenía, así que no cambia nada.'],
  recap: facts => [`Hasta ahora: ${facts}.`, `Lo que tengo: ${facts}.`],
  recapNothing: ['Hasta ahora no sé nada de su caso.', 'Todavía no me ha dicho nada.'],
  stillSo: verdict => [
    `La misma respuesta que antes: ${verdict}`,
    `Eso no cambia nada: ${verdict}`
  ],
  stillThisArticle: article => [
    `${article} sigue encajando: lo que dice está arriba.`,
    `Eso no cambia nada de ${article}.`
  ],
  thatOne: fix => [`Sí, ese: la corrección llegó con ${fix}.`, `Sí. La corrección está en ${fix}.`],
  wouldNotCover: (article, product) => [
    `${article} no nombra ${product}, así que no puedo decirlo.`,
    `No puedo decirlo: ${product} no está en la lista de ${article}.`
  ],
  laterHolds: (level, fix) => [
    `Sí: ${level} incluye también ${fix}.`,
    `Con eso basta: ${level} incluye ${fix}.`
  ],
  tooEarly: (level, fix) => [
    `No: ${level} es anterior a ${fix}, que tiene la corrección.`,
    `${level} no basta. La corrección llegó con ${fix}.`
  ],
  levelWithFix: fix => [`La corrección llegó con ${fix}.`, `La corrección está en ${fix}.`],
  levelHasFix: (level, fix) => [
    `${level} incluye ${fix}, que tiene la corrección.`,
    `La corrección llegó con ${fix}, y ${level} lo incluye.`
  ],
  levelLacksFix: (level, fix) => [
    `${level} es anterior a ${fix}, que tiene la corrección.`,
    `La corrección llegó con ${fix}, después de ${level}.`
  ],
  names: (article, services) => [
    `${article} menciona también ${services}.`,
    `Sí: ${services} está en ${article}.`
  ],
  namesNot: (article, services) => [
    `${article} no menciona ${services}.`,
    `No hay nada sobre ${services} en ${article}.`
  ],
  whereItWas: article => [
    `De aquí dice ${article} que se obtiene. Puede que la dirección ya no exista; entonces puede ayudar una persona.`,
    `${article} dice dónde estaba entonces.`
  ],
  whereToGet: article => [
    `${article} dice qué tiene la corrección, no dónde obtenerla. Una persona puede ayudar con eso.`,
    `${article} no dice dónde obtenerla.`
  ],
  otherWay: article => [
    `${article} no da otra forma. Quizá una persona conozca alguna.`,
    `No encuentro otra forma en ${article}.`
  ],
  givesAsCause: article => [
    `Entiendo su duda. Esta es la causa que da ${article}.`,
    `${article} lo atribuye a esto. Una persona puede mirarlo con usted.`
  ],
  saysToDoThis: article => [
    `Esto es lo que ${article} dice que se haga.`,
    `${article} dice que se haga esto.`
  ],
  warnsAndNoOther: article => [
    `${article} advierte de eso y no da otra forma. Quizá una persona conozca alguna.`,
    `Usted decide. Esta es la advertencia de ${article}; no da otra forma.`
  ],
  listedOnly: article => [
    `${article} solo enumera estos. No dice qué había antes.`,
    `No puedo decir cómo habría sido. ${article} trata de estos.`
  ],
  eventOf: (article, event) => [
    `Me refiero al evento ${event}, tal como lo describe ${article}.`,
    `Es el evento ${event}. Estas son las líneas de ${article}.`
  ],
  meansLevelOf: product => [
    `Me refiero al Service Pack de ${product}.`,
    `Se trata del de ${product}.`
  ],
  orSecondWay: article => [
    `¿Se ha resuelto? Si no, ${article} da otra forma.`,
    `Si eso no ayudó, esto es lo siguiente que ${article} dice que se pruebe.`
  ],
  workaround: article => [
    `${article} da una solución alternativa.`,
    `Esto dice ${article} que se haga en ese caso.`
  ],
  articleSays: article => [
    `Esto dice ${article} al respecto.`,
    `${article} tiene esto sobre el tema.`
  ],
  saysAbout: (article, about) => [
    `Esto dice ${article} al respecto (${about}).`,
    `Sobre este punto (${about}), ${article} tiene esto.`
  ],
  saysNothing: (article, about) => [
    `${article} no dice nada al respecto (${about}). Quizá una persona lo sepa.`,
    `No hay nada sobre eso (${about}) en ${article}. Puede leerlo, o preguntar a una persona.`
  ],
  yesSays: article => [`Sí, ${article} lo dice.`, `Sí. Este es el texto de ${article}.`],
  closest: article => [
    `Esto es lo más cercano que encuentro en ${article}.`,
    `${article} no se acerca más que aquí.`
  ],
  notInArticle: article => [
    `${article} no lo dice. Quizá una persona lo sepa.`,
    `Eso no está en ${article}. Puede leerlo, o preguntar a una persona.`
  ],
  goesOnSo: article => [
    `${article} no dice que desaparezca solo. Esto es lo que describe.`,
    `${article} no dice si puede esperar. Lo describe así.`
  ],
  howOld: (article, month, products) => [
    `${article} se actualizó por última vez en ${month}, y trata de ${products}. ` +
      'Si usted tiene otra cosa, diga «ninguno de estos», o pida una persona.',
    `Es de ${month}. Si no tiene ${products}, puede que no encaje: ` +
      'diga «ninguno de estos», o pida una persona.'
  ],
  isAbout: article => [`${article} trata de estos.`, `Esta es la lista de ${article}.`],
  isInList: (article, product) => [
    `${article} nombra también ${product}.`,
    `Sí, ${product} está en la lista de ${article}.`
  ],
  noStatus: article => [
    `${article} no lo dice ni nombra ninguna corrección.`,
    `No hay nada sobre eso en ${article}.`
  ],
  nextTitles: ['Estos son los siguientes.', 'Los más cercanos después son estos.'],
  noMoreTitles: ['No he encontrado más.', 'Ningún otro título se acerca.'],
  nextInstall: (fix, article) => [
    `Instale ${fix} o posterior, como dice ${article}. Después compruebe si sigue ocurriendo.`,
    `El siguiente paso es ${fix}, según ${article}. Una persona puede ayudarle.`
  ],
  nextRead: article => [
    `Siga lo que dice ${article} y luego dígame si ayudó.`,
    `El siguiente paso está en ${article}. Diga «mostrar el artículo» para leerlo entero.`
  ],
  nobodyYet: [
    'Todavía no lo tiene nadie. Diga «hablar con una persona», y lo paso.',
    'Aún no lo he pasado. Para eso, diga «hablar con una persona».'
  ],
  nextPerson: [
    'Hable con una persona, o pegue otro evento.',
    'Una persona puede seguir desde aquí.'
  ],
  notBeforeWhich: [
    'No puedo decirlo hasta saber qué artículo encaja.',
    'Eso depende de qué artículo encaje.'
  ],
  noneSays: [
    'Ninguno de los artículos que nombré lo dice.',
    'Los artículos que nombré no lo dicen. Puede leerlos, o preguntar a una persona.'
  ],
  ifItIs: (article, answer) => `Si es ${article}: ${answer}`,
  noneNewer: [
    'Solo tengo los artículos que me dieron, y ninguno encaja. Quizá una persona sepa más.',
    'No tengo un artículo más reciente. También puedo pasar esto a una persona.'
  ],
  beyond: [
    'Los artículos no lo dicen. Puede leerlos, o preguntar a una persona.',
    'Solo sé lo que dicen los artículos. Quizá una persona sepa más.'
  ]
}

import type { CASE_CHOICES as CHOICES_ENGLISH, OF_CASE as ENGLISH } from '../english/ofCase.ts'
import type { Said } from '../wording.ts'

export const CASE_CHOICES: Said<typeof CHOICES_ENGLISH> = {
  back: 'Volver al asistente',
  solved: 'Sí, resuelto',
  notSolved: 'No, sigue sin funcionar'
}

export const OF_CASE: Said<typeof ENGLISH> = {
  saved: number => `He guardado esto como caso ${number}, con todo lo que tenemos.`,
  told: 'Va de camino a soporte.',
  answersHere: 'La respuesta llegará aquí. Mientras tanto, paso lo que usted añada.',
  answersElsewhere: 'Dé ese número cuando hable con soporte. Paso lo que usted añada aquí.',
  nobodyTold:
    'Todavía no se ha avisado a nadie, así que dé ese número a soporte. Lo que añada aquí va al caso.',
  nobodyToldOutside:
    'Todavía no se ha avisado a nadie, así que dé ese número cuando hable con soporte.',
  giveNumber: 'Dé ese número cuando hable con soporte.',
  answersTo: email => `La respuesta irá a ${email}.`,
  helpdesk: 'Soporte',
  ofHelpdesk: 'Soporte',
  signedBy: name => `${name}, soporte`,
  joined: (name, number) =>
    `${name ?? 'Soporte'} se ha unido al caso ${number}. Lo que escriba ahora llega a ${name ?? 'soporte'}.`,
  joinedGroup: (name, number) =>
    `${name ?? 'Soporte'} se ha unido al caso ${number}. Mencióneme en lo que escriba, y lo paso.`,
  joinedToo: name => `${name ?? 'Soporte'} se ha unido.`,
  sent: name => `Enviado a ${name ?? 'soporte'}.`,
  onlyNames: count =>
    count === 1
      ? 'No puedo pasar el archivo, solo su nombre.'
      : 'No puedo pasar los archivos, solo sus nombres.',
  left: names => `Ya no está en la conversación: ${names}.`,
  handedBack: number => `Vuelve a estar con el asistente. El caso ${number} queda como está.`,
  closed: (name, number) => `${name ?? 'Soporte'} ha cerrado el caso ${number}.`,
  closedAndLeft: (name, number) =>
    `${name ?? 'Soporte'} ha cerrado el caso ${number} y ha dejado la conversación.`,
  isItSolved: '¿Está resuelto? Si no, escriba aquí y reabro el caso.',
  closedMeanwhile: 'Si aún necesita a alguien, diga «hablar con una persona».',
  closedSolved: number => `Me alegro. El caso ${number} queda cerrado como resuelto.`,
  keptClosed: number => `Lo he añadido al caso ${number}, que sigue cerrado.`,
  reopened: number => `He reabierto el caso ${number} y añadido lo que escribió.`,
  closedAsSolved: number =>
    `Bien. He cerrado el caso ${number} como resuelto. Si vuelve a ocurrir, escriba aquí.`,
  cancelled: number =>
    `He cerrado el caso ${number}. Si al final necesita a alguien, escriba aquí.`,
  backWithAssistant: number =>
    `Vuelve a estar conmigo. Soporte sigue teniendo el caso ${number}; si contesta, lo verá aquí.`,
  contactAsked:
    'Si quiere, deje su nombre y un correo electrónico, para que soporte pueda localizarle ' +
    'cuando esta página esté cerrada.',
  contactGiven: number => `Gracias. Lo he añadido al caso ${number}.`,
  contactKept: 'Gracias. Lo pasaré cuando pida una persona.',
  contactSkipped: 'De acuerdo. Puede escribirlo aquí en cualquier momento.',
  contactWrong: email => `«${email}» no parece un correo electrónico. Revíselo, u omita este paso.`,
  contactName: 'Su nombre (opcional)',
  contactEmail: 'Su correo electrónico (opcional)',
  contactSend: 'Enviar',
  contactSkip: 'Omitir',
  helpdeskKeeps: number => `Soporte sigue teniendo el caso ${number}.`
}

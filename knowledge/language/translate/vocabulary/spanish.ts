import type { Vocabulary } from './vocabulary.ts'

/** Tú and usted alike, of Spain and of America, and as it is typed on a telephone. */
export const SPANISH: Vocabulary = {
  small:
    'el, la, los, las, lo, un, una, unos, de, del, al, a, en, con, por, para, y, e, o, que, ' +
    'q, se, me, te, le, nos, mi, su, tu, yo, usted, es, son, esta, estan, estoy, era, sea, ' +
    'seria, soy, fue, ha, han, he, hemos, hay, habia, tiene, tienes, tengo, tenemos, tener, ' +
    'eso, esto, ese, esa, este, estos, si, pues, entonces, es que, oye, oiga, mira, perdon, ' +
    'perdona, perdone, disculpa, disculpe, lo siento, bueno, vale, ok, okay, pero, eh, hola, ' +
    'buenos dias, buenas tardes, buenas, genial, perfecto, la verdad, exactamente, ' +
    'por favor, porfa, porfavor, ahora, ahora mismo, ya, muy, bien, todo, hombre, senor, ah, ' +
    'oh, de eso, mas, me sale, ha surgido, surgido, hacer, hecho eso, como tal, tan, tanto, ' +
    'solo, de momento, por ahora, aqui, algo de, ser, hasta ahora, me equivoque, ' +
    'tambien tengo, alguna, algun, despues, luego, lleva',
  term:
    'service pack=service pack, service packs=service pack, servicepack=service pack, ' +
    'sp=service pack, winver=winver, iis=iis, kb=kb, visor de eventos=event viewer, ' +
    'visor de sucesos=event viewer, evento=event, suceso=event',
  what:
    'que, q, que es, significa, quiere decir, para que es, para que sirve, que hace, ' +
    'definicion, que seria, explica, explicas, explique, explicar',
  why:
    'por que, porque, xq, porq, pq, para que, pa que, con que fin, que importancia, ' +
    'que mas da, cual es la razon, cual es el motivo, a que viene, por que motivo, ' +
    'por que razon',
  where: 'donde, como, de donde, en donde, por donde, adonde',
  sure: 'seguro, segura, de verdad, en serio, de veras, cierto, verdad',
  ask: 'preguntas, pregunta, preguntar, saber, saberlo, quieres, quiere, pides, pide, interesa',
  need:
    'necesitas, necesita, necesario, necesaria, importante, importa, importancia, ' +
    'hace falta, ese dato, que ver, relevante, sirve, requiere, hay que, tengo que, debo',
  see:
    'veo, ver, verlo, ve, mirar, mirarlo, miro, encuentro, encontrar, encontrarlo, averiguo, ' +
    'averiguar, averiguarlo, compruebo, comprobar, comprobarlo, consulto, consultar, busco, ' +
    'buscar, leo, leer, pone, aparece, sale, dice, viene, saberlo, se',
  know: 'se, sabria, sabemos, decir, decirte, decirle, decirlo, conozco, recuerdo, acuerdo',
  unknown:
    'ni idea, ninguna idea, no tengo idea, ni la menor idea, ni puta idea, no estoy seguro, ' +
    'no estoy segura, no seguro, desconozco, a saber, no se, no lo se',
  not: 'no, nada, ni, ningun, ninguno, ninguna, nunca, tampoco, sin',
  here:
    'delante, equipo, servidor, maquina, ordenador, computadora, oficina, memoria, mano, ' +
    'ahi, cual, tiene',
  person: 'alguien, persona, humano, humana, tecnico, tecnica, operador, asesor, ser humano',
  talk:
    'hablar, chatear, contactar, comunicarme, tratar, llamar, llamarme, llame, ayudar, ' +
    'ayudarme, atender, atenderme, atienda, paseme, pasame, pongame, ponme, comuniqueme, ' +
    'real, de verdad, de carne y hueso',
  forget: 'olvidame, olvideme, olvida me, olvidate de mi, olvidese de mi, olvidarme',
  delete: 'borra, borrar, borre, borres, elimina, eliminar, elimine, suprime, suprimir',
  own: 'mis, datos, mensajes, personales, historial, conversacion, todos',
  other:
    'otro, otra, otros, otras, nuevo, nueva, alternativa, alternativas, diferente, distinto, ' +
    'distinta',
  thing: 'cosa',
  problem: 'problema, problemas, fallo, duda, pregunta, tema, incidencia',
  begin:
    'empezar, empecemos, empieza, empezamos, comenzar, comencemos, de nuevo, desde cero, ' +
    'de cero, desde el principio, del principio, volvamos a empezar, volver a empezar, ' +
    'otra vez, partir, reiniciar la conversacion',
  back: 'atras, deshacer, deshaz, anterior, retroceder, volver atras, vuelve, regresar',
  works:
    'funciona, va, anda, responde, marcha, funciono, funcionado, funcionando, solucionado, ' +
    'solucionada, soluciono, soluciona, resuelto, resolvio, resuelve, arreglado, arreglo, ' +
    'arregla, quedo, sirvio, servido, sirve, ayudo, ayudado, ayuda, jala, ir',
  change: 'cambiado, cambio, cambia, cambios, exito, resultado, mejora, diferencia, hizo, efecto',
  same: 'igual, lo mismo, mismo, misma, en las mismas, fallando, colgado, caido, mal',
  still: 'sigue, continua, seguimos, sigo, todavia, aun, siguen',
  try:
    'probar, probarlo, pruebo, probare, intentar, intentarlo, intento, intentare, hago, ' +
    'hare, hacerlo, instalo, instalar, instalarlo, instalare',
  already: 'ya',
  done: 'hecho, hice, hicimos, probado, probe, intentado, intente, instalado, instale',
  show:
    'muestra, muestrame, muestreme, muestre, ensename, enseneme, ensena, ensenar, mostrar, ' +
    'ver, leer, leerlo, dame, deme, abre, abrir, pasame, manda',
  article: 'articulo, texto completo',
  get:
    'descargo, descargar, descargarlo, descarga, bajo, bajar, bajarme, consigo, conseguir, ' +
    'encuentro, encontrar, obtengo, obtener, saco, sacar',
  also:
    'tambien, sirve, vale, funciona, basta, serviria, valdria, igual, directamente, poner, ' +
    'instalar, mejor, en su lugar, iria bien',
  restart: 'reiniciar, reiniciarlo, reinicio, rearrancar, rebotar, arrancar de nuevo',
  way:
    'forma, manera, solucion, soluciones, opcion, opciones, via, alternativa, posibilidad, ' +
    'metodo, alternativas',
  none: 'ninguno, ningun, nada, sin, ninguna',
  installed: 'instalado, instalada, puesto, puesta, todavia, aun',
  maybe: 'creo, me parece, quizas, quiza, supongo, diria, pienso',
  meant:
    'entiendo, comprendo, pillo, entendido, entendi, quieres decir, quiere decir, ' +
    'te refieres, se refiere, como que, como dices, pregunta',
  wait:
    'espera, espere, esperate, esperame, momento, momentito, segundito, minuto, minutito, ' +
    'rato, dame, deme, un segundo',
  recap:
    'resume, resumeme, resumen, recapitula, recapitulemos, por donde ibamos, ' +
    'donde estabamos, en que quedamos, que sabes, que tienes, apuntado, anotado',
  bot: 'robot, bot, humano, humana, persona, maquina, ordenador, programa, ia, real',
  you: 'eres, es usted, hablo, hablando, estoy hablando, tu',
  can:
    'puedes hacer, sabes hacer, puede hacer, puedes ayudarme, puedes ayudar, funcionas, ' +
    'ayuda, ayudarme',
  next:
    'hago, hacemos, siguiente, paso, que sigue, ahora que, debo hacer, tengo que hacer, ' +
    'hay que hacer, puedo hacer, primero',
  old:
    'de cuando, de que ano, de que fecha, viejo, antiguo, vigente, actualizado, ' +
    'desactualizado, cuantos anos',
  lose: 'pierdo, pierden, perder, perdere, pierde, datos, correos, mis, mensajes',
  long: 'cuanto, cuanto tiempo, tarda, dura, tardara, demora, tiempo',
  bye:
    'adios, hasta luego, hasta manana, hasta pronto, chao, chau, nos vemos, ' +
    'que tenga buen dia, buen dia',
  time:
    'hoy, manana, esta noche, luego, esta tarde, fin de semana, en seguida, enseguida, ' +
    'despues',
  product: 'windows, cual, version, sistema, que windows',
  yes: 'sip, exacto, eso es, claro',
  no: 'no, nop',
  thanks: 'gracias, muchas',
  modal:
    'puedo, puede, podria, podemos, quiero, quisiera, querria, gustaria, queremos, prefiero, ' +
    'deseo, necesito, debo, tengo que, hay que, voy, vamos, va a, puedes, podrias, ' +
    'habra que, habia, tendria',
  step: 'volver, vuelve, vuelva, volvamos, regresar, regresa, un paso, paso, hacia',
  is: 'es, tiene, tengo, tenemos, lleva, hay, esta, era',
  fault: 'error',
  desk: 'soporte, helpdesk, agente'
}

import type { LanguageWords } from './languageWords.ts'

export const SPANISH: LanguageWords = {
  language: 'es',
  dates: { order: 'dmy', mark: '/' },
  strong: {
    type: ['Tipo de suceso', 'Tipo de evento', 'Tipo del suceso'],
    source: ['Origen del suceso', 'Origen del evento', 'Origen de suceso', 'Origen de evento'],
    log: ['Nombre de registro', 'Nombre del registro', 'Registro de eventos'],
    category: [
      'Categoría del suceso',
      'Categoría de suceso',
      'Categoría del evento',
      'Categoría de la tarea',
      'Categoría de tarea',
      'Categoría de tareas'
    ],
    id: [
      'Id. suceso',
      'Id. de suceso',
      'Id. del suceso',
      'Id. del evento',
      'Id. de evento',
      'Id. evento',
      'Id de evento',
      'Id del evento',
      'Identificador del evento',
      'Identificador de evento',
      'Identificador de suceso',
      'Código de evento',
      'Número de evento',
      'Núm. de suceso'
    ],
    datetime: ['Fecha y hora', 'Registrado'],
    description: ['Descripción del suceso', 'Descripción del evento'],
    other: ['XML de evento', 'XML de eventos', 'XML del evento']
  },
  weak: {
    type: ['Tipo'],
    level: ['Nivel'],
    source: ['Origen'],
    log: ['Registro'],
    category: ['Categoría', 'Tarea'],
    id: ['Suceso', 'Evento', 'Id.'],
    date: ['Fecha'],
    time: ['Hora'],
    user: ['Usuario'],
    computer: ['Equipo', 'Ordenador'],
    description: ['Descripción', 'Mensaje'],
    keywords: ['Palabras clave'],
    data: ['Datos'],
    other: ['Código de operación']
  },
  levels: {
    error: ['Error'],
    warning: ['Advertencia'],
    information: ['Información', 'Informativo', 'Detallado'],
    'audit-success': [
      'Auditoría correcta',
      'Auditoría de aciertos',
      'Acierto de auditoría',
      'Aciertos',
      'Auditoría de éxito',
      'Auditoría de operaciones correctas',
      'Auditoría con éxito'
    ],
    'audit-failure': [
      'Error de auditoría',
      'Auditoría de errores',
      'Errores',
      'Auditoría de error',
      'Auditoría de operaciones con error',
      'Auditoría errónea',
      'Auditoría no correcta'
    ],
    critical: ['Crítico']
  }
}

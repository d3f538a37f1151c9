import type { LanguageWords } from './languageWords.ts'

/** Of Brazil and of Portugal. */
export const PORTUGUESE: LanguageWords = {
  language: 'pt',
  dates: { order: 'dmy', mark: '/' },
  strong: {
    type: ['Tipo de evento', 'Tipo do evento', 'Tipo de Evento'],
    source: [
      'Fonte de evento',
      'Fonte do evento',
      'Origem do evento',
      'Origem de evento',
      'Origem do Evento'
    ],
    log: ['Nome do Log', 'Nome do log', 'Nome do Registo', 'Nome do Registro', 'Log de eventos'],
    category: [
      'Categoria do evento',
      'Categoria de evento',
      'Categoria da Tarefa',
      'Categoria de Tarefa',
      'Categoria de Tarefas',
      'Categoria da tarefa'
    ],
    id: [
      'Identificação do evento',
      'Identificação de evento',
      'Identificação do Evento',
      'ID do evento',
      'ID de evento',
      'ID do Evento',
      'Id. do evento',
      'Identificador do evento',
      'Identificador de evento',
      'Código do evento',
      'Número do evento'
    ],
    datetime: ['Data e Hora', 'Data e hora', 'Registrado em'],
    description: ['Descrição do evento'],
    other: ['XML de Evento', 'XML do Evento', 'Xml de Evento']
  },
  weak: {
    type: ['Tipo'],
    level: ['Nível'],
    source: ['Fonte', 'Origem'],
    log: ['Registo'],
    category: ['Categoria', 'Tarefa'],
    id: ['Evento'],
    date: ['Data'],
    time: ['Hora'],
    user: ['Usuário', 'Utilizador'],
    computer: ['Computador'],
    description: ['Descrição', 'Mensagem'],
    keywords: ['Palavras-chave', 'Palavras chave', 'Palavras Chave'],
    data: ['Dados'],
    other: ['Código de operação', 'Opcode']
  },
  levels: {
    error: ['Erro'],
    warning: ['Aviso', 'Advertência'],
    information: ['Informações', 'Informação', 'Detalhado', 'Informativo'],
    'audit-success': [
      'Auditoria com êxito',
      'Êxito da auditoria',
      'Sucesso da auditoria',
      'Auditoria com sucesso',
      'Auditoria de êxito',
      'Auditoria de sucesso',
      'Êxito na auditoria',
      'Auditoria bem-sucedida',
      'Auditoria de acertos',
      'Sucesso na Auditoria'
    ],
    'audit-failure': [
      'Falha da auditoria',
      'Falha de auditoria',
      'Auditoria sem êxito',
      'Falha na auditoria',
      'Auditoria com falha',
      'Auditoria de falha',
      'Auditoria de falhas',
      'Auditoria de erros',
      'Erro de auditoria'
    ],
    critical: ['Crítico']
  }
}

/** What a model is told of this server before it calls anything. */
export const INSTRUCTIONS = [
  'KB Triage knows Windows events and problems from Knowledge Base articles. Call triage first ' +
    'whenever somebody pastes an event or tells of a problem, with their words as they are.',
  '- step.kind "ask": put the question to the person, with its choices. Then call triage again ' +
    'with the same text and the answer: product, servicePack, article, symptom or nearby, as ' +
    'step.about says; anything else goes into the text. Never guess an answer.',
  '- "recommend", "already-fixed", "not-applicable", "show-article": tell the message. Quotes are ' +
    'verbatim, with the line of the article: cite them so.',
  '- "hand-over": no article says what to do. Say so, and offer a person of the helpdesk. Do not ' +
    'make up a fix.',
  'read_article shows an article with the numbers of its lines; find_articles only searches.'
].join('\n')

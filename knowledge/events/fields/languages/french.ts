import type { LanguageWords } from './languageWords.ts'

export const FRENCH: LanguageWords = {
  language: 'fr',
  dates: { order: 'dmy', mark: '/' },
  strong: {
    type: ["Type de l'événement", "Type d'événement", "Type de l'évènement", "Type d'évènement"],
    source: ["Source de l'événement", "Source d'événement", "Source de l'évènement"],
    log: ['Nom du journal', 'Nom de journal', "Journal d'événements"],
    category: [
      "Catégorie de l'événement",
      "Catégorie d'événement",
      "Catégorie de l'évènement",
      'Catégorie de la tâche',
      'Catégorie de tâche',
      'Catégorie de tâches'
    ],
    id: [
      "ID de l'événement",
      "ID d'événement",
      'ID événement',
      "Id. de l'événement",
      "ID de l'évènement",
      "Numéro de l'événement",
      "Numéro d'événement",
      "Identificateur d'événement",
      "Identificateur de l'événement",
      "N° d'événement",
      "Code de l'événement"
    ],
    datetime: ['Date et heure', 'Connecté', 'Consigné'],
    description: ["Description de l'événement"],
    other: ["XML de l'événement", "Données XML de l'événement", "XML d'événement"]
  },
  weak: {
    level: ['Niveau', 'Gravité', 'Sévérité'],
    log: ['Journal'],
    category: ['Catégorie', 'Tâche'],
    id: ['Événement', 'Évènement', 'Identificateur'],
    time: ['Heure'],
    user: ['Utilisateur'],
    computer: ['Ordinateur'],
    description: ['Texte'],
    keywords: ['Mots clés', 'Mots-clés'],
    data: ['Données']
  },
  levels: {
    error: ['Erreur'],
    warning: ['Avertissement'],
    information: ['Informations', 'Information', 'Commentaires', 'Détaillé'],
    'audit-success': [
      "Succès de l'audit",
      'Audit des succès',
      'Audit réussi',
      "Succès d'audit",
      'Succès audit',
      'Audit des réussites'
    ],
    'audit-failure': [
      "Échec de l'audit",
      'Audit des échecs',
      "Échec d'audit",
      "Échecs de l'audit",
      'Échec audit'
    ],
    critical: ['Critique']
  }
}

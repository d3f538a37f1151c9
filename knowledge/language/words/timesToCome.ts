/** When something comes, in the other languages that people write: 'am Wochenende', 'demain' */
export const TIMES_TO_COME: readonly string[] = [
  'morgen|bald|demn[aä]chst|heute (?:abend|nacht)|am (?:wochenende|abend|\\w+tag)',
  'n[aä]chste[nrs]? (?:woche|monat|jahr|\\w+tag)|kommende[nrs]? \\w+',
  'demain|bient[oô]t|ce (?:soir|week-?end)|cette nuit|prochaine?|(?:lun|mar|mercre|jeu|vendre|same)di',
  'ma[nñ]ana|pronto|esta (?:noche|tarde)|fin de semana|que viene|pr[oó]xim[oa]',
  '(?:el|este) (?:lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo)',
  'domani|presto|stasera|stanotte|fine settimana|prossim[oa]|(?:luned|marted|mercoled|gioved|venerd)',
  'binnenkort|straks|vanavond|vannacht|volgende \\w+|dit weekend|\\w{2,6}dag'
]

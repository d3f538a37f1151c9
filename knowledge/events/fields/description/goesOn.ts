import { inSequence, oneOf } from '../../../language/words/oneOf.ts'

/** How the text of an event goes on below a blank line. */
const GOES_ON = new RegExp(
  String.raw`^\s*${oneOf(
    `${oneOf(
      'for (?:more information,? (?:see|visit|about this event)|additional (?:details|data))',
      'additional (?:data|details)',
      'user action',
      'operator action',
      'recommended action',
      String.raw`(?:cause|resolution|details?|error|error code|reason|result)\s?:`,
      'details? [-–]',
      'the following (?:information (?:was|is) (?:included|part)|insertion)',
      'if the event originated',
      'either the component',
      'you can install or repair',
      'the (?:message resource|locale specific|specified resource)',
      'it contains the following insertion',
      String.raw`data\s?:`,
      '0000:',
      '[0-9a-f]{4,8}: ',
      String.raw`at (?:system|microsoft|[\w$]+\.)\S`,
      'stack',
      'faulting',
      'report id',
      'exception',
      'process (?:id|name)',
      'inner exception',
      'custom event',
      String.raw`(?:'[^'\n]{1,80}'|"[^"\n]{1,80}") (?:failed|could|cannot|can not|was|is|has)\b`,
      'context',
      String.raw`operation\s?:`,
      'subject:',
      'problem signature:',
      'th(?:is|ese) (?:event|files?) (?:is|are|may be) (?:generated|logged|available)',
      String.raw`the [\p{L} ]{3,60} fields? (?:indicates?|specif(?:y|ies)|provides?|shows?)`,
      '- (?:transited services|package name|key length|logon guid|pre-authentication)',
      String.raw`${oneOf(
        'verify',
        'ensure',
        'check',
        'complete',
        'contact',
        'confirm',
        'review',
        'restart',
        'reinstall',
        'consult'
      )} (?:that|the|your|with|a|an|any)\b(?![^\n]{0,300}[?])`,
      'additional (?:messages|information|error)',
      '(?:use|see) the following (?:link|article|information)',
      'windows installer can',
      'there (?:is|are) (?:insufficient|not enough)',
      'if (?:neither of|none of|the (?:condition|problem persists|issue persists))',
      'one or more (?:directory|of the|domain)',
      'this (?:directory|operation|condition|is the replication)',
      'the (?:directory service|knowledge consistency|local domain controller)',
      'active directory domain services',
      'perform (?:one|the following)',
      'weitere informationen',
      'zusätzliche',
      'benutzeraktion',
      'pour plus',
      'informations supplémentaires',
      'para obtener más',
      'para mais',
      'para más',
      'per ulteriori',
      'voor meer',
      'aby uzyskać',
      'дополнительные',
      'подробнее',
      '詳細',
      '追加',
      '有关',
      '有關',
      '자세한'
    )}`,
    '[{[(]',
    String.raw`\p{Lu}:\\`,
    String.raw`\\\\`
  )}`,
  'iu'
)

/** Whether a line below a blank one opens as Windows goes on. */
export function goesOnPlainly(line: string): boolean {
  return GOES_ON.test(line)
}

/** ' DETAIL - ', 'NOTE: By default ...', 'To resume replication, use ...' */
const SECTION = new RegExp(
  String.raw`^\s*${oneOf(
    String.raw`\p{Lu}{4,14} [-–](?:\s|$)`,
    String.raw`NOTE: (?!(?:[Ww]e|[Ii]|[Mm]y|[Oo]ur)\b)\p{Lu}`,
    inSequence(
      String.raw`To (?!whom|be|all|me|us)\p{Ll}{3,14} [^\n]{3,200}, `,
      String.raw`(?:use|see|run|open|click|restart|try|perform|verify|type|set)\b`
    ),
    String.raw`Type \d{1,2} (?:is|was) an?\b`
  )}`,
  'u'
)

/** Whether it opens a section of the text, whatever people write so, too. */
export function opensSection(line: string): boolean {
  return SECTION.test(line)
}

type TextAbove = { readonly text: string; readonly start: number; readonly at: number }

/** 'Token Elevation Type indicates ...': a term of the text above is explained. */
export function explainsTerm({ text, start, at }: TextAbove, line: string): boolean {
  const term = EXPLAINED.exec(line)?.[1]
  return term !== undefined && text.slice(start, at).includes(`${term}:`)
}

const EXPLAINED =
  /^\s*(?:The )?(\p{Lu}[\p{L} ]{2,50}?) (?:indicates?|specif(?:y|ies)|is (?:the|an?))\b/u

import type { Article, ArticleOutcome } from '../article.ts'

const BY_USE: readonly Article['fixes'][number]['kind'][] = [
  'service-pack',
  'rollup',
  'latest-service-pack',
  'version',
  'hotfix'
]

/** The first kind of fix an article names, else what its sections hold. */
export function outcomeOf({
  fixes,
  status,
  sections
}: Pick<Article, 'fixes' | 'status' | 'sections'>): ArticleOutcome {
  const kind = BY_USE.find(one => fixes.some(fix => fix.kind === one))
  if (kind !== undefined) return kind
  if (status === 'by-design') return 'by-design'
  function holds(name: string): boolean {
    return sections.some(
      section => section.name === name && section.lines.last >= section.lines.first
    )
  }
  return holds('WORKAROUND') ? 'workaround' : holds('RESOLUTION') ? 'resolution' : 'informational'
}

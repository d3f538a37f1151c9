import type { Article, ArticleOutcome } from '../article.ts'

/** The kinds of fixes, the most useful first. */
const BY_USE: readonly Article['fixes'][number]['kind'][] = [
  'service-pack',
  'rollup',
  'latest-service-pack',
  'version',
  'hotfix'
]

/** The first kind of fix an article's text names, else what its sections hold. */
export function outcomeOf({
  fixes,
  status,
  sections
}: Pick<Article, 'fixes' | 'status' | 'sections'>): ArticleOutcome {
  const stated = fixes.filter(({ from }) => from === 'text')
  const kind = BY_USE.find(one => stated.some(fix => fix.kind === one))
  if (kind !== undefined) return kind
  if (status === 'by-design') return 'by-design'
  if (hasText(sections, 'WORKAROUND')) return 'workaround'
  if (hasText(sections, 'RESOLUTION')) return 'resolution'
  return 'informational'
}

function hasText(sections: Article['sections'], name: string): boolean {
  return sections.some(
    section => section.name === name && section.lines.last >= section.lines.first
  )
}

export type Own = {
  readonly id: string
  readonly title: string
  readonly symptoms: string
  readonly resolution: string
  /** 'All workplaces' when left out */
  readonly appliesTo?: string
}

/** An article of a helpdesk, in Markdown. */
export function ownArticle({
  id,
  title,
  symptoms,
  resolution,
  appliesTo = 'All workplaces'
}: Own): string {
  return `---
id: ${id}
title: ${JSON.stringify(title)}
applies to:
  - ${appliesTo}
---

# Symptoms

${symptoms}

# Resolution

${resolution}
`
}

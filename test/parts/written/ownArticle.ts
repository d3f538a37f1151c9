export type Own = {
  readonly id: string
  readonly title: string
  readonly symptoms: string
  readonly resolution: string
}

/** An article of a helpdesk, in Markdown. */
export function ownArticle({ id, title, symptoms, resolution }: Own): string {
  return `---
id: ${id}
title: ${JSON.stringify(title)}
applies to:
  - All workplaces
---

# Symptoms

${symptoms}

# Resolution

${resolution}
`
}

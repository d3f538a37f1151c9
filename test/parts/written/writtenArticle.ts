/** An article of the text format for tests, made from the parts that a case is about. */
export function writtenArticle(parts: {
  readonly id?: string
  readonly title?: string
  readonly appliesTo?: readonly string[]
  readonly body?: string
  readonly keywords?: string
  readonly headerKeywords?: string
}): string {
  const {
    id = 'Q900001',
    title = 'The Heron Print Gateway Stops',
    appliesTo = ['Microsoft Windows NT Server version 4.0'],
    body = 'SYMPTOMS\n========\n\nIt stops.',
    keywords = 'kbheron'
  } = parts
  return `DOCUMENT:${id}  02-MAR-2001  [winnt]
TITLE   :${title}
PRODUCT :Microsoft Windows NT
PROD/VER::4.0
OPER/SYS:
KEYWORDS:${parts.headerKeywords ?? keywords}

======================================================================
-------------------------------------------------------------------------------
The information in this article applies to:

${appliesTo.map(line => ` - ${line} `).join('\n')}
-------------------------------------------------------------------------------

${body}

Additional query words: heron

======================================================================
Keywords          : ${keywords}
Version           : :4.0

=============================================================================

THE INFORMATION PROVIDED IN THE MICROSOFT KNOWLEDGE BASE IS
PROVIDED "AS IS" WITHOUT WARRANTY OF ANY KIND.

Copyright Microsoft Corporation 2001.`.replace(/\n/g, '\r\n')
}

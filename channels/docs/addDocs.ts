import type { Request, Server } from 'restify'
import { sheets } from '../widget/assets.ts'
import { addSitePage } from '../widget/pages/sendPage.ts'
import { type Description, docsPage } from './docsPage.ts'

/** `/docs`: the description of the interface for people, without a script. */
export function addDocs(
  server: Server,
  description: Description,
  originOf: (request: Request) => string
): void {
  const css = sheets('4-site', '5-docs')
  addSitePage(server, '/docs', (nonce, request) =>
    docsPage(description, { nonce, css }, originOf(request))
  )
}

import { existsSync } from 'node:fs'
import type { Request, Response, Server } from 'restify'
import { preferredLanguage } from '../../triage/wording/preferredLanguage.ts'
import { addAssets, sheets, shellScript, WEB_CHAT } from './assets.ts'
import { chatLook } from './pages/chatLook.ts'
import { chatPage } from './pages/chatPage.ts'
import { developersPage } from './pages/developersPage.ts'
import { samplePage } from './pages/samplePage.ts'
import { addSitePage, newNonce, SHUT, sendPage } from './pages/sendPage.ts'
import { TEXT_PAGES, textPage } from './pages/textPages.ts'

/** Web Chat adds an empty style element; this is the hash of an empty text. */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='"

/**
 * The sample page, the launcher, the chat page and what it loads; no other host is contacted,
 * except `elsewhere` if the chat goes through Azure.
 */
export function addWidget(
  server: Server,
  embedOrigins: readonly string[],
  originOf: (request: Request) => string,
  elsewhere: string | null
): void {
  if (!existsSync(`${WEB_CHAT}.gz`))
    throw new Error(
      'Web Chat is not here yet: run "npm run postinstall" once with access to the package registry.'
    )
  addAssets(server)
  addSitePages(server, originOf)
  const css = sheets('1-shell')
  const shell = shellScript()
  server.get('/chat', async (request: Request, response: Response) => {
    const nonce = newNonce()
    const service = elsewhere === null ? originOf(request) : new URL(elsewhere).origin
    const hosts = `${elsewhere === null ? '' : `${service} `}${service.replace(/^http/, 'ws')}`
    await sendPage(request, response, {
      html: chatPage(chatLook(request.url ?? ''), { nonce, css, shell }),
      policy:
        `default-src 'none'; script-src 'nonce-${nonce}'; style-src 'self' 'nonce-${nonce}' ` +
        `${EMPTY_STYLE}; img-src 'self' data: blob:; ` +
        `connect-src 'self' blob: ${hosts}` +
        `; worker-src blob:; ${SHUT}; frame-ancestors ` +
        `${embedOrigins.includes('*') ? '*' : ["'self'", ...embedOrigins].join(' ')}`
    })
  })
}

/** The pages that the service shows by itself. */
function addSitePages(server: Server, originOf: (request: Request) => string): void {
  const css = sheets('4-site')
  addSitePage(server, '/', (nonce, request) =>
    samplePage({ nonce, css }, preferredLanguage(request.header('accept-language', '')) ?? 'en')
  )
  addSitePage(server, '/developers', (nonce, request) =>
    developersPage({ nonce, css }, originOf(request))
  )
  for (const page of TEXT_PAGES)
    addSitePage(server, page.path, nonce => textPage(page, nonce, sheets()))
}

/** restify's server and router by their own files, with the types of its index. */
type Parts = { readonly name: string; readonly log: import('pino').Logger }

declare module 'restify/lib/router.js' {
  import type { Router } from 'restify'

  const router: new (parts: Pick<Parts, 'log'>) => Router
  export default router
}
declare module 'restify/lib/server.js' {
  import type { Router, Server } from 'restify'

  const server: new (parts: Parts & { readonly router: Router }) => Server
  export default server
}

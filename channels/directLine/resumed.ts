import type { Request } from 'restify'
import { BodyRefused } from '../http/readBody.ts'
import { bearer } from './bearer.ts'
import { type ReadSiteUser, takenUp } from './siteUser.ts'
import type { Pass, Tokens } from './tokens.ts'

/**
 * Whose conversation a ticket leads back into.
 * @throws BodyRefused 403
 */
export async function resumed(
  request: Request,
  { tokens, siteUser }: { readonly tokens: Tokens; readonly siteUser: ReadSiteUser }
): Promise<Pass> {
  const { pass } = await tokens.check(bearer(request), 'resume')
  const taken = pass === null ? null : takenUp(pass, await siteUser(request))
  if (taken === null) throw new BodyRefused(403, 'This conversation cannot be taken up again.')
  return taken
}

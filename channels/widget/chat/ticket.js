/* The ticket with which a browser resumes its conversation; it opens nothing else. */
const TICKET = 'kb-triage-resume'
/* What a page without storage keeps as long as it is open. */
const ofThisPage = new Map()

function stored(name) {
  try {
    return localStorage.getItem(name)
  } catch {
    return ofThisPage.get(name) ?? null
  }
}
function keep(name, ticket) {
  try {
    if (ticket) localStorage.setItem(name, ticket)
    else localStorage.removeItem(name)
  } catch {
    ofThisPage.set(name, ticket)
  }
}

/*
 * Whom the site names has a ticket of their own, so that who comes after them in this browser does
 * not get their conversation; whether it is so is for the service to check.
 */
export function ownerIn(userToken) {
  try {
    const [, claims] = userToken.split('.')
    const { sub } = JSON.parse(atob(claims.replaceAll('-', '+').replaceAll('_', '/')))
    return sub ? `/${sub}` : ''
  } catch {
    return ''
  }
}

async function ask(path, token, userToken) {
  const answer = await fetch(path, {
    method: 'POST',
    headers: {
      ...(token ? { authorization: `Bearer ${token}` } : {}),
      ...(userToken ? { 'x-user-token': userToken } : {})
    }
  })
  if (answer.ok) return await answer.json()
  if (token && [401, 403, 404].includes(answer.status)) return null
  throw new Error(`${path}: ${answer.status}`)
}

/*
 * This browser's earlier conversation, or a new one. What a visitor began goes on in the name of
 * whom the site names now.
 */
export async function openConversation(userToken) {
  const own = `${TICKET}${ownerIn(userToken)}`
  const known = stored(own) ?? stored(TICKET)
  const resumed = known ? await ask('/directline/tokens/resume', known, userToken) : null
  const opened = resumed ?? (await ask('/directline/tokens/generate', undefined, userToken))
  if (resumed && stored(own) === null) keep(TICKET, null)
  keep(own, opened.resume)
  return {
    token: opened.token,
    domain: opened.domain,
    conversation: opened.conversationId,
    ...(resumed ? { conversationId: resumed.conversationId } : {})
  }
}

/* The conversation before this one, which somebody may go back to. */
const EARLIER = 'kb-triage-earlier'

export function hasEarlier(userToken) {
  return stored(`${EARLIER}${ownerIn(userToken)}`) !== null
}

/* The next page begins a new conversation; this one, and what a person may answer in it, stays. */
export function putAside(userToken) {
  const owner = ownerIn(userToken)
  keep(`${EARLIER}${owner}`, stored(`${TICKET}${owner}`))
  keep(`${TICKET}${owner}`, null)
}

export function swapConversations(userToken) {
  const owner = ownerIn(userToken)
  const [now, before] = [stored(`${TICKET}${owner}`), stored(`${EARLIER}${owner}`)]
  keep(`${TICKET}${owner}`, before)
  keep(`${EARLIER}${owner}`, now)
}

/* Nobody comes back into the conversations from this browser, nor to what was not sent yet. */
export async function endConversation(userToken) {
  const owner = ownerIn(userToken)
  for (const place of [EARLIER, TICKET]) {
    const ticket = stored(`${place}${owner}`)
    if (ticket) await ask('/directline/tokens/end', ticket, userToken)
    keep(`${place}${owner}`, null)
  }
  keep(`kb-triage-outbox${owner}`, null)
}

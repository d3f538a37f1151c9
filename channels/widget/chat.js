/* The chat page: takes up the visitor's conversation, or begins one, and shows it with Web Chat. */
(async () => {
  const KEY = 'kb-triage-resume'
  const status = document.getElementById('status')
  const post = async (path, token) => {
    const answer = await fetch(path, { method: 'POST', headers: token ? { authorization: `Bearer ${token}` } : {} })
    return answer.ok ? await answer.json() : null
  }
  const stored = () => { try { return localStorage.getItem(KEY) } catch { return null } }
  const keep = token => { try { localStorage.setItem(KEY, token) } catch { /* a page without storage begins anew when it is loaded again */ } }

  const connect = async () => {
    const known = stored()
    const resumed = known ? await post('/directline/tokens/resume', known) : null
    const opened = resumed ?? await post('/directline/tokens/generate')
    if (!opened) throw new Error('no token')
    keep(opened.resume)
    return { ...opened, resumed: resumed !== null }
  }

  try {
    const { token, conversationId, resumed } = await connect()
    const directLine = WebChat.createDirectLine({ domain: `${location.origin}/directline`, token, webSocket: true, ...(resumed ? { conversationId } : {}) })
    const nonce = document.currentScript?.nonce ?? document.querySelector('script[nonce]').nonce
    status.remove()
    WebChat.renderWebChat({
      directLine, nonce, locale: 'en-US',
      styleOptions: {
        accent: '#0f548c', backgroundColor: '#ffffff', bubbleBackground: '#f3f2f1', bubbleBorderRadius: 6,
        bubbleFromUserBackground: '#deecf9', bubbleFromUserBorderRadius: 6, bubbleMaxWidth: 520, hideUploadButton: false, markdownRespectCRLF: true,
        primaryFont: "system-ui, 'Segoe UI', sans-serif", sendBoxTextWrap: true, suggestedActionLayout: 'flow', subtle: '#5c5c5c', timestampColor: '#5c5c5c'
      }
    }, document.getElementById('chat'))
  } catch {
    status.textContent = 'The chat cannot be reached right now. Load the page again in a minute.'
  }
})()

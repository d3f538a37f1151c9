/**
 * A route of Express: a paste in, the step, the message and the article's lines out.
 * `PORT=3000 node expressRoute.js`
 */
import { fileURLToPath } from 'node:url'
import express from 'express'
import { openKnowledge, parseFacts, triage } from 'kb-triage-engine'

const articles = new URL('articles', import.meta.resolve('kb-triage-engine'))
const knowledge = openKnowledge(process.env.KNOWLEDGE ?? fileURLToPath(articles))

const app = express()
app.use(express.text({ limit: '1mb' }))

app.post('/triage', (request, response) => {
  if (typeof request.body !== 'string' || request.body.trim() === '')
    return response.status(400).json({ error: 'Send the paste as text/plain.' })
  try {
    const { step, message, quotes, facts } = triage(
      knowledge,
      request.body,
      parseFacts(request.query)
    )
    response.json({ step, message, quotes, facts })
  } catch (error) {
    // a fact that cannot be meant; its message says which
    if (!(error instanceof TypeError)) throw error
    response.status(400).json({ error: error.message })
  }
})

const server = app.listen(Number(process.env.PORT ?? 3000), '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${server.address().port}/triage`)
})

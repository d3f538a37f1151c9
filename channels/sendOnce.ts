import type { ConnectorClient } from 'botframework-connector'

/** Milliseconds that a channel may take to answer. */
const PATIENCE = 12_000
/** The policy of the client library that tries again by itself; it would send a message twice and keep no order. */
const RETRIES = 'defaultRetryPolicy'

type Pipeline = {
  readonly removePolicy: (policy: { name: string }) => unknown
  readonly addPolicy: (policy: { name: string; sendRequest: (request: { timeout: number }, next: (request: object) => Promise<unknown>) => Promise<unknown> }) => void
}

/** The client of a channel that asks once, and not for ever: when to try again is decided where replies are kept. */
export const sendOnce = (client: ConnectorClient): ConnectorClient => {
  const { pipeline } = (client as unknown as { readonly client: { readonly pipeline: Pipeline } }).client
  pipeline.removePolicy({ name: RETRIES })
  pipeline.addPolicy({
    name: 'patience',
    sendRequest: async (request, next) => {
      request.timeout = PATIENCE
      return await next(request)
    }
  })
  return client
}

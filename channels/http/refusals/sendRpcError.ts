import type { Response } from 'restify'

export type RpcError = {
  readonly code: number
  readonly message: string
  /** of the request, where it could be read */
  readonly id?: unknown
}

/** Answers with an error in the form of JSON-RPC 2.0, which MCP speaks. */
export function sendRpcError(
  response: Response,
  status: number,
  { code, message, id = null }: RpcError
): void {
  response.setHeader('content-type', 'application/json')
  response.sendRaw(status, JSON.stringify({ jsonrpc: '2.0', id, error: { code, message } }))
}

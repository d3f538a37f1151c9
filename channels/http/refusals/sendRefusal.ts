import type { Request, Response } from 'restify'
import { sendProblem } from '../problem.ts'
import { sendChatError } from './sendChatError.ts'
import { sendRpcError } from './sendRpcError.ts'

const MCP = /^\/mcp(?:[/?#]|$)/
const DIRECT_LINE = /^\/directline\//
/** Source: JSON-RPC 2.0, 5.1: what is no JSON, and a server's own errors. */
const PARSE_ERROR = -32_700
const SERVER_ERROR = -32_000

/** Turns a request away with a helpful sentence in the form of its door. */
export function sendRefusal(
  request: Request,
  response: Response,
  status: number,
  sentence: string
): void {
  const { url = '' } = request
  const code = status === 400 ? PARSE_ERROR : SERVER_ERROR
  if (MCP.test(url)) sendRpcError(response, status, { code, message: sentence })
  else if (DIRECT_LINE.test(url)) sendChatError(response, status, sentence)
  else sendProblem(response, status, sentence)
}

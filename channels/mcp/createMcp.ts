import { McpServer, type StandardSchemaWithJSON } from '@modelcontextprotocol/server'
import { TooManyWaiting } from '../../bots/workers/createPool.ts'
import type { Knowledge } from '../../knowledge/articles/knowledge.ts'
import packageFile from '../../package.json' with { type: 'json' }
import type { Engine } from '../../triage/engine.ts'
import type { HandOver } from '../../triage/handOver/handOver.ts'
import { addArticleResources, articleLink } from './articleResources.ts'
import { INSTRUCTIONS } from './instructions.ts'
import { argumentsSchema } from './tools/argumentsSchema.ts'
import { findArticlesTool } from './tools/findArticlesTool.ts'
import { openCaseTool } from './tools/openCaseTool.ts'
import { readArticleTool } from './tools/readArticleTool.ts'
import { type Given, type JsonObject, type Tool, ToolRefusal } from './tools/tool.ts'
import { triageTool } from './tools/triageTool.ts'

export type McpParts = {
  readonly knowledge: Knowledge
  readonly engine: Engine
  /** takes cases to people; null: none are opened here */
  readonly handOver: HandOver | null
  /** told what went wrong while a tool was called */
  readonly failed: (error: Error) => void
}

const FAILED = 'Something went wrong here. Try again in a minute.'

/**
 * The server of the Model Context Protocol: gives a new one for each request or connection, as the
 * SDK asks for. `by`: whose work its calls are.
 */
export function createMcp(parts: McpParts): (by: string) => McpServer {
  const { knowledge, engine, handOver } = parts
  const tools = [
    triageTool(engine),
    findArticlesTool(knowledge),
    readArticleTool(knowledge),
    ...(handOver === null ? [] : [openCaseTool({ knowledge, engine, handOver })])
  ].map(tool => ({ tool, input: argumentsSchema(tool.input), output: shown(tool.output) }))
  return by => {
    const server = new McpServer(
      { name: 'kb-triage', title: 'KB Triage', version: packageFile.version },
      {
        instructions: INSTRUCTIONS,
        capabilities: { tools: { listChanged: false }, resources: { listChanged: false } }
      }
    )
    addArticleResources(server, knowledge)
    for (const { tool, input, output } of tools) {
      const { name, title, description, annotations } = tool
      server.registerTool(
        name,
        { title, description, annotations, inputSchema: input, outputSchema: output },
        async given => await called(tool, given, by, parts.failed)
      )
    }
    return server
  }
}

/** A schema for clients alone: what answers is typed, and tests hold it to the schema. */
function shown(schema: JsonObject): StandardSchemaWithJSON {
  return {
    '~standard': {
      version: 1,
      vendor: 'kb-triage',
      validate: value => ({ value }),
      jsonSchema: { input: () => schema, output: () => schema }
    }
  }
}

/** The SDK makes an error of whatever is thrown: nothing internal may be in it. */
async function called(tool: Tool, given: Given, by: string, failed: McpParts['failed']) {
  try {
    const { structured, text, articles } = await tool.call(given, by)
    return {
      content: [{ type: 'text' as const, text }, ...articles.map(articleLink)],
      structuredContent: structured
    }
  } catch (error) {
    if (error instanceof ToolRefusal || error instanceof TooManyWaiting) throw error
    failed(error instanceof Error ? error : new Error('not an error'))
    throw new Error(FAILED)
  }
}

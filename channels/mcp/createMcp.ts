import { McpServer, type StandardSchemaWithJSON } from '@modelcontextprotocol/server'
import { TooManyWaiting } from '../../bots/workers/createPool.ts'
import packageFile from '../../package.json' with { type: 'json' }
import { addArticleResources, articleLink } from './articleResources.ts'
import { INSTRUCTIONS } from './instructions.ts'
import { argumentsSchema } from './tools/argumentsSchema.ts'
import {
  type Given,
  type JsonObject,
  type Tool,
  type ToolParts,
  ToolRefusal
} from './tools/tool.ts'
import { toolsFor } from './tools/toolsFor.ts'

export type McpParts = Omit<ToolParts, 'by'> & {
  /** told what went wrong while a tool was called */
  readonly failed: (error: Error) => void
}

const FAILED = 'Something went wrong here. Try again in a minute.'

/**
 * The server of the Model Context Protocol: gives a new one for each request or connection, as the
 * SDK asks for. `by`: whose work its calls are.
 */
export function createMcp(parts: McpParts): (by: string) => McpServer {
  const tools = toolsFor({ opensCases: parts.handOver !== null }).map(tool => ({
    tool,
    input: argumentsSchema(tool.input),
    output: shown(tool.output)
  }))
  return by => {
    const server = new McpServer(
      { name: 'kb-triage', title: 'KB Triage', version: packageFile.version },
      {
        instructions: INSTRUCTIONS,
        capabilities: { tools: { listChanged: false }, resources: { listChanged: false } }
      }
    )
    addArticleResources(server, parts.knowledge)
    for (const { tool, input, output } of tools) {
      const { name, title, description, annotations } = tool
      server.registerTool(
        name,
        { title, description, annotations, inputSchema: input, outputSchema: output },
        async given => await called(tool, given, { ...parts, by })
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
async function called(tool: Tool, given: Given, parts: McpParts & ToolParts) {
  try {
    const { structured, text, articles } = await tool.call(given, parts)
    return {
      content: [{ type: 'text' as const, text }, ...articles.map(articleLink)],
      structuredContent: structured
    }
  } catch (error) {
    if (error instanceof ToolRefusal || error instanceof TooManyWaiting) throw error
    parts.failed(error instanceof Error ? error : new Error('not an error'))
    throw new Error(FAILED)
  }
}

import { shownSchema } from '../../../channels/mcp/tools/argumentsSchema.ts'
import type { Tool } from '../../../channels/mcp/tools/tool.ts'
import { toolsFor } from '../../../channels/mcp/tools/toolsFor.ts'

export type PluginSettings = {
  /** public host name of the service, without a scheme */
  readonly host: string
  /** what the API key is registered as in the Teams developer portal; null: the service asks none */
  readonly keyReference: string | null
}

/**
 * The plugin that leads Copilot to `/mcp`. Its tools are listed in it: without a list Copilot would
 * ask for it, and Microsoft's validator could check nothing.
 */
export function buildPlugin({ host, keyReference }: PluginSettings): object {
  const tools = toolsFor({ opensCases: keyReference !== null })
  const names = tools.map(({ name }) => name)
  return {
    $schema: 'https://developer.microsoft.com/json-schemas/copilot/plugin/v2.4/schema.json',
    schema_version: 'v2.4',
    name_for_human: 'KB Triage',
    namespace: 'kbtriage',
    description_for_human: 'Says what a Knowledge Base article says about an event or a problem.',
    description_for_model:
      'Decides what to do about Windows events and problems according to Knowledge Base articles.',
    privacy_policy_url: `https://${host}/privacy`,
    legal_info_url: `https://${host}/terms`,
    functions: tools.map(tool => functionOf(tool, host)),
    runtimes: [
      {
        type: 'RemoteMCPServer',
        auth:
          keyReference === null
            ? { type: 'None' }
            : { type: 'ApiKeyPluginVault', reference_id: keyReference },
        spec: {
          url: `https://${host}/mcp`,
          mcp_tool_description: { tools: tools.map(listed) }
        },
        run_for_functions: names
      }
    ]
  }
}

/** As `tools/list` gives it. */
function listed({ name, title, description, annotations, input, output }: Tool): object {
  return {
    name,
    title,
    description,
    inputSchema: shownSchema(input),
    annotations,
    outputSchema: output
  }
}

function functionOf({ name, description, annotations }: Tool, host: string): object {
  const capabilities =
    annotations.readOnlyHint === true ? semanticsOf(name, host) : { confirmation: CONFIRMATION }
  return { name, description, ...(capabilities === null ? {} : { capabilities }) }
}

const CONFIRMATION = {
  type: 'AdaptiveCard',
  title: 'Open a case with the helpdesk?',
  body: 'What you told of the problem, your name and your address go to people of the helpdesk.'
}

/** What a decision quotes is cited with a link to the line. */
function semanticsOf(name: string, host: string): object | null {
  if (name !== 'triage') return null
  return {
    response_semantics: {
      data_path: '$.quotes',
      properties: { title: '$.article', subtitle: '$.text' },
      static_template: {
        type: 'AdaptiveCard',
        version: '1.5',
        body: [
          { type: 'TextBlock', text: `\${article}, line \${line}`, weight: 'Bolder', wrap: true },
          { type: 'TextBlock', text: `\${text}`, wrap: true }
        ],
        actions: [
          {
            type: 'Action.OpenUrl',
            title: 'Open the article',
            url: `https://${host}/articles/\${article}#L\${line}`
          }
        ]
      }
    }
  }
}

import { findArticlesTool } from './findArticlesTool.ts'
import { openCaseTool } from './openCaseTool.ts'
import { readArticleTool } from './readArticleTool.ts'
import type { Tool } from './tool.ts'
import { triageTool } from './triageTool.ts'

/** The tools that are offered; one opens cases where that is allowed. */
export function toolsFor({ opensCases }: { readonly opensCases: boolean }): readonly Tool[] {
  const reading = [triageTool, findArticlesTool, readArticleTool]
  return opensCases ? [...reading, openCaseTool] : reading
}

import type { ToolAnnotations } from '@modelcontextprotocol/server'
import type { Knowledge } from '../../../knowledge/articles/knowledge.ts'
import type { Engine } from '../../../triage/engine.ts'
import type { HandOver } from '../../../triage/handOver/handOver.ts'

/** One argument: a text or a whole number. */
export type Argument =
  | {
      readonly type: 'string'
      readonly description: string
      readonly isRequired?: true
      readonly maxLength: number
      /** whether a number is taken for its digits */
      readonly takesNumbers?: true
    }
  | {
      readonly type: 'integer'
      readonly description: string
      readonly minimum: number
      readonly maximum: number
    }
export type ArgumentTable = Readonly<Record<string, Argument>>

/** A schema in JSON Schema. */
export type JsonObject = Record<string, unknown>

/** What a tool gives back, in the forms that clients read. */
export type ToolAnswer = {
  /** fits the tool's `output` */
  readonly structured: Record<string, unknown>
  /** the same for clients that read text alone */
  readonly text: string
  /** articles that can be read as resources */
  readonly articles: readonly { readonly id: string; readonly title: string }[]
}

/** A tool that models call. Its schemas hold one type a value: no reference, no list, no union. */
export type Tool = {
  readonly name: string
  readonly title: string
  readonly description: string
  readonly annotations: ToolAnnotations
  readonly input: ArgumentTable
  readonly output: JsonObject
  /** @throws ToolRefusal when the arguments cannot be meant */
  readonly call: (given: Given, parts: ToolParts) => Promise<ToolAnswer>
}

/** What tools work with. */
export type ToolParts = {
  readonly knowledge: Knowledge
  readonly engine: Engine
  /** takes cases to people; null: none are opened here */
  readonly handOver: HandOver | null
  /** whose work it is */
  readonly by: string
}

/** Arguments as `argumentsSchema` lets them through. */
export type Given = Readonly<Record<string, string | number>>

/** Why a tool does nothing, in a sentence for the model and the person behind it. */
export class ToolRefusal extends Error {}

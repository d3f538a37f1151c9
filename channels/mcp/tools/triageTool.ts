import type { Answer, Facts } from '../../../triage/answer.ts'
import { tellAnswered, whyOf } from '../../../triage/answered.ts'
import { TooMuchToRead } from '../../../triage/engine.ts'
import { whyTriaged } from '../../../triage/triage.ts'
import { parseFacts } from '../../../triage/understand/parseFacts.ts'
import { wordingIn } from '../../../triage/wording/wordingIn.ts'
import { answerSchema } from './answerSchema.ts'
import { type Given, type Tool, type ToolAnswer, type ToolParts, ToolRefusal } from './tool.ts'

/** Characters of a text, as many as the other doors read. */
export const MAX_TEXT_LENGTH = 1024 * 1024
/** Characters of a stated fact. */
const MAX_FACT_LENGTH = 400

/** `triage`: the decision of every door, for a model to tell. */
export const triageTool: Tool = {
  name: 'triage',
  title: 'Triage a Windows event or problem',
  description:
    'Reads a pasted Windows event (any layout, the whole paste) or a described problem and decides ' +
    'what to do according to Knowledge Base articles: one question, a fix with its article, or that ' +
    'a person has to look. Call it before you advise anything. Tell its message as it is and cite ' +
    'its quotes; say nothing of a fix that it does not say. To answer a question of it, call it ' +
    'again with the same text and the fact that was asked for.',
  annotations: { readOnlyHint: true, idempotentHint: true, openWorldHint: false },
  input: {
    text: {
      type: 'string',
      description: 'The event as it was pasted, or the problem in the words of the person.',
      isRequired: true,
      maxLength: MAX_TEXT_LENGTH
    },
    product: fact(
      'What runs there, as people say it: "Windows 2000", "w2k adv server", "Exchange 5.5"; ' +
        'also "yes", "no" or "not sure" to a question about it. Only what the person stated.'
    ),
    servicePack: {
      ...fact(
        'The service pack of the product: "4", "SP6a", "0" for none, "not sure". Only what the ' +
          'person stated as installed.'
      ),
      takesNumbers: true
    },
    article: fact('The article the person chose of several, such as "Q303283".'),
    symptom: fact('The answer to a question about "symptom": one of its choices.'),
    nearby: fact('The answer to a question about "event": one of its choices.')
  },
  output: answerSchema,
  call: async ({ text, ...stated }, parts) => await answerTo(String(text), stated, parts)
}

function fact(description: string) {
  return { type: 'string', description, maxLength: MAX_FACT_LENGTH } as const
}

async function answerTo(
  text: string,
  stated: Given,
  { engine, by }: ToolParts
): Promise<ToolAnswer> {
  const facts = factsOf(stated)
  const { step, json } = await engine.triage(text, facts, by).catch(tooMuch)
  tellAnswered('mcp', step, {
    why: whyOf(text.length, knowledge => whyTriaged(knowledge, text, facts))
  })
  const { intent, ...answer } = JSON.parse(json) as Answer
  return {
    structured: { ...answer, ...(intent === null ? {} : { intent }) },
    text: json,
    articles: answer.candidates.map(({ article, title }) => ({ id: article, title }))
  }
}

/** @throws ToolRefusal for a fact that cannot be meant */
function factsOf(stated: Given): Facts {
  try {
    return parseFacts(stated)
  } catch (error) {
    throw error instanceof TypeError ? new ToolRefusal(error.message) : error
  }
}

/** @throws ToolRefusal for what cannot be read in time */
export function tooMuch(error: unknown): never {
  throw error instanceof TooMuchToRead
    ? new ToolRefusal(wordingIn('en').sentences.tooMuchAtOnce)
    : error
}

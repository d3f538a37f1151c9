import type { Reply } from '../../answer.ts'
import { choiceInSpoken, stepInSpoken } from '../../wording/stepInSpoken.ts'

/** A reply whose choices are of the language that is spoken; inside, they are English. */
export function inLanguageSpoken(reply: Reply): Reply {
  return {
    ...reply,
    step: reply.step === null ? null : stepInSpoken(reply.step),
    choices: reply.choices.map(choiceInSpoken),
    understood: reply.understood.map(one => ({
      ...one,
      say: one.say === null ? null : choiceInSpoken(one.say)
    }))
  }
}

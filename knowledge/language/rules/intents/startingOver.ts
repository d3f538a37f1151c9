import { inSequence, oneOf } from '../../words/oneOf.ts'
import { type Rule, whole } from './rule.ts'

/** Who begins again, or asks what this is. */
export const STARTING_OVER: readonly Rule[] = [
  {
    intent: 'restart',
    words: whole(
      inSequence(
        "(?:let'?s |can we |i want to |i'd like to )?",
        oneOf(
          'start (?:over|again|afresh|anew|from (?:scratch|the (?:beginning|top|start)))',
          'begin again',
          'restart',
          'reset',
          'new (?:case|problem|question|issue|ticket|conversation|chat|one)',
          'clear (?:all|everything|this|the chat|it)',
          'from the (?:beginning|top|start)',
          'forget (?:it all|everything|all that|that)',
          'neu anfangen',
          'von vorne',
          'recommencer',
          'empezar de nuevo',
          'reiniciar'
        )
      )
    )
  },
  {
    intent: 'restart',
    words:
      /^(?:.{0,20}\b)?(?:start|begin) (?:over|again|from (?:scratch|the beginning|the top))\b.{0,12}$/
  },
  {
    intent: 'help',
    words: whole(
      oneOf(
        'help(?: me)?',
        String.raw`\?+`,
        'what can (?:you|i|we) do(?: here| for me)?',
        'what do you do',
        'who are you',
        'what are you',
        'what is this',
        'how does this work',
        'how (?:do|can) (?:i|we) use (?:this|you)',
        'what (?:are my|are the) options',
        'commands?',
        'menu',
        'usage',
        'manual',
        'i need help',
        'what should i (?:do|say|type|write|paste)(?: here)?',
        'what now',
        'how do i start',
        'are you (?:a )?(?:bot|robot|human|real|person)',
        'hilfe',
        'aide',
        'aidez[- ]moi',
        'ayuda',
        'aiuto'
      )
    )
  }
]

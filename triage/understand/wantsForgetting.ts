const WHAT = String.raw`(?:my|all my|all of my|the|this|our) (?:personal )?(?:data|messages?|conversations?|chat(?: history| log)?|history|information|case)`
const FORGET = new RegExp(
  String.raw`^(?:(?:please|can you|could you|would you|i want you to|now) ){0,3}(?:forget (?:about )?(?:me|us)(?: now| completely)?|forget (?:everything|all)(?: that)? (?:about me|(?:i|we)(?:'ve| have)? (?:said|told you|wrote|written))|(?:delete|erase|remove|wipe) (?:me|everything (?:about me|(?:i|we)(?:'ve| have)? (?:said|told you|wrote))|${WHAT})|vergiss mich|lösch(?:e)? meine daten|oublie[- ]moi|olvídame)(?: please| now| completely| thanks| thank you){0,2}$`
)
const LONGEST = 120

/** Whether somebody asks that what was said is not kept: 'please forget me', 'delete my data'. 'forget it' only starts over. */
export function wantsForgetting(text: string): boolean {
  return (
    text.length <= LONGEST &&
    FORGET.test(
      text
        .toLowerCase()
        .replace(/[.,!?]+/g, ' ')
        .replace(/\s+/g, ' ')
        .trim()
    )
  )
}

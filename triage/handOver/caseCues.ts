import { inSequence, oneOf } from '../../knowledge/language/words/oneOf.ts'

/**
 * What people say of the conversation with people itself. Each pattern takes a whole message: in any
 * doubt the words are meant for whoever is there.
 */

const PLEASE = '(?: again| please| now| instead| thanks| thank you){0,3}'

const ASSISTANT = inSequence(
  '(?:the )?',
  oneOf('assistant', 'bot', 'chat ?bot', 'robot', 'program')
)

const ASKING = oneOf(
  "i(?:'d| would) like to",
  'i want to',
  '(?:can|could|may) i',
  'let me',
  '(?:take|bring|send|put) me',
  "i'll",
  'please',
  'ok'
)

/** 'can I go back to the assistant please' */
export const TO_ASSISTANT = whole(
  oneOf(
    inSequence(`(?:${ASKING} ){0,3}(?:(?:go|get|switch|come) )?back to `, ASSISTANT),
    inSequence(`(?:${ASKING} ){0,2}(?:talk|speak) (?:to|with) `, ASSISTANT),
    inSequence(`(?:${ASKING} )?(?:ask|use) `, ASSISTANT)
  ),
  PLEASE
)

export const STARTS_OVER = whole(
  inSequence(
    oneOf("let's ", 'can we ', 'i want to ', "i'd like to ", 'please ', ''),
    oneOf('start over', 'start from scratch', 'start a new (?:case|conversation)', 'new case')
  ),
  PLEASE
)

const BEFORE = inSequence(
  '(?:',
  oneOf(
    'oh',
    'ok(?:ay)?',
    'never ?mind',
    'thanks',
    'thank you',
    'hey',
    'hi',
    'update',
    'sorry',
    'good news',
    'great',
    'fine',
    'just so you know',
    'forget it'
  ),
  '[,.:!]* ){0,3}'
)

const IT = oneOf(
  'it',
  'that',
  'this',
  'all',
  'everything',
  'the (?:problem|issue|error|server|service|mail|machine|printer)',
  'mail',
  'pop3',
  'imap4?',
  'smtp'
)

const SINCE = inSequence(
  '(?:[, ]+',
  oneOf(
    'again',
    'now',
    'since (?:the )?(?:reboot|restart|update)',
    'by itself',
    'on its own',
    'here',
    'after all',
    '(?:in the )?mean(?:while|time)',
    'thanks',
    'thank you'
  ),
  ')*'
)

const MENDED = '(?:solved|fixed|resolved|sorted)'

/** That it works again, in so many words: what answers 'does it run now?' is not meant. */
export const WORKS_AGAIN = whole(
  inSequence(
    BEFORE,
    oneOf(
      `(?:${IT} )?(?:just )?(?:works?|runs?) again`,
      `(?:${IT} )?(?:is |are )?(?:working|running|up|fine|ok|okay) again`,
      "it's (?:working|running|up|fine|ok|okay) again",
      `(?:${IT} )?(?:(?:is|was|got|has been) )?(?:already )?${MENDED}`,
      `it's (?:already )?${MENDED}(?: itself)?`,
      '(?:the )?(?:problem|issue|error) (?:is|has) (?:gone(?: away)?|disappeared)',
      `(?:i|we) (?:have |just )?${MENDED} it(?: ourselves| myself)?`,
      '(?:that|this|it) (?:did (?:it|the trick)|solved it|fixed it)'
    )
  ),
  SINCE
)

export const WORKS_NOW = whole(
  inSequence(
    BEFORE,
    oneOf(
      `${IT} (?:is )?(?:works?|working|runs?|running)(?: fine| ok)? now`,
      "it's (?:working|running)(?: fine| ok)? now"
    )
  ),
  SINCE
)

export const NEEDS_NOBODY = whole(
  inSequence(
    BEFORE,
    oneOf(
      inSequence(
        oneOf('please ', 'you can ', 'can you ', 'i want to ', ''),
        '(?:close|cancel|withdraw) (?:the|my|this) (?:case|ticket|request)'
      ),
      "(?:it|that|this)(?:'s| is) (?:no longer|not) needed(?: any ?more)?",
      // 'no dont bother them for that'
      inSequence(
        "(?:no[, ]+)?(?:please )?(?:don't|do not|dont|no need to) ",
        '(?:bother|call|disturb|contact|wake|ask|trouble|send) ',
        '(?:them|anybody|anyone|somebody|someone|people|the helpdesk|your colleagues?|him|her)',
        '(?: (?:for|about|with|over|because of) (?:that|this|it))?'
      ),
      inSequence(
        "(?:i|we) (?:don't|do not|no longer) need ",
        oneOf('a person', 'anybody', 'anyone', 'somebody', 'help', 'you', 'the helpdesk'),
        '(?: any ?more)?'
      )
    )
  ),
  SINCE
)

function whole(words: string, behind: string): RegExp {
  return new RegExp(`^(?:${words})${behind}$`)
}

/** Words that go on with what was closed. */
export const GOES_ON = new RegExp(
  String.raw`\b${oneOf(
    'again',
    'still',
    'back',
    'same',
    're-?open',
    'since then',
    'as before',
    'not (?:solved|fixed)'
  )}\b`
)

export const THANKS = new RegExp(String.raw`\b${oneOf('thanks', 'thank you', 'thx', 'cheers')}\b`)

import type { IntentName } from '../intent.ts'

type Rule = { readonly intent: IntentName; readonly words: RegExp }

const PLEASE =
  '(?:please |pls |plz |could you |can you |just |ok(?:ay)?[, ]+|so[, ]+|well[, ]+|hmm*[, ]+|sorry[, ]+|hi[, ]+|hello[, ]+|hey[, ]+)*'
const END = '[\\s.!?,:;)(-]*$'
function whole(words: string): RegExp {
  return new RegExp(
    `^${PLEASE}(?:${words})(?: please| pls| plz| thanks| thank you| then| now| sorry| mate| again)*${END}`
  )
}

/**
 * What has a grammar, in order: the first rule that fits names the intent. Words are plain (see
 * plainWords). German, French and Spanish stand beside English for what a person needs most.
 */
export const RULES: readonly Rule[] = [
  {
    intent: 'person',
    words: whole(
      String.raw`(?:(?:i |we )?(?:want|need|would like|'d like|prefer|wanna) (?:to )?)?(?:(?:talk|speak|chat|connect|transfer|pass|hand|put|escalate|get|give|let)\b.{0,30}\b)?(?:to |with |through to |me )*(?:an? |the |some ?|real |live |actual )*(?:person|human|humans|agent|operator|someone(?: real)?|somebody|representative|rep|technician|engineer|support|helpdesk|help desk|staff|colleague|real one|mensch(?:en)?|mitarbeiter|persona|personne|humain|agente)(?: can help| to help| instead)?`
    )
  },
  {
    intent: 'person',
    words:
      /\b(?:talk|speak|chat|connect me|transfer me|pass (?:me|this|it)|hand (?:me|this|it)(?: over)?|put me (?:on|through)|escalate|get me)\b.{0,20}\b(?:person|human|agent|operator|someone|somebody|representative|technician|engineer|support|staff|colleague|manager)\b/
  },
  {
    intent: 'person',
    words:
      /\b(?:can|could|may) (?:i|we|you get me|someone|somebody|a (?:person|human|technician|colleague))\b.{0,20}\b(?:a person|a human|real person|an agent|call me|ring me|take over|help me with this|look (?:at|into) (?:it|this|that)|come (?:by|over))\b|\b(?:real|live|actual) (?:person|human)\b|\bmit (?:einem|einer) (?:menschen|person|mitarbeiter\w*) (?:sprechen|reden)\b|\bparler (?:à|a|avec) (?:une? )?(?:personne|humain|quelqu'un)|\bhablar con (?:una? )?(?:persona|humano|alguien|agente)\b|^call me\b|^escalate\b/
  },
  {
    intent: 'restart',
    words: whole(
      `(?:let'?s |can we |i want to |i'd like to )?(?:start (?:over|again|afresh|anew|from (?:scratch|the (?:beginning|top|start)))|begin again|restart|reset|new (?:case|problem|question|issue|ticket|conversation|chat|one)|clear(?: (?:all|everything|this|the chat|it))?|from the (?:beginning|top|start)|forget (?:it all|everything|all that|that)|neu anfangen|von vorne|recommencer|empezar de nuevo|reiniciar)`
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
      String.raw`help(?: me)?|\?+|what can (?:you|i|we) do(?: here| for me)?|what do you do|who are you|what are you|what is this|how does this work|how (?:do|can) (?:i|we) use (?:this|you)|what (?:are my|are the) options|commands?|menu|usage|manual|i need help|what should i (?:do|say|type|write|paste)(?: here| now)?|what now|how do i start|are you (?:a )?(?:bot|robot|human|real|person)|hilfe|aide|aidez[- ]moi|ayuda|aiuto`
    )
  },
  {
    intent: 'dont-know',
    words: whole(
      `(?:(?:i|we)(?:'m| am|'re| are)? )?(?:really |honestly |actually |just |sorry |afraid )*(?:(?:do not|don'?t|dont|dunno|did ?n'?t|can'?t|can ?not|could ?n'?t|wouldn'?t|would not|have no|no|not|not really|haven'?t|havent|un)[ -]?(?:really |have )?(?:a |any |the |the faintest |the slightest |the foggiest )?(?:know|idea|clue|sure|certain|remember|recall|tell|say|checked|looked)|unsure|dunno|idk|no clue|no idea|not a clue|beats me|who knows|how should i know|how would i know|unknown|not known|search me|no sé|ni idea|keine ahnung|weiß (?:ich )?nicht|weiss (?:ich )?nicht|je ne sais pas|aucune idée|non lo so|not sure)(?: (?:about|of|on|which|what|where|how|that|it|this|either|yet|really|sorry|at the moment|right now|off hand|offhand|exactly|the|service pack|sp|one|version|windows|it is|we have|is installed|which one|to be honest|tbh|honestly|for sure|now|without looking|from here))*`
    )
  },
  {
    intent: 'dont-know',
    words:
      /^(?:sorry[, ]+|hmm*[, ]+|well[, ]+|um+[, ]+|no[, ]+|honestly[, ]+|i'm afraid[, ]+)*(?:i |we )?(?:really |honestly )?(?:do not|don'?t|dont) (?:know|remember|recall)\b(?!.{0,40}\b(?:how to fix|what to do|why))|^(?:i have |i've |we have |got )?(?:absolutely )?no (?:idea|clue)\b|\bnot (?:quite |really |entirely |100 ?% )?(?:sure|certain) (?:which|what|if|about|whether)\b|\b(?:can'?t|cannot) (?:tell|say|remember|see it|find (?:it|out|that))\b.{0,20}$|\b(?:someone|somebody) else (?:set|installed|manages|looks)\b|\bhow (?:do|can|should|would) i (?:know|tell|find (?:that )?out|see that)\b.{0,12}$/
  },
  {
    intent: 'no',
    words: whole(
      `(?:no+|nope|nah|na|n|negative|not (?:at all|really|that|this|that one|this one|it|quite|the one|correct|right|true|for us|for me|here)|no way|never|wrong|incorrect|that(?:'s| is) (?:not|wrong|incorrect)(?: (?:it|right|correct|true|the one))?|it(?:'s| is) not|it isn'?t|it does not|it doesn'?t|i don'?t think so|don'?t|do not|nein|nö|non|nao|não|rather not|i'd rather not|no need|not now|not necessary)(?:[ ,.!]+(?:no|nope|thanks|thank you|it(?:'s| is) not|it isn'?t|that(?:'s| is) (?:not it|wrong)|not that one|not (?:that|this)(?: one)?|sorry|sir|never))*`
    )
  },
  {
    intent: 'not-solved',
    words: whole(
      String.raw`(?:no[,. ]+)?(?:(?:that|this|it|the fix|the service pack|sp\d|installing it|still|nope|unfortunately|sadly|but)[, ]+)*(?:(?:has|have|had|is|was|does|did|do|'s)? ?(?:not|n'?t|nt) (?:help(?:ed)?|work(?:ed|ing)?|solved?(?: it| the problem)?|fix(?:ed)?(?: it| the problem)?|resolved?(?: it)?|do it|change anything|make (?:a|any) difference|it|solve|gone)|(?:didn'?t|did not|doesn'?t|does not|hasn'?t|didnt)(?: (?:help|work|solve(?: it)?|fix it|do it|change anything|make (?:a|any) difference))?|still (?:broken|happening|the same|hangs|there|down|not working|hanging|doing it|fails|failing|dead|stopped|stuck)|same (?:problem|thing|error|issue)(?: again| still)?|no (?:change|difference|luck|joy|help|improvement|good|success)|(?:the )?(?:problem|error|issue) (?:is |still )+(?:there|persists|back|remains|exists)|(?:it )?(?:persists|remains)|useless|not solved|unsolved|hat nicht geholfen|ça n'a pas marché|no funcionó)(?: at all| unfortunately| sadly| for us| for me| again| here| anything| after that)*`
    )
  },
  {
    intent: 'not-solved',
    words:
      /\b(?:did ?n'?t|did not|does ?n'?t|does not|has ?n'?t|has not) (?:help|solve|fix|resolve|work|make (?:a|any) difference|change (?:a thing|anything))(?:ed)?\b.{0,25}$|\b(?:installed|applied|tried) (?:it|that|sp ?\d|the service pack|service pack \d|the fix)\b.{0,40}\b(?:still|same|no (?:change|luck|difference)|but|again)\b|\bstill (?:happening|the same|there|hanging|broken)\b.{0,12}$|^(?:the )?(?:problem|issue|error) (?:came|is|has come) back\b/
  },
  {
    intent: 'solved',
    words: whole(
      String.raw`(?:yes[,. ]+|great[,. ]+|perfect[,. ]+|super[,. ]+|ok[,. ]+|thanks[,. ]+|cool[,. ]+)*(?:(?:(?:that|this|it|the fix|the service pack|sp\d|installing it|everything|all)(?:'s| is| has| have)? )?(?:really |finally |indeed |has |just |now |all |totally |completely )*(?:did it|did the (?:trick|job)|worked|works(?: now| again| fine| like a charm)?|helped|solved(?: it| the problem| my problem| the issue)?|fixed(?: it| the problem| the issue| now)?|resolved(?: it)?|running (?:again|fine|now)|working (?:again|now|fine)|back up|up again|good now|sorted|gone|done|ok now)|problem (?:is )?(?:solved|gone|fixed)|issue (?:is )?(?:solved|gone|fixed|resolved)|case closed|you can close (?:it|this|the case)|that was it|hat geholfen|läuft wieder|ça marche|résolu|resuelto|ya funciona)(?: now| again| for us| for me| here| perfectly| great| fine| my problem| the problem| nicely)*`
    )
  },
  {
    intent: 'solved',
    words:
      /^(?!.*\b(?:not|n't|but|no longer|never)\b)(?:.{0,40}\b)?(?:it|that|this|everything|they|all|pop3?|imap4?|smtp|mail|the services?)(?: all)? (?:works|work|worked|is working|are working|runs|run|is running|are running|is fixed|is solved|solved (?:it|the problem)|fixed (?:it|the problem)|is back(?: up)?|did the trick|is up)\b.{0,30}\b(?:now|again|fine|thanks|thank you|since|after)\b/
  },
  {
    intent: 'why',
    words: whole(
      String.raw`(?:but |and )?(?:why(?: (?:is that|so|that|this|do you (?:ask|need|want)(?: (?:that|this|it|to know(?: that| this)?|me that))?|does (?:that|it|this) matter|should i|must i|(?:do )?you (?:ask|need|want)(?: (?:that|this|it))?|not|sp\d|would (?:that|it) help|is (?:that|it) (?:important|relevant|needed)|are you asking(?: (?:that|this))?))?|what for|what(?:'s| is) the (?:reason|point|difference)|how come|what makes you (?:say|think) (?:that|so)|reason|warum(?: denn)?|wieso|pourquoi|por qué|perché)`
    )
  },
  {
    intent: 'why',
    words:
      /^(?:but |and |ok(?:ay)?,? )?why (?:do|would|should|does|are|is) (?:you|i|it|that|this|we)\b.{0,60}$/
  },
  {
    intent: 'correct',
    words:
      /^(?:(?:no|nope|oh|ah|hm+|hey|ok(?:ay)?|well|and|but|so|yes|um+|uh)[ ,.!-]+){0,3}(?:actually|(?:sorry|wait)(?=[ ,.!-]+(?:no\b|not\b|it'?s?\b|i (?:meant|mean|said|was)|that (?:was|is) (?:wrong|not)|sp ?\d|service pack|windows|win|w2k|nt|xp|\d|wrong|the (?:other|second|first|wrong)|we have|i have))|correction|oops|i was wrong|my mistake|i meant|i mean|rather|no,? (?:it'?s|it is|not)|not (?:sp|service pack|windows|nt|xp|win|w2k)[ \d]|that was wrong|wrong|i made a (?:mistake|typo)|typo|scratch that|let me correct|i misspoke|in fact)\b.{0,80}$/
  },
  {
    intent: 'service-pack',
    words: whole(
      String.raw`(?:(?:it(?:'s| is| has)|we have|with|has|its|at|on) )*(?:sp|service ?packs?|servicepack) ?-?(?:\d{1,2}[a-z]?|one|two|three|four|five|six|none)|(?:no|without(?: a| any)?) (?:sp|service ?packs?)(?: at all| installed)?`
    )
  },
  {
    intent: 'thanks',
    words: whole(
      `(?:(?:ok(?:ay)?|great|perfect|good|super|cool|nice|awesome|excellent|wonderful|fine|alright|all right|got it|will do|i'll try(?: that| it)?|brilliant|yes|no)[,.! ]+)*(?:many |a million |thousand )?(?:🙏|thanks?|thank ?you|thx|tnx|ty|tyvm|cheers|ta|much appreciated|appreciated?(?: it)?|i appreciate (?:it|that|your help)|danke(?: schön| sehr)?|vielen dank|merci(?: beaucoup)?|(?:muchas )?gracias|grazie|obrigad[oa]|dank je)(?: (?:a lot|so much|very much|a bunch|for (?:your|the) (?:help|time|info|information|answer|assistance)|for that|for helping|you|anyway|again|a million|mate|man|everyone|all|that helps|bye|that's all|that is all))*|(?:great|perfect|very helpful|that helps(?: a lot)?|good job|well done|you(?:'re| are) (?:great|the best|awesome)|nice one|good bot)`
    )
  },
  {
    intent: 'goodbye',
    words: whole(
      `(?:(?:ok(?:ay)?|thanks|thank you|danke(?: schön)?|merci|gracias|grazie|great|alright|that(?:'s| is) (?:all|it)|no|i'?m done)[,.! ]+)*(?:good ?bye|bye(?:[ -]bye)?|cya|see (?:you|ya|u)(?: later| soon| tomorrow| around)?|later|talk (?:to you )?later|have a (?:good|nice|great) (?:one|day|evening|night|weekend)|good ?night|that(?:'s| is) (?:all|it|everything)(?: for (?:now|today))?|i(?:'m| am) (?:done|off|leaving)|gotta go|i have to go|take care|so long|farewell|tschüss|tschuess|auf wiedersehen|au revoir|à bientôt|adiós|adios|hasta luego|ciao|arrivederci|nothing else|no more questions|quit|exit)`
    )
  },
  {
    intent: 'greeting',
    words: whole(
      `(?:hi(?:ya)?|hello|hey(?: there)?|hallo|howdy|good ?(?:morning|afternoon|evening|day)|morning|evening|afternoon|greetings|yo|sup|what'?s up|hi there|hello there|guten (?:tag|morgen|abend)|moin|servus|bonjour|bonsoir|salut|hola|buenos (?:días|dias)|buenas(?: tardes| noches)?|ciao|olá|namaste|g'day|gday|how are you(?: doing)?(?: today)?|how(?:'s| is) it going|nice to meet you|anyone there|is anyone (?:there|here)|are you there|hello world|dear (?:support|team|sir|all|helpdesk))(?:[ ,!.]+(?:there|all|everyone|team|bot|assistant|folks|guys|support|how are you(?: doing)?(?: today)?|anyone there|again|good morning|good day|helpdesk|buddy|friend))*`
    )
  },
  {
    intent: 'yes',
    words: whole(
      `(?:👍|👌|✅|yes|yeah|yea|yep|yup|ya|yess+|y|sure|ok(?:ay)?|k|correct|right|exactly|that(?:'s| is) (?:right|correct|it|true|the one)|indeed|affirmative|true|of course|absolutely|definitely|certainly|please do|go ahead|do it|do that|sounds good|yes it is|it is|it does|i do|we do|i think so|i guess|probably|fine|alright|all right|agreed|positive|that one|this one|genau|ja(?:wohl)?|oui|sí|si|sim|hai|da)(?:[ ,.!]+(?:yes|yeah|please|sure|it is|do that|that(?:'s| is) (?:it|right|correct|the one)|go ahead|exactly|correct|ok(?:ay)?|right|of course|i think so|indeed|sir))*`
    )
  }
]

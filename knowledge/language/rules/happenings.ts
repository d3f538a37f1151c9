/**
 * A fact about what is told, and the words that tell it. Which way a fact points is learned from
 * the examples.
 */
export type Cue = { readonly fact: string; readonly words: RegExp }

const NOT = `(?:n't|nt| not| never| no longer)`
const CAN_NOT = `(?:can ?not|can'?t|could ?not|couldn'?t|unable to|fails? to|failed to|failing to|(?:do|does|did|wo|wi?ll|would|is|are|was|has|have)${NOT}|refuses? to|refusing to|never|not)(?: even| longer| always)?`
const AGENT = `(?:service|server|daemon|process|container|instance|connector|listener|agent|worker|store|relay|gateway|host|it|they|which)`

/**
 * What happens to a service that stalls. Sources: the symptoms of the archive's articles, and how
 * people shorten them.
 */
export const STALLS: readonly Cue[] = [
  {
    fact: 'stops responding',
    words:
      /\b(?:stop(?:s|ped|ping)?|ceas(?:es|ed|ing)|quits?|no longer|not|never|(?:do|does|did|wo|ca|is|are|was|has|have|would|could)n'?t)(?: \w+){0,2}? (?:to )?(?:respon[ds]\w{0,6}|react\w{0,3}|answer\w{0,3}|accept(?:s|ed|ing)?|listen(?:s|ing)?|serv(?:e|es|ing)|greet\w{0,3})\b/
  },
  {
    fact: 'no answer',
    words:
      /\bno (?:response|answer|reply|banner|greeting|reaction|output)\b|\b(?:unresponsive|non-?responsive|unreachable|unavailable)\b|\b(?:sends?|returns?|answers?|says?|gives?) (?:back )?nothing\b|\bnothing (?:happens|comes back|after)\b|\bjust sits?\b/
  },
  {
    fact: 'hangs',
    words:
      /\b(?:hang|hangs|hanging|hung|freez(?:e|es|ing)|froze|frozen|lock(?:s|ed|ing)? ?up|lockups?|wedged|deadlock(?:s|ed)?|stall(?:s|ed|ing)?|(?:gets?|got|getting|is|are|was|keeps?|becomes?|became|remains?) (?:completely )?stuck|stuck (?:at|in|on)|spinning|spins)\b/
  },
  {
    fact: 'crashes',
    words:
      /\b(?:crash(?:es|ed|ing)?|dies|died|dying|dead|aborts?|aborted|segfaults?|terminat(?:es|ed) unexpectedly|unexpected(?:ly)? (?:stop|terminat|quit|exit|shut)\w{0,4}|(?:stop|quit|exit|terminat|shut)\w{0,4} unexpectedly|fall(?:s|en|ing)? over|goes (?:away|down|back to stopped)|gets? stopped|(?:access violation|application exception))\b/
  },
  {
    fact: 'keeps stopping',
    words:
      /\b(?:keeps?|kept|constantly|continuous(?:ly)?|always) (?:on )?(?:stopp|crash|dy|hang|fail|going|fall|restart|quitt|exit|terminat|drop|freez|boot|loop)\w{0,5}\b|\b(?:restart|boot|crash|reboot)[ -]?loops?\b|\bstart(?:s|ed)?,? (?:and |then )?(?:crash|stop|die|exit)\w{0,4}\b|\brestart(?:s|ing) (?:every|all the time|again and again|itself)\b/
  },
  {
    fact: 'stops',
    words: new RegExp(
      `\\b${AGENT} (?:(?:has|have|had|is|was|suddenly|just|simply|sometimes|randomly|also|silently|may|might|will) ){0,3}(?:stop(?:s|ped)?|quits?|exit(?:s|ed)?)\\b(?! by hand)|\\bstop(?:s|ped)? (?:by (?:itself|themselves)|working|functioning|running)\\b|\\bquit working\\b|\\bceased? to (?:work|function)\\b`
    )
  },
  {
    fact: 'will not start',
    words: new RegExp(
      `${CAN_NOT} (?:be )?(?:re-?)?(?:start|come (?:back )?up|come back|brought (?:back )?(?:up|online)|stay(?:ing)? up|stay started|load|(?:re)?mount|initiali[sz]e|get(?:ting)? (?:it |them |the \\w+ )?(?:to )?(?:start|running|back up))(?:ed|s|ing)?\\b|\\b(?:stays?|remains?|shown? as|as|is|entered the) (?:stopped|offline|stopping)\\b|\\bstuck (?:at|in|on) (?:starting|stopping)\\b|\\berror 10(?:53|67)\\b|\\bstartet nicht|\\bne démarr\\w{1,4} (?:pas|plus)|\\bno (?:arrancan?|inician?)\\b|\\bnon (?:si avvia|parte)\\b`
    )
  },
  {
    fact: 'no flow',
    words:
      /\b(?:stop(?:s|p?ed|ping)?|quit|ceas(?:es|ed)|halt(?:s|ed)?|no longer|nothing|none)\b (?:\w+ ){0,2}?(?:deliver|receiv|send|sent|flow|relay|fetch|mov|process|transfer|forward|com|go|arriv|leav|pass|rout|download|pull)\w{0,4}\b|\b(?:e?-?mails?|messages?) (?:flow |delivery |processing )?(?:has |have |had |is |are |was )?(?:completely |suddenly |simply |just |all )?(?:stopped|ceased|halted|stops|at a standstill|(?:does|do|did|is|are)(?:n't| not) (?:flow|mov|deliver|process|com|go|leav)\w{0,4})\b/
  },
  {
    fact: 'no mail',
    words:
      /\bno (?:new |more |incoming |outgoing |inbound |outbound |external )?(?:e-?)?(?:mails?|messages?)\b|\bnothing (?:new )?(?:goes|comes|gets|is|will|leaves|arrives|moves|sends)\b|\bnot a single (?:mail|message)\b|\bwithout (?:e-?)?mail\b|\b(?:have|has)(?:n't| not) (?:been )?(?:received?|getting|got|had) (?:any |a )?(?:e-?)?(?:mail|message)/
  },
  {
    fact: 'queue stuck',
    words:
      /\b(?:stuck|sit(?:s|ting)?|remain(?:s|ing)?|pil(?:e|es|ed|ing)(?: up)?|stack\w{0,3}(?: up)?|stay(?:s|ing)?|back(?:ed|ing|s) up|build(?:s|ing) up|accumulat\w{1,3}|waiting|hold(?:s|ing)?|held)\b.{0,40}\b(?:queue\w{0,2}|folder|outbox)\b|\bqueues? (?:is |are |keeps? |just |has |still )*(?:stuck|full|grow\w{0,3}|back\w{0,3} up|not \w+|fill\w{0,3}(?: up)?)\b|\bon queued?\b|\bin (?:the )?(?:\w+ )?queues?\b/
  },
  {
    fact: 'cannot send or receive',
    words:
      /\b(?:can ?not|can'?t|could ?not|couldn'?t|unable to|not able to|nobody can|no ?one (?:can|will be able to)|do(?:es)?(?:n't| not)) (?:send (?:or|and|nor) receive|receive (?:or|and|nor) send|send|receive|get|deliver|fetch|read)\b.{0,16}\b(?:e-?)?(?:mails?|messages?)\b|\bnever (?:show up|received|arrives?|delivered)\b/
  },
  {
    fact: 'timeout',
    words:
      /\btim(?:e|es|ed|ing)[ -]?outs?\b|\btimeouts?\b|\bconnections? (?:\w+ )?(?:drop|drops|dropped|refused|lost|reset)\b|\brefus(?:es|ed|ing) (?:everybody|everyone|all|connections?)\b|\bclose_wait\b|\b(?:nobody|no ?one) (?:can|could|is able to|gets) (?:connect|in|reach|access|log)/
  },
  {
    fact: 'down',
    words:
      /\b(?:is|are|was|were|be|went|gone|goes|going|all|completely|server|servers|service|services|system|imap4?|pop3?|smtp|exchange|mail) (?:\w+ )?down\b|\bdown (?:again|since|for|nearly|almost|\d)|\bdown\?|\b(?:outage|offline|standstill|interrupted|kaputt|en panne|ca[ií]d[oa])\b/
  },
  {
    fact: 'not working',
    words:
      /\b(?:is|are|does|do|did|was)(?:n't| not) (?:work|function|available|accessible)(?:ing)?\b|\bnot working\b|\bbroken?\b|\bfunktioniert nicht|\bgeht nicht|\bne (?:marche|fonctionn)\w{0,3} (?:plus|pas)|\bno funcionan?\b/
  },
  {
    fact: 'restart helps',
    words:
      /\b(?:only|until|till|unless|after|have to|has to|had to|need(?:s|ed)? to|must)\b.{0,40}\b(?:reboot|re-?start|bounce|power cycle|kill|kick)\w{0,3}\b|\b(?:reboot|re-?start)\w{0,3}\b.{0,40}\b(?:fix|help|bring|brought|cure|clear|solv|recover|work|resum|fine|normal)\w{0,4}\b|\bmust be (?:restarted|killed|reset|rebooted)\b/
  },
  {
    fact: 'limit reached',
    words:
      /\b(?:all|every|maximum|limit|max)\b.{0,30}\b(?:connections?|sessions?|slots?|threads?|workers?|processes)\b|\b(?:connections?|sessions?|slots?|processes)\b.{0,30}\b(?:never released|not (?:released|cleared|closed|freed)|pile up|used up|stuck|exhausted)\b/
  },
  {
    fact: 'stalls, abroad',
    words:
      /\b(?:reagiert|antwortet|reagieren|antworten)\b.{0,12}\b(?:nicht|nimmer)\b|\babgestürzt|\bstürzt ab|\beingefroren|\bsteht still|\b(?:hängt|hängen|hangt)\b|\bblockiert\b|\bne (?:répond|repond)\w{0,3} (?:plus|pas)|\bbloqu(?:é|ée)s?\b|\bplant(?:é|ée|és|e|ent)\b|\bfigés?\b|\bs'arrêt(?:e|ent)\b|\bno (?:responden?|contestan?)\b|\bse (?:cuelgan?|colg[oó]|congel[oó]|bloquean?)\b|\bcolgad[oa]s?\b|\bdejan? de \w+|\bdej[oó] de \w+|\bnon rispond(?:e|ono)\b|\bbloccat[oi]\b|\bsi blocc?a/
  }
]

/** For whom, since when, how often. */
export const SCOPES: readonly Cue[] = [
  {
    fact: 'everybody',
    words:
      /\b(?:every(?:one|body)|all (?:the |of |our |my ){0,2}(?:users|clients|staff|devices|mailboxes|people|us|accounts)|any(?:one|body)|(?:whole|entire) (?:company|office|site|organi[sz]ation|department|place)|company[- ]wide|nobody|no ?one|none of|users (?:can(?:'t|not)|report|are))\b/
  },
  {
    fact: 'since',
    words:
      /\b(?:since|as of|last night|this morning|yesterday|suddenly|all of a sudden|out of the blue|overnight|hours? ago|for hours|days? now)\b/
  },
  {
    fact: 'again',
    words:
      /\b(?:again|every (?:few|couple|day|night|morning|other|week|\d+)|once a|twice a|times? (?:a|per) (?:day|week)|from time to time|sometimes|randomly|frequently|daily|repeatedly|occasionally|intermittent(?:ly)?)\b/
  }
]

/** How people go on in their own words below, or right after, the text of an event. */

const PERSON = String.raw`i(?:'m|'ve|'d|’m|’ve)?\b(?![/\\:.-])|we(?:'re|'ve|’re|’ve)?\b|(?:our|my|mine|anyone|anybody|someone|somebody)\b`
const ASKING = String.raw`(?:any|some) (?:ideas?|help|clues?|advice|thoughts|suggestions?)|any(?:one|body)?\b[^\n]{0,60}\?|please(?! (?:contact|see|refer|check|verify|make|restart|run|try|review|use|ensure))|pls\b|plz\b|help(?:!| me| us| please|\s*$)|thanks|thank you|thx|tia\b|cheers\b|(?:best|kind|warm)? ?regards|greetings|sincerely|sent from my|hi\b|hello\b|hey\b|dear\b|what (?:should|do|can|is|does|to do|now|would)|how (?:do|can|to|should)|why (?:is|does|do|did)|(?:can|could) (?:you|someone|anyone|anybody|somebody|this)|does (?:any|this)|has any|is (?:there|this|it)\b[^\n]{0,80}\?|(?:fyi|btw|ps|p\.s\.|question|edit|update|nb|note to)\b`
const HAPPENING = String.raw`(?:this|it|that|they) (?:happen|start|began|begin|keep|comes?|came|appear|occurs every|shows up|has been|only|always|goes|went|started|worked|works|is since|logs)|happens|started (?:after|since|yesterday|today|last|this)|(?:since|after) (?:yesterday|today|last|this|the (?:reboot|update|weekend)|mon|tues|wednes|thurs|fri|satur|sun)|every (?:few|day|night|morning|hour|time|minute|couple)|no (?:idea|clue)|not sure|tried\b|rebooted|restarting (?:helps|does)|also[, ]|same (?:on|for|with|thing)|googl|nothing (?:helps|else|works)|and (?:then|also|this|now)\b`
const OTHER_LANGUAGES = String.raw`wir\b|ich\b|unsere?\b|bitte\b|danke|hallo\b|guten tag|was (?:soll|kann|tun|ist)|wie (?:kann|soll)|wer (?:kann|weiß)|mfg\b|gru(?:ß|ss)|nous\b|notre\b|merci|bonjour|j'ai\b|je\b|que (?:faire|dois)|pouvez|cordialement|tenemos|tengo|nuestro|gracias|hola\b|qué (?:hago|puedo)|saludos|abbiamo|grazie|ciao\b|cosa (?:devo|posso)|ho\b|saluti|temos|tenho|obrigad|olá\b|o que (?:faço|devo)|wij\b|bedankt|dank u|hoi\b|groet|mvg\b|мы\b|у нас|у меня|спасибо|помогите|подскажите|привет|здравствуйте|proszę|dziękuję|mamy\b|mam\b|cześć|pozdrawiam|ありがとう|よろしく|お願い|请问|谢谢|請問|謝謝|감사합니다|도와`
const PLATFORM = String.raw`(?:it(?:'s|’s| is|s)?|this is|that's|running|runs|box|machine|server|os|host|platform|operating system|system|environment|version|(?:the |this |that |affected )?(?:server|machine|box|pc|computer|system|dc|os|operating system|host|node)(?:'s| is| runs| has| was)?(?: (?:a|an|on|running|at|with|now))*)[:,]?(?: (?:a|an|on|at|with|running|still|the))* (?:microsoft |ms )?(?:windows|win ?\d|win(?:nt|2k|xp|dows)|w2k|nt ?[345]|sp ?\d|service pack|2000|2003|2008|2012|exchange|xp|vista|server 20)`
/** A line that names a product and nothing else: 'Windows 2000 SP2', 'W2K adv server, sp 3'. */
const PRODUCT = String.raw`(?:(?:microsoft|ms|win(?:dows)?(?:2k3?|xp|nt|\d{1,4})?|w2k\d?|w2k3|nt ?\d?(?:\.\d{1,2})?|exchange|server|srv|adv(?:anced)?|datacenter|enterprise|standard|std|ent|professional|pro|workstation|wks|edition|r2|sbs|small business|iis|sql|sp ?\d[a-z]?|service ?pack|with|and|on|no|none|without|any|a|an|yet|installed|applied|only|release|build|version|ver|v|rollup|srp|rc ?\d?|beta|hotfix(?:es)?|post|all|patches|latest|x64|x86|64-bit|32-bit|bit|\d{1,4}(?:\.\d{1,4}){0,3}[a-z]?|xp|vista|me|2k|running|still|here)(?:[ ,.;:/()\[\]+&-]{1,4}|$)){1,14}$`
const SIGNATURE = String.raw`\.{8,}|starting test:|--\s*$|_{5,}|-{5,}|={5,}|\*{5,}|-{2,}\s?original message|from:\s[^\n]{0,80}@|sent:\s|on [^\n]{5,80} wrote:\s*$`

const OPENING = new RegExp(
  String.raw`^\s{0,40}[("'*-]{0,2}(?:${PERSON}|${ASKING}|${HAPPENING}|${OTHER_LANGUAGES}|${PLATFORM})|^\s{0,40}(?:${SIGNATURE})`,
  'iu'
)
const NAMES_PRODUCT = new RegExp(
  String.raw`^\s{0,40}[("]?(?=[^\n]{0,60}(?:windows|win|w2k|nt|exchange|sp ?\d|service pack))${PRODUCT}`,
  'i'
)
/** The same within a line, after a sentence has ended; here a person has to be plain. */
const WITHIN = new RegExp(
  String.raw`(?<=[.!?)"”] {1,3})(?:(?:${PERSON}|any (?:ideas?|help|clue)|please (?:help|advise)|thanks|thank you|(?:can|could) (?:you|someone|anyone))\b|${PLATFORM})`,
  'iu'
)

/** Whether a line below an event's text is a person's own. */
export function isPersonSpeaking(line: string): boolean {
  return OPENING.test(line) || NAMES_PRODUCT.test(line)
}

/** Where within a line a person goes on in their own words; -1 when nowhere. */
export function ownWordsWithin(line: string): number {
  return line.search(WITHIN)
}

import type { TALK as ENGLISH } from '../english/talk.ts'
import type { Said } from '../wording.ts'

export const TALK: Said<typeof ENGLISH> = {
  correction: (now, before) => `Verstanden: ${now}, nicht ${before}.`,
  fitsToo: ['Das passt auch.', 'Das passt ebenfalls.'],
  narrowed: ['Das hilft weiter.', 'Das grenzt es ein.'],
  afterAll: ['Es passt doch.', 'Damit sieht es doch nach diesem aus.'],
  ratherThis: ['Dann passt dieser besser.', 'In dem Fall ist es eher dieser.'],
  anotherProblem: [
    'Das ist ein anderes Problem, ich sehe es mir für sich an. Mit „zurück“ kommen Sie zum vorigen.',
    'Das nehme ich als eigenes Problem; „zurück“ führt zum vorigen.'
  ],
  keptForLater: words => [
    `Erst bringen wir dieses zu Ende; „${words}“ habe ich mir für danach gemerkt.`,
    `Eins nach dem anderen: „${words}“ kommt als Nächstes.`
  ],
  alsoMentioned: words => [`Sie haben auch „${words}“ erwähnt.`, `Dann ist da noch „${words}“.`],
  nextProblem: words => [`Nun zu „${words}“.`, `Weiter mit „${words}“.`],
  leftOut: words => [`In Ordnung, ohne „${words}“.`, `Dann lasse ich „${words}“ weg.`],
  notToldYet: name => [
    `Von „${name}“ haben Sie noch nichts gesagt. Was stimmt damit nicht?`,
    `Was stimmt mit „${name}“ nicht? Das haben Sie noch nicht erwähnt.`
  ],
  noneWaiting: [
    'Von einem anderen Problem haben Sie nichts gesagt.',
    'Bisher gibt es kein anderes Problem.'
  ],
  backAgain: ['Zurück zu diesem.', 'Wir sind wieder bei diesem.'],
  onlyThisOne: ['Sie haben nur von diesem erzählt.', 'Bisher gibt es kein anderes.'],
  undone: ['Einen Schritt zurück.', 'Ich habe Ihre letzte Antwort zurückgenommen.'],
  nothingToUndo: ['Es gibt noch nichts zurückzunehmen.', 'Davor wurde nichts beantwortet.'],
  newMachine: machine => [
    `${machine} ist ein anderer Computer, daher übernehme ich nichts vom letzten.`,
    `${machine} sehe ich mir für sich an.`
  ],
  otherMachine: ['Das ist ein anderer Computer.', 'Also noch ein Computer.'],
  fineThere: machine => [
    `Dann gehört ${machine} nicht dazu. Wenn es dort auch passiert, sagen Sie es mir.`,
    `Ich lasse ${machine} weg, solange dort alles läuft.`
  ],
  machineNeeds: (machine, fix) => [`${machine} braucht ${fix} oder höher.`],
  machineHasFix: (machine, fix) => [`${machine} hat die Korrektur schon: Sie kam mit ${fix}.`],
  machineNotCovered: (machine, article) => [
    `${article} gilt nicht für das, was auf ${machine} läuft.`
  ],
  machineRead: (machine, article) => [`Machen Sie auf ${machine}, was ${article} sagt.`],
  machineOpen: machine => [`Was ${machine} braucht, weiß ich noch nicht.`],
  machinesNoted: count => `Ich habe mir gemerkt, was auf ${count} Computern läuft.`,
  machinesCounted: (all, { need, have, notCovered, read, open }) => {
    const parts = [
      ...(need === 0
        ? []
        : [need === 1 ? 'Einer braucht die Korrektur.' : `${need} brauchen die Korrektur.`]),
      ...(have === 0 ? [] : [have === 1 ? 'Einer hat sie schon.' : `${have} haben sie schon.`]),
      ...(read === 0 ? [] : [`Der Artikel gilt für ${read}.`]),
      ...(notCovered === 0 ? [] : [`Für ${notCovered} gilt er nicht.`]),
      ...(open === 0 ? [] : [`Bei ${open} kann ich es nicht sagen.`])
    ]
    return `Sie haben ${all} Computer genannt. ${parts.join(' ')}`
  },
  moreMachines: left => `Und ${left} weitere.`,
  rowsLeftOut: rows =>
    rows === 1
      ? 'Eine Zeile habe ich ausgelassen: Ich konnte nicht lesen, um welchen Computer es geht.'
      : `${rows} Zeilen habe ich ausgelassen: Ich konnte nicht lesen, um welche Computer es geht.`,
  ruledOut: (articles, count) => `Dann ${count === 1 ? 'scheidet' : 'scheiden'} ${articles} aus.`,
  noted: words => [
    `Notiert: „${words}“.`,
    `Das merke ich mir: „${words}“.`,
    `Ergänzt: „${words}“.`
  ],
  notedEvent: event => [`${event} ist notiert; hier ändert es nichts.`, `Ich merke mir ${event}.`],
  sameAnswer: ['Das habe ich schon.', 'Das weiß ich schon, es ändert sich nichts.'],
  recap: facts => [`Bisher weiß ich: ${facts}.`, `Das habe ich: ${facts}.`],
  recapNothing: ['Bisher weiß ich nichts über Ihren Fall.', 'Sie haben mir noch nichts gesagt.'],
  stillSo: verdict => [`Dieselbe Antwort wie vorher: ${verdict}`, `Das ändert nichts: ${verdict}`],
  stillThisArticle: article => [
    `${article} passt weiterhin: Was darin steht, sehen Sie oben.`,
    `An ${article} ändert das nichts.`
  ],
  thatOne: fix => [
    `Ja, genau das: Die Korrektur kam mit ${fix}.`,
    `Ja. Die Korrektur steckt in ${fix}.`
  ],
  wouldNotCover: (article, product) => [
    `${article} nennt ${product} nicht, das kann ich also nicht sagen.`,
    `Das kann ich nicht sagen: ${product} steht nicht in der Liste von ${article}.`
  ],
  laterHolds: (level, fix) => [
    `Ja: ${capitalized(level)} enthält auch ${fix}.`,
    `Das genügt: ${capitalized(level)} enthält ${fix}.`
  ],
  tooEarly: (level, fix) => [
    `Nein: ${level} ist älter als ${fix}, in dem die Korrektur steckt.`,
    `${level} genügt nicht. Die Korrektur kam mit ${fix}.`
  ],
  levelWithFix: fix => [`Die Korrektur kam mit ${fix}.`, `Die Korrektur steckt in ${fix}.`],
  levelHasFix: (level, fix) => [
    `${level} enthält ${fix}, in dem die Korrektur steckt.`,
    `Die Korrektur kam mit ${fix}, und ${level} enthält es.`
  ],
  levelLacksFix: (level, fix) => [
    `${level} ist älter als ${fix}, in dem die Korrektur steckt.`,
    `Die Korrektur kam mit ${fix}, nach ${level}.`
  ],
  names: (article, services) => [
    `${article} erwähnt auch ${services}.`,
    `Ja: ${services} steht in ${article}.`
  ],
  namesNot: (article, services) => [
    `${article} erwähnt ${services} nicht.`,
    `Zu ${services} steht in ${article} nichts.`
  ],
  whereItWas: article => [
    `Hier war es laut ${article} zu bekommen. Die Adresse gibt es vielleicht nicht mehr; ` +
      'dann kann ein Mensch helfen.',
    `So stand es damals in ${article}.`
  ],
  whereToGet: article => [
    `${article} sagt, worin die Korrektur steckt, aber nicht, wo man es bekommt. Dabei kann ein Mensch helfen.`,
    `Wo man es bekommt, sagt ${article} nicht.`
  ],
  otherWay: article => [
    `${article} nennt keinen anderen Weg. Vielleicht kennt ein Mensch einen.`,
    `Einen anderen Weg finde ich in ${article} nicht.`
  ],
  givesAsCause: article => [
    `Ich verstehe Ihren Zweifel. Das ist die Ursache, die ${article} nennt.`,
    `${article} führt es darauf zurück. Ein Mensch kann es mit Ihnen ansehen.`
  ],
  saysToDoThis: article => [`Das ist laut ${article} zu tun.`, `So steht es in ${article}.`],
  warnsAndNoOther: article => [
    `${article} warnt davor und nennt keinen anderen Weg. Vielleicht kennt ein Mensch einen.`,
    `Das entscheiden Sie. So lautet die Warnung in ${article}; einen anderen Weg gibt es dort nicht.`
  ],
  listedOnly: article => [
    `${article} zählt nur diese auf. Wie es davor war, sagt er nicht.`,
    `Wie es gewesen wäre, kann ich nicht sagen. In ${article} geht es um diese.`
  ],
  eventOf: (article, event) => [
    `Ich meine Ereignis ${event}, wie es in ${article} steht.`,
    `Es ist Ereignis ${event}. Das sind die Zeilen von ${article}.`
  ],
  meansLevelOf: product => [
    `Ich meine das Service Pack von ${product}.`,
    `Es geht um das von ${product}.`
  ],
  orSecondWay: article => [
    `Hat es das Problem gelöst? Wenn nicht, nennt ${article} einen anderen Weg.`,
    `Wenn das nicht geholfen hat, ist das laut ${article} der nächste Versuch.`
  ],
  workaround: article => [
    `${article} nennt eine Umgehung.`,
    `Für diesen Fall steht in ${article} Folgendes.`
  ],
  articleSays: article => [`Das steht dazu in ${article}.`, `Dazu steht in ${article} Folgendes.`],
  saysAbout: (article, about) => [
    `Das sagt ${article} dazu (${about}).`,
    `Zu dieser Frage (${about}) steht in ${article} Folgendes.`
  ],
  saysNothing: (article, about) => [
    `${article} sagt dazu nichts (${about}). Vielleicht weiß es ein Mensch.`,
    `Darüber (${about}) steht in ${article} nichts. Sie können ihn lesen oder einen Menschen fragen.`
  ],
  yesSays: article => [`Ja, so steht es in ${article}.`, `Ja. Das ist der Wortlaut in ${article}.`],
  closest: article => [
    `Diese Stelle in ${article} kommt dem am nächsten.`,
    `Etwas Passenderes finde ich in ${article} nicht.`
  ],
  notInArticle: article => [
    `Dazu äußert sich ${article} nicht. Vielleicht weiß es ein Mensch.`,
    `Das steht nicht in ${article}. Sie können ihn lesen oder einen Menschen fragen.`
  ],
  goesOnSo: article => [
    `Dass es von selbst vergeht, sagt ${article} nicht. Er beschreibt es so.`,
    `Ob es warten kann, sagt ${article} nicht. Dort steht Folgendes.`
  ],
  howOld: (article, month, products) => [
    `${article} wurde zuletzt im ${month} aktualisiert, und es geht um ${products}. ` +
      'Wenn bei Ihnen etwas anderes läuft, sagen Sie „nichts davon“, oder fragen Sie einen Menschen.',
    `Er stammt vom ${month}. Wenn bei Ihnen nicht ${products} läuft, passt er vielleicht nicht: ` +
      'Sagen Sie „nichts davon“, oder fragen Sie einen Menschen.'
  ],
  isAbout: article => [`In ${article} geht es um diese.`, `Das ist die Liste in ${article}.`],
  isInList: (article, product) => [
    `${article} nennt auch ${product}.`,
    `Ja, ${product} steht in der Liste von ${article}.`
  ],
  noStatus: article => [
    `${article} sagt das nicht und nennt keine Korrektur.`,
    `Darüber steht in ${article} nichts.`
  ],
  nextTitles: ['Das sind die nächsten.', 'Als Nächstes passen am ehesten diese.'],
  noMoreTitles: ['Mehr habe ich nicht gefunden.', 'Kein anderer Titel kommt nahe heran.'],
  nextInstall: (fix, article) => [
    `Installieren Sie ${fix} oder höher, wie ${article} es sagt. Prüfen Sie dann, ob es noch auftritt.`,
    `Der nächste Schritt ist laut ${article} ${fix}. Ein Mensch kann Ihnen dabei helfen.`
  ],
  nextRead: article => [
    `Machen Sie, was ${article} sagt, und sagen Sie mir dann, ob es geholfen hat.`,
    `Der nächste Schritt steht in ${article}. Mit „Artikel anzeigen“ lesen Sie ihn ganz.`
  ],
  nobodyYet: [
    'Das hat noch niemand. Schreiben Sie „mit einem Menschen sprechen“, und ich gebe es weiter.',
    'Weitergegeben habe ich es noch nicht. Dafür schreiben Sie „mit einem Menschen sprechen“.'
  ],
  nextPerson: [
    'Sprechen Sie mit einem Menschen, oder fügen Sie ein anderes Ereignis ein.',
    'Von hier an kann ein Mensch übernehmen.'
  ],
  notBeforeWhich: [
    'Das kann ich erst sagen, wenn ich weiß, welcher Artikel passt.',
    'Das hängt davon ab, welcher Artikel passt.'
  ],
  noneSays: [
    'Das steht in keinem der genannten Artikel.',
    'Die genannten Artikel äußern sich nicht dazu. Sie können sie lesen oder einen Menschen fragen.'
  ],
  ifItIs: (article, answer) => `Wenn es ${article} ist: ${answer}`,
  noneNewer: [
    'Ich habe nur die Artikel, die man mir gegeben hat, und keiner passt. Vielleicht weiß ein Mensch mehr.',
    'Einen neueren Artikel habe ich nicht. Ich kann es auch an einen Menschen weitergeben.'
  ],
  beyond: [
    'Das sagen die Artikel nicht. Sie können sie selbst lesen oder einen Menschen fragen.',
    'Ich weiß nur, was in den Artikeln steht. Vielleicht weiß ein Mensch mehr.'
  ]
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

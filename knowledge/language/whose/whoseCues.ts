/**
 * Kinds of words beside a product or a level by which people say whose it is, and whether it is in.
 * A word may be of several kinds: what it counts for is learned.
 */
const CUES: Readonly<Record<string, string>> = {
  other:
    'other others another second third spare test lab colleague colleagues his her their theirs ' +
    'them they he she client clients workstation workstations desktop desktops pdc bdc bdcs dc dcs ' +
    'home friend friends boss son sons wife brother neighbour customer customers branch site sites ' +
    'rest everybody everyone elsewhere upstairs next passive standby partner staging dev backup old ' +
    'laptop notebook where somebody someone people user users andere anderen anderer kollege ' +
    'kollegen autre otro altro outro ander',
  here:
    "this here our ours mine we we're we've i i'm i've my it it's its now still currently today " +
    'meanwhile affected failing broken sick faulty live production main problem checked says shows ' +
    'winver confirmed installed running runs run have has got hier ici aqui aquí qui deze dieser jetzt',
  plan:
    'would will could can should shall might may must if when once plan plans planned planning want ' +
    "wants wanted need needs needed going gonna think thinking consider considering i'll we'll " +
    'tomorrow weekend week soon later try trying upgrade upgrading install installing put move ' +
    'moving migrate migrating buy buying order ordered wait waiting maybe perhaps help helps worth ' +
    'rather what does do suppose hypothetically risk newer latest download downloading würde wenn ' +
    'si se als serait',
  past:
    'was were had used until till before previously former formerly old ago came from since ' +
    'replaced replacing history last earlier originally once back after first upgraded migrated ' +
    'moved war hatte früher vorher avant était antes prima era eerst',
  denied:
    "not no never isn't aren't wasn't don't doesn't didn't haven't hasn't without cannot can't " +
    "couldn't wouldn't won't nope neither nor failed fails refuses kein keine nicht pas sans non " +
    'não niet geen wrong mistake sorry oops correction nothing yet',
  written:
    'article page kb knowledge doc docs document documentation microsoft ms vendor compaq dell hp ' +
    'ibm technet msdn cd disc disk sticker label labelled ticket book manual readme newsgroup forum ' +
    'website link says said claims file folder named called guide list lists listed about covers ' +
    'cover fixed corrected only mentions requires require minimum least supported your you folks ' +
    'written consultant reseller dated supposedly',
  well:
    'fine ok okay work works working well healthy good never without trouble problem problems happy ' +
    'perfect perfectly clean quiet geht läuft marche funciona funziona werkt',
  ill:
    'broken fail fails failing crash crashes crashing hang hangs dies error errors stops stopped ' +
    "trouble problem sick bad dead slow loses won't doesn't cannot can't",
  machine:
    'server servers box boxes machine machines pc pcs computer computers node nodes host hosts ' +
    'system one ones cluster laptop notebook station stations'
}

const KINDS: ReadonlyMap<string, readonly string[]> = kindsByWord()

/** The kinds of a word in small letters: 'colleague' → other */
export function cueKinds(word: string): readonly string[] {
  return KINDS.get(word) ?? []
}

function kindsByWord(): ReadonlyMap<string, readonly string[]> {
  const kinds = new Map<string, string[]>()
  for (const [kind, words] of Object.entries(CUES))
    for (const word of words.split(' ')) kinds.set(word, [...(kinds.get(word) ?? []), kind])
  return kinds
}

/** What a heading of an inventory says that its values are. */
export type MachineField =
  | 'computer'
  | 'product'
  | 'edition'
  /** the service pack as people or tools write it; empty: not known */
  | 'level'
  /** the service pack as Windows itself writes it; empty: none */
  | 'ownLevel'
  | 'version'
  | 'build'

/**
 * Headings without case, accents, blanks and signs: those of `systeminfo`, `wmic os`,
 * Win32_OperatingSystem, Active Directory, and of inventories made by hand, in six languages.
 */
const HEADINGS: Readonly<Record<MachineField, string>> = {
  computer: [
    'computer computername machine machinename server servername host hostname node system',
    'csname pscomputername dnshostname fqdn device devicename systemname box pc workstation',
    'rechner rechnername gerat geratename maschine',
    'ordinateur nomdelordinateur nomdelhote hote serveur nomduserveur poste',
    'equipo nombredehost nombredelequipo servidor',
    'nomehost nomecomputer hostnaam computernaam'
  ].join(' '),
  product: [
    'os operatingsystem osname ostype caption product productname windows windowsversion platform',
    'betriebssystem betriebssystemname produkt systemedexploitation nomdusystemedexploitation',
    'sistemaoperativo nombredelsistemaoperativo nomesistemaoperativo',
    'besturingssysteem naamvanbesturingssysteem naambesturingssysteem'
  ].join(' '),
  edition: 'edition osedition ausgabe',
  level: 'servicepack sp splevel servicepacklevel ossp osservicepack level',
  ownLevel: 'csdversion servicepackmajorversion operatingsystemservicepack',
  version: [
    'osversion version operatingsystemversion betriebssystemversion versiondusysteme',
    'versiondusystemedexploitation versiondelsistemaoperativo versionesistemaoperativo',
    'versievanbesturingssysteem versiebesturingssysteem'
  ].join(' '),
  build: 'build buildnumber osbuild osbuildnumber buildnummer currentbuild currentbuildnumber'
}

const FIELD_OF = new Map(
  Object.entries(HEADINGS).flatMap(([field, names]) =>
    names.split(' ').map(name => [name, field as MachineField] as const)
  )
)
/** What many things have besides machines. */
const NAME = 'name'

/** 'OS Name' → 'osname', 'Nom de l’hôte' → 'nomdelhote' */
function normalizeHeading(heading: string): string {
  return heading
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z\d]/g, '')
}

/** The field of one heading; null: none of ours. 'CSDVersion' → 'ownLevel' */
export function machineField(heading: string): MachineField | null {
  return FIELD_OF.get(normalizeHeading(heading)) ?? null
}

/**
 * The fields of a line of headings, each field once; null when these are no headings of machines:
 * a machine and what runs on it. A bare 'Name' is that of a machine beside a Windows or its level.
 */
export function machineColumns(
  headings: readonly string[]
): readonly (MachineField | null)[] | null {
  const read = headings.map(machineField)
  const isOfWindows = read.some(field => field === 'product' || field === 'ownLevel')
  const fields = read.includes('computer') || !isOfWindows ? read : withName(headings, read)
  const once = fields.map((field, at) => (fields.indexOf(field) === at ? field : null))
  const tellsWhatRuns = once.some(field => field !== null && field !== 'computer')
  return once.includes('computer') && tellsWhatRuns ? once : null
}

function withName(
  headings: readonly string[],
  fields: readonly (MachineField | null)[]
): readonly (MachineField | null)[] {
  return fields.map((field, at) =>
    normalizeHeading(headings[at] ?? '') === NAME ? 'computer' : field
  )
}

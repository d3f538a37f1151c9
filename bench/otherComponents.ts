/**
 * Pastes of documented events, source and number alike, but of components that no article names:
 * none of them may be taken for documented.
 */

const SERVICES = [
  'Heron Print Gateway',
  'Bluefin Tape Librarian',
  'Orchard License Metering',
  'Kestrel Badge Reader',
  'Pelican Fax Dispatcher',
  'Quarry Time Clock',
  'Marlin Report Spooler',
  'Osprey Barcode Listener',
  'Granite Payroll Bridge',
  'Tamarack Weather Poller',
  'Juniper Kiosk Agent',
  'Copperhead Meter Collector',
  'Larkspur Queue Janitor',
  'Basalt Telemetry Relay',
  'Wicker Document Shredder'
]
const PROGRAMS = [
  'hrnprint.exe',
  'bluefin.exe',
  'kestrelsvc.exe',
  'pelicanfx.exe',
  'quarryclk.exe',
  'marlinrpt.exe',
  'tamarack.exe',
  'larkspur.exe',
  'basaltrl.exe',
  'wickerds.exe'
]

type Told = readonly [source: string, id: number, description: string]

const OF_A_SERVICE: readonly ((service: string) => Told)[] = [
  service => [
    'Service Control Manager',
    7000,
    `The ${service} service failed to start due to the following error: The service did not respond to the start or control request in a timely fashion.`
  ],
  service => [
    'Service Control Manager',
    7001,
    `The ${service} service depends on the ${service} Core service which failed to start because of the following error: The dependency service or group failed to start.`
  ],
  service => [
    'Service Control Manager',
    7023,
    `The ${service} service terminated with the following error: The specified module could not be found.`
  ],
  service => [
    'Service Control Manager',
    7024,
    `The ${service} service terminated with service-specific error 11.`
  ],
  service => [
    'Service Control Manager',
    7011,
    `Timeout (30000 milliseconds) waiting for a transaction response from the ${service} service.`
  ]
]
const OF_A_PROGRAM: readonly ((program: string) => Told)[] = [
  program => [
    'DrWatson',
    4097,
    `The application, ${program}, generated an application error. The error occurred on 3/14/2001 @ 10:22:31.407. The exception generated was c0000005 at address 00401a3f (<nosymbols>).`
  ],
  program => [
    'Application Popup',
    26,
    `Application popup: ${program} - Application Error : The instruction at "0x00401a3f" referenced memory at "0x00000010". The memory could not be "read".`
  ],
  program => [
    'Service Control Manager',
    7000,
    `The ${program.replace('.exe', '')} service failed to start due to the following error: The system cannot find the file specified.`
  ]
]

function paste([source, id, description]: Told): string {
  return `Event Type:\tError\nEvent Source:\t${source}\nEvent Category:\tNone\nEvent ID:\t${id}\nDate:\t\t3/14/2001\nTime:\t\t10:22:31 AM\nUser:\t\tN/A\nComputer:\tFILES02\nDescription:\n${description}\n`
}

export const OTHER_COMPONENTS: readonly string[] = [
  ...SERVICES.flatMap(service => OF_A_SERVICE.map(tell => paste(tell(service)))),
  ...PROGRAMS.flatMap(program => OF_A_PROGRAM.map(tell => paste(tell(program))))
]

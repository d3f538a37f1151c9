/**
 * Pastes of documented events, source and number alike, but of components that no article names:
 * none of them may be taken for documented.
 */

import { eventPaste } from '../test/parts/written/eventPaste.ts'

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

type Told = Parameters<typeof eventPaste>[0]

const SCM = 'Service Control Manager'
/** '{}' stands for the component. */
const OF_A_SERVICE: readonly Told[] = [
  {
    source: SCM,
    id: 7000,
    description:
      'The {} service failed to start due to the following error: ' +
      'The service did not respond to the start or control request in a timely fashion.'
  },
  {
    source: SCM,
    id: 7001,
    description:
      'The {} service depends on the {} Core service which failed to start because of the ' +
      'following error: The dependency service or group failed to start.'
  },
  {
    source: SCM,
    id: 7023,
    description:
      'The {} service terminated with the following error: The specified module could not be found.'
  },
  {
    source: SCM,
    id: 7024,
    description: 'The {} service terminated with service-specific error 11.'
  },
  {
    source: SCM,
    id: 7011,
    description:
      'Timeout (30000 milliseconds) waiting for a transaction response from the {} service.'
  }
]
const OF_A_PROGRAM: readonly Told[] = [
  {
    source: 'DrWatson',
    id: 4097,
    description:
      'The application, {}, generated an application error. The error occurred on 3/14/2001 ' +
      '@ 10:22:31.407. The exception generated was c0000005 at address 00401a3f (<nosymbols>).'
  },
  {
    source: 'Application Popup',
    id: 26,
    description:
      'Application popup: {} - Application Error : The instruction at "0x00401a3f" referenced ' +
      'memory at "0x00000010". The memory could not be "read".'
  }
]
const OF_ITS_SERVICE: Told = {
  source: SCM,
  id: 7000,
  description:
    'The {} service failed to start due to the following error: ' +
    'The system cannot find the file specified.'
}

export const OTHER_COMPONENTS: readonly string[] = [
  ...SERVICES.flatMap(service => OF_A_SERVICE.map(told => paste(told, service))),
  ...PROGRAMS.flatMap(program => [
    ...OF_A_PROGRAM.map(told => paste(told, program)),
    paste(OF_ITS_SERVICE, program.replace('.exe', ''))
  ])
]

function paste(told: Told, component: string): string {
  return eventPaste({ ...told, description: told.description.replaceAll('{}', component) })
}

import assert from 'node:assert/strict'
import { LINE_HEADS } from '../../../../knowledge/events/prose/readLineHead.ts'
import { checkPastes, type PasteCase } from '../checkPastes.ts'

const CASES: readonly PasteCase[] = [
  {
    name: 'a label that leads to the text behind the head',
    text: 'Warning event 51, Disk, BKP-4. Text: An error was detected on the device today.',
    events: [
      {
        id: 51,
        source: 'Disk',
        level: 'warning',
        computer: 'BKP-4',
        description: 'An error was detected on the device today.'
      }
    ]
  },
  {
    name: 'lines of names and values below the head',
    text:
      "Windows Event Log: 'System - disk - 153' triggered on CLU-2 (Kiel)\nLevel: Error\n" +
      'Message: The device has a bad block.\nCondition: once within 15 minutes\nPolicy: Servers',
    events: [
      {
        id: 153,
        source: 'disk',
        log: 'System',
        level: 'error',
        computer: 'CLU-2',
        description: 'The device has a bad block.'
      }
    ]
  },
  {
    name: 'two announcements before the head',
    text: 'CRITICAL: 1 event(s): System Error Disk 11 "The driver detected a controller error."',
    events: [
      {
        id: 11,
        source: 'Disk',
        log: 'System',
        level: 'error',
        description: 'The driver detected a controller error.'
      }
    ]
  },
  {
    name: 'a log in brackets, the level behind the number, the text in quotes',
    text: 'Entry: [Application] Backup 521 (Error) "The backup has failed today."\nNext run: 4:00',
    events: [
      {
        id: 521,
        source: 'Backup',
        log: 'Application',
        level: 'error',
        description: 'The backup has failed today.'
      }
    ]
  },
  {
    name: 'an alert before the head, with the machine',
    text: 'A problem was found on PRESS4: [System] Tcpip (Event ID 4199, Warning) - An address conflict was found.',
    events: [
      {
        id: 4199,
        source: 'Tcpip',
        log: 'System',
        level: 'warning',
        computer: 'PRESS4',
        description: 'An address conflict was found.'
      }
    ]
  },
  {
    name: 'cells in brackets, the text in another language',
    text: 'Neueste Nachricht: [ID 1002] [Application Hang] Programm press.exe wurde beendet.\nSensor-ID: 4',
    events: [
      { id: 1002, source: 'Application Hang', description: 'Programm press.exe wurde beendet.' }
    ]
  },
  {
    name: 'a clock first, a source in small letters',
    text: '- 03:12:44 Error volmgr 161 Dump file creation failed due to an error.',
    events: [
      {
        id: 161,
        source: 'volmgr',
        level: 'error',
        description: 'Dump file creation failed due to an error.'
      }
    ]
  },
  {
    name: 'a sentence that tells the machine before the head',
    text: 'An event was detected on TILL-9: [System] Microsoft-Windows-DfsSvc (Event ID 14550, Warning) - The service could not be started today.',
    events: [
      {
        id: 14550,
        source: 'Microsoft-Windows-DfsSvc',
        log: 'System',
        level: 'warning',
        computer: 'TILL-9',
        description: 'The service could not be started today.'
      }
    ]
  },
  {
    name: 'a level as programs shorten it',
    text: '2024-01-20T12:19:18+02:00 WARN [disk] 153: The disk had to be asked again.',
    events: [
      { id: 153, source: 'disk', level: 'warning', description: 'The disk had to be asked again.' }
    ]
  },
  {
    name: 'words for the fields, without colons',
    text: 'Event ID 1014 source DNS Client Events level Warning on LAP-88: No server gave any answer.',
    events: [
      {
        id: 1014,
        source: 'DNS Client Events',
        level: 'warning',
        computer: 'LAP-88',
        description: 'No server gave any answer.'
      }
    ]
  },
  {
    name: 'a date and a number in brackets, without a level',
    text: '• 10.06.2024 07:12 – Application Error (1000): Faulting application name: a.exe, version: 1',
    events: [
      {
        id: 1000,
        source: 'Application Error',
        time: '2024-06-10T07:12:00',
        description: 'Faulting application name: a.exe, version: 1'
      }
    ]
  },
  {
    name: 'a clock before the date, the text on the next line',
    text: '7:12:44 AM 6/20/2024 Error 7034 Service Control Manager\nThe Sage service has terminated.',
    events: [
      {
        id: 7034,
        source: 'Service Control Manager',
        level: 'error',
        time: '2024-06-20T07:12:44',
        description: 'The Sage service has terminated.'
      }
    ]
  }
]

/** A level, a number and a name that make no event. */
const OTHERS: readonly string[] = [
  'Service Control Manager event 7031 says “The Heron service terminated unexpectedly.”',
  'Adobe Error 1603: Fatal error during installation of the reader',
  'System error 53 has occurred: The network path was not found on it',
  'Printer on PRN-2 Error 49 - The printer shows a lot of garbage',
  'Ticket 48213 System Error at 10:30: The server of the branch is off',
  '[10:30] Error Windows 2000 - The system does not boot anymore',
  'Information Store (2476) An attempt to open the file "E:\\auk.edb" failed with error 32.',
  'Call 4711 at 10:30 Error desk: The user wants a new headset please'
]

describe('lines that open with the fields of an event in any order', () => {
  checkPastes(CASES)

  for (const text of OTHERS)
    it(`reads none of ${JSON.stringify(text)}`, () => {
      assert.deepEqual(LINE_HEADS.read(text), [])
    })
})

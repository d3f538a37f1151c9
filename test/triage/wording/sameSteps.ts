const HANGS = 'the pop3 service hangs'
const ON_2000 = 'the pop3 service hangs, windows 2000'
const ON_SP2 = 'the pop3 service hangs, windows 2000 sp2'
const IMAP = 'the imap service hangs, windows 2000 sp1'
const EVENT = `Event Source: MSExchangeCluster
Event ID: 2086
Computer: MAIL01
Description: Exchange IMAP4 Virtual Server Instance - (MAIL01): Failed to set the start bit in the metabase in order to start the protocol, check if any process in the system is dead`
const ORIOLE = `Event Source: OrioleSync
Event ID: 6230
Computer: FILE2
Description: The oriole replica was left in an unfinished state by an earlier pass.`
const PLOVER = `Event Source: PloverLink
Event ID: 8450
Computer: NET3
Description: The plover channel closed before its last frame was acknowledged.`
const MACHINES = `Name,OS,SP
MAIL01,Windows 2000,SP2
MAIL02,Windows 2000,SP4
MAIL03,Windows NT 4.0,SP6`

/**
 * Conversations that take the same steps in each language: what is said, in English or as a title
 * or a paste that is the same in all. `saidInEach.ts` has the words of the other languages.
 */
export const SAME_STEPS: Readonly<Record<string, readonly string[]>> = {
  'the service pack is old': [HANGS, 'Windows 2000', 'SP2'],
  'the fix is in already': [ON_2000, 'SP4', 'why?'],
  'the fix is in already, said in words': [ON_2000, 'it has service pack 4'],
  'no service pack': [ON_2000, 'No service pack'],
  'no service pack, said in words': [ON_2000, 'no service pack yet'],
  'not known, then a person': [ON_2000, "I don't know", 'talk to a person'],
  'not known twice': [HANGS, "I don't know", 'no idea'],
  'asks what it is asked': [ON_2000, 'what is a service pack?', 'why do you ask?', 'SP2'],
  'asks where to look': [ON_2000, 'where do I see that?', 'SP3'],
  'it helped': [ON_SP2, 'it works now', 'thanks'],
  'it is tried, and helped': [ON_SP2, "I'll try it", 'It solved it', 'thanks'],
  'it did not help': [ON_SP2, 'it did not help'],
  'it is tried, and did not help': [ON_SP2, "I'll try it", 'it did not help', 'talk to a person'],
  'asks about the advice': [ON_SP2, 'why?', 'do I need to restart?', 'is there another way?'],
  'asks about another service pack': [ON_SP2, 'would SP4 do, too?', 'where do I get SP3?'],
  'by button, every step': [ON_SP2, 'Show the article', 'Still broken', 'Start over'],
  'the event is there': [IMAP, 'Event 2086 is there', 'It solved it'],
  'the event is not there': [IMAP, 'No event 2086'],
  'changed by button': [ON_SP2, 'Change the service pack', 'SP4'],
  'the Windows corrected': [ON_SP2, 'no, it is Windows NT 4.0'],
  'the service pack corrected': [ON_SP2, 'sorry, it has SP4', 'why?'],
  'taken back': [HANGS, 'Windows 2000', 'SP2', 'go back', 'SP4'],
  'another Windows': [HANGS, 'Windows NT 4.0'],
  'a program that is no Windows of the article': [HANGS, 'something else'],
  'another problem, and back to the start': [ON_SP2, 'I have a new problem', 'start over', HANGS],
  'a pasted event': ['hello', EVENT, 'Windows 2000', 'SP2', 'Show the article'],
  'two machines, one after the other': [
    'in English please',
    EVENT,
    'Windows 2000',
    'SP2',
    EVENT.replaceAll('MAIL01', 'MAIL02'),
    'SP4'
  ],
  'a list of machines': [ON_2000, MACHINES],
  'handed over, then more is told': [ON_2000, 'talk to a person', IMAP, 'thanks'],
  'not covered, then a person': [HANGS, 'Windows Server 2003', 'talk to a person'],
  'another event tells several articles apart': [
    'in English please',
    ORIOLE,
    'Event 6232 is there',
    'Windows NT 4.0'
  ],
  'several articles, none of the events': [
    'in English please',
    ORIOLE,
    'None of these',
    'Windows NT 4.0'
  ],
  'an article chosen by its row': [
    'in English please',
    PLOVER,
    'Plover Channel Closes, Case 3',
    'why?'
  ],
  'a row chosen, and the article shown': ['hello', PLOVER, '2', 'Show the article']
}

import type { LanguageWords } from './languageWords.ts'

/** English, with the names that tools of every language keep. */
export const ENGLISH: LanguageWords = {
  language: 'en',
  dates: null,
  strong: {
    type: ['Event Type', 'EventType', 'EntryType', 'Entry Type', 'TypeEvent', 'EventTypeName'],
    level: ['LevelDisplayName', 'Level Display Name', 'EventLevel', 'Event Level', 'EventLevelName'],
    source: ['Event Source', 'EventSource', 'ProviderName', 'Provider Name', 'SourceName', 'Source Name', 'Event Provider', 'EventSourceName'],
    log: ['Log Name', 'LogName', 'Event Log', 'EventLog', 'ContainerLog', 'LogFile', 'Log File', 'AgentLogFile'],
    category: ['Event Category', 'EventCategory', 'Task Category', 'TaskCategory', 'TaskDisplayName', 'CategoryString'],
    id: ['Event ID', 'EventID', 'EventIdentifier', 'Event Identifier', 'EventCode', 'Event Code', 'Event Number', 'Event No', 'Event No.', 'Event Nr', 'Event #', 'Event-ID', 'EVENT_ID', 'EventIDCode', 'Event IDs', 'EvtID', 'Evt ID', 'Evnt ID', 'Even ID', 'Event Identification'],
    instance: ['InstanceId', 'Instance ID'],
    datetime: ['TimeGenerated', 'TimeCreated', 'Time Generated', 'Time Created', 'Date and Time', 'Date Time', 'Date/Time', 'DateTime', 'Logged', 'EventTime'],
    date: ['Event Date'],
    time: ['Event Time'],
    user: ['UserName', 'User Name'],
    computer: ['MachineName', 'ComputerName', 'Computer Name', 'Machine Name'],
    description: ['Event Description', 'Event String', 'Event Message'],
    other: ['TimeWritten', 'Time Written', 'ReplacementStrings', 'InsertionStrings', 'CategoryNumber', 'RecordId', 'ProviderId', 'ProcessId', 'ThreadId', 'RelatedActivityId', 'ActivityId', 'MatchedQueryIds', 'Bookmark', 'OpcodeDisplayName', 'KeywordsDisplayNames', 'Qualifiers', 'EventRecordID', 'Record Number', 'RecordNumber', 'User Data', 'PluginVersion', 'Event Xml', 'EventData', 'Event Data']
  },
  weak: {
    type: ['Type', 'Severity'],
    level: ['Level'],
    source: ['Source', 'Provider', 'Src', 'Event Src'],
    log: ['Log', 'Channel'],
    category: ['Category', 'Task'],
    id: ['Id', 'Event', 'Ids', 'Eventid'],
    date: ['Date'],
    time: ['Time'],
    user: ['User'],
    computer: ['Computer', 'Machine', 'Hostname', 'Host', 'Workstation'],
    description: ['Description', 'Message', 'Details', 'Text', 'Desc'],
    keywords: ['Keywords', 'Keyword'],
    data: ['Data'],
    other: ['OpCode', 'Opcode', 'Version', 'Index', 'Site', 'Container', 'Properties', 'More Information', 'Domain']
  },
  levels: {
    'error': ['Error', 'Err', 'Errors', 'win:Error', 'Stop', 'EVENTLOG_ERROR_TYPE'],
    'warning': ['Warning', 'Warn', 'Wrn', 'Warnings', 'win:Warning', 'EVENTLOG_WARNING_TYPE'],
    'information': ['Information', 'Informational', 'Info', 'Inf', 'Verbose', 'LogAlways', 'Log Always', 'win:Informational', 'Notice', 'EVENTLOG_INFORMATION_TYPE'],
    'audit-success': ['Success Audit', 'SuccessAudit', 'Audit Success', 'AUDIT_SUCCESS', 'Success', 'AuditSuccess', 'Success-Audit', 'SuccessA', 'AUS', 'EVENTLOG_AUDIT_SUCCESS'],
    'audit-failure': ['Failure Audit', 'FailureAudit', 'Audit Failure', 'AUDIT_FAILURE', 'Failure', 'AuditFailure', 'Failure-Audit', 'FailureA', 'AUF', 'EVENTLOG_AUDIT_FAILURE'],
    'critical': ['Critical', 'Critical Error', 'Fatal', 'win:Critical', 'Crit']
  }
}

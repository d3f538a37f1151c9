/** What stands before a line of syslog: when and whose it is, and what a relay put before that. */

/** 'Jan 12 10:33:01 ', as syslog tells the time. */
export const STAMP: string = String.raw`[A-Z][a-z]{2} {1,2}\d{1,2} \d{2}:\d{2}:\d{2} `
/** What a relay keeps before the line that it was sent: its time, what sent it, from where. */
export const RELAYED: RegExp = new RegExp(
  String.raw`^\s*(\d{4}-\d{2}-\d{2}[ T]\d{2}:\d{2}:\d{2})\S{0,10}[\t ](?:\S{1,80}[\t ]){0,4}(?=${STAMP})`
)
const RFC5424 = /^\s*(?:<\d{1,3}>)?1 (\d{4}-\S{10,40}) (\S{1,255}) /
const RFC3164 = /^\s*(?:<\d{1,3}>)?\s?([A-Z][a-z]{2} {1,2}\d{1,2} (?:\d{4} )?[\d:]{8}) (\S{1,255}) /

/** The machine and the time that the header of syslog names. */
export function headerOf(line: string): {
  readonly time: string | null
  readonly host: string | null
} {
  const match = RFC5424.exec(line) ?? RFC3164.exec(line)
  return {
    time: match?.[1] ?? null,
    host:
      match?.[2] === '-' || /^\d{1,3}(?:\.\d{1,3}){3}$/.test(match?.[2] ?? '')
        ? null
        : (match?.[2] ?? null)
  }
}

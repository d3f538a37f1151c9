/**
 * A pasted event with a string in every place that is told back, and the whole string beside it.
 */
export function hostileEvent(text: string): string {
  const line = text.replace(/[\r\n]+/g, ' ')
  return (
    `Event Type: Error\nEvent Source: MSExchangeCluster\nEvent Category: ${line}` +
    `\nEvent ID: 2086\nUser: ${line}\nComputer: ${line}` +
    `\nDescription: Exchange POP3 Virtual Server Instance - (${line}` +
    `): Failed to set the start bit in the metabase in order to start the protocol, check ` +
    `if any process in the system is dead\n\n${text}`
  )
}

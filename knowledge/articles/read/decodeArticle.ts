const UTF_8 = new TextDecoder('utf-8', { fatal: true })
const WINDOWS_1252 = new TextDecoder('windows-1252')

/**
 * The text of an article file. The archive is Windows-1252 and nothing in it is valid UTF-8 by
 * chance; what people write today is UTF-8. No byte is refused.
 */
export function decodeArticle(bytes: Uint8Array): string {
  try {
    return UTF_8.decode(bytes)
  } catch {
    return WINDOWS_1252.decode(bytes)
  }
}

const UTF_8 = new TextDecoder('utf-8', { fatal: true })
const UTF_16 = new TextDecoder('utf-16le')
const WINDOWS_1252 = new TextDecoder('windows-1252')

/**
 * The text of an article file. The archive is Windows-1252 and nothing in it is valid UTF-8 by
 * chance; what people write today is UTF-8, or what Notepad calls Unicode: UTF-16 behind its mark.
 * No byte is refused.
 */
export function decodeArticle(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return UTF_16.decode(bytes)
  try {
    return UTF_8.decode(bytes)
  } catch {
    return WINDOWS_1252.decode(bytes)
  }
}

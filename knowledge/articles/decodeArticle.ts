const WINDOWS_1252 = new TextDecoder('windows-1252')

/** The text of an article file; the archive is Windows-1252. Any byte has a meaning there, so nothing is refused. */
export const decodeArticle = (bytes: Uint8Array): string => WINDOWS_1252.decode(bytes)

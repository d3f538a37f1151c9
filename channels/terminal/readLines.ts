/**
 * Lines of UTF-8, split only at line feeds: JSON may contain U+2028, where other line readers would
 * split.
 */
export async function* readLines(input: AsyncIterable<Uint8Array>): AsyncIterable<string> {
  const decoder = new TextDecoder()
  let rest = ''
  for await (const bytes of input) {
    const lines = (rest + decoder.decode(bytes, { stream: true })).split('\n')
    rest = lines.pop() ?? ''
    yield* lines.map(line => line.replace(/\r$/, ''))
  }
  rest += decoder.decode()
  if (rest !== '') yield rest
}

/**
 * Lines of UTF-8, ended by line feeds alone: U+2028 may stand inside of JSON, where other readers
 * of lines would cut it.
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

const END = process.platform === 'win32' ? 'Ctrl+Z and Enter' : 'Ctrl+D'

/** All of standard input. Somebody at a terminal is told what to do and how to end it. */
export async function readStandardInput(whatToDo: string): Promise<Uint8Array> {
  if (process.stdin.isTTY) process.stderr.write(`${whatToDo}, then press ${END}.\n`)
  const parts: Uint8Array[] = []
  for await (const part of process.stdin) parts.push(part as Uint8Array)
  return Buffer.concat(parts)
}

/** The result for one part. `off`: not set up, which is all right. */
export type Finding = {
  readonly about: string
  readonly state: 'ok' | 'off' | 'warn' | 'fail'
  readonly says: string
  readonly remedy?: string
}

export function ok(about: string, says: string): Finding {
  return { about, state: 'ok', says }
}
export function off(about: string, says: string, remedy: string): Finding {
  return { about, state: 'off', says, remedy }
}
export function warn(about: string, says: string, remedy: string): Finding {
  return { about, state: 'warn', says, remedy }
}
export function fail(about: string, says: string, remedy: string): Finding {
  return { about, state: 'fail', says, remedy }
}

/**
 * Why something could not be reached, in a few words: a system error code, or the name of the
 * error.
 */
export function reasonOf(error: unknown): string {
  const { name, message, code, cause } = error as Error & {
    code?: string
    cause?: { code?: string; message?: string }
  }
  if (name === 'TimeoutError') return 'no answer in time'
  return cause?.code ?? code ?? cause?.message ?? message.split('\n')[0] ?? name
}

/** An HTTP request that cannot hang. */
export async function ask(url: string, options: RequestInit = {}): Promise<Response> {
  return await fetch(url, { ...options, redirect: 'manual', signal: AbortSignal.timeout(8_000) })
}

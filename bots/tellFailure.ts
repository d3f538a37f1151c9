export type Log = { readonly warn: (about: object, message: string) => void }

/** What went wrong, in words for the log, the error, and what else is known that names nobody. */
export type TellFailure = (what: string, error: Failure, about?: object) => void

type Failure = Error & { readonly code?: string; readonly statusCode?: number }

/** Frames of the stack that the log shows. */
const MAX_FRAMES = 5

/** Logs a failure by its kind and place: a message of an error could hold what was said. */
export function tellFailure(log: Log): TellFailure {
  return (what, { name, stack, code, statusCode }, about) => {
    const frames = stack?.split('\n').filter(line => /^\s+at /.test(line))
    log.warn(
      { ...about, error: name, code, status: statusCode, where: frames?.slice(0, MAX_FRAMES) },
      what
    )
  }
}

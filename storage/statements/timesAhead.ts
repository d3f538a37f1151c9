/**
 * Milliseconds. A time that was noted further ahead than that is of a clock that was wrong then and
 * was put back: it counts as past, or what was to happen then would wait for it.
 */
export const MAX_AHEAD_MS = 3_600_000
/** The same for times that lie ahead rightly: nothing is put off for more than a day. */
export const MAX_PUT_OFF_MS = 25 * 3_600_000

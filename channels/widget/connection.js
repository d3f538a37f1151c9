/*
 * A Direct Line that outlives its connections. A lost network, sleep, a token that ran out or a
 * restart of the service end a connection, never the conversation: a new one begins where the last
 * one ended, what was said in between is shown once, and what could not be sent is sent again under
 * the same id, of which the service takes one.
 */

/** Milliseconds a connection may be down before a new one is made. */
const NOTICE_AFTER_MS = 4_000
const MAX_WAIT_MS = 30_000
/** Milliseconds out of sight after which a connection is not trusted. */
const ASLEEP = 60_000
/** Milliseconds after which a message that was passed over is asked for. */
const GAP = 1_000
/** Milliseconds between two new connections, at least. */
const APART = 1_000
const ONLINE = 2
const CONNECTING = 1
const OUTBOX = 'kb-triage-outbox'

function pause(milliseconds) {
  return new Promise(resolve => setTimeout(resolve, milliseconds))
}

/**
 * An observable with what Web Chat uses of one. Who comes late hears the last value; with `every`,
 * each value that nobody has heard yet.
 */
function createSubject({ last, every = false }) {
  const observers = new Set()
  let waiting = last === undefined ? [] : [last]
  return {
    next: value => {
      if (!every) waiting = [value]
      else if (observers.size === 0) waiting.push(value)
      for (const observer of observers) observer.next?.(value)
    },
    value: () => waiting.at(-1),
    subscribe: (next, error, complete) => {
      const observer = typeof next === 'function' ? { next, error, complete } : next
      observers.add(observer)
      const missed = waiting
      if (every) waiting = []
      for (const value of missed) observer.next?.(value)
      return { unsubscribe: () => observers.delete(observer) }
    }
  }
}

/**
 * What was said and not yet taken, kept over a reload. A page without storage keeps it while it is
 * open.
 */
function createOutbox() {
  function read() {
    try {
      return JSON.parse(localStorage.getItem(OUTBOX) ?? '[]')
    } catch {
      return []
    }
  }
  function write(kept) {
    try {
      localStorage.setItem(OUTBOX, JSON.stringify(kept))
    } catch {
      /* told above */
    }
  }
  function idOf(activity) {
    return activity.channelData?.clientActivityID
  }
  return {
    all: read,
    put: activity => {
      if (idOf(activity) && !activity.attachments?.length)
        write([...read().filter(kept => idOf(kept) !== idOf(activity)), activity].slice(-20))
    },
    drop: activity => write(read().filter(kept => idOf(kept) !== idOf(activity)))
  }
}

/**
 * Tells what arrives for the first time. Ids end in numbers that follow each other: what a dying
 * connection swallowed is asked for, once.
 */
function createArrivals(onGap) {
  const seen = new Set()
  /* numbers seen ahead of one that is missing */
  const ahead = new Set()
  /* the number up to which none is missing, and where one was asked for already */
  let whole = 0
  let gap = -1
  function follow(number) {
    ahead.add(number)
    while (ahead.delete(whole + 1)) whole += 1
    const missing = whole
    if (ahead.size === 0 || gap === missing) return
    gap = missing
    setTimeout(() => {
      if (whole === missing) onGap()
    }, GAP)
  }
  return {
    last: () => whole,
    isNew: ({ id, type }) => {
      if (!id || type === 'typing') return true
      if (seen.has(id)) return false
      seen.add(id)
      follow(Number(id.split('|')[1]) || 0)
      return true
    }
  }
}

/** Runs `renew` until it succeeds, one run at a time and with some time between two. */
function createRenewal(renew) {
  let renewing = false
  let renewedAt = -APART
  return async () => {
    if (renewing) return
    renewing = true
    await pause(renewedAt + APART - performance.now())
    for (let wait = 500; ; wait = Math.min(wait * 2, MAX_WAIT_MS)) {
      try {
        await renew()
        break
      } catch {
        await pause(wait * (0.75 + Math.random() / 2))
      }
    }
    renewing = false
    renewedAt = performance.now()
  }
}

/** Posts what is said, in that order, and keeps each message until it is taken or refused. */
function createSender(post) {
  const outbox = createOutbox()
  let sending = Promise.resolve()
  function postActivity(activity) {
    return {
      subscribe: (next, error, complete) => {
        const observer = typeof next === 'function' ? { next, error, complete } : next
        outbox.put(activity)
        const mine = sending.then(() => post(activity))
        sending = mine.catch(() => undefined)
        mine
          .then(
            id => {
              observer.next?.(id)
              observer.complete?.()
            },
            reason => observer.error?.(reason)
          )
          .finally(() => outbox.drop(activity))
        return { unsubscribe: () => undefined }
      }
    }
  }
  return {
    postActivity,
    postKept: () => {
      for (const activity of outbox.all()) postActivity(activity).subscribe(() => undefined)
    }
  }
}

/** Watches what the browser knows of the network, and whether anybody looks. */
function watchBrowser({ isOnline, onOffline, renew }) {
  let hiddenAt = 0
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) hiddenAt = Date.now()
    else if (Date.now() - hiddenAt > ASLEEP || !isOnline()) renew()
  })
  addEventListener('offline', onOffline)
  addEventListener('online', () => {
    if (!isOnline()) renew()
  })
}

/**
 * @param connect makes one connection: `({ token, domain, conversationId, watermark }) =>
 * DirectLine`
 * @param open gets a token of the visitor's conversation: `() => Promise<{ token, domain,
 * conversationId }>`, rejects while nobody answers
 * @param onActivity hears of each activity once
 * @param onLost hears `true` when the connection has been down for a while, `false` when it is
 * there again
 */
export async function createLine(connect, open, { onActivity, onLost }) {
  const activity$ = createSubject({ every: true })
  /*
   * Web Chat is never told that a connection was lost: it would stop listening, and call what is
   * being sent failed.
   */
  const connectionStatus$ = createSubject({ last: CONNECTING })
  const arrivals = createArrivals(renew)
  const renewal = createRenewal(async () => attach(await open()))
  const { postActivity, postKept } = createSender(post)
  let inner
  let subscriptions = []
  let online = false
  let watchdog
  let notice
  /* resolves when this connection is given up: what was asked of it may never be answered */
  let givenUp = Promise.withResolvers()

  function hear(activity) {
    if (!arrivals.isNew(activity)) return
    activity$.next(activity)
    onActivity(activity)
  }

  function watch(status) {
    clearTimeout(watchdog)
    online = status === ONLINE
    if (online) {
      clearTimeout(notice)
      notice = undefined
      onLost(false)
      if (connectionStatus$.value() !== ONLINE) connectionStatus$.next(ONLINE)
      return
    }
    notice ??= setTimeout(() => onLost(true), NOTICE_AFTER_MS)
    /* a token that ran out or a connection that ended is not waited for */
    if (status > ONLINE) renew()
    else watchdog = setTimeout(renew, NOTICE_AFTER_MS)
  }

  function attach(opened) {
    const before = inner
    for (const subscription of subscriptions) subscription.unsubscribe()
    const last = arrivals.last()
    inner = connect(last > 0 ? { ...opened, watermark: String(last) } : opened)
    subscriptions = [
      inner.connectionStatus$.subscribe(watch),
      inner.activity$.subscribe(hear, () => watch(CONNECTING))
    ]
    before?.end()
    givenUp.resolve('retry')
    givenUp = Promise.withResolvers()
  }

  function renew() {
    clearTimeout(watchdog)
    return renewal()
  }

  /* the id that the service gave it, or 'retry' when the connection was given up meanwhile */
  async function postOnce(activity) {
    const id = await Promise.race([
      givenUp.promise,
      new Promise((resolve, reject) => inner.postActivity(activity).subscribe(resolve, reject))
    ])
    if (id !== 'retry' && !online) watch(ONLINE)
    return id
  }

  /* tries until the service has taken it, or has said why it does not */
  async function post(activity) {
    for (let wait = 500; ; wait = Math.min(wait * 2, MAX_WAIT_MS)) {
      try {
        const id = await postOnce(activity)
        if (id !== 'retry') return id
      } catch (error) {
        if (isRefusal(error)) throw error
      }
      /* a connection does not say that it broke */
      if (online) watch(CONNECTING)
      await pause(wait)
    }
  }

  watchBrowser({ isOnline: () => online, onOffline: () => watch(CONNECTING), renew })
  attach(await open())
  postKept()
  return {
    activity$,
    connectionStatus$,
    postActivity,
    end: () => inner.end(),
    getSessionId: () => inner.getSessionId?.()
  }
}

/* 4xx: the same words will never be taken; but 429 only says that they come too fast */
function isRefusal(error) {
  return error?.status >= 400 && error.status < 500 && error.status !== 429
}

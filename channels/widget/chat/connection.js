/*
 * A Direct Line that outlives its connections. A lost network, sleep, an expired token or a restart
 * of the service ends a connection, never the conversation: a new connection starts where the last
 * one ended, what was said in between is shown once, and what could not be sent is sent again under
 * the same id, which the service accepts only once.
 */

/** Milliseconds a connection may be down before a new one is opened. */
const NOTICE_AFTER_MS = 4_000
const MAX_WAIT_MS = 30_000
/** Milliseconds in the background after which a connection is no longer trusted. */
const ASLEEP = 60_000
/** Milliseconds after which a skipped message is requested. */
const GAP = 1_000
/** The least milliseconds between two new connections. */
const APART = 1_000
const ONLINE = 2
const CONNECTING = 1
const OUTBOX = 'kb-triage-outbox'

/** Observables take an observer or its three functions. */
function observerOf(next, error, complete) {
  return typeof next === 'function' ? { next, error, complete } : next
}

function pause(milliseconds) {
  return new Promise(resolve => setTimeout(resolve, milliseconds))
}

/**
 * The part of an observable that Web Chat uses. A late subscriber gets the last value; with
 * `every`, all values that nobody has received yet.
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
    subscribe: (...given) => {
      const observer = observerOf(...given)
      observers.add(observer)
      const missed = waiting
      if (every) waiting = []
      for (const value of missed) observer.next?.(value)
      return { unsubscribe: () => observers.delete(observer) }
    }
  }
}

/**
 * Messages that were not accepted yet, kept across a reload. A page without storage keeps them
 * while it is open.
 */
function createOutbox(place) {
  function read() {
    try {
      return JSON.parse(localStorage.getItem(place) ?? '[]')
    } catch {
      return []
    }
  }
  function write(kept) {
    try {
      localStorage.setItem(place, JSON.stringify(kept))
    } catch {
      /* see above */
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
 * Recognizes what arrives for the first time. Ids end in consecutive numbers: whatever a dying
 * connection swallowed is requested again, once.
 */
function createArrivals(onGap) {
  const seen = new Set()
  /* numbers received after a missing one */
  const ahead = new Set()
  /* the number up to which none is missing, and the last gap already requested */
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

/** Runs `renew` until it succeeds, one run at a time, with a pause between two. */
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

/** Posts what is said, in order, and keeps each message until it is accepted or refused. */
function createSender(post, owner) {
  const outbox = createOutbox(`${OUTBOX}${owner}`)
  let sending = Promise.resolve()
  function postActivity(activity) {
    return {
      subscribe: (...given) => {
        const observer = observerOf(...given)
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

/** Watches the network status and whether the page is visible. */
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
 * @param connect opens one connection: `({ token, domain, conversationId, watermark }) =>
 * DirectLine`
 * @param open gets a token for the visitor's conversation: `() => Promise<{ token, domain,
 * conversation, conversationId }>`, the last only where it goes on; rejects while the service does
 * not answer
 * @param owner names whose unsent messages these are, '' for a visitor's
 * @param onActivity is called once for each activity
 * @param onLost is called with `true` when the connection has been down for a while, and with
 * `false` when it is back
 */
export async function createLine(connect, open, { owner = '', onActivity, onLost }) {
  const activity$ = createSubject({ every: true })
  /*
   * Web Chat is never told that a connection was lost: it would stop listening, and mark messages
   * being sent as failed.
   */
  const connectionStatus$ = createSubject({ last: CONNECTING })
  const arrivals = createArrivals(renew)
  const renewal = createRenewal(async () => {
    const opened = await open()
    /* ours was ended or put aside in another tab: what it said must not stay in sight */
    if (opened.conversation === conversation) attach(opened)
    else location.reload()
  })
  const { postActivity, postKept } = createSender(post, owner)
  let conversation
  let inner
  let subscriptions = []
  let online = false
  let watchdog
  let notice
  /* resolves when this connection is given up, because its requests may never be answered */
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
    /* an expired token or an ended connection is not worth waiting for */
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

  /* the id that the service gave it, or 'retry' if the connection was given up meanwhile */
  async function postOnce(activity) {
    const id = await Promise.race([
      givenUp.promise,
      new Promise((resolve, reject) => inner.postActivity(activity).subscribe(resolve, reject))
    ])
    if (id !== 'retry' && !online) watch(ONLINE)
    return id
  }

  /* tries until the service has accepted or refused it */
  async function post(activity) {
    for (let wait = 500; ; wait = Math.min(wait * 2, MAX_WAIT_MS)) {
      try {
        const id = await postOnce(activity)
        if (id !== 'retry') return id
      } catch (error) {
        if (isRefusal(error)) throw error
      }
      /* a broken connection does not say so */
      if (online) watch(CONNECTING)
      await pause(wait)
    }
  }

  watchBrowser({ isOnline: () => online, onOffline: () => watch(CONNECTING), renew })
  const first = await open()
  conversation = first.conversation
  attach(first)
  postKept()
  return {
    activity$,
    connectionStatus$,
    postActivity,
    end: () => inner.end(),
    getSessionId: () => inner.getSessionId?.()
  }
}

/* 4xx means the same message will never be accepted; 429 only means it came too fast */
function isRefusal(error) {
  return error?.status >= 400 && error.status < 500 && error.status !== 429
}

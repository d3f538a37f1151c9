import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

export type Proxy = {
  readonly port: number
  /** nothing passes any more, nothing ends: as when a disk or a network hangs */
  readonly stall: () => void
  readonly flow: () => void
  readonly stop: () => void
}

/** Stands between a client and a server of this machine. */
export async function startProxy(to: number): Promise<Proxy> {
  const sockets = new Set<Socket>()
  let stalled = false
  const server = createServer({ pauseOnConnect: true }, near => {
    const far = connect(to, '127.0.0.1')
    for (const [from, into] of [
      [near, far],
      [far, near]
    ] as const) {
      sockets.add(from)
      from.on('data', part => {
        into.write(part)
      })
      from.on('close', () => {
        sockets.delete(from)
        into.destroy()
      })
      from.on('error', () => into.destroy())
      if (stalled) from.pause()
      else from.resume()
    }
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.address() as AddressInfo).port,
    stall: () => {
      stalled = true
      for (const socket of sockets) socket.pause()
    },
    flow: () => {
      stalled = false
      for (const socket of sockets) socket.resume()
    },
    stop: () => {
      for (const socket of sockets) socket.destroy()
      server.close()
    }
  }
}

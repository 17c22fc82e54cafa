import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A server that a test made; `url` ends in a slash. */
export interface TestServer {
  readonly url: string
  /** Ends it, and every connection that is still open. */
  close(): Promise<void>
}

/** Starts a server on a free port of this machine. */
export async function startTestServer(answer: RequestListener): Promise<TestServer> {
  const server = createServer(answer)
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

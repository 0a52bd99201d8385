import { createServer } from 'node:http'
import type { Files } from './page-sites.ts'

/** Serves the files on this machine alone, to be kept for ten minutes as static hosts have it. Gives its address and how to stop it. */
export async function serveFiles(files: Files): Promise<{ readonly origin: string; readonly stop: () => void }> {
  const server = createServer(({ url = '/' }, response) => {
    const path = url.replace(/\?.*$/s, '').replace(/\/$/, '/index.html')
    const file = files.get(path)
    if (!file) return void response.writeHead(404).end()
    response.writeHead(200, {
      'content-type': file.type,
      'content-encoding': 'br',
      'content-length': file.body.length,
      'cache-control': 'max-age=600',
    })
    response.end(file.body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the server has no port')
  return {
    origin: `http://127.0.0.1:${address.port}`,
    stop: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}

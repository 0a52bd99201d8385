import { openKept } from './kept-caches.ts'

/** Bytes of a file as it is kept here, and about as it is sent. */
export interface Size {
  readonly bytes: number
  readonly sent: number
}

/** All files of a build and its ledgers, by path from the page's folder: cli/offline-parts.ts writes them down. */
export type PartList = ReadonlyMap<string, Size>

/** The kept copies of a file of the shell, that of the newest build last: until it is taken, two builds lie here. */
async function copiesOf(file: string): Promise<readonly Response[]> {
  const shell = await openKept('shell')
  const found: Response[] = []
  for (const request of await shell.keys()) {
    const copy = new URL(request.url).pathname.endsWith(`/${file}`) ? await shell.match(request) : undefined
    if (copy) found.push(copy)
  }
  return found
}

/** The files of the newest build on this device; none where nothing is kept. */
export async function newestParts(): Promise<PartList> {
  const list = (await copiesOf('parts.json')).at(-1)
  const files: Record<string, readonly [bytes: number, sent: number]> = list ? await list.json() : {}
  return new Map(Object.entries(files).map(([path, [bytes, sent]]) => [`./${path}`, { bytes, sent }]))
}

/** Whether this tab runs the newest build on this device: its page came from the server, ahead of the worker. */
export async function isNewestBuild(): Promise<boolean> {
  const page = (await copiesOf('index.html')).at(-1)
  const entry = document.querySelector('script[type="module"][src]')?.getAttribute('src')
  return page !== undefined && entry != null && (await page.text()).includes(`"${entry}"`)
}

import { createHash } from 'node:crypto'
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Plugin, Rollup } from 'vite'
import type { VitePWAOptions } from 'vite-plugin-pwa'

type Transform = NonNullable<NonNullable<VitePWAOptions['workbox']>['manifestTransforms']>[number]

/** What must be there without a network: to say that something is not, in every language, and to search. */
const ALWAYS_THERE = [
  '/src/derive/search/text.ts',
  '/src/features/notices/load-failure.tsx',
  '/src/features/offline/part-failed.tsx',
  '/src/texts/first-en.ts',
]
/** What keeping the whole page takes: read by src/offline/part-list.ts. */
const LIST = 'parts.json'
/** A name that no navigation has: the worker decides which page is shown (offline-answers.ts). */
const KEPT_PAGE = 'index.html?kept'

/** The files that come with a chunk: itself, all that it imports outright, and their styles. */
function filesOf(bundle: Rollup.OutputBundle, from: readonly Rollup.OutputChunk[]): ReadonlySet<string> {
  const files = new Set<string>()
  const add = (chunk: Rollup.OutputAsset | Rollup.OutputChunk | undefined): void => {
    if (chunk?.type !== 'chunk' || files.has(chunk.fileName)) return
    files.add(chunk.fileName)
    for (const name of chunk.viteMetadata?.importedCss ?? []) files.add(name)
    for (const name of chunk.imports) add(bundle[name])
  }
  from.forEach(add)
  return files
}

/** Bytes of a file, and as it is usually sent, by its path from the page's folder. */
function sizes(folder: string, paths: readonly string[]): Record<string, readonly [bytes: number, sent: number]> {
  return Object.fromEntries(
    paths.map((path) => {
      const content = readFileSync(join(folder, path))
      return [path, [content.length, gzipSync(content).length]]
    }),
  )
}

/** The shell: what is kept for everybody who opens the page. `find` learns from the build what it is; `keepShell` leaves the rest out of the worker's list, and writes down what that rest is. */
export function shellParts(): { readonly find: Plugin; readonly keepShell: Transform } {
  let shell: ReadonlySet<string> = new Set()
  let folder = ''
  return {
    find: {
      name: 'offline-shell',
      apply: 'build',
      configResolved: ({ root, build }) => {
        folder = resolve(root, build.outDir)
      },
      generateBundle: (_, bundle) => {
        const chunks = Object.values(bundle).filter((each) => each.type === 'chunk')
        const needed = chunks.filter(
          ({ isEntry, moduleIds }) => isEntry || moduleIds.some((id) => ALWAYS_THERE.some((file) => id.endsWith(file))),
        )
        shell = filesOf(bundle, needed)
      },
    },
    keepShell: (entries) => {
      const ledgers = readdirSync(join(folder, 'ledgers')).map((name) => `ledgers/${name}`)
      const parts = entries.map(({ url }) => url).filter((url) => url !== 'index.html')
      const list = JSON.stringify(sizes(folder, [...parts, ...ledgers]))
      writeFileSync(join(folder, LIST), list)
      const kept = entries
        .filter(({ url }) => url === 'index.html' || shell.has(url))
        .map((entry) => (entry.url === 'index.html' ? { ...entry, url: KEPT_PAGE } : entry))
      const revision = createHash('md5').update(list).digest('hex')
      return { manifest: [...kept, { url: LIST, revision, size: list.length }], warnings: [] }
    },
  }
}

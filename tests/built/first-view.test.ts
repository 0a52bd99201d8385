/** What the first view loads before it can show anything: the page, its style, and all that the entry imports outright. */
import { brotliCompressSync, constants } from 'node:zlib'
import { build, type Rollup } from 'vite'
import { beforeAll, describe, expect, it } from 'vitest'

/**
 * The most that the first view may weigh, in kB (1,000 bytes, brotli). A limit
 * is only ever lowered: performance.md aims at 110 kB of JS. Whoever exceeds it
 * makes something lazy, or says in the commit why readers must pay for it.
 */
const LIMIT = { scripts: 110, styles: 8.4 } as const

const kilobytes = (texts: readonly string[]) =>
  texts
    .map((text) => brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).byteLength)
    .reduce((sum, size) => sum + size, 0) / 1000

/** The chunks that come with the entry, whether they are needed or not. */
function firstLoad(chunks: readonly Rollup.OutputChunk[]): readonly Rollup.OutputChunk[] {
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]))
  const found = new Set<Rollup.OutputChunk>()
  const add = (chunk: Rollup.OutputChunk | undefined): void => {
    if (!chunk || found.has(chunk)) return
    found.add(chunk)
    for (const name of chunk.imports) add(byName.get(name))
  }
  add(chunks.find(({ isEntry }) => isEntry))
  return [...found]
}

let loaded: readonly Rollup.OutputChunk[] = []
let all: readonly Rollup.OutputChunk[] = []
let styles: readonly string[] = []

beforeAll(async () => {
  const { NODE_ENV } = process.env
  // Else React's development build would be weighed.
  process.env.NODE_ENV = 'production'
  const built = await build({ mode: 'measure', logLevel: 'silent', build: { write: false } }).finally(() => {
    process.env.NODE_ENV = NODE_ENV ?? 'test'
  })
  const output = Array.isArray(built) ? built.flatMap((each) => each.output) : 'output' in built ? built.output : []
  all = output.filter((each) => each.type === 'chunk')
  loaded = firstLoad(all)
  const names = new Set(loaded.flatMap((chunk) => [...(chunk.viteMetadata?.importedCss ?? [])]))
  styles = output
    .filter((each) => each.type === 'asset')
    .filter(({ fileName }) => names.has(fileName))
    .map(({ source }) => String(source))
}, 120_000)

describe('the first view', () => {
  it(`weighs at most ${LIMIT.scripts} kB of scripts and ${LIMIT.styles} kB of styles`, () => {
    expect(loaded.length).toBeGreaterThan(0)
    expect(kilobytes(loaded.map(({ code }) => code))).toBeLessThan(LIMIT.scripts)
    expect(styles.length).toBeGreaterThan(0)
    expect(kilobytes(styles)).toBeLessThan(LIMIT.styles)
  })

  it('and what comes later import each other in no ring: one of it would be read before what it is made of', () => {
    const byName = new Map(all.map((chunk) => [chunk.fileName, chunk]))
    const reaches = (from: Rollup.OutputChunk): ReadonlySet<string> => {
      const found = new Set<string>()
      const add = (name: string): void => {
        if (found.has(name)) return
        found.add(name)
        byName.get(name)?.imports.forEach(add)
      }
      from.imports.forEach(add)
      return found
    }
    expect(all.length).toBeGreaterThan(10)
    expect(all.filter((chunk) => reaches(chunk).has(chunk.fileName)).map(({ fileName }) => fileName)).toEqual([])
  })

  it('holds no other language than its own, and nothing of the search, of the desk, of its texts, of charts or of spreadsheets', () => {
    const modules = loaded.flatMap(({ moduleIds }) => moduleIds)
    expect(modules.some((id) => id.endsWith('/src/main.tsx'))).toBe(true)
    const foreign =
      /\/src\/desk\/|\/src\/texts\/[\w-]+\/en\.ts|\/src\/texts\/(?:desk|sheet-|ledger-diff|extract-because|cli|build-file)|\/src\/derive\/search\/(?:text|entry|terms|simplified)|\/src\/charts\/|node_modules\/(?:recharts|idb|papaparse|fflate|read-excel-file|write-excel-file|pinyin-pro)\//
    expect(modules.filter((id) => foreign.test(id))).toEqual([])
  })
})

/** What the page benchmark serves: our build with the real ledger, the same with 10,000 items, and the dc.js dashboard. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import { build } from 'vite'
import { assess } from '#src/domain/assess.ts'
import { indexLedger } from '#src/domain/index-ledger.ts'
import { readLedgerListText, readLedgerText } from '#src/domain/read-ledger-text.ts'
import { makeBigLedger } from '#mocks/big.ts'

/** A file as it is sent: compressed with brotli. */
export interface SentFile {
  readonly type: string
  readonly body: Buffer
}

/** Files by path on the server: '/duixian/index.html'. */
export type Files = ReadonlyMap<string, SentFile>

const BIG = 10_000
/** The day of which the peer's rows take their status. */
const ROWS_AS_OF = '2026-11-23'
/** Quality 11 takes minutes on a file of 20 MB, whose download nothing measures. */
const FAST_FROM_BYTES = 2_000_000

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
}

function pack(name: string, content: Buffer | string): SentFile {
  const bytes = Buffer.from(content)
  const quality = bytes.length < FAST_FROM_BYTES ? constants.BROTLI_MAX_QUALITY : 4
  return {
    type: TYPES[extname(name)] ?? 'application/octet-stream',
    body: brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }),
  }
}

/** Builds a page away from dist/, which others may be serving, and hands over its files by name. */
async function buildFiles(options: { readonly root?: string }): Promise<ReadonlyMap<string, Buffer>> {
  const outDir = mkdtempSync(join(tmpdir(), 'duixian-bench-'))
  const own = options.root === undefined ? {} : { root: options.root, base: './', configFile: false as const }
  await build({ ...own, logLevel: 'warn', build: { outDir, emptyOutDir: true, target: 'es2022' } })
  const names = readdirSync(outDir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const files = names.map(({ parentPath, name }) => {
    const path = join(parentPath, name)
    return [path.slice(outDir.length + 1), readFileSync(path)] as const
  })
  rmSync(outDir, { recursive: true })
  return new Map(files)
}

/** Three hundred plain rows for the peer, from the demonstration ledger: region, sector, year, status, value. */
function peerRows(): string {
  const read = readLedgerText(readFileSync('public/ledgers/demo.json', 'utf8'))
  if (!read.ok) throw new Error('public/ledgers/demo.json is no valid ledger')
  const index = indexLedger(read.ledger)
  const rule = index.rules.get(read.ledger.defaultRule)
  if (!rule) throw new Error('the demonstration ledger has no default rule')
  const rows = read.ledger.commitments.slice(0, 300).map((commitment) => {
    const { verdict, deadline, figure } = assess(index, commitment, ROWS_AS_OF, rule)
    return [
      commitment.regions[0] ?? '',
      commitment.sectors[0] ?? '',
      deadline?.last.slice(0, 4) ?? 'none',
      verdict,
      figure?.value ?? 0,
    ]
  })
  return JSON.stringify(rows)
}

/** Our files with the big ledger in the default one's place. */
function withBigLedger(ours: ReadonlyMap<string, Buffer>): ReadonlyMap<string, Buffer | string> {
  const list = readLedgerListText(String(ours.get('ledgers/index.json')))
  if (!list.ok) throw new Error('public/ledgers/index.json is no valid list')
  const ledger = makeBigLedger(BIG)
  const { id, title, synthetic } = ledger
  return new Map<string, Buffer | string>([
    ...ours,
    ['index.html', String(ours.get('index.html')).replaceAll(`${list.value.default}.json`, `${id}.json`)],
    ['ledgers/index.json', JSON.stringify({ home: null, default: id, ledgers: [{ id, title, synthetic }] })],
    [`ledgers/${id}.json`, JSON.stringify(ledger)],
  ])
}

/** Builds all three, under /duixian/, /dc/ and /big/, ready to be sent. */
export async function buildSites(): Promise<Files> {
  const ours = await buildFiles({})
  const peer = await buildFiles({ root: join(import.meta.dirname, 'page') })
  const big = withBigLedger(ours)
  const sent = new Map<string, SentFile>()
  for (const [name, content] of ours) sent.set(`/duixian/${name}`, pack(name, content))
  for (const [name, content] of [...peer, ['rows.json', peerRows()] as const])
    sent.set(`/dc/${name}`, pack(name, content))
  for (const [name, content] of big)
    sent.set(`/big/${name}`, (content === ours.get(name) && sent.get(`/duixian/${name}`)) || pack(name, content))
  return sent
}

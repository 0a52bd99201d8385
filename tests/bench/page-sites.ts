/** What the page benchmark serves: our build with the real ledger, the same with a ledger of 10,000 items in its list, the dc.js dashboard, and the floor. */
import { readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import { createElement } from 'react'
import { renderToString } from 'react-dom/server'
import { assess } from '#src/domain/assess.ts'
import { indexLedger } from '#src/domain/index-ledger.ts'
import { readLedgerText } from '#src/domain/read-ledger-text.ts'
import { makeBigLedger } from '#mocks/big.ts'
import { FloorPage, type FloorRow } from './floor/floor-page.tsx'
import { buildOurs, buildRival, type Built } from './page-build.ts'

/** A file as it is sent: compressed with brotli. */
export interface SentFile {
  readonly type: string
  readonly body: Buffer
}

/** Files by path on the server: '/duixian/index.html'. */
export type Files = ReadonlyMap<string, SentFile>

const BIG = 10_000
/** The day of which the rivals' rows take their status. */
const ROWS_AS_OF = '2026-11-23'
/** Quality 11 takes minutes on a file of 20 MB, whose download nothing measures. */
const FAST_FROM_BYTES = 2_000_000

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
}

function pack(name: string, content: Buffer | string): SentFile {
  const bytes = Buffer.from(content)
  const quality = bytes.length < FAST_FROM_BYTES ? constants.BROTLI_MAX_QUALITY : 4
  return {
    type: TYPES[extname(name)] ?? 'application/octet-stream',
    body: brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }),
  }
}

/** Three hundred plain rows for the rivals, from the demonstration ledger. */
function rivalRows(): readonly FloorRow[] {
  const read = readLedgerText(readFileSync('public/ledgers/demo.json', 'utf8'))
  if (!read.ok) throw new Error('public/ledgers/demo.json is no valid ledger')
  const index = indexLedger(read.ledger)
  const rule = index.rules.get(read.ledger.defaultRule)
  if (!rule) throw new Error('the demonstration ledger has no default rule')
  return read.ledger.commitments.slice(0, 300).map((commitment) => {
    const { verdict, deadline, figure } = assess(index, commitment, ROWS_AS_OF, rule)
    return [
      commitment.regions[0] ?? '',
      commitment.sectors[0] ?? '',
      deadline?.last.slice(0, 4) ?? 'none',
      verdict,
      figure?.value ?? 0,
    ]
  })
}

/** The floor with its rows written into it. */
function drawFloor(built: Built, rows: readonly FloorRow[]): ReadonlyMap<string, Buffer | string> {
  const page = String(built.get('index.html'))
    .replace('<!--drawn-->', () => renderToString(createElement(FloorPage, { rows })))
    .replace('>[]<', () => `>${JSON.stringify(rows).replaceAll('<', String.raw`\u003c`)}<`)
  return new Map<string, Buffer | string>([...built, ['index.html', page]])
}

/** Our files with the big ledger in the list. */
function withBigLedger(ours: Built): ReadonlyMap<string, Buffer | string> {
  const list: { readonly ledgers: readonly object[] } = JSON.parse(String(ours.get('ledgers/index.json')))
  const ledger = makeBigLedger(BIG)
  const { id, title, synthetic } = ledger
  return new Map<string, Buffer | string>([
    ...ours,
    ['ledgers/index.json', JSON.stringify({ ...list, ledgers: [...list.ledgers, { id, title, synthetic }] })],
    [`ledgers/${id}.json`, JSON.stringify(ledger)],
  ])
}

/** The longest page of a commitment, as the build writes them for readers without the program: its path in our folder. */
export function longestRecord(files: Files): string {
  const pages = [...files].filter(([path]) => /^\/duixian\/r\/[^/]+\/[^/]+(?<!index)\.html$/.test(path))
  const [longest] = pages.toSorted(([, one], [, two]) => two.body.length - one.body.length)
  if (!longest) throw new Error('the build wrote no page for any record')
  return longest[0]
}

/** Address of the big ledger, under /big/. */
export const BIG_SEARCH = `?ledger=${makeBigLedger(1).id}`

/** Builds all four, under /duixian/, /dc/, /floor/ and /big/, ready to be sent. */
export function buildSites(): Files {
  const ours = buildOurs()
  const rows = rivalRows()
  const sent = new Map<string, SentFile>()
  for (const [name, content] of ours) sent.set(`/duixian/${name}`, pack(name, content))
  for (const [name, content] of buildRival(join(import.meta.dirname, 'page')))
    sent.set(`/dc/${name}`, pack(name, content))
  for (const [name, content] of drawFloor(buildRival(join(import.meta.dirname, 'floor')), rows))
    sent.set(`/floor/${name}`, pack(name, content))
  for (const site of ['dc', 'floor']) sent.set(`/${site}/rows.json`, pack('rows.json', JSON.stringify(rows)))
  for (const [name, content] of withBigLedger(ours))
    sent.set(`/big/${name}`, (content === ours.get(name) && sent.get(`/duixian/${name}`)) || pack(name, content))
  return sent
}
